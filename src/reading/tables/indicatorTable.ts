import type { Span } from "../planDocument";
import type { PlanColumn, ValueColumn } from "./planColumns";
import type { TableCell } from "./tableCell";

/** A row that stands for an indicator. */
export interface IndicatorRow {
  /** From the outermost inwards, as cells beside or rows above name them. */
  readonly categories: readonly string[];
  /** Of a column of its own. */
  readonly ordinal: number | null;
  readonly name: TableCell;
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly department: string | null;
  /** Of a column 完成时限; null without one. */
  readonly dueYear: number | null;
  /** In the columns' order; a column whose cell is missing is left out. */
  readonly values: readonly { readonly column: ValueColumn; readonly cell: TableCell }[];
  /** Whether cells were missing, so that the columns of the values are a guess. */
  readonly isGuessed: boolean;
}

/** A table of indicators as a document shows it. */
export interface IndicatorTable extends Span {
  readonly rule: "tableRow" | "textTableRow";
  /** The lines directly above: title, unit. */
  readonly caption: readonly string[];
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly IndicatorRow[];
  /** Lines and cells below or inside that explain signs: 〔〕内为五年累计数. */
  readonly notes: readonly string[];
}
