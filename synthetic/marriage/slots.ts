import type { RegistryBusiness } from '../../subgraphs/marriage/generated.ts';
import type { MarriageRegistryRecord, SlotRecord } from '../../subgraphs/marriage/records.ts';
import { isRestDay } from '../../subgraphs/marriage/restDays.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';

/** The days of 2025 that draw crowds. */
const specialDays: ReadonlyMap<IsoDate, string> = new Map([
  ['2025-02-14', '情人节'],
  ['2025-05-20', '5·20'],
  ['2025-08-29', '七夕'],
]);

const lastDays = 10;

const spans: readonly (readonly [from: string, to: string, businesses: readonly RegistryBusiness[]])[] = [
  ['08:30', '12:00', ['MARRY', 'DIVORCE_APPLY', 'DIVORCE_COLLECT']],
  ['14:00', '17:30', ['MARRY', 'DIVORCE_APPLY', 'DIVORCE_COLLECT', 'REISSUE']],
];

/** Slots of a registry on the special days of the last year and its last ten working days. */
export function slotsOf(registry: MarriageRegistryRecord, tools: Tools): readonly SlotRecord[] {
  const random = tools.random('slot', registry._id);
  const days = [...specialDays.keys(), ...workingDaysUpTo(tools.asOf, lastDays)];
  return days.flatMap((date) =>
    spans.flatMap(([from, to, businesses]) =>
      businesses.map((business): SlotRecord => {
        const special = specialDays.get(date) ?? null;
        const capacity = business === 'MARRY' ? registry.windows * 4 : registry.windows * 2;
        const crowds = special !== null && business === 'MARRY';
        const booked = crowds ? capacity : Math.floor(capacity * random.next());
        return {
          _id: tools.nextId('slot'),
          registryId: registry._id,
          division: registry.division,
          date,
          from: new Date(`${date}T${from}:00+08:00`),
          to: new Date(`${date}T${to}:00+08:00`),
          business,
          capacity,
          booked,
          free: capacity - booked,
          special,
          synthetic: true,
        };
      }),
    ),
  );
}

function workingDaysUpTo(last: IsoDate, count: number): readonly IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = last; days.length < count; day = addDays(day, -1)) if (!isRestDay(day)) days.unshift(day);
  return days;
}
