import { simplified } from "../../plan/simplified";
import type { Accumulation } from "../../plan/soFar";
import { isKnownUnit } from "../../plan/unit";
import { type ColumnRole, roleOfWords } from "./columnRoles";
import { compactText, type GridValue } from "./grid";
import { readSpan, yearsIn } from "./yearText";

/** What a header says. */
export interface HeaderText {
  readonly role: ColumnRole | null;
  /** The last year that it names; null where it names none. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly accumulation: Accumulation | null;
  /** Of months, quarters or a half year, which say nothing of a year. */
  readonly isPartOfYear: boolean;
  /** Counts what was added (新增), not what there is. */
  readonly isAddition: boolean;
  /** Says something beside its years and units that is not known here: 2024年排名. */
  readonly hasUnknownWords: boolean;
}

const bracketed = /[(〔[【]([^()〔〕[\]【】]*)[)〕\]】]/gu;
const quotes = /["'“”‘’「」『』《》]/gu;
const ofOneYear = /当年|本年|今年|年内|全年|单年|1月?[-—–~至到]12月/;
const additions = /新增|净增|新建|新认定/;
const toDate = /累计|截至|截止|至今|以来|累积/;

/**
 * Reads the texts of one column's header cells from top to bottom as one header: the lowest that names a role counts,
 * years, units and 当年 or 累计 from wherever they stand.
 */
export function readHeader(cells: readonly (GridValue | undefined)[]): HeaderText {
  const parts = cells.map(readPart);
  const last = <T>(pick: (part: HeaderText) => T | null): T | null =>
    parts.reduce<T | null>((found, part) => pick(part) ?? found, null);
  const role = last((part) => part.role);
  const year = last((part) => part.year);
  return {
    // 年度 above 2023 and 2024 heads years, not a column of them.
    role: role === "year" && year !== null ? null : role,
    year,
    unit: last(({ unit }) => unit),
    accumulation: last(({ accumulation }) => accumulation),
    isPartOfYear: parts.some(({ isPartOfYear }) => isPartOfYear),
    isAddition: parts.some(({ isAddition }) => isAddition),
    hasUnknownWords: parts.some(({ hasUnknownWords }) => hasUnknownWords),
  };
}

function readPart(cell: GridValue | undefined): HeaderText {
  const text = simplified(compactText(cell).replace(quotes, "").toLowerCase());
  let unit: string | null = null;
  const withoutBrackets = text.replace(bracketed, (_, inside: string) => {
    const named = inside.replace(/^(?:计量)?单位[:：]?/u, "");
    if (named === "") return "";
    if (isKnownUnit(named)) {
      unit = named;
      return "";
    }
    return inside;
  });
  const span = readSpan(withoutBrackets);
  const words = span.rest.replace(/^[到至截止]+|[:：、,，]+$/gu, "").replace(/^[年末底]+$/u, "");
  const role = words === "" ? null : roleOfWords(words);
  return {
    role,
    year: yearsIn(withoutBrackets).at(-1) ?? null,
    unit,
    accumulation: accumulationIn(text),
    isPartOfYear: span.isPartOfYear,
    isAddition: additions.test(text),
    hasUnknownWords: words !== "" && role === null,
  };
}

/** 累计 within a year (本年累计, 1—12月累计) is that year's figure. */
function accumulationIn(text: string): Accumulation | null {
  if (ofOneYear.test(text)) return "inYear";
  if (toDate.test(text)) return "toDate";
  return additions.test(text) ? "inYear" : null;
}
