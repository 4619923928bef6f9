/**
 * The divisions of Hubei down to the county, with their census and standards (GB/T 2260; 7th census; domain reference §§ 5.2, 5.3).
 * `urbanStandard` and `ruralStandard`: minimum living guarantee of 2025 in yuan per person and month, illustrative.
 */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly census2020: number;
  readonly urbanShare: number;
  readonly urbanStandard: number;
  readonly ruralStandard: number;
}

/** The 17 statistical units: 12 cities, one autonomous prefecture and the 4 units directly under the province. */
export const units: readonly Unit[] = [
  { code: '420100', name: '武汉市', census2020: 12_326_518, urbanShare: 0.84, urbanStandard: 1000, ruralStandard: 860 },
  { code: '420200', name: '黄石市', census2020: 2_469_079, urbanShare: 0.66, urbanStandard: 790, ruralStandard: 640 },
  { code: '420300', name: '十堰市', census2020: 3_209_004, urbanShare: 0.62, urbanStandard: 750, ruralStandard: 580 },
  { code: '420500', name: '宜昌市', census2020: 4_017_607, urbanShare: 0.64, urbanStandard: 810, ruralStandard: 670 },
  { code: '420600', name: '襄阳市', census2020: 5_260_951, urbanShare: 0.62, urbanStandard: 780, ruralStandard: 620 },
  { code: '420700', name: '鄂州市', census2020: 1_079_353, urbanShare: 0.67, urbanStandard: 800, ruralStandard: 660 },
  { code: '420800', name: '荆门市', census2020: 2_596_927, urbanShare: 0.6, urbanStandard: 770, ruralStandard: 610 },
  { code: '420900', name: '孝感市', census2020: 4_270_371, urbanShare: 0.6, urbanStandard: 760, ruralStandard: 590 },
  { code: '421000', name: '荆州市', census2020: 5_231_180, urbanShare: 0.56, urbanStandard: 760, ruralStandard: 580 },
  { code: '421100', name: '黄冈市', census2020: 5_882_719, urbanShare: 0.48, urbanStandard: 740, ruralStandard: 550 },
  { code: '421200', name: '咸宁市', census2020: 2_658_316, urbanShare: 0.57, urbanStandard: 750, ruralStandard: 580 },
  { code: '421300', name: '随州市', census2020: 2_047_923, urbanShare: 0.56, urbanStandard: 750, ruralStandard: 570 },
  {
    code: '422800',
    name: '恩施土家族苗族自治州',
    census2020: 3_456_136,
    urbanShare: 0.46,
    urbanStandard: 730,
    ruralStandard: 540,
  },
  { code: '429004', name: '仙桃市', census2020: 1_134_715, urbanShare: 0.6, urbanStandard: 770, ruralStandard: 620 },
  { code: '429005', name: '潜江市', census2020: 886_547, urbanShare: 0.58, urbanStandard: 780, ruralStandard: 630 },
  { code: '429006', name: '天门市', census2020: 1_158_640, urbanShare: 0.54, urbanStandard: 760, ruralStandard: 590 },
  { code: '429021', name: '神农架林区', census2020: 66_571, urbanShare: 0.52, urbanStandard: 740, ruralStandard: 570 },
];

/** The 103 county-level units by six-digit code; the four that begin with 4290 report to the province. */
export const counties: Readonly<Record<string, string>> = {
  '420102': '江岸区',
  '420103': '江汉区',
  '420104': '硚口区',
  '420105': '汉阳区',
  '420106': '武昌区',
  '420107': '青山区',
  '420111': '洪山区',
  '420112': '东西湖区',
  '420113': '汉南区',
  '420114': '蔡甸区',
  '420115': '江夏区',
  '420116': '黄陂区',
  '420117': '新洲区',
  '420202': '黄石港区',
  '420203': '西塞山区',
  '420204': '下陆区',
  '420205': '铁山区',
  '420222': '阳新县',
  '420281': '大冶市',
  '420302': '茅箭区',
  '420303': '张湾区',
  '420304': '郧阳区',
  '420322': '郧西县',
  '420323': '竹山县',
  '420324': '竹溪县',
  '420325': '房县',
  '420381': '丹江口市',
  '420502': '西陵区',
  '420503': '伍家岗区',
  '420504': '点军区',
  '420505': '猇亭区',
  '420506': '夷陵区',
  '420525': '远安县',
  '420526': '兴山县',
  '420527': '秭归县',
  '420528': '长阳土家族自治县',
  '420529': '五峰土家族自治县',
  '420581': '宜都市',
  '420582': '当阳市',
  '420583': '枝江市',
  '420602': '襄城区',
  '420606': '樊城区',
  '420607': '襄州区',
  '420624': '南漳县',
  '420625': '谷城县',
  '420626': '保康县',
  '420682': '老河口市',
  '420683': '枣阳市',
  '420684': '宜城市',
  '420702': '梁子湖区',
  '420703': '华容区',
  '420704': '鄂城区',
  '420802': '东宝区',
  '420804': '掇刀区',
  '420822': '沙洋县',
  '420881': '钟祥市',
  '420882': '京山市',
  '420902': '孝南区',
  '420921': '孝昌县',
  '420922': '大悟县',
  '420923': '云梦县',
  '420981': '应城市',
  '420982': '安陆市',
  '420984': '汉川市',
  '421002': '沙市区',
  '421003': '荆州区',
  '421022': '公安县',
  '421024': '江陵县',
  '421081': '石首市',
  '421083': '洪湖市',
  '421087': '松滋市',
  '421088': '监利市',
  '421102': '黄州区',
  '421121': '团风县',
  '421122': '红安县',
  '421123': '罗田县',
  '421124': '英山县',
  '421125': '浠水县',
  '421126': '蕲春县',
  '421127': '黄梅县',
  '421181': '麻城市',
  '421182': '武穴市',
  '421202': '咸安区',
  '421221': '嘉鱼县',
  '421222': '通城县',
  '421223': '崇阳县',
  '421224': '通山县',
  '421281': '赤壁市',
  '421303': '曾都区',
  '421321': '随县',
  '421381': '广水市',
  '422801': '恩施市',
  '422802': '利川市',
  '422822': '建始县',
  '422823': '巴东县',
  '422825': '宣恩县',
  '422826': '咸丰县',
  '422827': '来凤县',
  '422828': '鹤峰县',
  '429004': '仙桃市',
  '429005': '潜江市',
  '429006': '天门市',
  '429021': '神农架林区',
};

export const isKnownCounty = (sixDigits: string): boolean => Object.hasOwn(counties, sixDigits);

/** `4290` is a statistical placeholder, not a division. */
export const isKnownPrefecture = (fourDigits: string): boolean =>
  fourDigits !== '4290' && units.some(({ code }) => code === `${fourDigits}00`);

/** The six-digit code of the statistical unit a division code counts in, null for the province itself. */
export function unitCodeOf(code: string): string | null {
  const own = code.startsWith('4290') ? code.slice(0, 6) : `${code.slice(0, 4)}00`;
  return units.some((unit) => unit.code === own) ? own : null;
}
