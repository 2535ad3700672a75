import { columnWords } from "./columnWords";

/** What a column is for; the header says it to people (`columnWords`). */
export type ColumnKey = keyof typeof columnWords;

/** A column of a template's table. */
export interface TemplateColumn {
  readonly key: ColumnKey;
  /** By which the column is found again, wherever it stands; unique in its table. */
  readonly header: string;
  /** In Chinese characters of the body's size. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Long contents go on in the next line. */
  readonly wraps: boolean;
  /** `stage`: proposed by a formula, for people to overwrite. */
  readonly role: "fact" | "entry" | "formula" | "stage" | "remark";
  /** Serves formulas and charts; hidden on a sheet of its own and outside the printed page. */
  readonly isAux: boolean;
  /** The one formula of the whole column, with `=`; null where contents stand. */
  readonly formula: string | null;
  /** Of the columns that stand for one year each. */
  readonly year: number | null;
  /** Of the columns that stand for one plan's region each: the plan's id. */
  readonly planId: string | null;
}

/** The parameter of a header with a place in it: `{year}年` or `{region}目标值`. */
export interface HeaderOf {
  readonly year?: number;
  readonly region?: string;
}

/** The header of a column. */
export function headerOf(key: ColumnKey, { year, region }: HeaderOf = {}): string {
  return columnWords[key].replace("{year}", String(year)).replace("{region}", region ?? "");
}

/** What a header says of its column: the key and the year or region in it; null for a header of another's. */
export function readHeader(header: string): {
  readonly key: ColumnKey;
  readonly year: number | null;
  readonly region: string | null;
} | null {
  for (const [key, pattern] of patterns) {
    const found = pattern.exec(header.trim());
    if (found === null) continue;
    const year = found.groups?.year;
    return {
      key,
      year: year === undefined ? null : Number(year),
      region: found.groups?.region ?? null,
    };
  }
  return null;
}

const patterns = (Object.entries(columnWords) as [ColumnKey, string][])
  // A header without a place in it outranks one that a region's name could complete.
  .sort(([, one], [, other]) => Number(one.includes("{")) - Number(other.includes("{")))
  .map(
    ([key, words]) =>
      [
        key,
        new RegExp(
          `^${words.replace("{year}", "(?<year>\\d{4})").replace("{region}", "(?<region>.+)")}$`,
          "u",
        ),
      ] as const,
  );

/**
 * A formula's reference to the column in its own row: `[@目标值]`, `[@[目标值 (个)]]`. Brackets, `#` and `'` in a
 * header are escaped as Excel asks.
 */
export function sameRow(header: string): string {
  return isPlain(header) ? `[@${header}]` : `[@[${escaped(header)}]]`;
}

/** A formula's reference to a whole column of a table's body: `考核表_宁波[状态]`, `表1[[目标值 (个)]]`. */
export function columnOfTable(table: string, header: string): string {
  return isPlain(header) ? `${table}[${header}]` : `${table}[[${escaped(header)}]]`;
}

function isPlain(header: string): boolean {
  return /^[\p{L}\p{N}_]+$/u.test(header);
}

function escaped(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}
