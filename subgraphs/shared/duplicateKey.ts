/** Whether a store refused a write because another document already holds its unique values. */
export const isDuplicateKey = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'DUPLICATE_KEY';
