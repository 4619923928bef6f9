import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CharityRepository } from '../../subgraphs/charity/repository.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import { failingAccessLog } from '../kit/failingAccessLog.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { recordsLeftBy } from '../kit/recordsLeftBy.ts';
import { codesIn, staff, worker } from '../kit/watchedRegister.ts';
import { aCharity, aDonation, aNeed } from './builders.ts';

const near = '51429901MJ0000018L';
const log = { isDown: false };
let opened: OpenedSubgraph<CharityRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(charity, '2025-12-31', { over: (store) => failingAccessLog(store, log) });
  const { repository } = opened;
  await repository.addCharities([aCharity()]);
  await repository.addDonations([aDonation(), aDonation({ _id: 'donation-2', displayConsent: false })]);
  await repository.addNeeds([
    aNeed({ assistanceCaseId: 'case-1', acceptedBy: [near] }),
    aNeed({ _id: 'need-2', residentId: 'resident-2' }),
    aNeed({ _id: 'need-group', subjectType: 'GROUP', residentId: null, assistanceCaseId: 'case-2' }),
  ]);
});
afterAll(() => opened.close());
afterEach(() => {
  log.isDown = false;
});

const recordsOf = (work: () => Promise<unknown>) => recordsLeftBy(opened.store, work);
const need = '{ charityNeed(id: "need-1") { category urgency subject { id } assistanceCaseId } }';
const known = { category: 'MEDICAL_COST', urgency: 'URGENT' };

describe('Who is in need is told', () => {
  it('for a purpose with the scope, and to the person', async () => {
    const person = callerOfRole('resident', { residentId: 'resident-1' });

    for (const caller of [staff(), person]) {
      const { data, errors } = await opened.askAs(caller, need);
      expect(errors).toBeUndefined();
      expect(data?.charityNeed).toEqual({ ...known, subject: { id: 'resident-1' }, assistanceCaseId: 'case-1' });
    }
  });

  it.each([
    ['an officer without a purpose', staff({ purpose: null }), 'PURPOSE_REQUIRED'],
    ['a worker without the scope', worker({ purpose: 'PROTECTION' }), 'UNAUTHORIZED_FIELD'],
  ])('not to %s, who knows what is needed alone', async (_who, caller, reason) => {
    const { data, errors } = await opened.askAs(caller, need);

    expect(data?.charityNeed).toEqual({ ...known, subject: null, assistanceCaseId: null });
    expect(codesIn(errors)).toEqual([reason]);
  });

  it('C-18: to the charity that accepted to meet it, for a purpose with the scope, and to no other', async () => {
    const of = (uscc: string) => aCaller({ role: 'institution', divisions: [], institutions: [uscc] });

    expect((await opened.askAs(of(near), need)).data?.charityNeed).toMatchObject({ subject: { id: 'resident-1' } });
    expect((await opened.askAs(of('53429901MJ00000269'), need)).data?.charityNeed).toBeNull();
  });
});

describe('Needs of a person', () => {
  const asked = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Resident { charityNeeds { id } } } }';
  const of = [{ __typename: 'Resident', id: 'resident-2' }];

  it('are told for a purpose, and that there are none is withheld without one as well', async () => {
    expect((await opened.askAs(staff(), asked, { of })).data?._entities).toEqual([
      { charityNeeds: [{ id: 'need-2' }] },
    ]);

    const nobody = [{ __typename: 'Resident', id: 'nobody' }];
    for (const unknown of [of, nobody]) {
      const { data, errors } = await opened.askAs(staff({ purpose: null }), asked, { of: unknown });
      expect(data?._entities).toEqual([{ charityNeeds: null }]);
      expect(codesIn(errors)).toEqual(['PURPOSE_REQUIRED']);
    }
  });
});

describe('A donation', () => {
  it('is shown to staff of the place without its donor, unless the donor agrees (C-14), and leaves no record', async () => {
    const asked = '{ donations { edges { node { id value displayName donor { id } } } } }';
    const caller = worker();
    const answered = { data: null as unknown };

    const written = await recordsOf(async () => {
      answered.data = (await opened.askAs(caller, asked)).data?.donations;
    });

    expect(answered.data).toEqual({
      edges: [
        { node: { id: 'donation-2', value: '50.00', displayName: null, donor: null } },
        { node: { id: 'donation-1', value: '50.00', displayName: '林清和', donor: { id: 'resident-1' } } },
      ],
    });
    expect(written).toEqual([]);
  });
});

describe('The access log', () => {
  it('holds one record a request and person, and one for a group that is nobody of the register', async () => {
    const asked = '{ charityNeeds { edges { node { urgency subject { id } assistanceCaseId } } } }';

    const written = await recordsOf(() => opened.askAs(staff(), asked));

    expect(written.map(({ residentId, fields }) => [residentId, fields]).sort()).toEqual([
      [null, ['CharityNeed.assistanceCaseId']],
      ['resident-1', ['CharityNeed.assistanceCaseId', 'CharityNeed.subject']],
      ['resident-2', ['CharityNeed.subject']],
    ]);
  });

  it('that cannot be written leaves out who is in need', async () => {
    log.isDown = true;

    const { data, errors } = await opened.askAs(staff(), need);

    expect(data?.charityNeed).toEqual({ ...known, subject: null, assistanceCaseId: null });
    expect(codesIn(errors)).toEqual(['ACCESS_LOG_UNAVAILABLE']);
  });
});
