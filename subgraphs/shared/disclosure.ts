import type { Caller, Purpose, Role } from '../../schema/caller.ts';
import type { DataClass } from '../../schema/scopes.ts';
import { ageOn, type IsoDate } from './dates.ts';

/** How much of a value a caller is given: all of it, what its mask leaves, or nothing. */
export type Disclosure = 'clear' | 'masked' | 'withheld';

/** What must be known of a value, beside its caller, to say how much of it is given. */
export interface ValueAsked {
  readonly dataClass: DataClass;
  /** Whether it is about the caller, or a person whom the caller is parent or guardian of (rule S-04). */
  readonly isOwn: boolean;
  /** Whether it is about a child under 14. */
  readonly isChild: boolean;
  /** Whether domain reference § 0.6 has a mask for it; such a value tells who a person is. */
  readonly hasMask: boolean;
}

/** Why nothing is given, in the code that a client meets; null where no scope and no purpose would help. */
export type ReasonWithheld = 'PURPOSE_REQUIRED' | 'UNAUTHORIZED_FIELD' | null;

/** How much of each value one caller is given (domain reference §§ 0.6 and 0.7). */
export interface Discloser {
  readonly disclosureOf: (value: ValueAsked) => Disclosure;
  readonly reasonWithheld: (value: ValueAsked) => ReasonWithheld;
}

/** The scope that shows a sensitive value; also any personal one of a child. */
export const sensitiveScope = 'resident:sensitive';
const personalScope = 'resident:pii';

// Sees what is the own, and of others nothing that a scope or purpose could open.
const seesOwnOnly: ReadonlySet<Role | null> = new Set<Role | null>(['resident']);

// Works with rows of pseudonyms: whatever could tell a person is never given, whatever was granted.
const seesPseudonymsOnly: ReadonlySet<Role | null> = new Set<Role | null>(['provinceAnalyst']);

/** Age from which personal data no longer count as sensitive (个人信息保护法 第二十八条). */
export const ageOfChildhoodsEnd = 14;

/** Whether a person is under 14, or was when he or she died: the class of what is known of the dead stays as in life. */
export const isChildOn = (birthDate: IsoDate, today: IsoDate, diedOn: IsoDate | null = null): boolean =>
  ageOn(birthDate, diedOn ?? today) < ageOfChildhoodsEnd;

/** Whether a purpose opens data of other people: that they are one's own does not. */
export const isPurposeForOthers = (purpose: Purpose | null): boolean => purpose !== null && purpose !== 'OWN_DATA';

/** Personal data of a child count as sensitive (个人信息保护法 第二十八条). */
export const classFor = (dataClass: DataClass, isChild: boolean): DataClass =>
  dataClass === 'personal' && isChild ? 'sensitive' : dataClass;

/** The one place where it is decided how much of a value a caller is given: from role, scopes and purpose. */
export function discloserFor({ role, scopes, purpose }: Caller): Discloser {
  const identifiesNobody = seesPseudonymsOnly.has(role);
  const hasPurpose = isPurposeForOthers(purpose) && !seesOwnOnly.has(role);
  const showsPersonal = hasPurpose && scopes.includes(personalScope);
  const showsSensitive = hasPurpose && scopes.includes(sensitiveScope);
  const atMost = (hasMask: boolean): Disclosure => (hasMask ? 'masked' : 'withheld');

  return {
    disclosureOf: ({ dataClass, isOwn, isChild, hasMask }) => {
      if (dataClass === 'public' || dataClass === 'internal') return 'clear';
      if (identifiesNobody && hasMask) return 'withheld';
      if (isOwn) return 'clear';
      if (classFor(dataClass, isChild) === 'sensitive') return showsSensitive ? 'clear' : atMost(hasMask);
      return showsPersonal || !hasMask ? 'clear' : 'masked';
    },
    reasonWithheld: ({ hasMask }) => {
      if ((identifiesNobody && hasMask) || seesOwnOnly.has(role)) return null;
      return scopes.includes(sensitiveScope) ? 'PURPOSE_REQUIRED' : 'UNAUTHORIZED_FIELD';
    },
  };
}
