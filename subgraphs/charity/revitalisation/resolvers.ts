import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../../shared/arguments.ts';
import { availableActions, changesOf } from '../../shared/changes/actions.ts';
import type { Resolvers } from '../generated.ts';
import { revitalisationProjectMachine, revitalisationProjectWriteRule } from './machine.ts';

/** The village project library: what is written of it, and what may be done next. */
export const revitalisationResolvers: Resolvers = {
  Mutation: {
    submitRevitalisationProject: (_root, { input }, { once, repository }) =>
      once('submitRevitalisationProject', input, async (change) => {
        const { village, name, theme, fundGap } = input;
        await repository.register.division(village, 'input.village', change, 'COMMUNITY');
        requireText(name, 'input.name');
        if (name.trim() === '') throw badInput('TEXT_INVALID', 'input.name', 'give the project a name');
        if (fundGap === 0) throw badInput('MONEY_INVALID', 'input.fundGap', 'give what is missing, above 0.00');
        const project = await repository.keptProjects.add(
          {
            _id: change.newId('project'),
            ...{ village, name: name.trim(), theme, fundGap },
            state: 'SUBMITTED',
            history: repository.keptProjects.begin('SUBMITTED', change),
            submittedOn: change.today,
            closedOn: null,
          },
          'input.village',
          change,
        );
        return { project, refusals: [] };
      }),
    changeRevitalisationProjectState: (_root, { input }, { once, repository }) =>
      once('changeRevitalisationProjectState', input, async (change) => {
        const { id, action } = input;
        const found = await repository.keptProjects.require(id, 'input.id', change);
        const closes = action === 'COMPLETE' || action === 'WITHDRAW';
        const order = { ...input, ...(closes && { set: { closedOn: change.today } }) };
        const { row, refusals } = await repository.keptProjects.act(found, order, change);
        return { project: row, refusals };
      }),
  },
  RevitalisationProject: {
    version: ({ version = 1 }) => version,
    changes: ({ history }) => changesOf(history),
    availableActions: (project, _args, context) =>
      availableActions(revitalisationProjectMachine, revitalisationProjectWriteRule, project, context),
  },
};
