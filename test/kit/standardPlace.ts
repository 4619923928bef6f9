import type { Store } from '../../store/collection.ts';
import { governanceRepository } from '../../subgraphs/governance/repository.ts';
import { aBranchOfDivisions, aDivision, aHousehold, anOrganization, aResident } from './register.ts';

/** Wuchang with two communities of one street, and Xiling with one; people and organizations in both. */
export const place = {
  county: '420106000000',
  township: '420106090000',
  community: '420106090001',
  /** Of the same street. */
  nextCommunity: '420106090002',
  farCounty: '420502000000',
  farCommunity: '420502090001',
  /** Registered in Wuchang. */
  organization: '51429901MJ0000018L',
  /** Registered in Xiling. */
  farOrganization: '53429901MJ00000269',
} as const;

/** Who lives there: adults of the community, a child of one of them, somebody next door and somebody far away. */
export const people = {
  adult: 'res-adult',
  neighbour: 'res-neighbour',
  thirdAdult: 'res-third',
  /** Born 2015-06-15; `adult` is the parent. */
  child: 'res-child',
  ofNextCommunity: 'res-next',
  far: 'res-far',
} as const;

const householdId = 'hh-adult';

/** Fills an empty store with the place. */
export async function fillStandardPlace(store: Store): Promise<void> {
  const register = await governanceRepository(store);
  const [province, ...others] = aBranchOfDivisions();
  const far = ['420000000000', '420500000000', place.farCounty, '420502090000'];
  const farDivision = (depth: number, level: 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP', name: string) =>
    aDivision({
      _id: far[depth] ?? '',
      ...{ name, fullName: `湖北省${name}`, level, kind: level === 'TOWNSHIP' ? 'SUBDISTRICT' : 'DISTRICT' },
      ...{ parentCode: far[depth - 1] ?? null, ancestorCodes: far.slice(0, depth), statUnitCode: '420500000000' },
    });
  await register.addDivisions([
    ...(province ? [province, ...others] : []),
    aDivision({ _id: place.nextCommunity, name: '望江社区' }),
    farDivision(1, 'PREFECTURE', '宜昌市'),
    farDivision(2, 'COUNTY', '西陵区'),
    farDivision(3, 'TOWNSHIP', '东岭街道'),
    aDivision({
      _id: place.farCommunity,
      ...{ name: '东岭社区', parentCode: far[3] ?? null, ancestorCodes: far, statUnitCode: '420500000000' },
    }),
  ]);
  const adult = aResident({ _id: people.adult, householdId, relationToHead: 'HEAD' });
  const child = aResident({
    _id: people.child,
    birthDate: '2015-06-15',
    ...{ householdId, relationToHead: 'DAUGHTER', parentIds: [people.adult] },
  });
  const elsewhere = { registeredDivision: place.farCommunity, residenceDivision: place.farCommunity };
  const nextDoor = { registeredDivision: place.nextCommunity, residenceDivision: place.nextCommunity };
  await register.addResidents([
    adult,
    child,
    aResident({ _id: people.neighbour, sex: 'MALE' }),
    aResident({ _id: people.thirdAdult, birthDate: '1955-02-01' }),
    aResident({ _id: people.ofNextCommunity, ...nextDoor }),
    aResident({ _id: people.far, ...elsewhere }),
  ]);
  await register.addHouseholds([aHousehold([adult, child], { _id: householdId })]);
  await register.addOrganizations([
    anOrganization(),
    anOrganization({ _id: place.farOrganization, name: '东岭慈善基金会', registrationDivision: place.farCounty }),
  ]);
}
