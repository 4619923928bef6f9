// What build.mjs hands to the page besides code.

declare module '*.graphql' {
  const text: string;
  export default text;
}

/** Addresses of the web workers, on the page's own origin. */
declare const WORKER_URLS: { readonly editor: string; readonly json: string; readonly graphql: string };
