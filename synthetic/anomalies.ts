import type { Collection, Store } from '../store/collection.ts';
import type { TekunCaseRecord } from '../subgraphs/assistance/records.ts';
import type { DeathRecordRecord } from '../subgraphs/funeral/records.ts';
import type { ResidentRecord } from '../subgraphs/governance/records.ts';
import type { WelfareBenefitRecord } from '../subgraphs/welfare/records.ts';
import {
  type Candidate,
  deathsKnownToOneSource,
  type Expected,
  exclusiveBenefits,
  type Ground,
  marriedKin,
  missingAllowances,
  type Question,
} from './anomalies/questions.ts';
import type { CommunityRecords } from './checks.ts';
import type { Tools } from './people.ts';
import { textHash } from './random.ts';

/** One planted contradiction: what question should find it, at which record, as what. */
export interface ManifestRecord {
  readonly _id: string;
  readonly xId: AnomalyId;
  readonly recordId: string;
  readonly expected: Expected;
}

/** The questions of the domain reference § 4.1 that the present nouns can carry. */
export type AnomalyId = 'X-02' | 'X-05' | 'X-07' | 'X-24';

/** Shares of the records that a question looks at. */
export const plantedRates: Readonly<Record<AnomalyId, number>> = {
  'X-02': 0.01, // of deaths
  'X-05': 0.03, // of the living of 80 and more who are registered in the province
  'X-07': 0.005, // of those who hold a benefit that excludes the support of those in extreme difficulty
  'X-24': 0.0005, // of marriages
};

/** How many of so many are planted. */
export const plantedCount = (xId: AnomalyId, counted: number): number =>
  // Rounded first, so that 0.03 of 300 is 9 although the product is a hair more.
  Math.ceil(Number((plantedRates[xId] * counted).toFixed(6)));

const manifestSpec = { name: 'synthetic.manifest', indexes: [{ name: 'question', key: { xId: 1, _id: 1 } }] } as const;

/** The collection of planted anomalies. */
export const manifestCollection = (store: Store): Promise<Collection<ManifestRecord>> =>
  store.collection<ManifestRecord>(manifestSpec);

/** All planted anomalies, in the order of their numbers. */
export async function readManifest(store: Store): Promise<readonly ManifestRecord[]> {
  const manifest = await manifestCollection(store);
  return manifest.find({}, { hint: '_id_', sort: { _id: 1 }, limit: Number.POSITIVE_INFINITY }).toArray();
}

/** Notes who could carry an anomaly while the data is made, and plants them when all of it is there. */
export interface Anomalies {
  readonly community: (records: CommunityRecords) => void;
  readonly plant: (store: Store) => Promise<Planted>;
}

export interface Planted {
  readonly manifest: readonly ManifestRecord[];
  /** Second benefits, still to be written. */
  readonly tekunCases: readonly TekunCaseRecord[];
}

/** Starts the notes of one generation. */
export function startAnomalies(tools: Tools): Anomalies {
  const notes = [
    noteOf('X-02', deathsKnownToOneSource),
    noteOf('X-05', missingAllowances(tools)),
    noteOf('X-07', exclusiveBenefits(tools)),
    noteOf('X-24', marriedKin()),
  ];
  return {
    community: (records) => {
      for (const { look } of notes) look(records);
    },
    plant: async (store) => {
      // Anomalies are planted behind the repositories' backs, so here alone their collections are named again.
      const ground: Ground = {
        residents: await store.collection<ResidentRecord>({ name: 'governance.residents', indexes: [] }),
        deathRecords: await store.collection<DeathRecordRecord>({ name: 'funeral.deathRecords', indexes: [] }),
        benefits: await store.collection<WelfareBenefitRecord>({ name: 'welfare.benefits', indexes: [] }),
        tekunCases: [],
      };
      const manifest: ManifestRecord[] = [];
      for (const { xId, plant } of notes) {
        for (const planted of await plant(ground)) manifest.push({ _id: tools.nextId('anomaly'), xId, ...planted });
      }
      return { manifest, tekunCases: ground.tekunCases };
    },
  };
}

interface Note {
  readonly xId: AnomalyId;
  readonly look: (records: CommunityRecords) => void;
  readonly plant: (ground: Ground) => Promise<readonly Pick<ManifestRecord, 'recordId' | 'expected'>[]>;
}

function noteOf<Seed>(xId: AnomalyId, question: Question<Seed>): Note {
  const candidates: Candidate<Seed>[] = [];
  let counted = 0;
  return {
    xId,
    look: (records) => {
      const seen = question.look(records);
      candidates.push(...seen.candidates);
      counted += seen.counted;
    },
    plant: async (ground) => {
      const planted = [];
      for (const candidate of inHashOrder(xId, candidates).slice(0, plantedCount(xId, counted))) {
        planted.push({ recordId: candidate.recordId, expected: await question.plant(candidate, ground) });
      }
      return planted;
    },
  };
}

function inHashOrder<Seed>(xId: AnomalyId, candidates: readonly Candidate<Seed>[]): readonly Candidate<Seed>[] {
  return candidates
    .map((candidate) => ({ candidate, hash: textHash(`${xId}|${candidate.recordId}`) }))
    .sort((a, b) => a.hash - b.hash || (a.candidate.recordId < b.candidate.recordId ? -1 : 1))
    .map(({ candidate }) => candidate);
}
