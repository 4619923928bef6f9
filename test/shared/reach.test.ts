import { describe, expect, it } from '@jest/globals';
import { anonymous, roles } from '../../schema/caller.ts';
import { boundOf, reachOf, type ScopeRule } from '../../subgraphs/shared/reach.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';

interface Row {
  readonly _id: string;
  readonly home: string;
  readonly work: string;
  readonly owner: string;
}

const rule: ScopeRule<Row> = {
  divisions: ['home'],
  persons: { filter: (ids) => ({ owner: { $in: ids } }), hint: 'owner' },
};
const officer = (...divisions: readonly string[]) => reachOf(callerOfRole('countyOfficer', { divisions }), []);

describe('What a caller reaches', () => {
  it('is nothing for nobody, and for whoever was granted no place', () => {
    expect(reachOf(anonymous, [])).toEqual({ by: 'nothing' });
    for (const role of roles) expect(reachOf(callerOfRole(role), [])).toEqual({ by: 'nothing' });
  });

  it('is everything for the whole province alone', () => {
    expect(officer('420106000000', '420000000000')).toEqual({ by: 'everything' });
  });

  it('is nothing by an entry that is no division code', () => {
    for (const code of ['', '42', '420106', 'everything', '4200000000000'])
      expect(officer(code)).toEqual({ by: 'nothing' });
  });

  it('holds no division inside another', () => {
    expect(officer('420106090000', '420500000000', '420106000000', '420106090001')).toEqual({
      by: 'divisions',
      divisions: ['420106000000', '420500000000'],
    });
  });

  it('is for a resident the person and the wards, wherever the token says they are', () => {
    const reach = reachOf(callerOfRole('resident', { divisions: ['420000000000'] }), ['res-1', 'res-2']);

    expect(reach).toEqual({ by: 'persons', ids: ['res-1', 'res-2'] });
  });

  it('is for an institution its own facilities', () => {
    expect(reachOf(callerOfRole('institution', { institutions: ['home-1'] }), [])).toEqual({
      by: 'institutions',
      ids: ['home-1'],
    });
  });
});

describe('The bound of a query', () => {
  it('is none on public rows and for whoever reaches everything', () => {
    expect(boundOf<Row>('public', { by: 'nothing' })).toEqual({ filter: {}, hint: null });
    expect(boundOf(rule, { by: 'everything' })).toEqual({ filter: {}, hint: null });
  });

  it('lets nothing be asked where nothing is reached', () => {
    expect(boundOf(rule, { by: 'nothing' })).toBeNull();
    expect(boundOf(rule, { by: 'institutions', ids: ['home-1'] })).toBeNull();
    expect(boundOf<Row>({ divisions: [] }, officer('420106000000'))).toBeNull();
  });

  it('of one division is the range of its subtree, which an index walks', () => {
    expect(boundOf(rule, officer('420106000000'))).toEqual({
      filter: { home: { $gte: '420106', $lt: '420106:' } },
      hint: null,
    });
  });

  it('of several divisions begins and ends where they do', () => {
    expect(boundOf(rule, officer('420500000000', '420106000000'))?.filter).toEqual({
      $and: [
        { home: { $gte: '420106', $lt: '4205:' } },
        { $or: [{ home: { $gte: '420106', $lt: '420106:' } }, { home: { $gte: '4205', $lt: '4205:' } }] },
      ],
    });
  });

  it('S-02: is any one of the divisions that the rule names', () => {
    expect(boundOf<Row>({ divisions: ['home', 'work'] }, officer('420106000000'))?.filter).toEqual({
      $or: [{ home: { $gte: '420106', $lt: '420106:' } }, { work: { $gte: '420106', $lt: '420106:' } }],
    });
  });

  it('is for an array of areas one value a place, since a range would let an array through that meets one end by one element', () => {
    const areas: ScopeRule<Row & { readonly areas: readonly string[] }> = { divisions: [], areas: 'areas' };

    expect(boundOf(areas, officer('420106000000'))?.filter).toEqual({ areas: '420106000000' });
    expect(boundOf(areas, officer('420500000000', '420106000000'))?.filter).toEqual({
      areas: { $in: ['420106000000', '420500000000'] },
    });
  });

  it('leaves rows that are free to all, beside the own', () => {
    const partly: ScopeRule<Row> = { ...rule, anybodys: { work: '420000000000' } };

    expect(boundOf(partly, { by: 'nothing' })).toEqual({ filter: { work: '420000000000' }, hint: null });
    expect(boundOf(partly, { by: 'institutions', ids: ['home-1'] })?.filter).toEqual({ work: '420000000000' });
    expect(boundOf(partly, { by: 'persons', ids: ['res-1'] })).toEqual({
      filter: { $or: [{ work: '420000000000' }, { owner: { $in: ['res-1'] } }] },
      hint: null,
    });
    expect(boundOf(partly, { by: 'everything' })).toEqual({ filter: {}, hint: null });
  });

  it('of a person walks the index that finds the few rows there are', () => {
    expect(boundOf(rule, { by: 'persons', ids: ['res-1'] })).toEqual({
      filter: { owner: { $in: ['res-1'] } },
      hint: 'owner',
    });
  });
});
