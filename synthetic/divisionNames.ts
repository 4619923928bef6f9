/** Invented stems of names below the county; together with codes that no real division uses they are mistaken for none. */
const firstCharacters = [
  '清',
  '望',
  '东',
  '和',
  '青',
  '云',
  '新',
  '柳',
  '锦',
  '瑞',
  '祥',
  '景',
  '朗',
  '沁',
  '晴',
  '稻',
  '枫',
  '澄',
];
const lastCharacters = ['源', '江', '岭', '苑', '禾', '溪', '桥', '湖', '庭', '畔', '垄', '汀', '圃', '屏'];

/** All stems in one fixed order: 清源, 清江, 清岭 and so on. */
export const nameStems: readonly string[] = firstCharacters.flatMap((first) =>
  lastCharacters.map((last) => first + last),
);

/** Streets of invented addresses. */
export const streetNames = [
  '和畅路',
  '丰禾路',
  '文澜街',
  '晴川巷',
  '兴隆路',
  '桂香路',
  '育才路',
  '长乐街',
  '康宁路',
  '向阳路',
];
