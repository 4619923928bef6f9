import type { Reason } from '../../shared/changes/machine.ts';
import { daysBetween, type IsoDate } from '../../shared/dates.ts';

/** What rules need to know of a station. */
export interface StationFacts {
  readonly division: string;
  readonly status: string;
  readonly socialWorkers: readonly unknown[];
}

/** G-21: whether a station is open and has social workers enough. */
export const meetsStandard = ({ status, socialWorkers }: Omit<StationFacts, 'division'>, least: number): boolean =>
  status === 'OPERATING' && socialWorkers.length >= least;

/** G-21: the townships that have such a station, of those given. */
export function coveredTownships(
  townships: readonly string[],
  stations: readonly StationFacts[],
  least: number,
): readonly string[] {
  const covered = new Set(stations.filter((one) => meetsStandard(one, least)).map(({ division }) => division));
  return townships.filter((code) => covered.has(code));
}

/** G-21: a social worker pairs with volunteers in each project (社工+志愿者). */
export const pairingReasons = (project: {
  readonly leadSocialWorker: string | null;
  readonly volunteers: readonly string[];
}): readonly Reason[] =>
  project.leadSocialWorker === null || project.volunteers.length === 0
    ? [{ code: 'PAIRING_MISSING', message: 'Name a social worker and a volunteer.', path: 'input.volunteers' }]
    : [];

/** A station that is not open takes nobody. */
export const stationReasons = ({ status }: Pick<StationFacts, 'status'>): readonly Reason[] =>
  status === 'OPERATING'
    ? []
    : [{ code: 'STATION_CLOSED', message: 'The station is not open.', path: 'input.station' }];

/** One social worker has no more cases open than can be looked after. */
export const caseloadReasons = (openCases: number, most: number): readonly Reason[] =>
  openCases < most
    ? []
    : [
        {
          code: 'CASELOAD_FULL',
          message: `The social worker has ${openCases} cases open already.`,
          path: 'input.worker',
        },
      ];

/** States in which a case goes on. */
export const goingOnStates = ['OPENED', 'ASSESSED', 'INTERVENING', 'EVALUATED'] as const;

/** The most hours that can have been spent on a case since it was opened. */
export const hoursSince = (openedOn: IsoDate, today: IsoDate): number => 24 * (daysBetween(openedOn, today) + 1);
