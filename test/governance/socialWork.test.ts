import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GovernanceRepository } from '../../subgraphs/governance/repository.ts';
import {
  caseloadReasons,
  coveredTownships,
  hoursSince,
  meetsStandard,
  pairingReasons,
} from '../../subgraphs/governance/socialWork/rules.ts';
import { governance } from '../../subgraphs/governance/subgraph.ts';
import { aCaller } from '../kit/aCaller.ts';
import { type OpenedSubgraph, openedSubgraph } from '../kit/openedSubgraph.ts';
import { fillStandardPlace, people, place } from '../kit/standardPlace.ts';
import { aCase, aStation } from './socialWorkBuilders.ts';

let opened: OpenedSubgraph<GovernanceRepository>;
beforeAll(async () => {
  opened = await openedSubgraph(governance);
  await fillStandardPlace(opened.store);
  const full = Array.from({ length: 29 }, (_, index) => aCase({ _id: `case-full-${index}`, worker: 'worker-2' }));
  await opened.repository.addSocialWorkStations([
    aStation(),
    aStation({ _id: 'station-closed', status: 'SUSPENDED', tier: 'COMMUNITY', division: place.community }),
  ]);
  await opened.repository.addSocialWorkCases([
    ...full,
    aCase({ _id: 'case-over', worker: 'worker-2', state: 'CLOSED', closedOn: '2025-12-30' }),
  ]);
});
afterAll(() => opened.close());

const operator = aCaller({ role: 'institution', institutions: [place.organization], divisions: [] });
const open = async (wanted: object = {}) => {
  const input = {
    station: 'station-1',
    worker: 'worker-1',
    client: people.adult,
    issue: '失业',
    goals: '就业',
    ...wanted,
  };
  const query = `mutation ($input: OpenSocialWorkCaseInput!) { openSocialWorkCase(input: $input) { case { id state } refusals { code } } }`;
  const { data, errors } = await opened.askAs(operator, query, { input });
  expect(errors).toBeUndefined();
  const { openSocialWorkCase } = data as never as {
    openSocialWorkCase: { case: { id: string } | null; refusals: { code: string }[] };
  };
  return openSocialWorkCase;
};
const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);

describe('A social work station', () => {
  it('G-21: meets the standard when it is open and has two social workers', () => {
    const { socialWorkers } = aStation();

    expect(meetsStandard({ status: 'OPERATING', socialWorkers }, 2)).toBe(true);
    expect(meetsStandard({ status: 'OPERATING', socialWorkers: socialWorkers.slice(1) }, 2)).toBe(false);
    expect(meetsStandard({ status: 'SUSPENDED', socialWorkers }, 2)).toBe(false);
    expect(coveredTownships(['one', 'two', 'three'], [aStation({ division: 'two' })], 2)).toEqual(['two']);
  });

  it('G-21: shows anybody whether it meets the standard, and how its social workers are qualified', async () => {
    const { data } = await opened.ask(
      `{ socialWorkStations(filter: { tier: TOWNSHIP }) { edges { node { id facilityKind meetsStandard division { code } socialWorkers { certificate } } } }
        socialWorkStation(id: "station-closed") { meetsStandard } }`,
    );

    expect(data).toEqual({
      socialWorkStations: {
        edges: [
          {
            node: {
              ...{ id: 'station-1', facilityKind: 'SOCIAL_WORK_STATION', meetsStandard: true },
              division: { code: place.township },
              socialWorkers: [{ certificate: 'INTERMEDIATE' }, { certificate: 'ASSISTANT' }],
            },
          },
        ],
      },
      socialWorkStation: { meetsStandard: false },
    });
  });

  it('G-21: pairs a social worker with volunteers in each project', () => {
    expect(pairingReasons({ leadSocialWorker: 'worker-1', volunteers: ['volunteer-1'] })).toEqual([]);
    expect(codes(pairingReasons({ leadSocialWorker: null, volunteers: ['volunteer-1'] }))).toEqual(['PAIRING_MISSING']);
    expect(codes(pairingReasons({ leadSocialWorker: 'worker-1', volunteers: [] }))).toEqual(['PAIRING_MISSING']);
  });
});

describe('A case of social work', () => {
  it('is opened at an open station', async () => {
    const closed = { station: 'station-closed' };

    expect(codes((await open(closed)).refusals)).toEqual(['STATION_CLOSED']);
  });

  it('G-21: is opened with a social worker who has fewer than 30 open, also when two are opened at once', async () => {
    expect(caseloadReasons(29, 30)).toEqual([]);
    expect(codes(caseloadReasons(30, 30))).toEqual(['CASELOAD_FULL']);

    const answers = await Promise.all([1, 2, 3].map(() => open({ worker: 'worker-2' })));

    expect(answers.flatMap(({ refusals }) => codes(refusals))).toEqual(['CASELOAD_FULL', 'CASELOAD_FULL']);
  });

  it('goes from opening over assessment and help to its end, with hours that can be true', async () => {
    const id = (await open()).case?.id;
    const change = (action: string, reason?: string) =>
      opened.askAs(
        operator,
        'mutation ($input: ChangeSocialWorkCaseStateInput!) { changeSocialWorkCaseState(input: $input) { case { state closedOn changes { action } } refusals { code } } }',
        { input: { id, action, reason } },
      );
    for (const action of ['ASSESS', 'INTERVENE', 'EVALUATE']) expect((await change(action)).errors).toBeUndefined();

    expect((await change('REFER', '转介心理门诊')).data).toMatchObject({
      changeSocialWorkCaseState: {
        case: {
          ...{ state: 'REFERRED', closedOn: '2025-12-31' },
          changes: ['CREATE', 'ASSESS', 'INTERVENE', 'EVALUATE', 'REFER'].map((action) => ({ action })),
        },
      },
    });
    const { data } = await opened.askAs(
      operator,
      'mutation ($input: RecordSocialWorkHoursInput!) { recordSocialWorkHours(input: $input) { case { hours } refusals { code path } } }',
      { input: { id, hours: 1 } },
    );
    expect(data).toEqual({
      recordSocialWorkHours: { case: { hours: 0 }, refusals: [{ code: 'CASE_ENDED', path: 'input.id' }] },
    });
    expect(hoursSince('2025-12-30', '2025-12-31')).toBe(48);
  });
});
