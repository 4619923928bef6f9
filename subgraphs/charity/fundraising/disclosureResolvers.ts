import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { addYears } from '../../shared/dates.ts';
import { organizationReference } from '../../shared/references.ts';
import type { Resolvers } from '../generated.ts';
import { isLate, isQualifiedOn } from '../rules/fundraising.ts';
import { optionalWords } from './arguments.ts';
import { newDisclosure } from './disclosureClock.ts';
import { isDisclosureLate, publicationFindings } from './rules/disclosure.ts';

/** What charities publish, and by when they have to (rules C-11, C-13, C-14). */
export const disclosureResolvers: Resolvers = {
  Mutation: {
    publishDisclosure: (_root, { input }, { once, repository }) =>
      once('publishDisclosure', input, async (change) => {
        requireActor(change, ['institution'], 'Publishing');
        const { today } = change;
        const { keptDisclosures, keptCharities } = repository;
        const found = await keptDisclosures.require(input.id, 'input.id', change);
        if (found.publishedOn !== null || found.waivedOn !== null)
          throw badInput('STATE_TRANSITION', 'input.id', 'name one that is neither published nor waived');
        const { kind, year, dueOn, organizationUscc } = found;
        const told = {
          summary: requireWords(input.summary, 'input.summary'),
          auditor: optionalWords(input.auditor, 'input.auditor'),
          exception: optionalWords(input.exception, 'input.exception'),
          figures: input.figures ? { ...input.figures } : null,
        };
        const charity = await keptCharities.find({ _id: organizationUscc }, '_id_', change);
        const isQualified = isQualifiedOn(charity?.qualification ?? null, today);
        const isQualifiedFoundation = isQualified && charity?.form === 'FOUNDATION';
        const refusals = publicationFindings({ kind, isQualified, isQualifiedFoundation, ...told });
        if (refusals.length > 0) return { disclosure: found, refusals };
        const set = { ...told, publishedOn: today, publishedLate: isLate(dueOn, today, today) };
        const disclosure = await keptDisclosures.amend(found, { $set: set }, input, change);
        if (kind === 'ANNUAL_REPORT' && charity !== null && year !== null) {
          const others = charity.annualReports.filter((report) => report.year !== year);
          const annualReports = [...others, { year, dueOn, publishedOn: today }].sort((a, b) => a.year - b.year);
          await keptCharities.amend(charity, { $set: { annualReports } }, {}, change);
        }
        const trust =
          kind === 'TRUST_ANNUAL' && (await repository.keptTrusts.find({ _id: found.subjectId }, '_id_', change));
        if (trust && trust.state !== 'LIQUIDATED') {
          const { subjectType, subjectId, registrationDivision } = found;
          const subject = { subjectType, subjectId, organizationUscc, registrationDivision };
          const next = newDisclosure(
            change.newId('disclosure'),
            subject,
            { kind, dueOn: addYears(dueOn, 1) },
            year === null ? null : year + 1,
          );
          await keptDisclosures.add(next, 'input.id', change);
        }
        return { disclosure, refusals: [] };
      }),
  },
  Disclosure: {
    __resolveReference: ({ id }, { loaders }) => loaders.disclosureById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    late: (disclosure, _args, { today }) => isDisclosureLate(disclosure, today),
    version: ({ version = 1 }) => version,
  },
};
