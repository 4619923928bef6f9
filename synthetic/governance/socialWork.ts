import type { SocialWorkCaseState, SocialWorkCertificate } from '../../subgraphs/governance/generated.ts';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import type { SocialWorkStationRecord } from '../../subgraphs/governance/socialWork/records.ts';
import type { SocialWorkRepository } from '../../subgraphs/governance/socialWork/repository.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Intake } from '../intake.ts';
import type { Tools } from '../people.ts';
import type { SowingOfCommunity, SowingOfProvince } from './sowing.ts';

export const socialWorkLanes = (intake: Intake, repository: SocialWorkRepository) => ({
  socialWorkStations: intake.lane('governance.socialWorkStations', repository.addSocialWorkStations),
  socialWorkCases: intake.lane('governance.socialWorkCases', repository.addSocialWorkCases),
});
type Lanes = ReturnType<typeof socialWorkLanes>;

// Domain reference § 5.6: 95 % of townships have a station, with 1.6 social workers.
const stationShare = 0.95;
const casesPerResident = 0.01;

/** The stations of the townships. */
export async function sowSocialWorkOfProvince({ tools, places }: SowingOfProvince, lanes: Lanes): Promise<void> {
  const townships = new Map(places.map((place) => [place.township._id, place]));
  for (const { township, county } of townships.values()) {
    const station = stationOf(tools, township, county);
    if (station !== null) await lanes.socialWorkStations.put([station]);
  }
}

// Drawn from a stream of the township alone, so that its communities find the same station again.
function stationOf(tools: Tools, township: DivisionRecord, county: DivisionRecord): SocialWorkStationRecord | null {
  const random = tools.random('social work station', township._id);
  if (!random.chance(stationShare)) return null;
  const workers = random.weighted([
    [1, 55],
    [2, 32],
    [3, 13],
  ] as const);
  const openedOn = addDays('2021-06-01', random.between(0, 600));
  const certificates: readonly SocialWorkCertificate[] = ['NONE', 'ASSISTANT', 'ASSISTANT', 'INTERMEDIATE', 'SENIOR'];
  return {
    ...{ _id: `station-${township._id}`, name: `${township.name}社会工作站`, division: township._id },
    ...tools.site(random, county),
    ...{ operatorUscc: null, ownership: 'PUBLIC', status: random.chance(0.98) ? 'OPERATING' : 'SUSPENDED' },
    ...{ openedOn, closedOn: null, capacity: random.between(20, 60), phone: tools.phone(random) },
    ...{ openingHours: '周一至周五 8:30–17:30', serviceArea: [], lastInspectionOn: null, tier: 'TOWNSHIP' },
    socialWorkers: Array.from({ length: workers }, (_, index) => ({
      id: `worker-${township._id}-${index + 1}`,
      certificate: random.pick(certificates),
      since: openedOn,
    })),
    ...{ groups: random.between(2, 12), communityActivities: random.between(6, 40), synthetic: true },
  };
}

const whole: readonly SocialWorkCaseState[] = ['OPENED', 'ASSESSED', 'INTERVENING', 'EVALUATED', 'CLOSED'];
const issues = ['失业后情绪低落', '独居老人陪伴', '家庭关系紧张', '学习与行为困扰', '康复与照护负担'];

/** The cases of a community, by the station of its township. */
export async function sowSocialWorkOfCommunity({ tools, people }: SowingOfCommunity, lanes: Lanes): Promise<void> {
  const station = stationOf(tools, people.township, people.county);
  if (station === null) return;
  const random = tools.random('social work case', people.community._id);
  const living = people.residents.filter(({ lifeStatus }) => lifeStatus === 'ALIVE');
  const clients = random.shuffled(living).slice(0, random.share(living.length, casesPerResident));
  await lanes.socialWorkCases.put(
    clients.map((client) => {
      const steps = random.between(1, 5);
      const path = [...whole.slice(0, steps), ...(steps < 5 && random.chance(0.15) ? (['REFERRED'] as const) : [])];
      const lasts = 14 * (path.length - 1);
      const latest = addDays(tools.asOf, -lasts);
      const openedOn: IsoDate = addDays(latest, -random.between(0, 300));
      const state = path.at(-1) ?? 'OPENED';
      const history = path.map((one, index) => ({ state: one, on: addDays(openedOn, 14 * index) }));
      const ends = state === 'CLOSED' || state === 'REFERRED';
      return {
        ...{ _id: tools.nextId('social-case'), clientId: client._id, clientBirthDate: client.birthDate },
        ...{ stationId: station._id, division: station.division, operatorUscc: station.operatorUscc },
        ...{ worker: random.pick(station.socialWorkers).id, issue: random.pick(issues), goals: '改善生活与社会联系' },
        ...{ hours: random.between(0, 10) / 2 + 2 * (path.length - 1), state, history, openedOn },
        ...{ closedOn: ends ? (history.at(-1)?.on ?? null) : null, synthetic: true },
      };
    }),
  );
}
