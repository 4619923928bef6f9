/** One choice of a header such as `Accept`, in lower case, and how much it is wanted, from 0 (not at all) to 1. */
export interface Weighted {
  readonly name: string;
  readonly quality: number;
}

/** Reads a header that lists choices, `a;q=0.5, b`, in the order given. */
export function weightedChoices(header: string): readonly Weighted[] {
  return header.split(',').map((choice) => {
    const [name = '', ...parameters] = choice.split(';').map((part) => part.trim().toLowerCase());
    return { name, quality: qualityOf(parameters) };
  });
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = given === undefined ? 1 : Number(given.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
