import { describe, expect, it } from '@jest/globals';
import {
  campaignMachine,
  charitableTrustMachine,
  charityProjectMachine,
} from '../../subgraphs/charity/fundraising/machines.ts';
import { isDisclosureLate } from '../../subgraphs/charity/fundraising/rules/disclosure.ts';
import { donationMachine } from '../../subgraphs/charity/giving/donationMachine.ts';
import { matchMachine } from '../../subgraphs/charity/matching/matchMachine.ts';
import { needMachine } from '../../subgraphs/charity/matching/needMachine.ts';
import { revitalisationProjectMachine } from '../../subgraphs/charity/revitalisation/machine.ts';
import { isQualifiedOn, mayApplyForQualificationFrom } from '../../subgraphs/charity/rules/fundraising.ts';
import { isUsableFor, matchParts, scoreOf } from '../../subgraphs/charity/rules/matching.ts';
import { needFindings } from '../../subgraphs/charity/rules/needs.ts';
import { charity } from '../../subgraphs/charity/subgraph.ts';
import { isPath, type Machine, statesOf } from '../../subgraphs/shared/changes/machine.ts';
import { ageOn } from '../../subgraphs/shared/dates.ts';
import { unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import { addMatchesTakingStock, charityOfCommunity, charityOfProvince } from '../../synthetic/charity.ts';
import { syntheticDivisions } from '../../synthetic/divisions.ts';
import type { Circumstances, CommunityPeople } from '../../synthetic/people.ts';
import { randomStream } from '../../synthetic/random.ts';
import { createTools } from '../../synthetic/tools.ts';
import { openedSubgraph } from '../kit/openedSubgraph.ts';
import { aHousehold, aResident } from '../kit/register.ts';

const seed = 20251231;
const asOf = '2025-12-31';
const { records: divisions, places } = syntheticDivisions((type, code) => randomStream(seed, type, code));
const newTools = () => createTools(seed, 1000, divisions);

/** So many couples of one community, every fifth with a child, one in twenty with a widow. */
function aCommunity(code: string, households = 2_000): CommunityPeople {
  const place = places.find(({ community }) => community._id === code);
  if (!place) throw new Error('No such community');
  const families = Array.from({ length: households }, (_, index) => {
    const of = { householdId: `hh-${code}-${index}`, residenceDivision: code };
    const name = (member: string) => `res-${code}-${index}-${member}`;
    const members = [
      aResident({ ...of, _id: name('a'), birthDate: `${1940 + (index % 60)}-03-01` }),
      aResident({
        ...of,
        _id: name('b'),
        birthDate: `${1942 + (index % 60)}-03-01`,
        ...(index % 20 === 0 && { deathDate: '2022-06-15', lifeStatus: 'DECEASED' }),
      }),
      ...(index % 5 === 0 ? [aResident({ ...of, _id: name('c'), birthDate: '2014-09-01' })] : []),
    ];
    return { members, household: aHousehold(members, { _id: of.householdId, division: code }) };
  });
  return {
    ...place,
    households: families.map(({ household }) => household),
    residents: families.flatMap(({ members }) => members),
    couples: [],
  };
}

const street = '420106090001';
const people = aCommunity(street);
const calm: Circumstances = {
  dibaoHouseholdIds: new Set(people.households.slice(0, 40).map(({ _id }) => _id)),
  tekunIds: new Set(),
  disabilityGrade: new Map([[people.residents[300]?._id ?? '', 2]]),
  careLevel: new Map(),
  childStatus: new Map(),
};
const referrals = new Map(people.households.slice(0, 40).map(({ _id }) => [_id, `case-of-${_id}`]));

const tools = newTools();
const province = charityOfProvince(tools, divisions);
const { donations, needs, matches } = charityOfCommunity(people, calm, province, referrals, tools);
const residentById = new Map(people.residents.map((resident) => [resident._id, resident]));

interface Historied<State> {
  readonly state: State;
  readonly history: readonly { readonly state: State; readonly on: string }[];
}

function brokenHistories<Row, State extends string>(
  records: readonly Historied<State>[],
  machine: Machine<Row, State>,
) {
  return records.filter(
    ({ state, history }) =>
      !isPath(
        machine,
        history.map((step) => step.state),
      ) ||
      history.at(-1)?.state !== state ||
      history.some(({ on }, at) => on > asOf || on < (history[at - 1]?.on ?? '')),
  );
}

describe('the charities of the synthetic province', () => {
  it('are twenty, one in each unit at least, each with an organization of a civil-affairs kind', () => {
    const { organizations, profiles } = province;

    expect(profiles).toHaveLength(20);
    expect(new Set(profiles.map(({ registrationDivision }) => unitCodeOf(registrationDivision))).size).toBe(
      units.length + 1, // one is the province's own
    );
    expect(organizations.map(({ _id }) => _id)).toEqual(profiles.map(({ _id }) => _id));
    expect(organizations.every(({ _id }) => /^5[123]4299\d\dMJ/.test(_id))).toBe(true);
    expect(new Set(profiles.map(({ name }) => name)).size).toBe(20);
  });

  it('C-01: asked for their qualification after one full year', () => {
    const early = province.profiles.filter(
      ({ qualification, recognisedOn }) =>
        qualification !== null && qualification.appliedOn < mayApplyForQualificationFrom(recognisedOn),
    );

    expect(early).toEqual([]);
  });

  it('run six campaigns a year, with some at Charity Day and before Spring Festival', () => {
    const { campaigns } = province;

    expect(campaigns).toHaveLength(20 * 6 * 5);
    for (const year of [2021, 2022, 2023, 2024, 2025])
      expect(
        campaigns.filter(({ from, to }) => from > `${year}-08-20` && from <= `${year}-09-05` && to >= `${year}-09-05`)
          .length,
      ).toBeGreaterThanOrEqual(20);
    expect(brokenHistories(campaigns, campaignMachine)).toEqual([]);
    expect(campaigns.filter(({ state }) => state === 'RUNNING').length).toBeGreaterThanOrEqual(15);
  });

  it('plan projects and hold trusts in every state, each by a path of its machine', () => {
    const { charityProjects, trusts } = province.fundraising;

    const statesIn = (rows: readonly { readonly state: string }[]) =>
      [...new Set(rows.map(({ state }) => state))].sort();
    expect(statesIn(charityProjects)).toEqual([...statesOf(charityProjectMachine)].sort());
    expect(statesIn(trusts)).toEqual([...statesOf(charitableTrustMachine)].sort());
    expect(brokenHistories(charityProjects, charityProjectMachine)).toEqual([]);
    expect(brokenHistories(trusts, charitableTrustMachine)).toEqual([]);
  });

  it('C-13: publish most of what is due, some of it late, and nothing after the last day', () => {
    const { disclosures } = province.fundraising;

    expect(disclosures.length).toBeGreaterThan(100);
    expect(new Set(disclosures.map(({ _id }) => _id)).size).toBe(disclosures.length);
    expect(disclosures.some((one) => isDisclosureLate(one, asOf))).toBe(true);
    expect(disclosures.filter(({ publishedOn }) => publishedOn !== null && publishedOn > asOf)).toEqual([]);
  });

  it('C-21: lead a pairing with each village whose project was paired', () => {
    const { pairings } = province.fundraising;
    const paired = province.revitalisationProjects.filter(({ history }) =>
      history.some(({ state }) => state === 'PAIRED'),
    );

    expect(pairings.map(({ projectId }) => projectId)).toEqual(paired.map(({ _id }) => _id));
  });

  it('C-02: fund-raise in public only while qualified, C-04 on a platform when on the internet', () => {
    const qualificationOf = new Map(province.profiles.map(({ _id, qualification }) => [_id, qualification]));
    const publicOnes = province.campaigns.filter(({ kind }) => kind === 'PUBLIC');

    expect(publicOnes.length).toBeGreaterThan(300);
    expect(
      publicOnes.filter(
        ({ organizationUscc, from }) => !isQualifiedOn(qualificationOf.get(organizationUscc) ?? null, from),
      ),
    ).toEqual([]);
    expect(
      province.campaigns.filter(
        ({ methods, platform }) => methods.includes('INTERNET_PLATFORM') !== (platform !== null),
      ),
    ).toEqual([]);
  });

  it('have one resource for three needs', () => {
    expect(province.resources.length).toBeGreaterThanOrEqual(160);
    expect(province.resources.length).toBeLessThanOrEqual(190);
  });

  it('find a project in each central village and each village of key assistance, and in no other', () => {
    const wanted = divisions.filter(
      ({ kind, isCentralVillage, isKeyAssistance }) =>
        kind === 'VILLAGERS_COMMITTEE' && (isCentralVillage || isKeyAssistance),
    );
    const found = new Set(province.revitalisationProjects.map(({ village }) => village));

    expect([...found].sort()).toEqual(wanted.map(({ _id }) => _id).sort());
    expect(brokenHistories(province.revitalisationProjects, revitalisationProjectMachine)).toEqual([]);
  });
});

describe('the donations of a synthetic community', () => {
  it('are forty a year per thousand residents, seven in ten of 100 yuan or less', () => {
    const living = people.residents.filter(({ deathDate }) => deathDate === null).length;

    expect(Math.abs(donations.length - living * 0.04 * 5)).toBeLessThanOrEqual(5);
    const small = donations.filter(({ value }) => value <= 10_000).length / donations.length;
    expect(small).toBeGreaterThan(0.66);
    expect(small).toBeLessThan(0.74);
    expect(donations.every(({ kind, value }) => kind !== 'MICRO' || value <= 10_000)).toBe(true);
  });

  it('go along their machine, and no campaign takes one while it is not running', () => {
    const campaignById = new Map(province.campaigns.map((campaign) => [campaign._id, campaign]));
    const misplaced = donations.filter(({ campaignId, donatedOn }) => {
      const campaign = campaignById.get(campaignId ?? '');
      const isRun = campaign?.history.some(({ state }) => state === 'RUNNING');
      return campaignId !== null && (!campaign || !isRun || donatedOn < campaign.from || donatedOn > campaign.to);
    });

    expect(brokenHistories(donations, donationMachine)).toEqual([]);
    expect(misplaced).toEqual([]);
  });

  it('peak on Charity Day', () => {
    const onCharityDay = donations.filter(({ donatedOn }) => donatedOn.endsWith('-09-05')).length;

    expect(onCharityDay / donations.length).toBeGreaterThan(0.08);
  });

  it('come from living adults, C-14 named with consent only, and from nobody when anonymous', () => {
    for (const { donorType, donorResidentId, displayConsent, displayName, donatedOn } of donations) {
      const donor = residentById.get(donorResidentId ?? '');
      expect(donorType === 'RESIDENT').toBe(donor !== undefined);
      expect(displayName).toBe(displayConsent ? (donor?.name ?? null) : null);
      if (!donor) continue;
      expect(ageOn(donor.birthDate, donatedOn)).toBeGreaterThanOrEqual(18);
      expect(donor.deathDate === null || donor.deathDate > donatedOn).toBe(true);
    }
  });

  it('C-06: have a receipt or a waiver once received', () => {
    const received = donations.filter(({ history }) => history.some(({ state }) => state === 'RECEIVED'));

    expect(received.filter(({ receiptNo, receiptWaived }) => (receiptNo !== null) === receiptWaived)).toEqual([]);
  });
});

describe('the needs of a synthetic community', () => {
  it('are five a year per thousand households, and one more that waits in the first community of a street of 武汉', () => {
    expect(Math.abs(needs.length - 51)).toBeLessThanOrEqual(5);
    const waiting = needs.filter(
      ({ state, openSince }) => state === 'OPEN' && openSince !== null && openSince < '2025-12-21',
    );
    expect(waiting.length).toBeGreaterThanOrEqual(1);
    expect(waiting.every(({ governmentAidTried }) => governmentAidTried)).toBe(true);
  });

  it('go along their machine, and four in five are met, in six days as a rule', () => {
    const met = needs.filter(({ metOn }) => metOn !== null);
    const days = met.map(({ daysToDelivery }) => daysToDelivery ?? 0).sort((a, b) => a - b);

    expect(brokenHistories(needs, needMachine)).toEqual([]);
    expect(met.length / needs.length).toBeGreaterThan(0.68);
    expect(days[Math.floor(days.length / 2)]).toBeGreaterThanOrEqual(4);
    expect(days[Math.floor(days.length / 2)]).toBeLessThanOrEqual(8);
  });

  it('C-17: hold the assistance case that referred them, and are those of people who lived then', () => {
    const referred = needs.filter(({ origin }) => origin === 'GOVERNMENT_REFERRAL');

    expect(referred.length).toBeGreaterThan(5);
    expect(
      referred.every(({ assistanceCaseId, householdId }) => assistanceCaseId === referrals.get(householdId ?? '')),
    ).toBe(true);
    expect(referred.every(({ consent }) => consent)).toBe(true);
    expect(needs.flatMap(needFindings)).toEqual([]);
    const lateSubjects = needs.filter(({ residentId, createdOn }) => {
      const deathDate = residentById.get(residentId ?? '')?.deathDate;
      return deathDate && deathDate <= createdOn;
    });
    expect(lateSubjects).toEqual([]);
  });

  it('C-15: are matched with usable resources at the score of that day, C-16 within what there is', () => {
    const needById = new Map(needs.map((need) => [need._id, need]));
    const resourceById = new Map(province.resources.map((resource) => [resource._id, resource]));

    expect(matches.length).toBeGreaterThan(30);
    expect(brokenHistories(matches, matchMachine)).toEqual([]);
    for (const { needId, resourceId, score, parts, history } of matches) {
      const [need, resource, day] = [needById.get(needId), resourceById.get(resourceId), history[0]?.on ?? ''];
      if (!need || !resource) throw new Error('A match of nothing');
      expect(isUsableFor(need, resource, day)).toBe(true);
      expect(matchParts(need, resource, day)).toEqual(parts);
      expect(scoreOf(parts)).toBe(score);
    }
    for (const { _id, quantity, remaining } of needs) {
      const given = matches.filter(
        ({ needId, state }) => needId === _id && state !== 'DECLINED' && state !== 'CANCELLED',
      );
      expect(given.reduce((sum, match) => sum + match.quantity, 0)).toBe(quantity - remaining);
    }
    expect(Math.min(...province.left.values())).toBeGreaterThanOrEqual(0);
  });
});

describe('the generation of charity', () => {
  it('gives the same for the same seed', () => {
    const again = newTools();
    const same = charityOfProvince(again, divisions);

    expect(same.campaigns).toEqual(province.campaigns);
    expect(charityOfCommunity(people, calm, same, referrals, again)).toEqual({ donations, needs, matches });
  });

  it('gives nothing where nobody lives', () => {
    const nobody = aCommunity(street, 0);

    expect(charityOfCommunity(nobody, calm, province, new Map(), newTools())).toEqual({
      donations: [],
      needs: [],
      matches: [],
    });
  });

  it('C-16: leaves of each stored resource what its matches have not taken, and campaigns raise what was given', async () => {
    const { repository, ask, close } = await openedSubgraph(charity);
    await repository.addCampaigns(province.campaigns);
    await repository.addResources(province.resources);
    await repository.addDonations(donations);
    await addMatchesTakingStock(repository, matches);

    const stored = await repository.findResources(
      province.resources.map(({ _id }) => _id),
      { by: 'everything' },
    );
    expect(new Map(stored.map(({ _id, available }) => [_id, available]))).toEqual(province.left);

    const campaignId = donations.find(
      ({ campaignId: id, form, state }) => id && form === 'MONEY' && state === 'USED',
    )?.campaignId;
    const given = donations
      .filter(
        (donation) => donation.campaignId === campaignId && ['RECEIVED', 'ALLOCATED', 'USED'].includes(donation.state),
      )
      .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const { data } = await ask('query ($id: ID!) { campaign(id: $id) { raised } }', { id: campaignId });
    expect(data?.campaign).toEqual({ raised: (given / 100).toFixed(2) });
    await close();
  });
});
