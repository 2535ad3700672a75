/**
 * The ways in which Chinese documents number their headings, from the outermost inwards; `dash` and `lead` are
 * paragraphs without a number whose first sentence is a heading.
 */
export type NumberKind =
  | "part"
  | "annex"
  | "chapter"
  | "section"
  | "article"
  | "numeral"
  | "bracketedNumeral"
  | "digit"
  | "decimal"
  | "bracketedDigit"
  | "circled"
  | "box";

/** A heading's number at the start of a line. */
export interface HeadingNumber {
  readonly kind: NumberKind;
  /** As a clause is cited: 三、 (六) 3 专栏1. */
  readonly label: string;
  /** Its place among its siblings where it is written in digits or one numeral, else null. */
  readonly ordinal: number | null;
  /** How many characters of the line it takes, with what parts it from the title. */
  readonly length: number;
}

interface NumberRule {
  readonly kind: NumberKind;
  /** Over half-width text; its group is the number itself. */
  readonly pattern: RegExp;
  readonly label: (number: string) => string;
}

const numeral = "[一二三四五六七八九十百零〇]{1,4}";
const numeralOrDigits = `(?:${numeral}|\\d{1,3})`;
const asWritten = (number: string): string => number.replace(/\s+/gu, "");

/** The first that fits decides. */
const rules: readonly NumberRule[] = [
  {
    kind: "box",
    pattern: new RegExp(`^(专\\s?栏\\s*(?:${numeralOrDigits}(?:-\\d{1,2})?)?)\\s*[:.、]?\\s*`, "u"),
    label: asWritten,
  },
  {
    kind: "annex",
    pattern: /^(附\s*(?:件|表|录)\s*[\d一二三四五六七八九十]{0,2})\s*[:.、]?\s*/u,
    label: asWritten,
  },
  {
    kind: "part",
    pattern: new RegExp(`^(第${numeralOrDigits}\\s*(?:部分|编|篇))\\s*[:、]?\\s*`, "u"),
    label: asWritten,
  },
  {
    kind: "chapter",
    pattern: new RegExp(`^(第\\s*${numeralOrDigits}\\s*章)\\s*[:、]?\\s*`, "u"),
    label: asWritten,
  },
  {
    kind: "section",
    pattern: new RegExp(`^(第\\s*${numeralOrDigits}\\s*节)\\s*[:、]?\\s*`, "u"),
    label: asWritten,
  },
  {
    kind: "article",
    pattern: new RegExp(`^(第${numeralOrDigits}条)(?=[\\s:、])[\\s:、]*`, "u"),
    label: asWritten,
  },
  {
    kind: "numeral",
    pattern: new RegExp(`^(${numeral})\\s*[、.]\\s*(?!\\d)`, "u"),
    label: (number) => `${number}、`,
  },
  {
    kind: "bracketedNumeral",
    pattern: new RegExp(`^\\((${numeral})\\s*\\)\\s*[、.]?\\s*`, "u"),
    label: (number) => `(${number})`,
  },
  {
    kind: "decimal",
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?[\s、]+(?=[\p{Script=Han}“"])/u,
    label: asWritten,
  },
  { kind: "digit", pattern: /^(\d{1,2})\s*[.、]\s*(?!\d)/u, label: asWritten },
  { kind: "bracketedDigit", pattern: /^\(?(\d{1,2})\)\s*[、.]?\s*/u, label: (n) => `(${n})` },
  { kind: "circled", pattern: /^([①-⑳])\s*[、.]?\s*/u, label: asWritten },
];

const numerals = "零一二三四五六七八九十";

/** The number that a half-width line starts with; null for none. */
export function readHeadingNumber(line: string): HeadingNumber | null {
  for (const { kind, pattern, label } of rules) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const number = match[1]!;
    return { kind, label: label(number), ordinal: ordinalOf(number), length: match[0].length };
  }
  return null;
}

function ordinalOf(number: string): number | null {
  if (/^\d+$/u.test(number)) return Number(number);
  const place = number.length === 1 ? numerals.indexOf(number) : -1;
  return place === -1 ? null : place;
}

const depths: Readonly<Record<NumberKind, number>> = {
  annex: 0,
  part: 0,
  chapter: 1,
  section: 2,
  article: 3,
  numeral: 4,
  bracketedNumeral: 5,
  digit: 6,
  decimal: 6,
  bracketedDigit: 8,
  circled: 9,
  box: 10,
};

/** Where a number stands among all kinds: a heading lies inside the nearest one before it that is less deep. */
export function depthOf({ kind, label }: HeadingNumber): number {
  return kind === "decimal" ? depths.digit + (label.split(".").length - 1) / 4 : depths[kind];
}
