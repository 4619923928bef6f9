import { isRestDay } from '../../subgraphs/marriage/restDays.ts';
import { type DivorceWindow, divorceWindow, mayCollectOn } from '../../subgraphs/marriage/rules.ts';
import { addDays, type IsoDate } from '../../subgraphs/shared/dates.ts';
import { later } from '../lifeEvents.ts';

/** The day an application is received, and the days that follow from it. */
export interface Receipt extends DivorceWindow {
  readonly receivedOn: IsoDate;
}

export const receiptOn = (receivedOn: IsoDate): Receipt => ({ receivedOn, ...divorceWindow(receivedOn, isRestDay) });

/** The latest receipt whose window holds a day of collection; null when the marriage or the law is too young for one. */
export function receiptBefore(collectedOn: IsoDate, marriedOn: IsoDate, lawFrom: IsoDate): Receipt | null {
  return receiptsBefore(collectedOn, marriedOn, lawFrom)[0] ?? null;
}

/** All of them, the latest first. */
export function receiptsBefore(collectedOn: IsoDate, marriedOn: IsoDate, lawFrom: IsoDate): readonly Receipt[] {
  const earliest = later(addDays(marriedOn, 1), lawFrom);
  return Array.from({ length: 50 }, (_, offset) => addDays(collectedOn, -31 - offset))
    .filter((day) => day >= earliest && !isRestDay(day))
    .map(receiptOn)
    .filter((receipt) => mayCollectOn(receipt, collectedOn));
}
