import chineseNumerals from "nzh/cn";

/** Characters that Chinese numerals below 万 are written with. */
export const chineseNumeralCharacters = "零〇一二两三四五六七八九十百千";

/**
 * The number that a Chinese numeral stands for: 十五, 一百二十, 两千; digit by digit too, 二〇二五.
 * @returns null for what is no numeral
 */
export function readChineseNumeral(text: string): number | null {
  if (text === "") return null;
  for (const character of text) if (!chineseNumeralCharacters.includes(character)) return null;
  const standard = text.replaceAll("两", "二").replaceAll("〇", "零");
  if (!/[十百千]/u.test(standard) && standard.length > 1) {
    return Number([...standard].map((digit) => "零一二三四五六七八九".indexOf(digit)).join(""));
  }
  // 百 and 千 alone are multipliers of nothing.
  if (/^[百千]/u.test(standard)) return null;
  return Number(chineseNumerals.decodeS(standard));
}

/** The number in figures with thousands separators: `12,500.5`. */
export function readArabicNumeral(text: string): number {
  return Number(text.replaceAll(",", ""));
}
