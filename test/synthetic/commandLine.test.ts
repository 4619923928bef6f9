import { describe, expect, it } from '@jest/globals';
import { readCommandLine, usage, WrongUsageError } from '../../synthetic/commandLine.ts';

describe('The command line of npm run seed', () => {
  it('explains every option it takes', () => {
    for (const option of ['--size', '--seed', '--divisions', '--replace', '--if-empty', '--manifest'])
      expect(usage).toMatch(new RegExp(`^  ${option}  +\\S`, 'm'));
  });

  it('takes no word at all for the small province', () => {
    expect(readCommandLine([])).toMatchObject({ size: 'small', divisions: 'synthetic', replace: false });
  });

  it('takes a size alone, with the seed of the domain reference and invented divisions', () => {
    expect(readCommandLine(['--size', 'small'])).toEqual({
      size: 'small',
      seed: 20251231,
      divisions: 'synthetic',
      replace: false,
      ifEmpty: false,
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
      ifEmpty: false,
      manifest: 'planted.jsonl',
    });
    expect(readCommandLine(['--size', 'tiny', '--if-empty'])).toMatchObject({ ifEmpty: true, replace: false });
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it.each([
    [['--size', 'tiny', '--sede', '7'], 'There is no option --sede.'],
    [['--size'], '--size needs a value.'],
    [['--size', 'tiny', '--replace=all'], '--replace takes no value.'],
    [['--size', 'tiny', '--if-empty=yes'], '--if-empty takes no value.'],
    [['--size', 'tiny', '--replace', '--if-empty'], '--replace and --if-empty ask for opposite things'],
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
    expect(read).toThrow('Valid options: --size, --seed, --divisions, --replace, --if-empty, --manifest, --help.');
  });
});
