import { type ClockedSubject, newDisclosure } from '../../subgraphs/charity/fundraising/disclosureClock.ts';
import type {
  CharitableTrustRecord,
  CharityProjectRecord,
  DisclosureRecord,
  PairingRecord,
} from '../../subgraphs/charity/fundraising/records.ts';
import type { Due } from '../../subgraphs/charity/fundraising/rules/disclosure.ts';
import { type Clocked, disclosuresDue } from '../../subgraphs/charity/fundraising/rules/disclosure.ts';
import type { CharitableTrustState, CharityProjectState } from '../../subgraphs/charity/generated.ts';
import type {
  CampaignRecord,
  CharityProfileRecord,
  RevitalisationProjectRecord,
} from '../../subgraphs/charity/records.ts';
import { addDays, addYears, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { enteredOn, historyOf, lastStateOf, type Stage } from './history.ts';

/** What charities plan, hold, publish and promise beside their campaigns. */
export interface Fundraising {
  readonly charityProjects: readonly CharityProjectRecord[];
  readonly trusts: readonly CharitableTrustRecord[];
  readonly disclosures: readonly DisclosureRecord[];
  readonly pairings: readonly PairingRecord[];
}

interface Given {
  readonly profiles: readonly CharityProfileRecord[];
  readonly campaigns: readonly CampaignRecord[];
  readonly villageProjects: readonly RevitalisationProjectRecord[];
}

// What is published by the clock is told of the last year alone; before it the clock was kept on paper.
const clockFrom = '2025-01-01';
const lastReportYear = 2024;

/** Projects of every charity, trusts of every third, what falls due about all of it, and a pairing of each paired village project. */
export function fundraisingOf({ profiles, campaigns, villageProjects }: Given, tools: Tools): Fundraising {
  const charityProjects = profiles.flatMap((profile, seat) => projectsOf(profile, seat, tools));
  const trusts = profiles.filter((_, seat) => seat % 3 === 0).map((profile, seat) => newTrust(profile, seat, tools));
  return {
    charityProjects,
    trusts,
    disclosures: [
      ...profiles.flatMap((profile) => annualReportsOf(profile, tools)),
      ...campaigns.flatMap((campaign) => ofCampaign(campaign, tools)),
      ...charityProjects.flatMap((project) => ofProject(project, tools)),
      ...trusts.flatMap((trust) => ofTrust(trust, tools)),
    ],
    pairings: pairingsOf(profiles, villageProjects, tools),
  };
}

/** The charities with one that asked for its qualification in the last weeks, and one whose qualification was revoked. */
export function withEveryQualification(profiles: readonly CharityProfileRecord[]): readonly CharityProfileRecord[] {
  const asking = profiles.find(({ qualification }) => qualification === null);
  const revoked = profiles.filter(({ qualification }) => qualification?.state === 'SUSPENDED')[1];
  return profiles.map((profile) => {
    if (profile === asking) {
      const asked = { state: 'APPLIED', since: '2025-12-18', appliedOn: '2025-12-18' } as const;
      return { ...profile, qualification: { ...asked, certificateNo: null, issuedOn: null, issuer: '登记管理机关' } };
    }
    if (profile !== revoked || profile.qualification === null) return profile;
    return { ...profile, qualification: { ...profile.qualification, state: 'REVOKED' as const } };
  });
}

const ways: readonly (readonly [name: string, from: IsoDate, stages: readonly Stage<CharityProjectState>[]])[] = [
  [
    '银龄守护',
    '2024-01-10',
    [
      ['RUNNING', 20],
      ['FINISHED', 320],
      ['REPORTED', 60],
    ],
  ],
  [
    '童心同行',
    '2024-12-01',
    [
      ['RUNNING', 25],
      ['FINISHED', 340],
    ],
  ],
  ['暖冬行动', '2025-03-01', [['RUNNING', 15]]],
  [
    '助医行动',
    '2025-04-01',
    [
      ['RUNNING', 20],
      ['SUSPENDED', 150],
    ],
  ],
  ['乡村书屋', '2025-12-10', []],
];

// Two of each charity, so that five charities together show every state.
const projectsOf = (profile: CharityProfileRecord, seat: number, tools: Tools) => {
  const random = tools.random('charityProject', profile._id);
  return [0, 1].map((turn) => newProject(profile, ways[(seat * 2 + turn) % ways.length], random, tools));
};

function newProject(
  { _id: organizationUscc, registrationDivision, fields }: CharityProfileRecord,
  way: (typeof ways)[number] | undefined,
  random: Random,
  tools: Tools,
): CharityProjectRecord {
  const [name, plannedOn, stages] = way ?? ['社区公益', '2025-12-10', []];
  const history = historyOf<CharityProjectState>([['PLANNED', 0], ...stages], plannedOn, tools.asOf);
  const startedOn = enteredOn(history, 'RUNNING');
  const budget = random.between(10, 200) * 100_000;
  const share = random.between(30, 95);
  const spent = startedOn === null ? 0 : Math.floor((budget * share) / 100);
  const managementFee = Math.floor((spent * random.between(2, 10)) / 100);
  const purpose = '项目执行支出';
  const booked = { on: addDays(startedOn ?? plannedOn, 5), amount: spent, managementFee, purpose, by: 'synthetic' };
  const from = addDays(plannedOn, 30);
  return {
    _id: tools.nextId('charity-project'),
    ...{ organizationUscc, registrationDivision, name, fields, regions: [registrationDivision] },
    ...{ from, to: addDays(from, 330), budget, spent, managementFee, spendings: spent === 0 ? [] : [booked] },
    ...{ beneficiaryCount: random.between(50, 3_000), brand: random.chance(0.2), goodsPlusService: random.chance(0.4) },
    ...{ state: lastStateOf(history), history, synthetic: true },
  };
}

const trustWays: readonly (readonly Stage<CharitableTrustState>[])[] = [
  [['FILED', 4]],
  [
    ['FILED', 6],
    ['TERMINATED', 200],
  ],
  [],
  [
    ['FILED', 3],
    ['TERMINATED', 150],
    ['LIQUIDATED', 40],
  ],
];

function newTrust(profile: CharityProfileRecord, seat: number, tools: Tools): CharitableTrustRecord {
  const { _id: trusteeUscc, registrationDivision } = profile;
  const random = tools.random('charitableTrust', trusteeUscc);
  const stages = trustWays[seat % trustWays.length] ?? [];
  const signedOn = stages.length === 0 ? addDays(tools.asOf, -3) : addDays('2024-06-01', random.between(0, 100));
  const history = historyOf<CharitableTrustState>([['SIGNED', 0], ...stages], signedOn, tools.asOf);
  const filedOn = enteredOn(history, 'FILED');
  return {
    _id: tools.nextId('trust'),
    filingNo: filedOn && tools.businessNumber('CSXT', registrationDivision, filedOn),
    ...{ trusteeUscc, registrationDivision, settlorName: null, settlorUscc: null, beneficiaryUscc: null },
    ...{ supervisorUscc: null, purpose: random.pick(['助学', '助医', '扶老', '乡村振兴']) },
    ...{ initialAmount: random.between(1, 50) * 10_000_000, signedOn, filedOn },
    ...{ trusteeChangedOn: null, trusteeChangeFiledOn: null, state: lastStateOf(history), history, synthetic: true },
  };
}

/** Something due as it stands: nine in ten are published in time, few late or not at all. */
function fallen(
  _id: string,
  subject: ClockedSubject,
  due: Due,
  random: Random,
  asOf: IsoDate,
  year: number | null = null,
) {
  const isLate = random.chance(0.08);
  const publishedOn = addDays(due.dueOn, isLate ? random.between(1, 40) : -random.between(0, 4));
  const row: DisclosureRecord = { ...newDisclosure(_id, subject, due, year), synthetic: true };
  if (publishedOn > asOf || random.chance(0.03)) return row;
  return { ...row, publishedOn, publishedLate: publishedOn > due.dueOn, summary: '收支情况和项目进展已公开' };
}

function clocked(subject: ClockedSubject, clock: Clocked, tools: Tools): readonly DisclosureRecord[] {
  const random = tools.random('disclosure', subject.subjectId);
  return disclosuresDue(clock).map((due) => fallen(tools.nextId('disclosure'), subject, due, random, tools.asOf));
}

function ofCampaign(campaign: CampaignRecord, tools: Tools): readonly DisclosureRecord[] {
  const { _id: subjectId, organizationUscc, registrationDivision, history, from, emergency } = campaign;
  if (from < clockFrom || enteredOn(history, 'RUNNING') === null) return [];
  const subject = { subjectType: 'CAMPAIGN', subjectId, organizationUscc, registrationDivision } as const;
  const to = enteredOn(history, 'STOPPED') ?? campaign.to;
  return clocked(subject, { subjectType: 'CAMPAIGN', from, to, emergency }, tools);
}

function ofProject(project: CharityProjectRecord, tools: Tools): readonly DisclosureRecord[] {
  const { _id: subjectId, organizationUscc, registrationDivision, history, from, to } = project;
  if (enteredOn(history, 'RUNNING') === null) return [];
  const subject = { subjectType: 'PROJECT', subjectId, organizationUscc, registrationDivision } as const;
  return clocked(subject, { subjectType: 'PROJECT', from, to, emergency: false }, tools);
}

function ofTrust(trust: CharitableTrustRecord, tools: Tools): readonly DisclosureRecord[] {
  const { _id: subjectId, trusteeUscc: organizationUscc, registrationDivision, filedOn } = trust;
  if (filedOn === null || trust.state === 'LIQUIDATED') return [];
  const subject = { subjectType: 'TRUST', subjectId, organizationUscc, registrationDivision } as const;
  const due = { kind: 'TRUST_ANNUAL', dueOn: addYears(filedOn, 1) } as const;
  const random = tools.random('disclosure', subjectId);
  return [fallen(tools.nextId('disclosure'), subject, due, random, tools.asOf, Number(filedOn.slice(0, 4)))];
}

function annualReportsOf(profile: CharityProfileRecord, tools: Tools): readonly DisclosureRecord[] {
  const { _id, registrationDivision, annualReports } = profile;
  const random = tools.random('annualReport', _id);
  const subject = { subjectType: 'ORGANIZATION', subjectId: _id, organizationUscc: _id, registrationDivision } as const;
  return annualReports
    .filter(({ year }) => year === lastReportYear)
    .map(({ year, dueOn, publishedOn }) => {
      const row = newDisclosure(`annual-${_id}-${year}`, subject, { kind: 'ANNUAL_REPORT', dueOn }, year);
      if (publishedOn === null) return { ...row, synthetic: true };
      const averageIncome = random.between(100, 5_000) * 1_000_000;
      const spending = Math.floor((averageIncome * random.between(72, 98)) / 100);
      const managementCost = Math.floor((spending * random.between(3, 10)) / 100);
      const figures = { incomeLastYear: averageIncome, averageIncome, spending, managementCost };
      const told = { summary: '年度工作报告', figures, auditor: '云溪会计师事务所' };
      return { ...row, ...told, publishedOn, publishedLate: publishedOn > dueOn, synthetic: true };
    });
}

function pairingsOf(
  profiles: readonly CharityProfileRecord[],
  villageProjects: readonly RevitalisationProjectRecord[],
  tools: Tools,
): readonly PairingRecord[] {
  const counts = new Map<string, number>();
  return villageProjects.flatMap(({ _id: projectId, village, history }) => {
    const from = enteredOn(history, 'PAIRED');
    if (from === null) return [];
    const random = tools.random('pairing', projectId);
    const { _id: organizationUscc } = random.pick(profiles);
    const ordinal = counts.get(`${village}/${organizationUscc}`) ?? 0;
    counts.set(`${village}/${organizationUscc}`, ordinal + 1);
    const value = random.between(1, 40) * 1_000_000;
    const on = addDays(from, random.between(10, 90));
    const deliveries = on > tools.asOf ? [] : [{ on, what: '首批帮扶资金', value: Math.floor(value / 2) }];
    return [
      {
        _id: tools.nextId('pairing'),
        ...{ organizationUscc, village, ordinal, projectId, from, to: addYears(from, 3) },
        ...{ commitments: [{ what: '项目帮扶资金', value }], deliveries },
        delivered: deliveries.reduce((sum, delivery) => sum + delivery.value, 0),
        synthetic: true,
      },
    ];
  });
}
