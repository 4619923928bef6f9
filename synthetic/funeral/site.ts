import type { DivisionRecord, OrganizationRecord } from '../../subgraphs/governance/records.ts';
import type { FacilityFields } from '../../subgraphs/shared/facility.ts';
import { type Unit, unitCodeOf, units } from '../../subgraphs/shared/hubei.ts';
import { dayBetween } from '../lifeEvents.ts';
import type { Tools } from '../people.ts';
import type { Random } from '../random.ts';

type SiteFields = Omit<
  FacilityFields,
  '_id' | 'name' | 'division' | 'ownership' | 'openedOn' | 'capacity' | 'openingHours' | 'serviceArea'
>;

/** What all funeral facilities of a county have alike: a place, an operator, and doors that are open. */
export function siteFields(
  tools: Tools,
  county: DivisionRecord,
  operator: OrganizationRecord | null,
  random: Random,
): SiteFields {
  return {
    ...tools.site(random, county),
    operatorUscc: operator?._id ?? null,
    status: 'OPERATING',
    closedOn: null,
    phone: tools.phone(random),
    lastInspectionOn: dayBetween(random, '2025-01-01', tools.asOf),
    synthetic: true,
  };
}

/** The statistical unit a county lies in. */
export function unitOf({ _id }: DivisionRecord): Unit {
  const unit = units.find(({ code }) => code === unitCodeOf(_id));
  if (unit === undefined) throw new RangeError('A county lies in no statistical unit');
  return unit;
}
