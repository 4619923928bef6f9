/** Masks of the domain reference § 0.6. They work on whole characters, so a rare one outside the basic plane stays whole. */

/** First two and last two of an identity number. */
export const maskIdentityNumber = (number: string): string => masked(number, 2, 2);

/** First three and last two of a telephone number. */
export const maskPhone = (number: string): string => masked(number, 3, 2);

/** Last four of a bank account. */
export const maskAccount = (number: string): string => masked(number, 0, 4);

function masked(text: string, head: number, tail: number): string {
  const characters = [...text];
  if (characters.length <= head + tail) return '*'.repeat(characters.length);
  return [
    ...characters.slice(0, head),
    ...characters.slice(head, -tail).map(() => '*'),
    ...characters.slice(-tail),
  ].join('');
}
