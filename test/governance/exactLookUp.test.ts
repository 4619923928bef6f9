import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { allScopes } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import {
  codesIn,
  motherNumber,
  staff,
  type WatchedRegister,
  watchedRegister,
  wuchang,
} from '../kit/watchedRegister.ts';

let register: WatchedRegister;
beforeAll(async () => {
  register = await watchedRegister();
});
afterAll(() => register.close());
beforeEach(() => {
  register.log.isDown = false;
  register.passTime(1000);
});

describe('An exact look-up', () => {
  const lookUp =
    'mutation ($input: LookUpResidentInput!) { lookUpResident(input: $input) { resident { id } refusals { code path message } } }';
  const find = (caller: Caller, idNumber: string) => register.askAs(caller, lookUp, { input: { idNumber } });

  it('S-03: finds the person in reach by the whole number, and is on record whoever is found', async () => {
    const written = await register.recordsOf(async () => {
      expect((await find(staff(), ` ${motherNumber} `)).data?.lookUpResident).toEqual({
        resident: { id: 'res-mother' },
        refusals: [],
      });
      const elsewhere = staff({ divisions: ['420500000000'] });
      expect((await find(elsewhere, motherNumber)).data?.lookUpResident).toMatchObject({ resident: null });
    });

    expect(written.map(({ residentId, fields }) => [residentId, fields])).toEqual([
      ['res-mother', ['Mutation.lookUpResident']],
      [null, ['Mutation.lookUpResident']],
    ]);
    expect(JSON.stringify(written)).not.toContain(motherNumber);
  });

  it('S-03: is for county officers, agencies and the person, for a purpose', async () => {
    const codeFor = async (caller: Caller) => (await find(caller, motherNumber)).errors?.[0]?.extensions.code;

    for (const role of ['communityWorker', 'prefectureOfficer', 'provinceAnalyst', 'institution'] as const)
      expect(
        await codeFor(callerOfRole(role, { divisions: [wuchang], scopes: allScopes, purpose: 'CASE_HANDLING' })),
      ).toBe('FORBIDDEN');
    expect(await codeFor(staff({ purpose: null }))).toBe('PURPOSE_REQUIRED');
    const agency = callerOfRole('agencyClient', { divisions: [wuchang], purpose: 'VERIFICATION' });
    expect((await find(agency, motherNumber)).data?.lookUpResident).toMatchObject({
      resident: { id: 'res-mother' },
    });
    const herself = callerOfRole('resident', { residentId: 'res-mother' });
    expect((await find(herself, motherNumber)).data?.lookUpResident).toMatchObject({
      resident: { id: 'res-mother' },
    });
    const other = callerOfRole('resident', { residentId: 'res-other' });
    expect((await find(other, motherNumber)).data?.lookUpResident).toMatchObject({ resident: null });
  });

  it('refuses a number that cannot be one, without repeating it', async () => {
    const { data, errors } = await find(staff(), '429901198606150025');

    expect(errors).toBeUndefined();
    expect(data?.lookUpResident).toMatchObject({
      resident: null,
      refusals: [{ code: 'ID_CHECKSUM', path: 'input.idNumber' }],
    });
    expect(JSON.stringify(data)).not.toContain('429901');
  });

  it('answers nothing while it cannot be put on record', async () => {
    register.log.isDown = true;

    const { data, errors } = await find(staff(), motherNumber);

    expect(data).toEqual({ lookUpResident: null });
    expect(codesIn(errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
  });
});
