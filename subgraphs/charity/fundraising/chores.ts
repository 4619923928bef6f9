import type { Chore } from '../../shared/changes/chores.ts';
import { addYears } from '../../shared/dates.ts';
import type { CharityRepository } from '../repository.ts';
import { newDisclosure } from './disclosureClock.ts';

const mostCharities = 20_000;

/** C-13: every charity owes a report on the year that is over, by the end of June (慈善法 第十三条); asked for once a year. */
const askForAnnualReports: Chore<CharityRepository> = {
  name: 'askForAnnualReports',
  everyMinutes: 720,
  run: async ({ keptCharities, keptDisclosures }, { today, change: changing }) => {
    const year = Number(addYears(today, -1).slice(0, 4));
    const { asked } = await changing(async (change) => {
      const charities = await keptCharities.findAll(
        { charityStatus: { $ne: 'CANCELLED' } },
        '_id_',
        mostCharities,
        change,
      );
      const due = { dueOn: `${year + 1}-06-30`, kind: 'ANNUAL_REPORT' } as const;
      const there = await keptDisclosures.findAll({ ...due, year }, 'due', mostCharities, change);
      const known = new Set(there.map(({ organizationUscc }) => organizationUscc));
      const owing = charities.filter(
        ({ _id, recognisedOn, annualReports }) =>
          !known.has(_id) &&
          recognisedOn < `${year + 1}-01-01` &&
          !annualReports.some((report) => report.year === year && report.publishedOn !== null),
      );
      for (const { _id, registrationDivision } of owing) {
        const subject = {
          subjectType: 'ORGANIZATION',
          subjectId: _id,
          organizationUscc: _id,
          registrationDivision,
        } as const;
        await keptDisclosures.add(newDisclosure(`annual-${_id}-${year}`, subject, due, year), 'charity', change);
      }
      return { asked: owing.length };
    });
    return asked;
  },
};

/** What is done by itself about charities, qualifications, campaigns, projects, trusts and what they publish. */
export const fundraisingChores: readonly Chore<CharityRepository>[] = [askForAnnualReports];
