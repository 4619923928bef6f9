/** Masks of the domain reference § 0.6. They work on whole characters, so a rare one outside the basic plane stays whole. */

/** Surname and a star for each further character, `张*`, `欧阳**`; of a name in another script the first character alone. */
export function maskName(name: string): string {
  const characters = [...name];
  const surname = surnameLengthOf(name, characters.length);
  const isChinese = characters.length <= longestChineseName && /^\p{Script=Han}+$/u.test(name);
  // How long a name of another script is tells more about it than a Chinese one's two to four characters do.
  return characters.slice(0, surname).join('') + (isChinese ? '*'.repeat(characters.length - surname) : '**');
}

const longestChineseName = 6;

// 复姓 in use today; a name must go on after them, else the first character is the surname.
const compoundSurnames: ReadonlySet<string> = new Set(
  [
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 司空 夏侯 长孙 宇文 轩辕 端木 百里 东郭 南宫 西门 独孤 南门 呼延',
    '申屠 太史 闻人 赫连 澹台 公冶 宗政 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 司寇 子车 颛孙 公西 漆雕 乐正 壤驷 公良 拓跋',
    '夹谷 宰父 谷梁 梁丘 左丘 东门 第五 公羊 万俟 亓官 巫马 微生 羊舌 北宫 贺兰 纳兰 完颜 耶律 叶赫 富察',
  ].flatMap((line) => line.split(' ')),
);

function surnameLengthOf(name: string, length: number): number {
  if (length <= 1) return 0;
  return length > 2 && compoundSurnames.has([...name].slice(0, 2).join('')) ? 2 : 1;
}

/** First two and last two of an identity number. */
export const maskIdentityNumber = (number: string): string => masked(number, 2, 2);

/** First three and last two of a telephone number. */
export const maskPhone = (number: string): string => masked(number, 3, 2);

/** Last four of a bank account. */
export const maskAccount = (number: string): string => masked(number, 0, 4);

/** An address cut after its township; one that names no township, such as a street alone, is not shown at all. */
export function maskAddress(address: string): string {
  const [upToTownship] = /^\p{Script=Han}{2,24}?(?:街道|镇|乡)/u.exec(address) ?? [];
  return `${upToTownship ?? ''}***`;
}

function masked(text: string, head: number, tail: number): string {
  const characters = [...text];
  if (characters.length <= head + tail) return '*'.repeat(characters.length);
  return [
    ...characters.slice(0, head),
    ...characters.slice(head, -tail).map(() => '*'),
    ...characters.slice(-tail),
  ].join('');
}
