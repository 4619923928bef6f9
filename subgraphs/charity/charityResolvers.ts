import { requireIdentifier, requirePast } from '../shared/arguments.ts';
import { requireCreditCode } from '../shared/creditCode.ts';
import { countyCodeOf, narrowerDivision } from '../shared/divisionCode.ts';
import { loadOptional, loadRequired } from '../shared/loader.ts';
import { connectionOf } from '../shared/pages.ts';
import {
  divisionReference,
  householdReference,
  organizationReference,
  residentReference,
} from '../shared/references.ts';
import type { Resolvers } from './generated.ts';
import { candidatesFor } from './matching/candidateResolvers.ts';
import { escalationDaysOn } from './matching/parameters.ts';
import {
  campaignFindings,
  filingDueOn,
  finalReportDueOn,
  isLate,
  isQualifiedOn,
  mayApplyForQualificationFrom,
  mayNameDonor,
  mayShowDonor,
  qualificationDecisionDueOn,
} from './rules/fundraising.ts';
import { escalatesOn, isEscalated, mayShowPerson, needFindings, shownDivision } from './rules/needs.ts';
import { medianDays } from './statistics.ts';

export const charityResolvers: Resolvers = {
  Query: {
    charity: (_root, { uscc }, { loaders }) => loaders.charityByUscc.load(requireCreditCode(uscc, 'uscc')),
    charities: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.charities, { ...filter }, { first, after }),
    campaign: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.campaignById.load(id);
    },
    campaigns: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.campaigns, { ...filter }, { first, after }),
    donation: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.donationById.load(id);
    },
    donations: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.donations, { ...filter }, { first, after }),
    charityNeed: (_root, { id }, { loaders }) => {
      requireIdentifier(id, 'id');
      return loaders.needById.load(id);
    },
    charityNeeds: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.needs, { ...filter }, { first, after }),
    charityResources: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.resources, { ...filter }, { first, after }),
    revitalisationProjects: (_root, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.projects, { ...filter }, { first, after }),
  },
  Division: {
    charityNeeds: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.needs,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    donations: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.donations,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    revitalisationProjects: ({ code }, { filter, first, after }, { loaders }) =>
      connectionOf(
        loaders.projects,
        { ...filter, divisionCode: narrowerDivision(code, filter?.divisionCode) },
        { first, after },
      ),
    charityStats: ({ code }, { asOf }, { today }) => {
      requirePast(asOf, today, 'asOf');
      return { code, asOf };
    },
  },
  Resident: {
    donations: ({ id }, page, { loaders, ownIds }) =>
      connectionOf(loaders.donations, { donor: id, ...(!ownIds.has(id) && { isNamed: true }) }, page),
    charityNeeds: ({ id }, _args, { loaders }) => loaders.needsByResidentId.load(id),
  },
  Organization: {
    charityProfile: ({ uscc }, _args, { loaders }) => loaders.charityByUscc.load(uscc),
  },
  CharityProfile: {
    __resolveReference: ({ id }, { loaders }) => loaders.charityByUscc.load(id),
    id: ({ _id }) => _id,
    organization: ({ _id }) => organizationReference(_id),
    registrationDivision: ({ registrationDivision }) => divisionReference(registrationDivision),
    qualified: ({ qualification }, _args, { today }) => isQualifiedOn(qualification, today),
    mayApplyForQualificationFrom: ({ recognisedOn }) => mayApplyForQualificationFrom(recognisedOn),
    campaigns: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.campaigns, { ...filter, organization: _id }, { first, after }),
    resources: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.resources, { ...filter, organization: _id }, { first, after }),
  },
  FundraisingQualification: {
    decisionDueOn: ({ appliedOn }) => qualificationDecisionDueOn(appliedOn),
  },
  CharityAnnualReport: {
    late: ({ dueOn, publishedOn }, _args, { today }) => isLate(dueOn, publishedOn, today),
  },
  Campaign: {
    __resolveReference: ({ id }, { loaders }) => loaders.campaignById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    charity: ({ organizationUscc }, _args, { loaders }) => loaders.charityByUscc.load(organizationUscc),
    filingDueOn: (campaign) => filingDueOn(campaign),
    regions: ({ regions }) => regions.map(divisionReference),
    partner: ({ partnerUscc }) => (partnerUscc === null ? null : organizationReference(partnerUscc)),
    raised: async ({ _id }, _args, { loaders }) => (await loaders.sumsByCampaignId.load(_id)).raised,
    allocated: async ({ _id }, _args, { loaders }) => (await loaders.sumsByCampaignId.load(_id)).allocated,
    used: async ({ _id }, _args, { loaders }) => (await loaders.sumsByCampaignId.load(_id)).used,
    finalReportDueOn: (campaign) => finalReportDueOn(campaign),
    finalReportLate: ({ to, state, history }, _args, { today }) => {
      if (state === 'DRAFT' || state === 'CANCELLED' || state === 'STOPPED') return false;
      const reportedOn = history.find((step) => step.state === 'REPORTED')?.on ?? null;
      return isLate(finalReportDueOn({ to }), reportedOn, today);
    },
    findings: async (campaign, _args, { loaders, today }) => {
      const [profile, sums] = await Promise.all([
        loaders.charityByUscc.load(campaign.organizationUscc),
        loaders.sumsByCampaignId.load(campaign._id),
      ]);
      return campaignFindings(campaign, profile?.qualification ?? null, sums, today);
    },
    donations: ({ _id }, { filter, first, after }, { loaders }) =>
      connectionOf(loaders.donations, { ...filter, campaign: _id }, { first, after }),
  },
  Donation: {
    __resolveReference: ({ id }, { loaders }) => loaders.donationById.load(id),
    id: ({ _id }) => _id,
    donor: (donation, _args, { ownIds }) =>
      mayShowDonor(donation, ownIds) && donation.donorResidentId ? residentReference(donation.donorResidentId) : null,
    donorOrganization: (donation) =>
      mayNameDonor(donation) && donation.donorOrganizationUscc
        ? organizationReference(donation.donorOrganizationUscc)
        : null,
    displayName: (donation) => (mayNameDonor(donation) ? donation.displayName : null),
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    campaign: ({ campaignId }, _args, { loaders }) => loadOptional(loaders.campaignById, campaignId),
    county: ({ residenceDivision }) => divisionReference(countyCodeOf(residenceDivision)),
  },
  CharityQuantity: {
    amount: ({ form, quantity }) => (form === 'MONEY' ? quantity : null),
    count: ({ form, quantity }) => (form === 'MONEY' ? null : quantity),
  },
  CharityNeed: {
    __resolveReference: ({ id }, { loaders }) => loaders.needById.load(id),
    id: ({ _id }) => _id,
    subject: (need, _args, { ownIds }) =>
      mayShowPerson(need, ownIds) && need.residentId ? residentReference(need.residentId) : null,
    subjectHousehold: (need, _args, { ownIds }) =>
      mayShowPerson(need, ownIds) && need.subjectType === 'FAMILY' && need.householdId
        ? householdReference(need.householdId)
        : null,
    division: (need, _args, { ownIds }) => divisionReference(shownDivision(need, ownIds)),
    county: ({ division }) => divisionReference(countyCodeOf(division)),
    quantity: ({ form, unit, quantity }) => ({ form, unit, quantity }),
    remaining: ({ form, unit, remaining }) => ({ form, unit, quantity: remaining }),
    escalatesOn: async (need, _args, { parameters, today }) =>
      escalatesOn(need, escalationDaysOn(await parameters.read(), need.division, today)),
    escalated: async (need, _args, { parameters, today }) =>
      isEscalated(need, today, escalationDaysOn(await parameters.read(), need.division, today)),
    findings: (need) => needFindings(need),
    matches: ({ _id }, _args, { loaders }) => loaders.matchesByNeedId.load(_id),
    candidates: (need, wanted, context) => candidatesFor(need, wanted, context),
  },
  CharityResource: {
    __resolveReference: ({ id }, { loaders }) => loaders.resourceById.load(id),
    id: ({ _id }) => _id,
    organization: ({ organizationUscc }) => organizationReference(organizationUscc),
    division: ({ division }) => divisionReference(division),
    regions: ({ regions }) => regions.map(divisionReference),
    quantity: ({ form, unit, quantity }) => ({ form, unit, quantity }),
    available: ({ form, unit, available }) => ({ form, unit, quantity: available }),
  },
  Match: {
    __resolveReference: ({ id }, { loaders }) => loaders.matchById.load(id),
    id: ({ _id }) => _id,
    need: ({ needId }, _args, { loaders }) => loaders.needById.load(needId),
    resource: ({ resourceId }, _args, { loaders }) => loadRequired(loaders.resourceById, resourceId),
    score: ({ score }) => score / 100,
    quantity: ({ form, unit, quantity }) => ({ form, unit, quantity }),
  },
  MatchCandidate: {
    score: ({ score }) => score / 100,
  },
  MatchParts: {
    category: ({ category }) => category / 100,
    region: ({ region }) => region / 100,
    urgency: ({ urgency }) => urgency / 100,
    timeliness: ({ timeliness }) => timeliness / 100,
  },
  RevitalisationProject: {
    __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
    id: ({ _id }) => _id,
    village: ({ village }) => divisionReference(village),
  },
  CharityStats: {
    charityCount: async (on, _args, { loaders }) => (await loaders.figures.charities.load(on)).charityCount,
    qualifiedCount: async (on, _args, { loaders }) => (await loaders.figures.charities.load(on)).qualifiedCount,
    donationCount: async (on, _args, { loaders }) => (await loaders.figures.donations.load(on)).donationCount,
    donationValue: async (on, _args, { loaders }) => (await loaders.figures.donations.load(on)).donationValue,
    microShare: async (on, _args, { loaders }) => {
      const { microCount, donationCount } = await loaders.figures.donations.load(on);
      return donationCount === 0 ? null : microCount / donationCount;
    },
    needCount: async (on, _args, { loaders }) => (await loaders.figures.needs.load(on)).needCount,
    metNeedCount: async (on, _args, { loaders }) => (await loaders.figures.needs.load(on)).metNeedCount,
    openNeedCount: async (on, _args, { loaders }) => (await loaders.figures.needs.load(on)).openNeedCount,
    openNeedsByCategory: async (on, _args, { loaders }) => {
      const { openByCategory } = await loaders.figures.needs.load(on);
      return Array.from(openByCategory, ([category, count]) => ({ category, count })).sort(
        (a, b) => b.count - a.count || (a.category < b.category ? -1 : 1),
      );
    },
    medianDaysToDelivery: async (on, _args, { loaders }) =>
      medianDays((await loaders.figures.needs.load(on)).countByDays),
    matchAccuracy: async (on, _args, { loaders }) => {
      const { goodCount, ratedCount } = await loaders.figures.matches.load(on);
      return ratedCount === 0 ? null : goodCount / ratedCount;
    },
    revitalisationFundGap: (on, _args, { loaders }) => loaders.figures.fundGaps.load(on),
  },
};
