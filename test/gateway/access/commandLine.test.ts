import { describe, expect, it } from '@jest/globals';
import { readCommandLine, usage } from '../../../gateway/token/commandLine.ts';

describe('The command line of npm run token', () => {
  it('takes a role alone, for an hour and with the usual scopes', () => {
    expect(readCommandLine(['--role', 'province-analyst'])).toMatchObject({
      lifetime: '1h',
      wanted: { role: 'provinceAnalyst', scopes: undefined },
    });
  });

  it('takes everything else', () => {
    const words =
      '--role institution --division 420106000000 --division 4202 --scope welfare:read --purpose PAYMENT --institution a --institution b --client c --subject s --ttl 90s';

    expect(readCommandLine(words.split(' '))).toEqual({
      lifetime: '90s',
      wanted: {
        role: 'institution',
        purpose: 'PAYMENT',
        subject: 's',
        scopes: ['welfare:read'],
        divisions: ['420106000000', '4202'],
        residentId: undefined,
        institutions: ['a', 'b'],
        clientId: 'c',
      },
    });
    expect(readCommandLine(['--role', 'resident', '--resident', 'r', '--scope', 'a b'])).toMatchObject({
      wanted: { residentId: 'r', scopes: ['a', 'b'] },
    });
    expect(readCommandLine(['--help'])).toBe('help');
  });

  it('explains every option it takes', () => {
    for (const option of [
      'role',
      'division',
      'scope',
      'purpose',
      'resident',
      'institution',
      'client',
      'subject',
      'ttl',
    ])
      expect(usage).toMatch(new RegExp(`^  --${option}  +\\S`, 'm'));
  });

  it.each([
    [[], /--role: give one of resident, community-worker/],
    [['--role', 'king'], /--role: give one of/],
    [['--role', 'county-officer', '--purpose', 'FUN'], /--purpose: give one of CASE_HANDLING/],
    [['--role', 'county-officer', '--ttl', '25h'], /--ttl: .* up to 24h/],
    [['--role', 'county-officer', '--ttl', '0s'], /--ttl: /],
    [['--role', 'county-officer', '--password', 'x'], /--password/],
  ])('refuses %p', (words, line) => {
    expect(() => readCommandLine(words)).toThrow(line);
  });
});
