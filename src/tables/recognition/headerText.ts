import type { Accumulation } from "../../plan/soFar";
import { isKnownUnit } from "../../plan/unit";
import { type ColumnRole, roleOfWords } from "./columnRoles";
import { compactText, type GridValue } from "./grid";

/** What a header says. */
export interface HeaderText {
  readonly role: ColumnRole | null;
  /** The last year that it names; null where it names none. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly accumulation: Accumulation | null;
}

/** The last years of the five-year plans by their names. */
const planEnds: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};

const bracketed = /[(〔[【]([^()〔〕[\]【】]*)[)〕\]】]/gu;
const quotes = /["'“”‘’「」『』《》]/gu;
const years = /(?:19|20)\d{2}(?:[-—–~至到](?:19|20)?\d{2})?(?:年度?|(?=\D|$))/gu;
const inYear = /当年|本年|年内|全年|新增|单年/;
const toDate = /累计|截至|截止|至今|以来|累积/;

/**
 * Reads the texts of one column's header cells from top to bottom as one header: the lowest that names a role counts,
 * years, units and 当年 or 累计 from wherever they stand.
 */
export function readHeader(cells: readonly (GridValue | undefined)[]): HeaderText {
  const parts = cells.map(readPart);
  const last = <T>(pick: (part: HeaderPart) => T | null): T | null =>
    parts.reduce<T | null>((found, part) => pick(part) ?? found, null);
  return {
    role: last(({ role }) => role),
    year: last(({ year }) => year),
    unit: last(({ unit }) => unit),
    accumulation: last(({ accumulation }) => accumulation),
  };
}

type HeaderPart = HeaderText;

function readPart(cell: GridValue | undefined): HeaderPart {
  const text = compactText(cell).replace(quotes, "").toLowerCase();
  let unit: string | null = null;
  const withoutBrackets = text.replace(bracketed, (_, inside: string) => {
    const named = inside.replace(/^(?:计量)?单位[:：]?/u, "");
    if (isKnownUnit(named) && named !== "") {
      unit = named;
      return "";
    }
    return inside;
  });
  const found = yearsIn(withoutBrackets);
  const words = withoutBrackets
    .replace(years, "")
    .replace(/十[二三四五]五(?:时期|期间|规划)?/gu, "")
    .replace(/^[到至截止]+|[:：、,，]+$/gu, "")
    .replace(/^[年末底]+$/u, "");
  return {
    role: words === "" ? null : roleOfWords(words),
    year: found.at(-1) ?? null,
    unit,
    accumulation: toDate.test(text) ? "toDate" : inYear.test(text) ? "inYear" : null,
  };
}

/** The years that a text names, in the order in which it names them; a range gives its last. */
export function yearsIn(text: string): readonly number[] {
  const named: number[] = [];
  for (const [match] of text.matchAll(years)) {
    const numbers = match.match(/\d+/gu) ?? [];
    const lastNumber = numbers.at(-1) ?? "";
    named.push(Number(lastNumber.length === 2 ? numbers[0]!.slice(0, 2) + lastNumber : lastNumber));
  }
  const plan = /十[二三四五]五/u.exec(text)?.[0];
  if (named.length === 0 && plan !== undefined) named.push(planEnds[plan]!);
  return named;
}
