/** Shares of five-year groups from 0–4 to 100 and more, in percent (domain reference § 5.4). */
const shares = [
  4.6, 6.1, 5.61, 4.7, 5.2, 6, 8.1, 6.6, 6.2, 8.2, 9.6, 8.66, 5.83, 5.6, 4.05, 2.35, 1.5, 0.77, 0.26, 0.06, 0.01,
];
const total = shares.reduce((sum, share) => sum + share, 0);

// The countryside has 6 points less at 20–44 and more at 60 and over than the towns; the province as a whole keeps its shares.
const ruralDifference = 6;
const urbanShareOfProvince = 0.632;

/** Deaths of a year per thousand people. */
export const deathsPerThousand = 8;
const years = 5;
/** The part of all rows of the register that died in the five years of history. */
export const deadShare = (deathsPerThousand / 1000) * years;

export const groupOf = (age: number): number => Math.min(20, Math.floor(age / 5));

const maleShareOf = (group: number): number => {
  if (group < 4) return 0.53;
  if (group < 12) return 0.515;
  if (group < 15) return 0.5;
  return group < 17 ? 0.44 : 0.35;
};

/** Yearly hazard of death, in proportion only: Gompertz with a higher rate of infants and of men. */
export function hazard(age: number, male: boolean): number {
  const gompertz = 0.00004 * Math.exp(0.095 * Math.max(age, 0)) + (age < 1 ? 0.003 : 0);
  return gompertz * (male ? 1.25 : 0.78);
}

function livingShares(isUrban: boolean): readonly number[] {
  const points = isUrban ? ruralDifference * (1 - urbanShareOfProvince) : -ruralDifference * urbanShareOfProvince;
  const sumOf = (from: number, to: number) => shares.slice(from, to).reduce((sum, share) => sum + share, 0);
  const [working, old] = [sumOf(4, 9), sumOf(12, 21)];
  return shares.map((share, group) => {
    const shift = group >= 12 ? -points / old : group >= 4 && group < 9 ? points / working : 0;
    return (share * (1 + shift)) / total;
  });
}

/** Cells of a pyramid: 21 groups of the living men, of the living women, of the dead men, of the dead women. */
export const cellOf = (age: number, male: boolean, dead: boolean): number =>
  groupOf(age) + (male ? 0 : 21) + (dead ? 42 : 0);

/** How all rows of the register spread over the cells; the dead by the age they would have today. */
export function cellShares(isUrban: boolean): readonly number[] {
  const living = livingShares(isUrban);
  const cells = Array<number>(84).fill(0);
  for (const [group, share] of living.entries()) {
    cells[group] = share * maleShareOf(group) * (1 - deadShare);
    cells[group + 21] = share * (1 - maleShareOf(group)) * (1 - deadShare);
  }
  for (const male of [true, false]) {
    for (let age = 0; age < 105; age += 1) {
      // Whoever would be this age today died one to five years younger, out of as many as are of that age now.
      for (let ago = 0; ago < years; ago += 1) {
        const then = Math.max(0, age - ago - 0.5);
        const group = groupOf(then);
        const alive = ((living[group] ?? 0) / 5) * (male ? maleShareOf(group) : 1 - maleShareOf(group));
        const cell = cellOf(age, male, true);
        cells[cell] = (cells[cell] ?? 0) + alive * hazard(then, male);
      }
    }
  }
  const dead = cells.slice(42).reduce((sum, share) => sum + share, 0);
  return cells.map((share, cell) => (cell < 42 ? share : (share * deadShare) / dead));
}

/** Keeps count of who has been made, and says who is still missing. */
export interface Balance {
  /** How much these people are wanted: high when their cells lag behind their shares. */
  readonly want: (cells: readonly number[]) => number;
  readonly add: (cells: readonly number[]) => void;
}

/** Starts the count of one kind of area. */
export function startBalance(isUrban: boolean): Balance {
  const wanted = cellShares(isUrban);
  const made = Array<number>(wanted.length).fill(0);
  let people = 0;
  // The fall of the chi-square distance that one more person in the cell would bring; a cell of share nought is never wanted.
  const gain = (cell: number) => {
    const share = wanted[cell] ?? 0;
    return share === 0 ? -1e6 : (people * share - (made[cell] ?? 0) - 0.5) / share;
  };
  return {
    want: (cells) => cells.reduce((sum, cell) => sum + gain(cell), 0),
    add: (cells) => {
      people += cells.length;
      for (const cell of cells) made[cell] = (made[cell] ?? 0) + 1;
    },
  };
}
