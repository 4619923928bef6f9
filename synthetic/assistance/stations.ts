import type { RescueStationRecord } from '../../subgraphs/assistance/records.ts';
import type { DivisionRecord } from '../../subgraphs/governance/records.ts';
import { counties, units } from '../../subgraphs/shared/hubei.ts';
import type { Tools } from '../people.ts';
import { type Random, textHash } from '../random.ts';

const independentShare = 0.92;
// Of a hundred county stations three do not serve: two are being built anew, one has paused.
const idleShare = 0.03;
const idleStatuses = ['BUILDING', 'BUILDING', 'SUSPENDED'] as const;

/** One station of prefecture tier in each of the 17 units and one of county tier in each county. */
export function rescueStationsOfProvince(
  tools: Tools,
  divisions: readonly DivisionRecord[],
): readonly RescueStationRecord[] {
  const countyRecords = divisions.filter(({ level }) => level === 'COUNTY');
  const nameOf = new Map(divisions.map(({ _id, name }) => [_id, name]));
  const prefectureStations = units.flatMap((unit) => {
    const seat = countyRecords.find((county) => county.statUnitCode === unit.code.padEnd(12, '0'));
    return seat ? [prefectureStation(tools, seat, nameOf.get(unit.code.padEnd(12, '0')) ?? unit.name, unit.code)] : [];
  });
  return [...prefectureStations, ...countyStations(tools, countyRecords)];
}

function prefectureStation(tools: Tools, seat: DivisionRecord, name: string, unitCode: string): RescueStationRecord {
  const random = tools.random('rescueStation', unitCode.padEnd(12, '0'));
  return {
    ...stationAt(tools, seat, random),
    ...bedsOf(random, random.between(60, 200)),
    // A county directly under the province has a station of its own tier of the plain name.
    name: unitCode in counties ? `${name}救助管理中心站` : `${name}救助管理站`,
    tier: 'PREFECTURE',
    hasIndependentPremises: true,
    serviceArea: [unitCode.padEnd(12, '0')],
  };
}

function countyStations(tools: Tools, countyRecords: readonly DivisionRecord[]): readonly RescueStationRecord[] {
  const order = countyRecords.map(({ _id }) => _id).sort((one, other) => rankOf(one) - rankOf(other));
  const idle = order.slice(0, Math.floor(order.length * idleShare));
  const serving = order.slice(idle.length);
  const independent = new Set(serving.slice(0, Math.round(serving.length * independentShare)));
  return countyRecords.map((county) => {
    const random = tools.random('rescueStation', county._id);
    const status = idle.includes(county._id) ? (idleStatuses[idle.indexOf(county._id)] ?? 'SUSPENDED') : 'OPERATING';
    const station = stationAt(tools, county, random);
    return {
      ...station,
      ...bedsOf(random, random.between(10, 40)),
      name: `${county.name}救助管理站`,
      tier: 'COUNTY',
      hasIndependentPremises: independent.has(county._id),
      status,
      ...(status === 'BUILDING' && { openedOn: null, lastInspectionOn: null }),
    };
  });
}

const rankOf = (code: string): number => textHash(`rescueStation|${code}`);

function bedsOf(random: Random, beds: number) {
  const femaleBeds = Math.floor(beds * 0.4);
  return { capacity: beds, beds, maleBeds: beds - femaleBeds, femaleBeds, hasMinorSection: random.chance(0.7) };
}

function stationAt(tools: Tools, county: DivisionRecord, random: Random) {
  return {
    _id: tools.nextId('rescue-station'),
    division: county._id,
    ...tools.site(random, county),
    operatorUscc: null,
    ownership: 'PUBLIC',
    status: 'OPERATING',
    openedOn: `${random.between(1988, 2020)}-0${random.between(1, 9)}-01`,
    closedOn: null,
    phone: tools.phone(random),
    openingHours: '全天24小时',
    serviceArea: [],
    lastInspectionOn: `2025-${random.pick(['03', '05', '09', '11'])}-${random.between(10, 28)}`,
    synthetic: true,
  } as const;
}
