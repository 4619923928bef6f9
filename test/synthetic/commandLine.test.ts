import { describe, expect, it } from '@jest/globals';
import { readCommandLine, WrongUsageError } from '../../synthetic/commandLine.ts';

describe('The command line of npm run seed', () => {
  it('takes a size alone, with the seed of the domain reference and invented divisions', () => {
    expect(readCommandLine(['--size', 'small'])).toEqual({
      size: 'small',
      seed: 20251231,
      divisions: 'synthetic',
      replace: false,
      manifest: null,
    });
  });

  it('takes everything else', () => {
    const words = ['--size=tiny', '--seed', '7', '--divisions', 'official', '--replace', '--manifest', 'planted.jsonl'];

    expect(readCommandLine(words)).toEqual({
      size: 'tiny',
      seed: 7,
      divisions: 'official',
      replace: true,
      manifest: 'planted.jsonl',
    });
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it.each([
    [['--size', 'tiny', '--sede', '7'], 'There is no option --sede.'],
    [[], '--size is missing.'],
    [['--size'], '--size needs a value.'],
    [['--size', 'tiny', '--replace=all'], '--replace takes no value.'],
    [['--size', 'none'], '--size is tiny, small or medium, not "none".'],
    [['--size', 'huge'], '--size is tiny, small or medium, not "huge".'],
    [['--size', 'tiny', '--seed', '-1'], '--seed'],
    [['--size', 'tiny', '--seed', '4294967296'], '--seed is a whole number from 0 to 4294967295.'],
    [['--size', 'tiny', '--divisions', 'real'], '--divisions is synthetic or official, not "real".'],
    [['small'], '"small" is no option.'],
  ])('refuses %j and names the options there are', (words, message) => {
    const read = () => readCommandLine(words);

    expect(read).toThrow(WrongUsageError);
    expect(read).toThrow(message);
    expect(read).toThrow('Valid options: --size, --seed, --divisions, --replace, --manifest, --help.');
  });
});
