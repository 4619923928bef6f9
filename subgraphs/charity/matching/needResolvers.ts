import type { Role } from '../../../schema/caller.ts';
import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { IsoDate } from '../../shared/dates.ts';
import { countyCodeOf } from '../../shared/divisionCode.ts';
import type { NeedOrigin, RecordCharityNeedInput, Resolvers } from '../generated.ts';
import type { CharityNeedRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { ageBandOf, needFindings } from '../rules/needs.ts';
import { needMachine, needWriteRule } from './needMachine.ts';
import { quantityOf } from './quantity.ts';

const byStaff = ['COMMUNITY', 'PERSON', 'GOVERNMENT_REFERRAL'] as const;
const originsOf: Readonly<Partial<Record<Role, readonly NeedOrigin[]>>> = {
  resident: ['PERSON'],
  communityWorker: byStaff,
  countyOfficer: byStaff,
  institution: ['INSTITUTION'],
};
const recorders = ['resident', 'communityWorker', 'countyOfficer', 'institution'] as const;
const correctors = ['resident', 'communityWorker', 'countyOfficer'] as const;

/** What of a referral is missing already when it is recorded (rule C-17, and "Bad input"); the rest is looked at when it is verified. */
const neededAtOnce = ['ASSISTANCE_CASE_MISSING', 'NEED_BY_MISSING'];

type Subject = Pick<CharityNeedRecord, 'residentId' | 'householdId' | 'ageBand' | 'division'>;

async function subjectOf(
  { origin, subjectType, residentId, divisionCode }: RecordCharityNeedInput,
  { register }: CharityRepository,
  change: Change,
): Promise<Subject> {
  if (subjectType === 'GROUP') {
    if (change.role === 'resident')
      throw badInput('FORBIDDEN', 'input.subjectType', 'tell what you or your family need; groups are told by staff');
    if (divisionCode == null) throw badInput('BAD_USER_INPUT', 'input.divisionCode', 'name the community of the group');
    await register.division(divisionCode, 'input.divisionCode', change, 'COMMUNITY');
    return { residentId: null, householdId: null, ageBand: null, division: divisionCode };
  }
  if (origin === 'INSTITUTION')
    throw badInput('FORBIDDEN', 'input.subjectType', 'an institution tells what a group needs; name GROUP');
  if (residentId == null) throw badInput('BAD_USER_INPUT', 'input.residentId', 'name the person, of a family its head');
  const { birthDate, householdId, residenceDivision } = await register.resident(residentId, 'input.residentId', change);
  return { residentId, householdId, ageBand: ageBandOf(birthDate, change.today), division: residenceDivision };
}

async function reporterOf(
  { origin, organizationUscc }: RecordCharityNeedInput,
  { register }: CharityRepository,
  change: Change,
): Promise<Pick<CharityNeedRecord, 'reportedBy'>> {
  if (origin !== 'INSTITUTION') return {};
  if (organizationUscc == null)
    throw badInput('BAD_USER_INPUT', 'input.organizationUscc', 'give the credit code of the institution');
  return { reportedBy: (await register.organization(organizationUscc, 'input.organizationUscc', change))._id };
}

// A community lies in a division of key assistance when it or its county is one.
async function isKeyAssistance(community: string, { register }: CharityRepository, change: Change): Promise<boolean> {
  const [own, county] = [
    await register.division(community, 'input.divisionCode', change),
    await register.division(countyCodeOf(community), 'input.divisionCode', change),
  ];
  return own.isKeyAssistance || county.isKeyAssistance;
}

function requireNeedBy(needBy: IsoDate | null | undefined, today: IsoDate): void {
  if (needBy != null && needBy < today)
    throw badInput('DATE_PAST', 'input.needBy', `give a day from today, ${today}, on`);
}

/** Needs: what is written of them, and what may be done next. */
export const needResolvers: Resolvers = {
  Mutation: {
    recordCharityNeed: (_root, { input }, { once, repository }) =>
      once('recordCharityNeed', input, async (change) => {
        requireActor(change, recorders, 'recording a need');
        const { origin, subjectType, category, form, urgency, needBy = null, governmentAidTried, consent } = input;
        const origins = recorders.flatMap((role) => (role === change.role ? (originsOf[role] ?? []) : []));
        if (!origins.includes(origin))
          throw badInput('FORBIDDEN', 'input.origin', `name what you may tell: ${origins.join(', ')}`);
        const { assistanceCaseId = null } = input;
        if (assistanceCaseId !== null) requireIdentifier(assistanceCaseId, 'input.assistanceCaseId');
        requireNeedBy(needBy, change.today);
        const { unit, quantity } = quantityOf(form, input.quantity, 'input.quantity');
        const subject = await subjectOf(input, repository, change);
        const reporter = await reporterOf(input, repository, change);
        const refusals = needFindings({ origin, assistanceCaseId, governmentAidTried, urgency, needBy })
          .filter(({ code }) => neededAtOnce.includes(code))
          .map((finding) => ({ ...finding, path: `input.${finding.path}` }));
        if (refusals.length > 0) return { need: null, refusals };
        const keyAssistance = await isKeyAssistance(subject.division, repository, change);
        const nothingYet = { openedOn: null, openSince: null, settledOn: null, metOn: null, deliveredOn: null };
        const need = await repository.keptNeeds.add(
          {
            _id: change.newId('need'),
            ...{ origin, assistanceCaseId, subjectType, ...subject, ...reporter, keyAssistance, category, form, unit },
            ...{ quantity, remaining: quantity, urgency, needBy, governmentAidTried, consent, acceptedBy: [] },
            state: 'DRAFT',
            history: repository.keptNeeds.begin('DRAFT', change),
            createdAt: change.now,
            createdOn: change.today,
            ...nothingYet,
            daysToDelivery: null,
          },
          origin === 'INSTITUTION' ? 'input.organizationUscc' : 'input.divisionCode',
          change,
        );
        return { need, refusals: [] };
      }),
    changeCharityNeed: (_root, { input }, { once, repository }) =>
      once('changeCharityNeed', input, async (change) => {
        requireActor(change, correctors, 'correcting a need');
        const { urgency, needBy, governmentAidTried, assistanceCaseId } = input;
        if (assistanceCaseId != null) requireIdentifier(assistanceCaseId, 'input.assistanceCaseId');
        requireNeedBy(needBy, change.today);
        const need = await repository.keptNeeds.require(input.id, 'input.id', change);
        if (need.state !== 'DRAFT') return { need, refusals: [notDraft] };
        const set = {
          ...(urgency && { urgency }),
          ...(needBy && { needBy }),
          ...(governmentAidTried != null && { governmentAidTried }),
          ...(assistanceCaseId != null && { assistanceCaseId }),
        };
        return { need: await repository.keptNeeds.amend(need, { $set: set }, input, change), refusals: [] };
      }),
    changeCharityNeedState: (_root, { input }, { once, repository }) =>
      once('changeCharityNeedState', input, async (change) => {
        const found = await repository.keptNeeds.require(input.id, 'input.id', change);
        const { today } = change;
        const set = {
          ...(input.action === 'PUBLISH' && { openedOn: today, openSince: today }),
          ...(input.action === 'REJECT' && { openSince: null, settledOn: today, escalatedOn: null }),
        };
        const { row, refusals } = await repository.keptNeeds.act(found, { ...input, set }, change);
        return { need: row, refusals };
      }),
  },
  CharityNeed: {
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (need, _args, context) => availableActions(needMachine, needWriteRule, need, context),
    escalatedOn: ({ escalatedOn = null }) => escalatedOn,
  },
};

const notDraft = {
  code: 'NEED_VERIFIED',
  message: 'Only a draft is corrected; reject the need and record it anew.',
  path: 'input.id',
};
