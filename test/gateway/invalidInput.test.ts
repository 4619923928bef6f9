import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes, inputCodes } from '../../schema/errors.ts';
import { subgraphNames } from '../../schema/load.ts';
import { type InvalidInput, invalidInput } from '../fixtures/invalidInput.ts';
import { type Answer, type Platform, startPlatform } from '../kit/startPlatform.ts';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
}, 300_000);

afterAll(() => platform.stop());

/** What a right value would be, in words of every message with the code. */
const advice: Readonly<Record<InvalidInput['code'], RegExp>> = {
  DIVISION_UNKNOWN: /has twelve digits, e\.g\. 420106000000|see Query\.divisions for the valid ones/,
  DIVISION_LEVEL: /name (a|one) .*above/,
  DATE_INVALID: /YYYY-MM-DD, e\.g\. "2025-12-31"/,
  DATE_FUTURE: /a day up to today, 2025-12-31/,
  RANGE_INVERTED: /must not be (above|after) .*; exchange the two/,
  RANGE_TOO_WIDE: /five years at most/,
  PAGE_TOO_LARGE: /100 rows at most and go on with "after"/,
  PAGE_SIZE_INVALID: /one row at least, and 100 at most/,
  CURSOR_INVALID: /a cursor of this same list/,
  MONEY_INVALID: /at most two decimals, from "0\.00" to under 100 billion, e\.g\. "785\.90"/,
  TEXT_INVALID: /give two characters or more|give 2,000 characters at most|leave out control characters/,
  CODE_INVALID: /1 to 64 letters, digits, hyphens or underscores/,
  ID_LENGTH: /has 18 characters/,
  ID_CHARSET: /17 digits and a last digit or X/,
  ID_DATE: /day of birth, YYYYMMDD/,
  ID_CHECKSUM: /Compare the number with the card/,
  ID_AREA: /Compare the first six digits with the card/,
  ID_SEX_MISMATCH: /odd for men and even for women/,
  ID_BIRTH_MISMATCH: /day of birth, YYYYMMDD/,
  USCC_LENGTH: /has 18 characters/,
  USCC_CHARSET: /digits and capitals without I, O, S, V and Z/,
  USCC_CHECKSUM: /Compare it with the certificate/,
};

interface Complaint {
  readonly code: unknown;
  readonly message: string;
  readonly argument: unknown;
}

interface Checked {
  readonly valid?: boolean;
  readonly refusals?: readonly { readonly code: string; readonly message: string; readonly path: string }[];
  readonly warnings?: readonly { readonly code: string; readonly message: string; readonly path: string }[];
}

/** The one field asked for, when it is a check of a number. */
const checkedIn = ({ data }: Answer): Checked => Object.values(data ?? {}).find((value) => value !== null) ?? {};

/** All that an answer finds wrong: errors, or the refusals and warnings of a check. */
function complaintsOf(answer: Answer): readonly Complaint[] {
  const { refusals = [], warnings = [] } = checkedIn(answer);
  return [
    ...(answer.errors ?? []).map(({ message, extensions }) => ({
      code: extensions?.code,
      message,
      argument: extensions?.argument,
    })),
    ...[...refusals, ...warnings].map(({ code, message, path }) => ({ code, message, argument: path })),
  ];
}

/** What was sent that is an identity number or may have been meant for one, as sent and as it is read. */
function numbersOf({ query, variables }: InvalidInput): readonly string[] {
  const sent = query + JSON.stringify(variables);
  const found = sent.match(/[\dＸ０-９Xx -]{15,}/g) ?? [];
  return found.map((number) => number.trim()).flatMap((number) => [number, number.normalize('NFKC')]);
}

const rows = invalidInput.map(
  (row) => [row.code, row.argument, JSON.stringify(row.variables).slice(0, 80), row] as const,
);

describe('Invalid input', () => {
  it.each(rows)('%s of %s in %s', async (code, argument, _variables, row) => {
    platform.logLines.length = 0;
    const answer = await platform.ask(row.query, row.variables);
    const complaints = complaintsOf(answer);

    expect([200, 400]).toContain(answer.status);
    expect(complaints).toEqual([{ code, argument, message: expect.stringMatching(advice[code]) }]);
    for (const { message } of complaints) expect(message.length).toBeGreaterThan(errorCodes[code].length);
    for (const number of numbersOf(row)) {
      expect(answer.text).not.toContain(number);
      expect(platform.logLines.join('\n')).not.toContain(number);
    }
  });

  it('ID_AREA is a warning, every other code a refusal', async () => {
    for (const row of invalidInput.filter(({ query }) => query.includes('warnings'))) {
      const { valid, warnings = [] } = checkedIn(await platform.ask(row.query, row.variables));

      expect([row.variables, valid, warnings.length]).toEqual([
        row.variables,
        row.code === 'ID_AREA',
        row.code === 'ID_AREA' ? 1 : 0,
      ]);
    }
  });

  it('is tried five times for every code there is for it', () => {
    const tried = Object.keys(inputCodes).map((code) => [code, invalidInput.filter((row) => row.code === code).length]);

    expect(tried).toEqual(Object.keys(inputCodes).map((code) => [code, 5]));
    expect(new Set(invalidInput.map(({ query, variables }) => query + JSON.stringify(variables))).size).toBe(
      invalidInput.length,
    );
  });

  it('is refused by every domain', async () => {
    const services = new Set<unknown>();
    for (const { query, variables } of invalidInput)
      for (const { extensions } of (await platform.ask(query, variables)).errors ?? [])
        services.add(extensions?.service);

    expect([...services].sort()).toEqual([...subgraphNames].sort());
  });
});
