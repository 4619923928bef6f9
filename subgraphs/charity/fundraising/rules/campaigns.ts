import type { Reason } from '../../../shared/changes/machine.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { isWithin } from '../../../shared/divisionCode.ts';
import type { CampaignRecord, QualificationOfCharity } from '../../records.ts';
import { filingDueOn, isQualifiedOn } from '../../rules/fundraising.ts';
import { reasonsOf } from './findings.ts';
import { holdsPersonalNumber } from './privacy.ts';

type Plan = Pick<CampaignRecord, 'kind' | 'methods' | 'platform' | 'regions' | 'beneficiaries' | 'purpose'>;

/** What of a plan hangs on the charity and is not kept. */
export interface PlanFacts {
  readonly qualification: QualificationOfCharity | null;
  readonly registrationDivision: string;
  readonly outsideFilingNo: string | null;
  readonly personalAppeal: boolean;
}

/** C-02: a public campaign needs a valid qualification (慈善法 第二十六条). */
export const qualificationFindings = (
  kind: CampaignRecord['kind'],
  qualification: QualificationOfCharity | null,
  today: IsoDate,
): readonly Reason[] =>
  reasonsOf([
    [
      kind === 'PUBLIC' && !isQualifiedOn(qualification, today),
      'QUALIFICATION_NOT_VALID',
      'Only a charity with a valid qualification fund-raises in public; co-operate with one that has it (慈善法 第二十六条).',
      'input.kind',
    ],
  ]);

/** C-02, C-04, C-05, C-14, C-20: why a plan cannot be taken in (慈善法 第二十三条、第二十六条至第三十条、第一百二十四条). */
export function planFindings(plan: Plan, facts: PlanFacts, today: IsoDate): readonly Reason[] {
  const { kind, methods, platform, regions, beneficiaries, purpose } = plan;
  const { qualification, registrationDivision, outsideFilingNo, personalAppeal } = facts;
  const isOnTheSpot = methods.includes('BOX') || methods.includes('EVENT');
  const isOutside = regions.some((region) => !isWithin(region, registrationDivision));
  return [
    ...qualificationFindings(kind, qualification, today),
    ...reasonsOf([
      [
        kind === 'PUBLIC' && methods.length === 0,
        'METHOD_MISSING',
        'Name how a public campaign raises funds (慈善法 第二十三条).',
        'input.methods',
      ],
      [
        kind === 'DIRECTED' && methods.length > 0,
        'METHOD_NOT_ALLOWED',
        'A directed campaign addresses founders, council and members, by none of the public methods (慈善法 第二十九条、第三十条).',
        'input.methods',
      ],
      [
        methods.includes('INTERNET_PLATFORM') && platform === null,
        'PLATFORM_MISSING',
        'Name the designated platform of internet fundraising (慈善法 第二十七条).',
        'input.platform',
      ],
      [
        isOnTheSpot && isOutside && outsideFilingNo === null,
        'OUTSIDE_FILING_MISSING',
        'Boxes and events outside the area of registration are filed there first; give the number (慈善法 第二十三条).',
        'input.outsideFilingNo',
      ],
      [
        personalAppeal,
        'PERSONAL_APPEAL',
        'An appeal for one person or family is no campaign and is not listed as one (慈善法 第一百二十四条).',
        'input.personalAppeal',
      ],
      [
        holdsPersonalNumber(beneficiaries),
        'PERSON_NAMED',
        'Describe those who benefit as a group, without numbers of persons (慈善法 第八十二条).',
        'input.beneficiaries',
      ],
      [
        holdsPersonalNumber(purpose),
        'PERSON_NAMED',
        'Describe the purpose without numbers of persons (慈善法 第八十二条).',
        'input.purpose',
      ],
    ]),
  ];
}

/** C-03: a plan is filed ten days before the start, in an emergency ten days after it at the latest (慈善法 第七十三条). */
export const filingFindings = (
  campaign: Pick<CampaignRecord, 'from' | 'emergency'>,
  today: IsoDate,
): readonly Reason[] =>
  reasonsOf([
    [
      today > filingDueOn(campaign),
      'CAMPAIGN_FILED_LATE',
      `The plan had to be filed by ${filingDueOn(campaign)}; plan a later start.`,
      'input.id',
    ],
  ]);

/** C-03: what runs already is filed afterwards only in an emergency, and once (慈善法 第七十三条). */
export const laterFilingFindings = (
  campaign: Pick<CampaignRecord, 'from' | 'emergency' | 'filedOn'>,
  today: IsoDate,
): readonly Reason[] =>
  campaign.filedOn !== null
    ? reasonsOf([
        [true, 'CAMPAIGN_FILED_ALREADY', 'The plan is filed; file a change of it with correctCampaign.', 'input.id'],
      ])
    : filingFindings(campaign, today);

/** C-03: nothing starts without a filed plan, nor before its first day (慈善法 第二十四条). */
export const startFindings = (
  { from, filedOn }: Pick<CampaignRecord, 'from' | 'filedOn'>,
  today: IsoDate,
): readonly Reason[] =>
  reasonsOf([
    [
      filedOn === null,
      'CAMPAIGN_NOT_FILED',
      'File the plan first, ten days before the start (慈善法 第二十四条).',
      'input.id',
    ],
    [today < from, 'CAMPAIGN_TOO_EARLY', `The plan lets it start on ${from}.`, 'input.id'],
  ]);

/** C-03: only a major emergency lets a campaign start before its plan is filed (慈善法 第七十三条). */
export const emergencyStartFindings = (
  { from, emergency }: Pick<CampaignRecord, 'from' | 'emergency'>,
  today: IsoDate,
): readonly Reason[] =>
  reasonsOf([
    [
      !emergency,
      'CAMPAIGN_NOT_FILED',
      'Only what answers a major emergency starts before it is filed (慈善法 第七十三条).',
      'input.id',
    ],
    [today < from, 'CAMPAIGN_TOO_EARLY', `The plan lets it start on ${from}.`, 'input.id'],
  ]);

/** C-08: the last day stays once the campaign goes on, since its disclosures hang on it; all else may be re-filed (慈善法 第五十六条). */
export const correctionFindings = (
  { state }: Pick<CampaignRecord, 'state'>,
  wanted: { readonly to: IsoDate | null; readonly texts: readonly string[] },
): readonly Reason[] =>
  reasonsOf([
    [
      state === 'RUNNING' && wanted.to !== null,
      'END_FIXED',
      'The last day changes only before the start; end the campaign instead (慈善法 第五十六条).',
      'input.to',
    ],
    [
      wanted.texts.some(holdsPersonalNumber),
      'PERSON_NAMED',
      'Describe the plan without numbers of persons (慈善法 第八十二条).',
      'input.beneficiaries',
    ],
  ]);
