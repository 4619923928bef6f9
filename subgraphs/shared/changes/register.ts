import { badInput } from '../../../schema/errors.ts';
import type { Collection, Document, Session, Store } from '../../../store/collection.ts';
import { requireIdentifier } from '../arguments.ts';
import { requireCreditCode } from '../creditCode.ts';
import type { IsoDate } from '../dates.ts';
import { requireDivisionCode, unknownDivision } from '../divisionCode.ts';
import type { Change } from './changes.ts';
import { isReached, type WriteRule } from './writeRule.ts';

/** What rules need to know of a division of the register. */
export interface DivisionFacts extends Document {
  readonly name: string;
  readonly level: 'PROVINCE' | 'PREFECTURE' | 'COUNTY' | 'TOWNSHIP' | 'COMMUNITY';
  readonly kind: string;
  readonly validTo: IsoDate | null;
  readonly isKeyAssistance: boolean;
}

/** What rules need to know of a person of the register; no name and no number. */
export interface ResidentFacts extends Document {
  readonly birthDate: IsoDate;
  readonly sex: string;
  readonly lifeStatus: string;
  readonly registeredDivision: string;
  readonly residenceDivision: string;
  readonly householdId: string | null;
  readonly parentIds: readonly string[];
  readonly guardianIds: readonly string[];
}

/** What rules need to know of an organization of the register. */
export interface OrganizationFacts extends Document {
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly registrationDivision: string;
  readonly registeredOn: IsoDate;
}

/** The register as the rules of every subgraph read it while something is changed. Each throws naming the argument. */
export interface Register {
  /** Throws `DIVISION_UNKNOWN`, also for one that no longer is, and `DIVISION_LEVEL` where another level is wanted. */
  division(
    code: string,
    argument: string,
    change: Change,
    level?: DivisionFacts['level'] | readonly DivisionFacts['level'][],
  ): Promise<DivisionFacts>;
  /** A person whom the actor reaches (rule S-01). Throws `NOT_FOUND`. */
  resident(id: string, argument: string, change: Change): Promise<ResidentFacts>;
  /** A person whoever asks, for rules alone; null when there is none. */
  anyResident(id: string, session: Session): Promise<ResidentFacts | null>;
  /** Throws what is wrong with the code, and `NOT_FOUND`. */
  organization(uscc: string, argument: string, change: Change): Promise<OrganizationFacts>;
}

/** A person is found from where he or she lives or is registered (rule S-02). */
export const personWriteRule: WriteRule<ResidentFacts> = {
  divisions: ({ residenceDivision, registeredDivision }) => [residenceDivision, registeredDivision],
  persons: ({ _id }) => [_id],
};

/** Opens the register of a store for reading. */
export async function openRegister(store: Store): Promise<Register> {
  const open = <Row extends Document>(name: string): Promise<Collection<Row>> =>
    store.collection<Row>({ name, indexes: [] });
  const [divisions, residents, organizations] = await Promise.all([
    open<DivisionFacts>('governance.divisions'),
    open<ResidentFacts>('governance.residents'),
    open<OrganizationFacts>('governance.organizations'),
  ]);
  const anyResident = (_id: string, session: Session) => residents.findOne({ _id }, { hint: '_id_', session });
  return {
    async division(code, argument, { session, today }, level) {
      requireDivisionCode(code, argument);
      const division = await divisions.findOne({ _id: code }, { hint: '_id_', session });
      if (division === null || (division.validTo !== null && division.validTo < today)) throw unknownDivision(argument);
      const wanted = level === undefined ? [] : [level].flat();
      if (wanted.length > 0 && !wanted.includes(division.level))
        throw badInput('DIVISION_LEVEL', argument, `name a division of the level ${wanted.join(' or ')}`);
      return division;
    },
    async resident(id, argument, change) {
      requireIdentifier(id, argument);
      const resident = await anyResident(id, change.session);
      if (resident === null || !isReached(personWriteRule, resident, change.reach))
        throw badInput('NOT_FOUND', argument, 'there is no resident with this identifier that you may act for');
      return resident;
    },
    anyResident,
    async organization(uscc, argument, { session }) {
      const code = requireCreditCode(uscc, argument);
      const organization = await organizations.findOne({ _id: code }, { hint: '_id_', session });
      if (organization === null)
        throw badInput('NOT_FOUND', argument, 'there is no organization with this credit code');
      return organization;
    },
  };
}
