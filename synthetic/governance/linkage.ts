import type { CommunityOrganizationState, LinkageProjectState } from '../../subgraphs/governance/generated.ts';
import type {
  CommunityFundRecord,
  CommunityOrganizationRecord,
  FundEntryRecord,
  LinkageProjectRecord,
} from '../../subgraphs/governance/linkage/records.ts';
import type { LinkageRepository } from '../../subgraphs/governance/linkage/repository.ts';
import { addDays, ageOn, daysBetween, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { historyOf, lastStateOf, type Stage } from '../charity/history.ts';
import type { Intake } from '../intake.ts';
import type { Random } from '../random.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';
import { ventureOf } from './ventures.ts';

export const linkageLanes = (intake: Intake, repository: LinkageRepository) => ({
  linkageProjects: intake.lane('governance.linkageProjects', repository.addLinkageProjects),
  communityOrganizations: intake.lane('governance.communityOrganizations', repository.addCommunityOrganizations),
  communityFunds: intake.lane('governance.communityFunds', repository.addCommunityFunds),
  communityFundEntries: intake.lane('governance.communityFundEntries', repository.addFundEntries),
  ventureRounds: intake.lane('governance.ventureRounds', repository.addVentureRounds),
  ventureApplications: intake.lane('governance.ventureApplications', repository.addVentureApplications),
});
type Lanes = ReturnType<typeof linkageLanes>;

/** What stands above the communities of five-party linkage: projects, community organizations, venture rounds and funds. */
export async function sowLinkageOfProvince(_sowing: SowingOfProvince, _lanes: Lanes): Promise<void> {}

/** What a community has of five-party linkage: projects, community organizations, venture rounds and funds. */
export async function sowLinkageOfCommunity(sowing: SowingOfCommunity, lanes: Lanes): Promise<void> {
  if (sowing.charities.length === 0) return;
  const random = sowing.tools.random('linkage', sowing.people.community._id);
  await lanes.linkageProjects.put(Array.from({ length: random.between(1, 3) }, () => projectOf(sowing, random)));
  const organizations = Array.from({ length: random.between(1, 3) }, () => organizationOf(sowing, random));
  await lanes.communityOrganizations.put(organizations);
  const venture = ventureOf(sowing, organizations, sowing.tools.random('venture', sowing.people.community._id));
  if (venture !== null) {
    await lanes.ventureRounds.put([venture.round]);
    await lanes.ventureApplications.put(venture.applications);
  }
  const sown = random.chance(0.5) ? fundOf(sowing, random) : null;
  if (sown === null) return;
  await lanes.communityFunds.put([sown.fund]);
  await lanes.communityFundEntries.put(sown.entries);
}

const themes = [
  ['银龄伙伴计划', '独居老人缺少陪伴', '每周探访一次，节日不落一户'],
  ['四点半课堂', '双职工家庭孩子放学无人照看', '工作日托管到十八点'],
  ['邻里互助厨房', '高龄老人做饭困难', '每日供餐并送餐上门'],
  ['心安驿站', '困难家庭需要心理支持', '每月一次小组活动'],
] as const;

const ends: readonly (readonly Stage<LinkageProjectState>[])[] = [
  [],
  [['APPROVED', 20]],
  [
    ['APPROVED', 20],
    ['RUNNING', 30],
  ],
  [
    ['APPROVED', 20],
    ['RUNNING', 30],
    ['EVALUATED', 180],
  ],
  [
    ['APPROVED', 20],
    ['RUNNING', 30],
    ['STOPPED', 60],
  ],
];

function projectOf({ tools, people, charities }: SowingOfCommunity, random: Random): LinkageProjectRecord {
  const [name, needs, goals] = random.pick(themes);
  const proposedOn = aDay('2023-01-01', tools.asOf, random);
  const history = historyOf<LinkageProjectState>([['PROPOSED', 0], ...random.pick(ends)], proposedOn, tools.asOf);
  const state = lastStateOf(history);
  const hasParties = history.some((step) => step.state === 'RUNNING') || random.chance(0.3);
  const uscc = () => random.pick(charities)._id;
  const from = addDays(proposedOn, 60);
  return {
    _id: tools.nextId('linkageProject'),
    community: people.community._id,
    ...{ name: people.community.name + name, needs, goals },
    budget: random.between(2, 20) * 1_000_000,
    ...{ from, to: addDays(from, 364) },
    organizationUscc: hasParties ? uscc() : null,
    leadSocialWorkerId: hasParties ? tools.nextId('linkageWorker') : null,
    volunteerIds: hasParties
      ? Array.from({ length: random.between(2, 8) }, () => tools.nextId('linkageVolunteer'))
      : [],
    resources: hasParties
      ? [
          {
            name: random.pick(['爱心餐', '图书', '活动经费']),
            worth: random.between(1, 10) * 100_000,
            giverUscc: uscc(),
          },
        ]
      : [],
    ...(state === 'EVALUATED'
      ? { evaluation: '达到预期，居民满意', evaluationScore: random.between(70, 98) }
      : { evaluation: null, evaluationScore: null }),
    ...{ state, history, version: history.length, synthetic: true },
  };
}

const wayOfOrganization: readonly Stage<CommunityOrganizationState>[] = [
  ['GROWING', 200],
  ['MATURE', 400],
];

function organizationOf({ tools, people, charities }: SowingOfCommunity, random: Random): CommunityOrganizationRecord {
  const filedOn = aDay(tools.historyFrom, tools.asOf, random);
  const stages = [...wayOfOrganization.slice(0, random.between(0, wayOfOrganization.length))];
  if (random.chance(0.15)) stages.push(['EXITED', 100]);
  const history = historyOf<CommunityOrganizationState>([['INCUBATING', 0], ...stages], filedOn, tools.asOf);
  const isRegistered = random.chance(0.2);
  return {
    _id: tools.nextId('communityOrganization'),
    community: people.community._id,
    name: people.community.name + random.pick(['合唱队', '助老服务队', '巾帼互助社', '书画社', '楼栋议事小组']),
    mode: isRegistered ? 'REGISTERED' : 'FILED',
    organizationUscc: isRegistered ? random.pick(charities)._id : null,
    incubatorUscc: random.chance(0.5) ? random.pick(charities)._id : null,
    filedOn,
    ...{ state: lastStateOf(history), history, version: history.length, synthetic: true },
  };
}

function fundOf({ tools, people, charities }: SowingOfCommunity, random: Random) {
  const adults = people.residents.filter(
    ({ birthDate, deathDate }) => !deathDate && ageOn(birthDate, tools.asOf) >= 18,
  );
  const committeeIds = random.shuffled(adults.map(({ _id }) => _id)).slice(0, 5);
  if (committeeIds.length < 3) return null;
  const openedOn = aDay('2022-01-01', '2024-12-31', random);
  const _id = tools.nextId('fund');
  const entries = entriesOf(_id, openedOn, random, tools.asOf, () => tools.nextId('fundEntry'));
  const fund: CommunityFundRecord = {
    ...{ _id, name: `${people.community.name}公益基金`, hostUscc: random.pick(charities)._id },
    ...{ division: people.community._id, committeeIds, openedOn },
    balance: entries.at(-1)?.balanceAfter ?? 0,
    ...{ entryCount: entries.length, version: entries.length + 1, synthetic: true },
  };
  return { fund, entries };
}

/** Contributions and spendings by turns, none beyond the balance; now and then the last one is undone. */
function entriesOf(fundId: string, openedOn: IsoDate, random: Random, asOf: IsoDate, nextId: () => string) {
  const entries: FundEntryRecord[] = [];
  const post = (entry: Pick<FundEntryRecord, '_id' | 'kind' | 'amount' | 'on' | 'purpose' | 'minute' | 'reverses'>) => {
    const balanceAfter = (entries.at(-1)?.balanceAfter ?? 0) + entry.amount;
    const kept = { contributorUscc: null, matterId: null, by: 'synthetic', synthetic: true } as const;
    entries.push({ ...entry, ...kept, fundId, number: entries.length + 1, balanceAfter });
  };
  let on = openedOn;
  for (let turn = random.between(3, 8); turn > 0; turn -= 1) {
    on = addDays(on, random.between(10, 60));
    if (on > asOf) break;
    const balance = entries.at(-1)?.balanceAfter ?? 0;
    const of = { _id: nextId(), on, reverses: null };
    if (balance > 10_000 && random.chance(0.5)) {
      const amount = -Math.floor(balance * random.between(2, 8) * 0.1);
      post({ ...of, kind: 'SPENDING', amount, purpose: '社区便民设施', minute: `第${entries.length}号` });
    } else {
      const amount = random.between(5, 200) * 10_000;
      post({ ...of, kind: 'CONTRIBUTION', amount, purpose: '支持社区公益', minute: null });
    }
  }
  const last = entries.at(-1);
  if (last && random.chance(0.2))
    post({
      ...{ _id: `${last._id}-undone`, kind: 'REVERSAL', amount: -last.amount, on: last.on },
      ...{ purpose: '重复登记', minute: null, reverses: last._id },
    });
  return entries;
}

const aDay = (from: IsoDate, to: IsoDate, random: Random): IsoDate =>
  addDays(from, random.between(0, daysBetween(from, to)));
