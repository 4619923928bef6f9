import { badInput } from '../../../schema/errors.ts';
import { requireWords } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import type { Resolvers } from '../generated.ts';
import {
  optionalOrganization,
  optionalWords,
  requireFew,
  requireRegions,
  requireSome,
  requireSpan,
} from './arguments.ts';
import { startClock, stopClock } from './disclosureClock.ts';
import { campaignMachine } from './machines.ts';
import { requireCharity } from './requireCharity.ts';
import { correctionFindings, planFindings, qualificationFindings } from './rules/campaigns.ts';
import { holdsPersonalNumber } from './rules/privacy.ts';
import { serialNumber } from './serialNumber.ts';
import { ofCharityWriteRule } from './writeRules.ts';

/** Campaigns from the plan to the final report (rules C-02 to C-05, C-08, C-13, C-20). */
export const campaignResolvers: Resolvers = {
  Mutation: {
    draftCampaign: (_root, { input }, { once, repository }) =>
      once('draftCampaign', input, async (change) => {
        requireActor(change, ['institution'], 'Planning a campaign');
        const { kind, from, to, methods, target, emergency, personalAppeal } = input;
        const charity = await requireCharity(repository, input.organization, change);
        const { registrationDivision, qualification } = charity;
        if (from < change.today) throw badInput('DATE_PAST', 'input.from', `give a day from ${change.today} on`);
        requireSpan(from, to, 'input.to');
        requireSome(target, 'input.target');
        const plan = {
          ...{ kind, from, to, target, emergency, methods: [...new Set(methods)] },
          fields: requireFew(input.fields, 'input.fields'),
          purpose: requireWords(input.purpose, 'input.purpose'),
          beneficiaries: requireWords(input.beneficiaries, 'input.beneficiaries'),
          surplusPlan: requireWords(input.surplusPlan, 'input.surplusPlan'),
          platform: optionalWords(input.platform, 'input.platform'),
          outsideFilingNo: optionalWords(input.outsideFilingNo, 'input.outsideFilingNo'),
          regions: await requireRegions(repository.register, input.regions, 'input.regions', change),
          partnerUscc: await optionalOrganization(repository.register, input.partner, 'input.partner', change),
        };
        const { outsideFilingNo } = plan;
        const facts = { qualification, registrationDivision, outsideFilingNo, personalAppeal };
        const refusals = planFindings(plan, facts, change.today);
        if (refusals.length > 0) return { campaign: null, refusals };
        const campaign = await repository.keptCampaigns.add(
          {
            _id: change.newId('campaign'),
            ...{ organizationUscc: charity._id, registrationDivision, ...plan, state: 'DRAFT' },
            ...{ filingNo: null, filedOn: null, costs: 0, reportSummary: null },
            history: repository.keptCampaigns.begin('DRAFT', change),
          },
          'input.organization',
          change,
        );
        return { campaign, refusals: [] };
      }),
    fileCampaign: (_root, { input }, { once, repository }) =>
      once('fileCampaign', input, async (change) => {
        const found = await repository.keptCampaigns.require(input.id, 'input.id', change);
        const filingNo = serialNumber('MJBA', found.registrationDivision, change.today, found._id);
        const order = { ...input, action: 'FILE', set: { filedOn: change.today, filingNo } };
        const { row, refusals } = await repository.keptCampaigns.act(found, order, change);
        return { campaign: row, refusals };
      }),
    correctCampaign: (_root, { input }, { once, repository }) =>
      once('correctCampaign', input, async (change) => {
        const found = await repository.keptCampaigns.require(input.id, 'input.id', change);
        const { to = null, target = null } = input;
        if (to !== null) requireSpan(found.from, to, 'input.to');
        if (target !== null) requireSome(target, 'input.target');
        const purpose = optionalWords(input.purpose, 'input.purpose');
        const beneficiaries = optionalWords(input.beneficiaries, 'input.beneficiaries');
        const surplusPlan = optionalWords(input.surplusPlan, 'input.surplusPlan');
        const set = {
          ...(purpose !== null && { purpose }),
          ...(beneficiaries !== null && { beneficiaries }),
          ...(surplusPlan !== null && { surplusPlan }),
          ...(target !== null && { target }),
          ...(to !== null && { to }),
        };
        if (Object.keys(set).length === 0)
          throw badInput('BAD_USER_INPUT', 'input', 'give at least one part of the plan that changes');
        const texts = [purpose, beneficiaries, surplusPlan].filter((text) => text !== null);
        const reasons = () => correctionFindings(found, { to, texts });
        const order = { ...input, action: 'CORRECT', set, reasons };
        const { row, refusals } = await repository.keptCampaigns.act(found, order, change);
        return { campaign: row, refusals };
      }),
    changeCampaignState: (_root, { input }, { once, repository }) =>
      once('changeCampaignState', input, async (change) => {
        const { id, action } = input;
        const found = await repository.keptCampaigns.require(id, 'input.id', change);
        const { organizationUscc, registrationDivision, kind } = found;
        const starts = action === 'START' || action === 'EMERGENCY_START';
        // What was valid when the plan was written may be suspended by now.
        const reasons = async () => {
          const charity = await repository.keptCharities.find({ _id: organizationUscc }, '_id_', change);
          return qualificationFindings(kind, charity?.qualification ?? null, change.today);
        };
        const order = { ...input, ...(starts && { reasons }) };
        const { row, refusals } = await repository.keptCampaigns.act(found, order, change);
        if (refusals.length > 0) return { campaign: row, refusals };
        const subject = { subjectType: 'CAMPAIGN', subjectId: id, organizationUscc, registrationDivision } as const;
        if (starts) await startClock(repository, subject, row, change);
        if (action === 'END' || action === 'ORDER_STOP') await stopClock(repository, 'CAMPAIGN', id, change);
        return { campaign: row, refusals };
      }),
    reportCampaign: (_root, { input }, { once, repository }) =>
      once('reportCampaign', input, async (change) => {
        const found = await repository.keptCampaigns.require(input.id, 'input.id', change);
        const reportSummary = requireWords(input.summary, 'input.summary');
        if (holdsPersonalNumber(reportSummary))
          throw badInput('TEXT_INVALID', 'input.summary', 'tell what came of it without numbers of persons');
        const order = { ...input, action: 'REPORT', set: { costs: input.costs, reportSummary } };
        const { row, refusals } = await repository.keptCampaigns.act(found, order, change);
        return { campaign: row, refusals };
      }),
  },
  Campaign: {
    reportSummary: ({ reportSummary = null }) => reportSummary,
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (row, _args, context) => availableActions(campaignMachine, ofCharityWriteRule, row, context),
  },
};
