import { aCaller } from '../../kit/aCaller.ts';
import { place } from '../../kit/standardPlace.ts';
import type { MutationCase, Stage } from '../mutationCase.ts';

const here = aCaller({ divisions: [place.county] });
const elsewhere = aCaller({ divisions: [place.farCounty] });
const project = { village: place.community, name: '橘园灌溉改造', theme: 'INDUSTRY', fundGap: '120000.00' };

async function aSubmittedProject({ ask }: Stage): Promise<string> {
  const { submitRevitalisationProject } = await ask<{
    readonly submitRevitalisationProject: { readonly project: { readonly id: string } };
  }>(
    here,
    'mutation ($input: SubmitRevitalisationProjectInput!) { submitRevitalisationProject(input: $input) { project { id } } }',
    { input: project },
  );
  return submitRevitalisationProject.project.id;
}

export const revitalisationCases: readonly MutationCase[] = [
  {
    mutation: 'submitRevitalisationProject',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'FORBIDDEN', path: 'input.village' },
    prepare: async () => {
      return project;
    },
    bad: [
      { change: { village: '420106090009' }, code: 'DIVISION_UNKNOWN', path: 'input.village' },
      { change: { name: ' ' }, code: 'TEXT_INVALID', path: 'input.name' },
      { change: { fundGap: '0.00' }, code: 'MONEY_INVALID', path: 'input.fundGap' },
    ],
  },
  {
    mutation: 'changeRevitalisationProjectState',
    caller: here,
    elsewhere,
    refusedElsewhere: { code: 'NOT_FOUND', path: 'input.id' },
    prepare: async (stage) => ({ id: await aSubmittedProject(stage), action: 'REVIEW' }),
    bad: [
      { change: { id: 'project-none' }, code: 'NOT_FOUND', path: 'input.id' },
      { change: { action: 'COMPLETE' }, code: 'STATE_TRANSITION', path: 'input.id' },
      { change: { action: 'WITHDRAW' }, code: 'TEXT_INVALID', path: 'input.reason' },
      { change: { expectedVersion: 7 }, code: 'CONFLICT', path: 'input.expectedVersion' },
    ],
  },
];
