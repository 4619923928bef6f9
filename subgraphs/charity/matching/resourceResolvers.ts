import { badInput } from '../../../schema/errors.ts';
import { requireText } from '../../shared/arguments.ts';
import { requireActor } from '../../shared/changes/changes.ts';
import { addDays, type IsoDate } from '../../shared/dates.ts';
import type { Resolvers } from '../generated.ts';
import { quantityOf } from './quantity.ts';

const mostRegions = 50;

function requireLeadDays(days: number): void {
  if (days < 0 || days > 365) throw badInput('BAD_USER_INPUT', 'input.leadDays', 'give days from 0 to 365');
}

function requireLastDay(to: IsoDate, from: IsoDate, today: IsoDate): void {
  if (to < from) throw badInput('RANGE_INVERTED', 'input.to', 'give a day not before "from"');
  if (to < today) throw badInput('DATE_PAST', 'input.to', `give a day from today, ${today}, on`);
}

const withdrawn = {
  code: 'RESOURCE_WITHDRAWN',
  message: 'The resource was taken back; offer it anew.',
  path: 'input.id',
};

/** Resources: what is written of them. */
export const resourceResolvers: Resolvers = {
  Mutation: {
    offerResource: (_root, { input }, { once, repository }) =>
      once('offerResource', input, async (change) => {
        requireActor(change, ['institution'], 'offering a resource');
        const { divisionCode, form, from, to, leadDays, conditions = null } = input;
        const categories = [...new Set(input.categories)];
        const regions = [...new Set(input.regions)];
        const { register } = repository;
        const { _id: organizationUscc } = await register.organization(
          input.organizationUscc,
          'input.organizationUscc',
          change,
        );
        await register.division(divisionCode, 'input.divisionCode', change);
        if (categories.length === 0) throw badInput('BAD_USER_INPUT', 'input.categories', 'name one category or more');
        if (regions.length === 0 || regions.length > mostRegions)
          throw badInput('BAD_USER_INPUT', 'input.regions', 'name 1 to 50 divisions');
        for (const region of regions) await register.division(region, 'input.regions', change);
        const { unit, quantity } = quantityOf(form, input.quantity, 'input.quantity');
        requireLastDay(to, from, change.today);
        requireLeadDays(leadDays);
        if (conditions !== null) requireText(conditions, 'input.conditions');
        const resource = await repository.keptResources.add(
          {
            _id: change.newId('resource'),
            ...{ organizationUscc, division: divisionCode, form, categories, regions, unit },
            ...{ quantity, available: quantity, from, to, leadDays, conditions },
            createdAt: change.now,
          },
          'input.organizationUscc',
          change,
        );
        return { resource, refusals: [] };
      }),
    changeResource: (_root, { input }, { once, repository }) =>
      once('changeResource', input, async (change) => {
        const resource = await repository.keptResources.require(input.id, 'input.id', change);
        if (resource.withdrawnOn != null) return { resource, refusals: [withdrawn] };
        const { to, leadDays } = input;
        const quantity = input.quantity
          ? quantityOf(resource.form, { unit: resource.unit, ...input.quantity }, 'input.quantity').quantity
          : resource.quantity;
        if (to) requireLastDay(to, resource.from, change.today);
        if (leadDays != null) requireLeadDays(leadDays);
        const available = quantity - (resource.quantity - resource.available);
        if (available < 0) return { resource, refusals: [reserved] };
        const set = { quantity, available, ...(to && { to }), ...(leadDays != null && { leadDays }) };
        return { resource: await repository.keptResources.amend(resource, { $set: set }, input, change), refusals: [] };
      }),
    withdrawResource: (_root, { input }, { once, repository }) =>
      once('withdrawResource', input, async (change) => {
        const resource = await repository.keptResources.require(input.id, 'input.id', change);
        if (resource.withdrawnOn != null) return { resource, refusals: [withdrawn] };
        // A window that is over keeps it out of every ranking.
        const set = { withdrawnOn: change.today, to: addDays(change.today, -1) };
        return { resource: await repository.keptResources.amend(resource, { $set: set }, input, change), refusals: [] };
      }),
  },
  CharityResource: {
    version: ({ version = 1 }) => version,
    withdrawnOn: ({ withdrawnOn = null }) => withdrawnOn,
  },
};

const reserved = {
  code: 'QUANTITY_RESERVED',
  message: 'More of it is reserved or given than would be there; name at least that much (rule C-16).',
  path: 'input.quantity',
};
