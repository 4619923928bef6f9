/** Tells the editor where its workers live; on the page's own origin, so that `worker-src 'self'` is enough. */
export function serveWorkersFromHere(): void {
  Object.assign(globalThis, {
    MonacoEnvironment: { getWorker: (_id: string, label: string) => new Worker(urlOfWorker(label), { name: label }) },
  });
}

function urlOfWorker(label: string): string {
  if (label === 'json') return WORKER_URLS.json;
  if (label === 'graphql') return WORKER_URLS.graphql;
  return WORKER_URLS.editor;
}
