const english = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** A number as a message shows it: `10,000`. */
export const spelled = (count: number): string => english.format(count);
