import type { Collection } from '../../store/collection.ts';
import type { TekunCaseRecord } from '../../subgraphs/assistance/records.ts';
import type { DeathRecordRecord } from '../../subgraphs/funeral/records.ts';
import type { ResidentRecord } from '../../subgraphs/governance/records.ts';
import { ageOn, type IsoDate } from '../../subgraphs/shared/dates.ts';
import type { WelfareBenefitRecord } from '../../subgraphs/welfare/records.ts';
import type { CommunityRecords } from '../checks.ts';
import type { Tools } from '../people.ts';
import { textHash } from '../random.ts';

/** What a planted record is found as. */
export type Expected =
  | 'ONE_SOURCE_ONLY'
  | 'ALIVE_IN_REGISTER'
  | 'ALLOWANCE_MISSING'
  | 'EXCLUSIVE_BENEFITS'
  | 'PROHIBITED_KIN';

/** Collections that anomalies are planted in, and the cases that planting adds. */
export interface Ground {
  readonly residents: Collection<ResidentRecord>;
  readonly deathRecords: Collection<DeathRecordRecord>;
  readonly benefits: Collection<WelfareBenefitRecord>;
  readonly tekunCases: TekunCaseRecord[];
}

/** A record that can carry an anomaly; `seed` is all that planting it needs, and as little as that. */
export interface Candidate<Seed> {
  readonly recordId: string;
  readonly seed: Seed;
}

/** What a question finds planted: who could carry it, of how many, and how it is done. */
export interface Question<Seed> {
  readonly look: (records: CommunityRecords) => {
    readonly candidates: readonly Candidate<Seed>[];
    /** Records that the rate counts, whether or not they can carry it. */
    readonly counted: number;
  };
  readonly plant: (candidate: Candidate<Seed>, ground: Ground) => Promise<Expected>;
}

const stillAlive = { $set: { lifeStatus: 'ALIVE', deathDate: null } } as const;

/** a death that one source alone has told of, or one that funeral has verified and the register has not noted. */
export const deathsKnownToOneSource: Question<Pick<DeathRecordRecord, 'reports' | 'history'> & { personId: string }> = {
  look: ({ deathRecords }) => ({
    counted: deathRecords.length,
    candidates: deathRecords.flatMap(({ _id, residentId, reports, history }) =>
      residentId === null
        ? []
        : [
            {
              recordId: _id,
              seed: { personId: residentId, reports: reports.slice(0, 1), history: history.slice(0, 1) },
            },
          ],
    ),
  }),
  plant: async ({ recordId, seed: { personId, reports, history } }, { residents, deathRecords }) => {
    await residents.updateOne({ _id: personId }, stillAlive);
    if (textHash(`${recordId}|source`) % 2 === 0) return 'ALIVE_IN_REGISTER';
    // A death that nobody else confirms stays REPORTED, and the register waits for VERIFIED (rule S-07).
    const reported = { state: 'REPORTED', verifiedAt: null, daysToVerification: null, reports, history } as const;
    await deathRecords.updateOne({ _id: recordId }, { $set: reported });
    return 'ONE_SOURCE_ONLY';
  },
};

/** people of 80 and more, registered in the province, without the allowance. */
export const missingAllowances = ({ asOf }: Tools): Question<{ readonly allowanceId: string }> => ({
  look: ({ people, benefits }) => {
    const allowanceOf = new Map(
      benefits.flatMap(({ kind, personId, status, _id }) =>
        kind === 'ADVANCED_AGE' && status === 'ACTIVE' ? [[personId, _id]] : [],
      ),
    );
    const candidates = people.residents.flatMap(({ _id, birthDate, lifeStatus }) => {
      const allowanceId = allowanceOf.get(_id);
      const isEntitled = lifeStatus === 'ALIVE' && ageOn(birthDate, asOf) >= 80;
      return isEntitled && allowanceId !== undefined ? [{ recordId: _id, seed: { allowanceId } }] : [];
    });
    return { candidates, counted: candidates.length };
  },
  plant: async ({ seed: { allowanceId } }, { benefits }) => {
    await benefits.deleteOne({ _id: allowanceId });
    return 'ALLOWANCE_MISSING';
  },
});

const exclusiveWithTekun = new Set<WelfareBenefitRecord['kind']>([
  'ORPHAN',
  'LIVING',
  'NURSING',
  'CARE',
  'COMPREHENSIVE',
]);

interface ExclusiveSeed {
  readonly model: TekunCaseRecord;
  readonly householdId: string | null;
  readonly handlingDivision: string;
  readonly isUrban: boolean;
}

/** people who hold a benefit get the support of those in extreme difficulty on top, which excludes it (§ 4.2). */
export function exclusiveBenefits(tools: Tools): Question<ExclusiveSeed> {
  // A case seen lately lends its amounts; one model is kept, not the community it came from.
  let model: TekunCaseRecord | null = null;
  return {
    look: (records) => {
      model =
        records.tekunCases.findLast(({ status, institutionId }) => status === 'ACTIVE' && !institutionId) ?? model;
      const { people, tekunCases } = records;
      const supported = new Set(tekunCases.map(({ residentId }) => residentId));
      const recipients = new Set(recipientsOf(records).filter((id) => !supported.has(id)));
      const place = { handlingDivision: people.community._id, isUrban: people.isUrban };
      const candidates = people.residents.flatMap(({ _id, householdId }) =>
        model !== null && recipients.has(_id) ? [{ recordId: _id, seed: { model, householdId, ...place } }] : [],
      );
      return { candidates, counted: recipients.size };
    },
    plant: async ({ recordId, seed }, { tekunCases }) => {
      tekunCases.push(tekunCaseLike(recordId, seed, tools));
      return 'EXCLUSIVE_BENEFITS';
    },
  };
}

/** Who now holds the minimum living guarantee or another benefit that excludes the support of those in extreme difficulty. */
function recipientsOf({ dibaoCases, benefits }: CommunityRecords): readonly string[] {
  const covered = dibaoCases.flatMap(({ status, members }) =>
    status === 'ACTIVE' ? members.filter(({ coveredTo }) => coveredTo === null) : [],
  );
  const holders = benefits.filter(({ status, kind }) => status === 'ACTIVE' && exclusiveWithTekun.has(kind));
  return [...covered.map(({ residentId }) => residentId), ...holders.map(({ personId }) => personId)];
}

const decidedOn: IsoDate = '2025-08-20';

/** A case after the pattern of another that began in September 2025. */
function tekunCaseLike(residentId: string, seed: ExclusiveSeed, tools: Tools): TekunCaseRecord {
  const { model, householdId, handlingDivision, isUrban } = seed;
  const change = { decidedOn, effectiveMonth: '2025-09', untilMonth: null };
  return {
    ...model,
    _id: tools.nextId(model._id.replace(/-\d+$/, '')),
    caseNo: tools.businessNumber(model.caseNo.split('-')[0] ?? '', handlingDivision, decidedOn),
    residentId,
    householdId,
    handlingDivision,
    areaType: isUrban ? 'URBAN' : 'RURAL',
    assessedOn: decidedOn,
    carerId: null,
    startMonth: change.effectiveMonth,
    changes: model.changes.slice(-1).map((last) => ({ ...last, ...change })),
  };
}

interface KinSeed {
  readonly partyIds: readonly [string, string];
  readonly motherId: string;
}

/** husbands and wives who turn out to have the same mother. */
export function marriedKin(): Question<KinSeed> {
  // The woman seen last of each ten years of birth; she lived near enough to be believed.
  const women = new Map<number, string>();
  return {
    look: ({ people, marriages }) => {
      const byId = new Map(people.residents.map((resident) => [resident._id, resident]));
      for (const { _id, birthDate, sex } of people.residents) {
        if (sex === 'FEMALE') women.set(decadeOf(birthDate), _id);
      }
      const candidates = marriages.flatMap(({ _id, state, partyIds }) => {
        const births = partyIds.flatMap((id) => {
          const party = byId.get(id);
          return party?.parentIds.length === 0 ? [party.birthDate] : [];
        });
        const elder = births.toSorted()[0];
        const motherId = elder && women.get(decadeOf(`${Number(elder.slice(0, 4)) - 30}`));
        return state === 'VALID' && births.length === 2 && motherId
          ? [{ recordId: _id, seed: { partyIds, motherId } }]
          : [];
      });
      return { candidates, counted: marriages.length };
    },
    plant: async ({ seed: { partyIds, motherId } }, { residents }) => {
      for (const _id of partyIds) await residents.updateOne({ _id }, { $set: { parentIds: [motherId] } });
      return 'PROHIBITED_KIN';
    },
  };
}

const decadeOf = (date: string): number => Math.floor(Number(date.slice(0, 4)) / 10);
