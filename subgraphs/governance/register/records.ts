import type { Document } from '../../../store/collection.ts';
import type { Actor } from '../../shared/changes/machine.ts';
import type { IsoDate } from '../../shared/dates.ts';

/** One change of an entry of the register (rule S-14); only ever added. */
export interface RegisterChangeRecord extends Document {
  readonly recordId: string;
  /** The version of the entry after it. */
  readonly version: number;
  readonly action: string;
  readonly fields: readonly string[];
  /** What the changed fields held before; null where the entry was new. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly on: IsoDate;
  readonly at: Date;
  readonly by: string;
  readonly role: Actor;
  readonly reason: string | null;
}
