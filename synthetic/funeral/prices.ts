import type { BasicServiceKind, FuneralPriceKind, ServiceGroup } from '../../subgraphs/funeral/generated.ts';
import type { FuneralHomeRecord, ServiceItemRecord } from '../../subgraphs/funeral/records.ts';
import { addDays } from '../../subgraphs/shared/dates.ts';
import type { Tools } from '../people.ts';

interface PriceLine {
  readonly code: string;
  readonly name: string;
  readonly group: ServiceGroup;
  readonly basicKind: BasicServiceKind | null;
  readonly unit: string;
  /** Lowest and highest price in yuan, in steps of ten; illustrative. */
  readonly yuan: readonly [number, number];
  readonly priceKind: FuneralPriceKind;
}

type Row = readonly [name: string, unit: string, yuan: readonly [number, number], priceKind: FuneralPriceKind];

const basicRows: readonly (readonly [BasicServiceKind, Row])[] = [
  ['COLLECTION', ['普通遗体接运', '次', [300, 400], 'GOVERNMENT_SET']],
  ['STORAGE', ['遗体冷藏存放', '天', [60, 100], 'GOVERNMENT_SET']],
  ['FAREWELL', ['小型告别厅', '场', [200, 400], 'GOVERNMENT_SET']],
  ['CREMATION', ['普通炉火化', '具', [280, 400], 'GOVERNMENT_SET']],
  ['ASH_STORAGE', ['骨灰寄存', '年', [60, 120], 'GOVERNMENT_SET']],
  ['ECO_BURIAL', ['生态安葬', '位', [0, 800], 'GOVERNMENT_GUIDED']],
  ['NICHE', ['骨灰格位', '位', [1000, 3000], 'GOVERNMENT_GUIDED']],
];

const extendedRows: readonly Row[] = [
  ['中型告别厅', '场', [500, 900], 'GOVERNMENT_GUIDED'],
  ['守灵厅', '天', [300, 600], 'GOVERNMENT_GUIDED'],
  ['遗体整容', '具', [200, 600], 'GOVERNMENT_GUIDED'],
  ['追思仪式主持', '场', [200, 500], 'MARKET'],
];

const goodsRows: readonly Row[] = [
  ['普通骨灰盒', '个', [150, 300], 'MARKET'],
  ['实木骨灰盒', '个', [600, 1800], 'MARKET'],
  ['环保火化棺', '具', [180, 400], 'MARKET'],
  ['鲜花花篮', '个', [80, 200], 'MARKET'],
];

const linesOf = (group: ServiceGroup, letter: string, rows: readonly (readonly [BasicServiceKind | null, Row])[]) =>
  rows.map(
    ([basicKind, [name, unit, yuan, priceKind]], index): PriceLine => ({
      code: `${letter}${String(index + 1).padStart(2, '0')}`,
      name,
      group,
      basicKind,
      unit,
      yuan,
      priceKind,
    }),
  );

const priceList: readonly PriceLine[] = [
  ...linesOf('BASIC', 'B', basicRows),
  ...linesOf(
    'EXTENDED',
    'E',
    extendedRows.map((row) => [null, row]),
  ),
  ...linesOf(
    'GOODS',
    'G',
    goodsRows.map((row) => [null, row]),
  ),
];

const firstDay = '2021-01-01';
const dayOfChange = '2024-07-01';
const changedShare = 0.3;

/** The published price list of a home; a third of its prices changed once, and the old and the new one do not overlap. */
export function serviceItemsOf(home: FuneralHomeRecord, tools: Tools): readonly ServiceItemRecord[] {
  const random = tools.random('serviceItem', home._id);
  return priceList.flatMap(({ yuan: [least, greatest], ...line }): readonly ServiceItemRecord[] => {
    const price = random.between(least / 10, greatest / 10) * 1000;
    const item = { ...line, homeId: home._id, division: home.division, synthetic: true } as const;
    const nextId = () => tools.nextId('service-item');
    if (!random.chance(changedShare))
      return [{ ...item, _id: nextId(), price, effectiveFrom: firstDay, effectiveTo: null }];
    return [
      { ...item, _id: nextId(), price, effectiveFrom: firstDay, effectiveTo: addDays(dayOfChange, -1) },
      { ...item, _id: nextId(), price: price + 2000, effectiveFrom: dayOfChange, effectiveTo: null },
    ];
  });
}
