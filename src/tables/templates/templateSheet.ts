import type { PlanTarget } from "../../plan/plan";
import type { CellContent } from "./cellContent";
import type { TemplateColumn } from "./templateColumn";
import type { TemplateLayout } from "./templateLayout";

/**
 * A template as it will stand in the workbook, before any cell is written: all contents, formulas, formats, rules and
 * charts, relative to its title cell. The preview shows it, the writer carries it out, the tests compare with it.
 *
 * From the top: `head` lines, the header row of the table, one row for each of `rows`. `summary`, where there is one,
 * stands to the right of the table, one empty column apart, from the title's row on.
 */
export interface TemplateSheet {
  readonly layout: TemplateLayout;
  /** `宁波2024年考核表`: what the sheet is to be called where it gets one of its own. */
  readonly sheetName: string;
  readonly head: readonly (readonly HeadCell[])[];
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  readonly validations: readonly CellValidation[];
  readonly rules: readonly RowRule[];
  readonly summary: Summary | null;
  /** Only entry cells can be typed into; the sheet is protected without a password. */
  readonly isProtected: boolean;
}

/** The names that an insertion has chosen, free in the workbook; formulas refer to them. */
export interface TemplateNames {
  readonly table: string;
  /** The defined name of the year's cell. */
  readonly year: string;
}

/** A cell above the table, by the column of the table that it stands over. */
export interface HeadCell {
  readonly column: number;
  readonly content: CellContent;
  /** `year`: the cell of the defined name; `input`: to be filled in by hand (填报单位, 日期). */
  readonly role: "title" | "note" | "label" | "year" | "input";
}

export interface TemplateRow {
  /** Where the row comes from: one target, of a 横向对比表 one of each region that has it. */
  readonly targets: readonly PlanTarget[];
  /** By position of the column; "" in entry cells, null where the column's formula stands. */
  readonly cells: readonly (CellContent | null)[];
  /** By position of the column. */
  readonly numberFormats: readonly string[];
}

/** What may be entered in some cells of one body row, or of the head. */
export interface CellValidation {
  /** Zero-based, counted from the first body row; `{head}` counts the head's lines. */
  readonly at: { readonly row: number } | { readonly head: number };
  /** Position of the first column, and how many there are. */
  readonly column: number;
  readonly columns: number;
  readonly rule: EntryRule;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly alert: { readonly title: string; readonly text: string };
}

export type EntryRule =
  /** Both ends included; null where there is no limit. */
  | {
      readonly kind: "decimal" | "wholeNumber";
      readonly lowest: number | null;
      readonly highest: number | null;
    }
  /** Few and short words: Excel cuts such a list at 255 characters. */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Any value, for a prompt alone. */
  | { readonly kind: "any" }
  | { readonly kind: "date" };

/** Names of the colours that a theme gives a rule; a colour never speaks alone. */
export type RuleTone = "good" | "open" | "warning" | "error" | "band" | "repeated";

/** A conditional format over columns of the body. */
export interface RowRule {
  readonly column: number;
  readonly columns: number;
  readonly tone: RuleTone;
  /**
   * The rule's formula, with `=`, for the first body row.
   * @param cell address of that row's cell in a column, the column fixed (`$K5`); `above` the cell over it
   */
  formula(cell: (column: number) => string, above: (column: number) => string): string;
}

/** Figures beside the table that charts are drawn from. */
export interface Summary {
  /** Rows × columns of equal length. */
  readonly cells: readonly (readonly SummaryCell[])[];
  readonly charts: readonly SummaryChart[];
  /** The cell in which an indicator is chosen, whose list is a column of the table. */
  readonly chooser: {
    readonly row: number;
    readonly column: number;
    readonly listColumn: number;
  } | null;
}

/** A cell of the summary: a content, or a formula that is given the addresses of the summary's cells (`$AB$3`). */
export type SummaryCell =
  CellContent | ((address: (row: number, column: number) => string) => string);

/** A rectangle of the summary (`from` null), or a column of the table's body. */
export type ChartSource =
  | { readonly tableColumn: number }
  | {
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
    };

export interface SummaryChart {
  /** `bars` lie, `columns` stand, `lines` have markers. */
  readonly kind: "bars" | "columns" | "lines";
  readonly title: string;
  readonly categories: ChartSource;
  readonly series: readonly { readonly name: string; readonly values: ChartSource }[];
  /** The values are fractions and shown as percentages. */
  readonly isShare: boolean;
  /** How many categories there are, for the chart's height. */
  readonly count: number;
}
