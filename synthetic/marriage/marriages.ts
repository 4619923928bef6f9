import type { MarriageState } from '../../subgraphs/marriage/generated.ts';
import { reachAreasOf } from '../../subgraphs/marriage/reachAreas.ts';
import type {
  MarriageRecord,
  MarriageRegistryRecord,
  MarriageStateChangeRecord,
} from '../../subgraphs/marriage/records.ts';
import type { IsoDate } from '../../subgraphs/shared/dates.ts';
import type { CommunityPeople, Couple, Tools } from '../people.ts';
import type { Random } from '../random.ts';
import { receiptBefore } from './windows.ts';

const registeredShareOfDivorces = 0.73;
/** The regulations that let anybody register anywhere took force on this day. */
const nationwideFrom = '2025-05-10';

/** One marriage for each couple, with its end. */
export function marriagesOf(
  people: CommunityPeople,
  registries: readonly MarriageRegistryRecord[],
  tools: Tools,
): readonly MarriageRecord[] {
  const random = tools.random('marriage', people.community._id);
  return people.couples.map((couple) => marriage(couple, people, registries, tools, random));
}

function marriage(
  couple: Couple,
  people: CommunityPeople,
  registries: readonly MarriageRegistryRecord[],
  tools: Tools,
  random: Random,
): MarriageRecord {
  const { community, county } = people;
  const registeredOn = couple.marriedOn;
  const open = registries.filter(({ openedOn }) => openedOn !== null && openedOn <= registeredOn);
  const registry = random.pick(open.length > 0 ? open : registries);
  const crossProvince = random.chance(crossProvinceShare(registeredOn, tools));
  const state = stateOf(couple, tools, random);
  const history: MarriageStateChangeRecord[] = [
    { state: 'VALID', on: registeredOn, by: registry.name, reason: '双方自愿结婚' },
  ];
  if (couple.endedOn !== null && state !== 'VALID')
    history.push({ state, on: couple.endedOn, ...endingOf(state, registry.name, county.name) });
  const partyAreas = [community._id, ...community.ancestorCodes];
  return {
    _id: tools.nextId('marriage'),
    partyIds: [couple.husbandId, couple.wifeId],
    partyDivisions: [community._id],
    partyAreas,
    registryDivision: registry.division,
    reachAreas: reachAreasOf(partyAreas, registry.division),
    state,
    registeredOn,
    certificateNo: tools.nextId(`SYN-MARRIAGE-${registeredOn.slice(0, 4)}`),
    registryId: registry._id,
    crossProvince,
    endedOn: couple.endedOn,
    endedByDeathOf: state === 'ENDED_BY_DEATH' ? whoDied(couple, people) : null,
    history,
    synthetic: true,
  };
}

function crossProvinceShare(registeredOn: IsoDate, { historyFrom }: Tools): number {
  if (registeredOn < historyFrom) return 0;
  return registeredOn < nationwideFrom ? 0.04 : 0.09;
}

// A divorce by registration needs a cooling-off since 2021; where none fits before its day, a court divorced them.
function stateOf({ marriedOn, endedOn, endReason }: Couple, tools: Tools, random: Random): MarriageState {
  if (endedOn === null || endReason === null) return 'VALID';
  if (endReason === 'DEATH') return 'ENDED_BY_DEATH';
  const isRegistered = random.chance(registeredShareOfDivorces);
  const isPossible = endedOn < tools.historyFrom || receiptBefore(endedOn, marriedOn, tools.historyFrom) !== null;
  return isRegistered && isPossible ? 'DIVORCED' : 'DIVORCED_BY_COURT';
}

function endingOf(state: MarriageState, registry: string, county: string) {
  if (state === 'DIVORCED') return { by: registry, reason: '双方自愿离婚' };
  if (state === 'DIVORCED_BY_COURT') return { by: `${county}人民法院`, reason: '判决离婚' };
  return { by: registry, reason: '一方死亡' };
}

function whoDied({ husbandId, wifeId, endedOn }: Couple, { residents }: CommunityPeople): string | null {
  const parties = residents.filter(({ _id }) => _id === husbandId || _id === wifeId);
  const dead = parties.find(({ deathDate }) => deathDate === endedOn);
  if (dead) return dead._id;
  // The register knows the dead of five years only: of an older couple the one it lacks has died.
  const [survivor] = parties;
  if (parties.length !== 1 || survivor === undefined) return null;
  return survivor._id === husbandId ? wifeId : husbandId;
}
