import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../schema/caller.ts';
import { callerOfRole } from '../kit/callerOfRole.ts';
import {
  childNumber,
  codesIn,
  motherNumber,
  staff,
  type WatchedRegister,
  watchedRegister,
  worker,
} from '../kit/watchedRegister.ts';

let register: WatchedRegister;
beforeAll(async () => {
  register = await watchedRegister();
});
afterAll(() => register.close());
beforeEach(() => {
  register.log.isDown = false;
  register.passTime(1000);
});

interface Listed<Node> {
  readonly residents: { readonly edges: readonly { readonly node: Node }[] };
}

const fields = 'name sex birthDate idNumber idNumberMasked phone phoneMasked';
const person = (id: string, selection = fields) => `{ resident(id: "${id}") { ${selection} } }`;

describe('A grown-up is shown', () => {
  const clear = { name: '周清和', sex: 'FEMALE', birthDate: '1986-06-15', phone: '12000000001' };
  const masked = { name: '周**', sex: 'FEMALE', birthDate: '1986-06-15', phone: '120******01' };
  const masks = { idNumberMasked: '42**************29', phoneMasked: '120******01' };

  const paths = (errors: readonly { readonly path?: unknown }[] | undefined) =>
    (errors ?? []).map(({ path }) => (path as readonly string[]).join('.')).sort();

  it.each([
    ['an officer with a purpose', staff(), { ...clear, ...masks, idNumber: motherNumber }],
    ['an officer without', staff({ purpose: null }), { ...masked, ...masks, idNumber: '42**************29' }],
    ['a worker with a purpose', worker({ purpose: 'PROTECTION' }), { ...clear, ...masks, idNumber: null }],
    ['a worker without', worker(), { ...masked, ...masks, idNumber: null }],
    [
      'an analyst',
      callerOfRole('provinceAnalyst', { divisions: ['420000000000'], purpose: 'SUPERVISION' }),
      { ...clear, name: null, phone: null, idNumber: null, idNumberMasked: null, phoneMasked: null },
    ],
    ['herself', callerOfRole('resident', { residentId: 'res-mother' }), { ...clear, ...masks, idNumber: motherNumber }],
  ])('to %s', async (_who, caller, expected) => {
    const { data, errors } = await register.askAs(caller, person('res-mother'));

    // What needs a scope that the role does not hold is refused before it is masked.
    expect(paths(errors)).toEqual(expected.idNumber === null ? ['resident.idNumber'] : []);
    expect(data?.resident).toEqual(expected);
  });
});

describe('A child under 14 is shown', () => {
  it('whole to an officer with scope and purpose, and to the mother', async () => {
    for (const caller of [staff(), callerOfRole('resident', { residentId: 'res-mother' })])
      expect((await register.askAs(caller, person('res-child'))).data?.resident).toMatchObject({
        name: '欧阳清和',
        birthDate: '2015-03-01',
        idNumber: childNumber,
      });
  });

  it.each([
    ['a worker', worker({ purpose: 'PROTECTION' }), 'UNAUTHORIZED_FIELD'],
    ['an officer without a purpose', staff({ purpose: null }), 'PURPOSE_REQUIRED'],
  ])('to %s by masks alone, and what has none is withheld with the reason', async (_who, caller, reason) => {
    const { data, errors } = await register.askAs(caller, person('res-child', 'name sex birthDate idNumberMasked'));

    expect(data?.resident).toEqual({
      name: '欧阳**',
      sex: null,
      birthDate: null,
      idNumberMasked: '42**************28',
    });
    expect(codesIn(errors)).toEqual([reason]);
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual(['resident.birthDate', 'resident.sex']);
  });
});

describe('Households and organizations', () => {
  it('are shown without the street and the name of a person, unless personal data are shown', async () => {
    const asked =
      '{ household(id: "hh-one") { address } organization(uscc: "51429901MJ0000018L") { legalRepresentative } }';

    expect((await register.askAs(worker(), asked)).data).toEqual({
      household: { address: '湖北省武汉市武昌区清源街道' },
      organization: { legalRepresentative: '何**' },
    });
    expect((await register.askAs(worker({ purpose: 'CASE_HANDLING' }), asked)).data).toEqual({
      household: { address: '望江路 1 号' },
      organization: { legalRepresentative: '何云溪' },
    });
  });
});

describe('A search by name', () => {
  const search = async (caller: Caller, name: string) => {
    const asked = `{ residents(filter: { nameLike: "${name}" }) { edges { node { id } } } }`;
    return (await register.answer<Listed<{ id: string }>>(caller, asked)).residents.edges.map(({ node }) => node.id);
  };
  const refusalOf = async (caller: Caller) =>
    codesIn((await register.askAs(caller, '{ residents(filter: { nameLike: "清和" }) { totalCount } }')).errors);

  it('finds whom the caller is shown by name, so that nobody finds out what a mask hides', async () => {
    expect(await search(staff(), '清和')).toEqual(['res-child', 'res-mother']);
    expect(await search(worker({ purpose: 'CASE_HANDLING' }), '清和')).toEqual(['res-mother']);
    expect(await refusalOf(worker())).toEqual(['PURPOSE_REQUIRED']);
    const analyst = callerOfRole('provinceAnalyst', { divisions: ['420000000000'], purpose: 'SUPERVISION' });
    expect(await refusalOf(analyst)).toEqual(['FORBIDDEN']);
  });
});

describe('A pseudonym', () => {
  it('is the same for the same person, another for another, and no identifier', async () => {
    const analyst = callerOfRole('provinceAnalyst', { divisions: ['420000000000'] });
    const asked = '{ residents { edges { node { residentKey } } } }';
    const keysOf = async () => {
      const { residents } = await register.answer<Listed<{ residentKey: string }>>(analyst, asked);
      return residents.edges.map(({ node }) => node.residentKey);
    };
    const [one, other] = await keysOf();

    expect(await keysOf()).toEqual([one, other]);
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(one).not.toBe(other);
  });
});
