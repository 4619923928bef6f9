import { describe, expect, it } from '@jest/globals';
import {
  answerDueOn,
  areNearRelatives,
  candidateFaults,
  compositionFaults,
  electedOf,
  handOverDueOn,
  isPostEnded,
  isPublicationOverdue,
  isRecalled,
  isRecallMoved,
  isVoter,
  isVoteValid,
  listFaults,
  objectionFaults,
  sizeFlagOf,
  supervisionFaults,
} from '../../subgraphs/governance/committees/rules.ts';

const codes = (reasons: readonly { readonly code: string }[]) => reasons.map(({ code }) => code);
const seated = (sexes: string) =>
  [...sexes].map((sex, at) => ({
    post: at === 0 ? ('DIRECTOR' as const) : ('MEMBER' as const),
    sex: sex === 'w' ? 'FEMALE' : 'MALE',
  }));
const term = { termFrom: '2021-01-01', termTo: '2025-12-31' };

describe('A committee', () => {
  it.each([
    ['RESIDENTS', 'mmmm', ['COMMITTEE_SIZE']],
    ['RESIDENTS', 'mmmmm', []],
    ['RESIDENTS', 'mmmmmmmmm', []],
    ['RESIDENTS', 'mmmmmmmmmm', ['COMMITTEE_SIZE']],
    ['VILLAGERS', 'mw', ['COMMITTEE_SIZE']],
    ['VILLAGERS', 'mmw', []],
    ['VILLAGERS', 'mmm', ['WOMAN_MISSING']],
    ['VILLAGERS', 'mmmmmmw', []],
    ['VILLAGERS', 'mmmmmmmw', ['COMMITTEE_SIZE']],
  ] as const)('G-01: of %s with the members %s is found to lack %j', (kind, sexes, lacking) => {
    expect(codes(compositionFaults({ kind, members: seated(sexes), ...term }))).toEqual(lacking);
  });

  it('G-01: sits for five years at most and has one director', () => {
    const members = seated('mmmmm');
    const twoDirectors = members.map((one) => ({ ...one, post: 'DIRECTOR' as const }));

    expect(codes(compositionFaults({ kind: 'RESIDENTS', members, ...term, termTo: '2026-01-01' }))).toEqual([
      'TERM_TOO_LONG',
    ]);
    expect(codes(compositionFaults({ kind: 'RESIDENTS', members: twoDirectors, ...term }))).toEqual(['DIRECTOR_COUNT']);
  });

  it.each([
    [99, '2025-12-31', 'UNDER'],
    [100, '2025-12-31', null],
    [700, '2025-12-31', null],
    [701, '2025-12-31', 'OVER'],
    [701, '2026-01-01', 'UNDER'],
    [999, '2026-01-01', 'UNDER'],
    [1_000, '2026-01-01', null],
    [3_000, '2026-01-01', null],
    [3_001, '2026-01-01', 'OVER'],
  ])('G-02: of a community of %d households is flagged on %s as %s', (households, on, flag) => {
    expect(sizeFlagOf(households, on)).toBe(flag);
  });

  it('G-13: has members judged yearly, whose post ends after two unsatisfactory years in a row and not before', () => {
    const judged = (...years: readonly (readonly [number, boolean])[]) =>
      years.map(([year, satisfactory]) => ({ year, satisfactory }));

    expect(isPostEnded(judged([2023, false], [2025, false]))).toBe(false);
    expect(isPostEnded(judged([2024, false], [2025, true]))).toBe(false);
    expect(isPostEnded(judged([2025, false], [2024, false]))).toBe(true);
  });

  it('G-13: has a supervision board without its own members and without their near relatives', () => {
    const kin = (_id: string, householdId: string | null = null, ...parentIds: string[]) => ({
      _id,
      householdId,
      parentIds,
    });
    const director = kin('director', 'home', 'grandmother');

    expect(codes(supervisionFaults([kin('neighbour', 'next door')], [director]))).toEqual([]);
    expect(codes(supervisionFaults([director], [director]))).toEqual(['BOARD_MEMBER_OF_COMMITTEE']);
    expect(codes(supervisionFaults([kin('spouse', 'home')], [director]))).toEqual(['BOARD_RELATIVE']);
    expect(areNearRelatives(kin('child', null, 'director'), director)).toBe(true);
    expect(areNearRelatives(kin('grandmother'), director)).toBe(true);
    expect(areNearRelatives(kin('sister', null, 'grandmother'), director)).toBe(true);
    expect(areNearRelatives(kin('stranger'), kin('other'))).toBe(false);
  });

  it.each([
    ['GENERAL', '2025-12-30', false],
    ['GENERAL', '2025-12-31', true],
    ['FINANCE', '2025-10-30', false],
    ['FINANCE', '2025-10-31', true],
    ['MAJOR', '2025-10-01', true],
  ] as const)('G-13: that published %s affairs on 30 September 2025 is late on %s: %s', (kind, on, late) => {
    expect(isPublicationOverdue(kind, '2025-09-30', on)).toBe(late);
  });
});

describe('A voter', () => {
  const village = '420106090001';
  const person = {
    ...{ birthDate: '2008-01-01', lifeStatus: 'ALIVE', registeredDivision: village, residenceDivision: village },
    ...{ isDeprivedOfRights: false, listedIn: null },
  };

  it('G-03: is 18 on the day of the vote', () => {
    expect(isVoter(person, village, '2025-12-31')).toBe(false);
    expect(isVoter(person, village, '2026-01-01')).toBe(true);
  });

  it.each([
    ['deprived of political rights', { isDeprivedOfRights: true }],
    ['registered for the vote in another village', { listedIn: '420106090002' }],
    ['of another place', { registeredDivision: '420106090002', residenceDivision: '420106090002' }],
    ['dead', { lifeStatus: 'DECEASED' }],
  ])('G-03: is nobody who is %s', (_what, other) => {
    expect(isVoter({ ...person, ...other }, village, '2030-01-01')).toBe(false);
  });
});

describe('An election', () => {
  it('G-04: has its list published twenty days before, objections within five and answers within three', () => {
    expect(listFaults('2026-01-21', '2026-01-01')).toEqual([]);
    expect(codes(listFaults('2026-01-20', '2026-01-01'))).toEqual(['LIST_TOO_LATE']);
    expect(objectionFaults('2026-01-01', '2026-01-06')).toEqual([]);
    expect(codes(objectionFaults('2026-01-01', '2026-01-07'))).toEqual(['OBJECTION_TOO_LATE']);
    expect(answerDueOn('2026-01-06')).toBe('2026-01-09');
    expect(handOverDueOn('2026-01-25')).toBe('2026-02-04');
  });

  it.each([
    [50, 100, false],
    [51, 100, true],
    [50, 99, true],
    [0, 0, false],
  ])('G-04: with %d ballots of %d voters counts: %s', (ballots, registered, valid) => {
    expect(isVoteValid(ballots, registered)).toBe(valid);
  });

  const count = (seats: number, ballots: number, isAgain: boolean, ...votes: readonly number[]) => ({
    ...{ seats, ballots, isAgain },
    candidates: votes.map((given, at) => ({ residentId: 'abcdef'[at] ?? '', votes: given })),
  });
  it.each([
    ['more than half of the ballots', count(2, 100, false, 51, 50, 60), 'ca'],
    ['nobody with half alone', count(1, 100, false, 50, 50), ''],
    ['most votes first where more than the seats have enough', count(1, 100, false, 60, 70), 'b'],
    ['nobody for a last seat on which two tie', count(2, 100, false, 80, 60, 60), 'a'],
    ['a third of the ballots in a vote held again', count(1, 99, true, 33, 32), 'a'],
    ['nobody under a third in a vote held again', count(1, 100, true, 33, 32), ''],
  ])('G-04: elects by %s', (_what, counted, elected) => {
    expect(electedOf(counted).join('')).toBe(elected);
  });

  it('G-04: has more candidates than seats', () => {
    expect(candidateFaults(4, 3)).toEqual([]);
    expect(codes(candidateFaults(3, 3))).toEqual(['CANDIDATES_TOO_FEW']);
  });

  it.each([
    [20, 0, true],
    [19, 0, false],
    [0, 10, true],
    [0, 9, false],
  ])(
    'G-04: to recall is moved by %d of 100 voters or %d of 30 representatives: %s',
    (voters, representatives, moved) => {
      expect(isRecallMoved({ voters, votersInAll: 100, representatives, representativesInAll: 30 })).toBe(moved);
    },
  );

  it('G-04: recalls with more than half voting and more than half of those for it', () => {
    expect(isRecalled(100, 50, 50)).toBe(false);
    expect(isRecalled(100, 60, 30)).toBe(false);
    expect(isRecalled(100, 60, 31)).toBe(true);
  });
});
