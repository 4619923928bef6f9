/**
 * What makes one request unlike every other. A mark stands in a request's variables and at the end of every entity key that a
 * subgraph answers, so it comes back with each further fetch. All are equally long: an answer is marked anew in place.
 */
export const blankMark = '~000000000~';

/** The mark of one request. */
export const markOf = (turn: number): string => `~${String(turn).padStart(9, '0')}~`;

/** The first mark in a text, if any. */
export const markIn = (text: string): string | null => /~\d{9}~/.exec(text)?.[0] ?? null;

/** The text as if nobody had marked it. */
export const withoutMarks = (text: string): string => text.replace(/~\d{9}~/g, '');
