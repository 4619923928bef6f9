import { badInput } from '../../../schema/errors.ts';
import { requireIdentifier, requireWords } from '../../shared/arguments.ts';
import { type Change, requireActor } from '../../shared/changes/changes.ts';
import type { Reason } from '../../shared/changes/machine.ts';
import type { Parameters } from '../../shared/changes/parameters.ts';
import { countyCodeOf } from '../../shared/divisionCode.ts';
import type { Resolvers } from '../generated.ts';
import type { DonationRecord } from '../records.ts';
import type { CharityRepository } from '../repository.ts';
import { giftOf } from './gift.ts';
import { type Giver, giverOf, namingOf, type Recipient, recipientOf } from './giver.ts';
import { receive } from './receiving.ts';
import { beneficiaryRefusals, directedRefusals, kindOf, takingRefusals } from './rules.ts';

/** How donations come to be: promised by their donors, or recorded by the charity that received them. */
export const pledgeResolvers: Resolvers = {
  Mutation: {
    pledgeDonation: (_root, { input }, { once, repository, parameters }) =>
      once('pledgeDonation', input, async (change) => {
        requireActor(change, ['resident', 'institution'], 'Pledging a donation');
        const giver = await giverOf(input, repository, change);
        const recipient = await recipientOf(input, repository, change);
        const { anonymous = false, designation, receiptWaived = false, promise = 'ORDINARY' } = input;
        const naming = namingOf(input, anonymous);
        const gift = giftOf(input, change.today);
        const purpose =
          designation == null ? null : requireWords(designation, 'input.designation', 'say what it is for');
        const refusals = [
          ...takingRefusals(recipient.charity, recipient.campaign),
          ...directedRefusals(recipient.campaign),
          ...(await refusalsOfBeneficiary(input.beneficiary, giver, repository, change)),
        ];
        if (refusals.length > 0) return { donation: null, refusals };
        const kind = kindOf(gift.form, gift.value, await microMost(recipient, parameters, change), false);
        const donation: DonationRecord = {
          ...newDonation(recipient, repository, anonymous ? { ...change, by: 'anonymous' } : change),
          ...donorKept(giver, anonymous),
          ...naming,
          ...gift,
          ...{ kind, designation: purpose, receiptWaived, promise },
        };
        return { donation: await repository.insertDonation(donation, change), refusals };
      }),
    recordDonation: (_root, { input }, { once, repository, parameters }) =>
      once('recordDonation', input, async (change) => {
        requireActor(change, ['institution'], 'Recording a donation');
        const recipient = await recipientOf(input, repository, change);
        await repository.register.division(input.division, 'input.division', change);
        const gift = giftOf(input, change.today);
        const kind = kindOf(gift.form, gift.value, await microMost(recipient, parameters, change), false);
        const donation: DonationRecord = {
          ...newDonation(recipient, repository, change),
          ...donorKept({ person: null, organizationUscc: null, residenceDivision: input.division }, true),
          ...{ displayConsent: false, displayName: null, kind, ...gift },
        };
        const refusals = takingRefusals(recipient.charity, recipient.campaign);
        if (refusals.length > 0) return { donation: null, refusals };
        const added = await repository.keptDonations.add(donation, 'input.organization', change);
        const received = await receive(added, {}, repository, change);
        return { donation: received.row, refusals: received.refusals };
      }),
  },
};

type Fresh = Omit<
  DonationRecord,
  keyof ReturnType<typeof donorKept> | keyof ReturnType<typeof namingOf> | keyof ReturnType<typeof giftOf> | 'kind'
>;

/** What every new donation has, whoever gives it: it is promised and nothing of it went anywhere. */
export function newDonation(
  { charity, campaign }: Recipient,
  { keptDonations }: Pick<CharityRepository, 'keptDonations'>,
  change: Change,
): Fresh {
  return {
    _id: change.newId('donation'),
    ...{ organizationUscc: charity._id, registrationDivision: charity.registrationDivision },
    ...{ state: 'PLEDGED', history: keptDonations.begin('PLEDGED', change) },
    ...{ campaignId: campaign?._id ?? null, designation: null, receiptNo: null, receiptWaived: false },
    ...{ at: change.now, donatedOn: change.today, allocated: 0, used: 0, promise: 'ORDINARY' },
  };
}

/** C-14: of an anonymous donor nothing is kept but the county; a community might have one who gave that day (慈善法 第八十二条). */
export function donorKept({ person, organizationUscc, residenceDivision }: Giver, isAnonymous: boolean) {
  return {
    donorType: isAnonymous ? 'ANONYMOUS' : person ? 'RESIDENT' : 'ORGANIZATION',
    donorResidentId: isAnonymous ? null : (person?._id ?? null),
    donorOrganizationUscc: isAnonymous ? null : organizationUscc,
    residenceDivision: isAnonymous ? countyCodeOf(residenceDivision) : residenceDivision,
  } as const;
}

/** The most that counts as a micro-donation for a charity today. */
export const microMost = async ({ charity }: Recipient, parameters: Parameters, { today }: Change): Promise<number> =>
  (await parameters.read())('MICRO_DONATION_MOST_FEN', charity.registrationDivision, today);

async function refusalsOfBeneficiary(
  beneficiary: string | null | undefined,
  { person }: Giver,
  { register }: CharityRepository,
  { session }: Change,
): Promise<readonly Reason[]> {
  if (beneficiary == null) return [];
  requireIdentifier(beneficiary, 'input.beneficiary');
  const resident = await register.anyResident(beneficiary, session);
  if (resident === null) throw badInput('NOT_FOUND', 'input.beneficiary', 'there is no resident with this identifier');
  return person === null ? [] : beneficiaryRefusals(person, resident);
}
