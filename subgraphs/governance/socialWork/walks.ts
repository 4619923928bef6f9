import type { Filter } from '../../../store/collection.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { subtreeOfArgument } from '../../shared/divisionCode.ts';
import type { Walk } from '../../shared/pages.ts';
import type { SocialWorkCaseFilter, SocialWorkStationFilter } from '../generated.ts';
import type { SocialWorkCaseRecord, SocialWorkStationRecord } from './records.ts';

export function walkStations({ divisionCode, tier, status }: SocialWorkStationFilter): Walk<SocialWorkStationRecord> {
  const filter: Filter<SocialWorkStationRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(tier && { tier }),
    ...(status && { status }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}

export function walkCases({ divisionCode, state, station }: SocialWorkCaseFilter): Walk<SocialWorkCaseRecord> {
  if (station != null) requireIdentifier(station, 'filter.station');
  const filter: Filter<SocialWorkCaseRecord> = {
    ...(divisionCode != null && { division: subtreeOfArgument(divisionCode, 'filter.divisionCode') }),
    ...(state && { state }),
    ...(station != null && { stationId: station }),
  };
  return { filter, hint: 'division', orderBy: 'division' };
}
