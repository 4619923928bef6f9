import DataLoader from 'dataloader';

/** Batches look-ups by one key; answers come back in the order asked, a missing one is null. */
export function loadByKey<Row>(
  findMany: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rowByKey = new Map((await findMany(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rowByKey.get(key) ?? null);
  });
}

/** Batches look-ups of all the rows that carry a key, in the order the store gave them. */
export function groupByKey<Row>(
  findMany: (keys: readonly string[]) => Promise<readonly Row[]>,
  keysOf: (row: Row) => readonly string[],
) {
  return new DataLoader<string, readonly Row[]>(async (keys) => {
    const rowsByKey = new Map<string, Row[]>(keys.map((key) => [key, []]));
    for (const row of await findMany(keys)) for (const key of keysOf(row)) rowsByKey.get(key)?.push(row);
    return keys.map((key) => rowsByKey.get(key) ?? []);
  });
}

// What one trip to the store may carry.
const mostQuestions = 100;

/** Batches questions that are objects, equal ones asked once: pages, counts, statistics. At most 100 a trip. */
export function loadByQuestion<Question, Answer>(
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
) {
  return new DataLoader<Question, Answer, string>(answerAll, {
    cacheKeyFn: (question) => JSON.stringify(question),
    maxBatchSize: mostQuestions,
  });
}

/** The rows of those loaded that exist, in their order. */
export async function loadPresent<Row>(
  loader: DataLoader<string, Row | null>,
  keys: readonly string[],
): Promise<readonly Row[]> {
  const rows = await loader.loadMany(keys);
  return rows.flatMap((row) => {
    if (row instanceof Error) throw row;
    return row === null ? [] : [row];
  });
}

/** The row of a key that may be null. */
export async function loadOptional<Row>(
  loader: DataLoader<string, Row | null>,
  key: string | null,
): Promise<Row | null> {
  return key === null ? null : loader.load(key);
}

/** The row of a key that the records promise to exist. */
export async function loadRequired<Row>(loader: DataLoader<string, Row | null>, key: string): Promise<Row> {
  const row = await loader.load(key);
  if (row === null) throw new Error('A record points at another that is not there');
  return row;
}
