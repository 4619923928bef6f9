import { parseArgs } from 'node:util';
import { defaultSeed, isSize, type Size } from './seed.ts';

/** What `npm run seed` was asked to do. */
export interface CommandLine {
  readonly size: Size;
  readonly seed: number;
  readonly divisions: 'synthetic' | 'official';
  readonly replace: boolean;
  /** Leaves a filled store as it is, which is otherwise refused. */
  readonly ifEmpty: boolean;
  /** File for the planted anomalies, as JSON lines. */
  readonly manifest: string | null;
}

/** Thrown for words that make no sense; the message says which do. */
export class WrongUsageError extends Error {
  override readonly name = 'WrongUsageError';
}

export const usage = `npm run seed -- [--size tiny|small|medium] [--seed N] [--divisions official] [--replace | --if-empty] [--manifest FILE]

  --size       tiny 1 : 10,000 (5,775 people), small 1 : 1,000 (default), medium 1 : 100
  --seed       a whole number from 0 to 4294967295; the same number makes the same data (default ${defaultSeed})
  --divisions  synthetic (default): invented townships and villages; official: those of the national list
  --replace    removes everything from a filled store first
  --if-empty   leaves a filled store as it is; without --replace or --if-empty a filled store is refused
  --manifest   writes the planted anomalies to a file, one JSON object a line

The store is MongoDB at MONGODB_URI, or else the embedded one in DATA_DIR (default ./data).`;

const options = {
  size: { type: 'string' },
  seed: { type: 'string' },
  divisions: { type: 'string' },
  replace: { type: 'boolean' },
  'if-empty': { type: 'boolean' },
  manifest: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Reads the words after `npm run seed --`. Throws `WrongUsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine | 'help' {
  // Not strict, so that what is wrong is said in our own words.
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false });
  for (const [name, value] of Object.entries(values)) {
    if (!isOption(name)) throw wrong(`There is no option --${name}.`);
    const needsWord = options[name].type === 'string';
    if (needsWord && typeof value !== 'string') throw wrong(`--${name} needs a value.`);
    if (!needsWord && value !== true) throw wrong(`--${name} takes no value.`);
  }
  if (positionals.length > 0) throw wrong(`"${positionals[0]}" is no option.`);
  if (values.help) return 'help';

  const word = (name: Option) => (typeof values[name] === 'string' ? values[name] : undefined);
  const size = word('size') ?? 'small';
  const seed = word('seed') ?? String(defaultSeed);
  const divisions = word('divisions') ?? 'synthetic';
  const manifest = word('manifest') ?? null;
  if (!isSize(size) || size === 'none') throw wrong(`--size is tiny, small or medium, not "${size}".`);
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffffffff)
    throw wrong('--seed is a whole number from 0 to 4294967295.');
  if (divisions !== 'synthetic' && divisions !== 'official')
    throw wrong(`--divisions is synthetic or official, not "${divisions}".`);
  if (values.replace && values['if-empty'])
    throw wrong('--replace and --if-empty ask for opposite things; give one of them.');
  if (manifest === '') throw wrong('--manifest needs the name of a file.');
  return {
    size,
    seed: Number(seed),
    divisions,
    replace: values.replace === true,
    ifEmpty: values['if-empty'] === true,
    manifest,
  };
}

type Option = keyof typeof options;
const isOption = (name: string): name is Option => Object.hasOwn(options, name);

const names = Object.keys(options).map((name) => `--${name}`);
const wrong = (why: string) => new WrongUsageError(`${why} Valid options: ${names.join(', ')}.`);
