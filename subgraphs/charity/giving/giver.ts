import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import type { Change } from '../../shared/changes/changes.ts';
import type { ResidentFacts } from '../../shared/changes/register.ts';
import { requireCreditCode } from '../../shared/creditCode.ts';
import type { CampaignRecord, CharityProfileRecord, DonationRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';

/** Who gives, and where from. */
export interface Giver {
  readonly person: ResidentFacts | null;
  readonly organizationUscc: string | null;
  readonly residenceDivision: string;
}

interface GiverInput {
  readonly donor?: string | null | undefined;
  readonly donorOrganization?: string | null | undefined;
}

/** The person or organization that the actor gives for. Throws `NOT_FOUND` for one that is not the actor's own (rule S-01). */
export async function giverOf(
  { donor, donorOrganization }: GiverInput,
  { register }: CharityRepository,
  change: Change,
): Promise<Giver> {
  if ((donor == null) === (donorOrganization == null))
    throw badInput('BAD_USER_INPUT', 'input.donor', 'name either the person or the organization that gives');
  if (donor != null) {
    if (change.role !== 'resident')
      throw badInput('FORBIDDEN', 'input.donor', 'a person gives for him- or herself; sign in as the resident');
    const person = await register.resident(donor, 'input.donor', change);
    return { person, organizationUscc: null, residenceDivision: person.residenceDivision };
  }
  const argument = 'input.donorOrganization';
  const uscc = requireCreditCode(donorOrganization ?? '', argument);
  if (change.reach.by !== 'institutions' || !change.reach.ids.includes(uscc))
    throw badInput('NOT_FOUND', argument, 'there is no organization with this credit code that you may act for');
  const organization = await register.organization(uscc, argument, change);
  return { person: null, organizationUscc: uscc, residenceDivision: organization.registrationDivision };
}

/** To whom something is given. */
export interface Recipient {
  readonly charity: CharityProfileRecord;
  readonly campaign: CampaignRecord | null;
}

interface RecipientInput {
  readonly organization: string;
  readonly campaign?: string | null | undefined;
}

/** The charity, and its campaign where one is named. Throws `NOT_FOUND`, also for a campaign that is still being prepared. */
export async function recipientOf(
  { organization, campaign: campaignId }: RecipientInput,
  repository: CharityRepository,
  change: Change,
): Promise<Recipient> {
  const uscc = requireCreditCode(organization, 'input.organization');
  const [charity] = await repository.charitiesGivenTo.findAll({ _id: uscc }, '_id_', 1, change);
  if (!charity) throw badInput('NOT_FOUND', 'input.organization', 'there is no charity with this credit code');
  if (campaignId == null) return { charity, campaign: null };
  requireIdentifier(campaignId, 'input.campaign');
  const campaign = await campaignOf(campaignId, repository, change);
  if (campaign === null || campaign.organizationUscc !== uscc || campaign.state === 'DRAFT')
    throw badInput('NOT_FOUND', 'input.campaign', 'the charity has no such campaign');
  return { charity, campaign };
}

/** A campaign by id, null when there is none. */
export async function campaignOf(
  id: string,
  { campaignsGivenTo }: CharityRepository,
  change: Change,
): Promise<CampaignRecord | null> {
  const [campaign] = await campaignsGivenTo.findAll({ _id: id }, '_id_', 1, change);
  return campaign ?? null;
}

interface NamingInput {
  readonly displayConsent?: boolean;
  readonly displayName?: string | null | undefined;
}

/** C-14: the name to be shown, which is kept only where the donor agrees to show it (慈善法 第八十二条). */
export function namingOf(
  { displayConsent = false, displayName }: NamingInput,
  isAnonymous: boolean,
): Pick<DonationRecord, 'displayConsent' | 'displayName'> {
  if (displayConsent && isAnonymous)
    throw badInput(
      'BAD_USER_INPUT',
      'input.displayConsent',
      'an anonymous donor is not named; leave one of the two out',
    );
  if (!displayConsent && displayName != null)
    throw badInput('BAD_USER_INPUT', 'input.displayName', 'a name is kept only with "displayConsent"; leave it out');
  if (!displayConsent) return { displayConsent, displayName: null };
  const name = requireWords(displayName ?? '', 'input.displayName', 'give the name that shall be shown');
  return { displayConsent, displayName: name };
}
