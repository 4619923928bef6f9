import type { Sex } from '../../subgraphs/governance/generated.ts';
import type { Random } from '../random.ts';

/** Family names from the most to the least frequent; weights fall evenly from 7.2 to 0.5 (domain reference § 5.4). */
const surnames = [...'王李张刘陈杨黄周吴徐胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const compoundSurnames = ['欧阳', '司马', '诸葛', '上官'];
const minoritySurnames = ['覃', '向', '田', '谭', '冉'];

interface Pools {
  readonly until: number;
  readonly oneCharacter: number;
  readonly MALE: readonly string[];
  readonly FEMALE: readonly string[];
}

/** Characters of given names by the years that gave them. */
const decades: readonly Pools[] = [
  {
    until: 1959,
    oneCharacter: 0.25,
    MALE: [...'国德明华文忠祥福生全金贵荣庆昌元'],
    FEMALE: [...'秀桂兰英玉珍凤莲菊芳翠淑梅香珠桃'],
  },
  {
    until: 1979,
    oneCharacter: 0.16,
    MALE: [...'建军平勇强国华明志刚斌涛辉林海峰'],
    FEMALE: [...'红丽萍敏霞燕芳娟艳玲琴华梅莉英桂'],
  },
  {
    until: 1999,
    oneCharacter: 0.12,
    MALE: [...'伟超磊鹏杰俊凯涛浩波斌鑫宇龙飞亮'],
    FEMALE: [...'静婷雪倩丹颖慧琳莹娜蓉洁晶璐瑶佳'],
  },
  {
    until: 9999,
    oneCharacter: 0.12,
    MALE: [...'梓宇浩轩子涵博睿辰泽俊文昊航铭煜'],
    FEMALE: [...'梓涵欣怡子萱雨诗语可馨妍若汐依诺'],
  },
];

// Names that everybody knows somebody by are drawn anew.
const wellKnown = new Set(
  '王菲 李娜 李宁 刘翔 张宁 周杰 林丹 马龙 杨洁 郭晶晶 张国荣 刘德华 刘国梁 朱德 高峰 王刚 张军 王英 刘丹 李玉刚 王宇 杨颖'.split(
    ' ',
  ),
);

// Drawing is a look into a table of a thousand places, since every person needs one.
const surnameWheel: readonly string[] = surnames.flatMap((surname, index) =>
  Array<string>(Math.round(10 * (7.2 - (6.7 * index) / (surnames.length - 1)))).fill(surname),
);

/** A family name; in the minority areas one in three is of those common there. */
export function surname(random: Random, inMinorityArea = false): string {
  if (inMinorityArea && random.chance(0.35)) return random.pick(minoritySurnames);
  return random.chance(0.003) ? random.pick(compoundSurnames) : random.pick(surnameWheel);
}

/** Family name and a given name of the decade of birth. */
export function fullName(random: Random, family: string, sex: Sex, birthYear: number): string {
  const pools = decades.find(({ until }) => birthYear <= until);
  const characters = pools?.[sex === 'FEMALE' ? 'FEMALE' : 'MALE'] ?? [];
  const first = random.pick(characters);
  const second = random.chance(pools?.oneCharacter ?? 0) ? '' : random.pick(characters);
  const name = family + first + second;
  return wellKnown.has(name) ? fullName(random, family, sex, birthYear) : name;
}

/** The family name of a full one. */
export const surnameOf = (name: string): string =>
  compoundSurnames.find((compound) => name.startsWith(compound)) ?? [...name][0] ?? '';

/** An invented full name of either sex. */
export const personName = (random: Random, birthYear: number): string =>
  fullName(random, surname(random), random.chance(0.5) ? 'MALE' : 'FEMALE', birthYear);
