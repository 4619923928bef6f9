/** Users, products and reviews in the numbers and sizes of the public gateways benchmark; all of them invented. */
export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
}

export interface Product {
  readonly upc: string;
  readonly name: string;
  readonly price: number;
  readonly weight: number;
  readonly inStock: boolean;
}

export interface Review {
  readonly id: string;
  readonly body: string;
  readonly upc: string;
}

export const users: readonly User[] = ['Abel', 'Bettina', 'Carlo', 'Dorota', 'Emre', 'Frida'].map((name, index) => ({
  id: String(index + 1),
  name: `${name} Example`,
  username: name.toLowerCase(),
}));

export const products: readonly Product[] = ['Table', 'Couch', 'Glass', 'Chair', 'Lamp', 'Shelf', 'Stove', 'Clock'].map(
  (name, index) => ({
    upc: String(index + 1),
    name,
    price: [899, 1299, 15, 499, 129, 219, 1099, 59][index] ?? 0,
    weight: [100, 1000, 20, 100, 15, 80, 400, 5][index] ?? 0,
    inStock: index % 2 === 0,
  }),
);

const praise = 'It came on a Tuesday, two men carried it up the stairs, and we have not quarrelled about it since. ';

// The first two reviews are by the first user; products have four, four, one, two and no reviews.
const sizes = [420, 270, 260, 140, 420, 270, 260, 140, 140, 140, 810];
const reviewed = ['1', '1', '1', '1', '2', '2', '2', '2', '3', '4', '4'];

export const reviews: readonly Review[] = sizes.map((size, index) => ({
  id: String(index + 1),
  body: praise.repeat(Math.ceil(size / praise.length)).slice(0, size),
  upc: reviewed[index] ?? '1',
}));
