import { type Purpose, type Role, roles } from '../../schema/caller.ts';
import { usualScopes } from '../../schema/scopes.ts';
import type { DevelopmentIssuer, Wanted } from './developmentIssuer.ts';

/** Somebody invented to try the graph as. */
export interface Persona {
  readonly role: Role;
  readonly english: string;
  readonly chinese: string;
  readonly scopes: readonly string[];
  readonly divisions: readonly string[];
  readonly residentId: string | null;
  readonly institutions: readonly string[];
  readonly clientId: string | null;
  readonly purpose: Purpose | null;
  readonly token: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
}

type Part = Omit<Wanted, 'role'> & Pick<Persona, 'english' | 'chinese'>;

/** One per role. Places, the resident and the home are of the synthetic province, whose divisions and identifiers every size has. */
const parts: Readonly<Record<Role, Part>> = {
  resident: {
    english: 'Resident, a parent of two',
    chinese: '居民（两个孩子的家长）',
    residentId: 'resident-000003896',
  },
  communityWorker: {
    english: 'Street worker, Xinlong Sub-district',
    chinese: '街道工作人员（武昌区新垄街道）',
    divisions: ['420106090000'],
  },
  countyOfficer: {
    english: 'County officer, Wuchang District',
    chinese: '区县民政干部（武昌区）',
    divisions: ['420106000000'],
  },
  prefectureOfficer: {
    english: 'Prefecture officer, Wuhan',
    chinese: '市州民政干部（武汉市）',
    divisions: ['420100000000'],
  },
  provinceAnalyst: {
    english: 'Province analyst, Hubei',
    chinese: '省级分析人员（湖北省）',
    divisions: ['420000000000'],
  },
  institution: {
    english: 'Care home in Wuchang District',
    chinese: '养老机构（武昌区新垄街道第一养老院）',
    institutions: ['careFacility-000000009'],
  },
  agencyClient: {
    english: 'Agency, Wuhan',
    chinese: '外部机构（武汉市）',
    divisions: ['420100000000'],
    clientId: 'agency-wuhan',
    purpose: 'VERIFICATION',
  },
};

const lifetimeMinutes = 60;

/** Gives every persona a token of its own. */
export function issuePersonas(issueToken: DevelopmentIssuer['issueToken']): Promise<readonly Persona[]> {
  const expiresAt = Date.now() + lifetimeMinutes * 60_000;
  return Promise.all(
    roles.map(async (role) => {
      const { english, chinese, ...wanted } = parts[role];
      return {
        role,
        english,
        chinese,
        scopes: usualScopes[role],
        divisions: wanted.divisions ?? [],
        residentId: wanted.residentId ?? null,
        institutions: wanted.institutions ?? [],
        clientId: wanted.clientId ?? null,
        purpose: wanted.purpose ?? null,
        token: await issueToken({ role, ...wanted }, `${lifetimeMinutes}m`),
        expiresAt,
      };
    }),
  );
}
