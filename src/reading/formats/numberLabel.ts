import Nzh from "nzh";

const letters = "abcdefghijklmnopqrstuvwxyz";

const romanParts: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  let left = number;
  let text = "";
  for (const [value, part] of romanParts) {
    while (left >= value) {
      text += part;
      left -= value;
    }
  }
  return text;
}

/** After z comes aa, then bb, as Word counts. */
function letter(number: number): string {
  return letters[(number - 1) % letters.length]!.repeat(Math.ceil(number / letters.length));
}

/** ① to ⑳. */
function enclosed(number: number): string {
  return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
}

const chinese = (number: number): string => Nzh.cn.encodeS(number);
const financial = (number: number): string => Nzh.cn.encodeB(number);
const fullWidth = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Number formats of WordprocessingML (ECMA-376, 17.18.59 ST_NumberFormat) that Chinese documents number with. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  ideographDigital: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: financial,
  decimalEnclosedCircle: enclosed,
  decimalEnclosedCircleChinese: enclosed,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (number) => String(number).padStart(2, "0"),
  lowerLetter: letter,
  upperLetter: (number) => letter(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => "",
};

/** A number as Word's format writes it; of formats that Chinese documents do not use, the plain number. */
export function numberLabel(number: number, format: string): string {
  return number < 1 || number > 9999 ? String(number) : (formats[format] ?? String)(number);
}
