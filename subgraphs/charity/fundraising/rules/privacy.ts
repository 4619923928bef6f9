/** C-14: whether a text holds what looks like an identity number or a telephone number (慈善法 第八十二条). */
export const holdsPersonalNumber = (text: string): boolean =>
  /\d{11}|\d{17}[\dX]/i.test(text.normalize('NFKC').replace(/[\s-]/g, ''));
