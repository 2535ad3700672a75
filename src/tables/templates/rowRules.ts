import type { FindingSeverity, Status } from "../../plan/assessment";
import { severityMarks } from "./assessmentFormulas";
import { quoted } from "./formulaParts";
import { positionOf } from "./sharedColumns";
import type { TemplateColumn } from "./templateColumn";
import type { RowRule } from "./templateSheet";

const notEntered: Status = "待填报";
const severities = Object.keys(severityMarks) as FindingSeverity[];

/** Columns side by side, by their zero-based positions, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The colours of all rows. What comes earlier goes before what comes later, where both would colour a cell.
 * @param judged the columns that the mark colours; the category bands colour those before them
 */
export function rowRules(columns: readonly TemplateColumn[], judged: ColumnSpan): RowRule[] {
  return [
    ...statusRules(columns, judged),
    repeatedCategory(columns),
    categoryBand(columns, { first: 0, last: judged.first - 1 }),
  ];
}

/** Colours by the mark beside the status; a row that nothing was entered in stays plain. */
export function statusRules(columns: readonly TemplateColumn[], span: ColumnSpan): RowRule[] {
  const mark = positionOf(columns, "mark");
  const status = positionOf(columns, "status");
  return severities.map((tone) => ({
    ...spanned(span),
    tone,
    formula: (cell) =>
      `=AND(${cell(mark)}=${quoted(severityMarks[tone])},${cell(status)}<>${quoted(notEntered)})`,
  }));
}

/** Every other category's rows, however the rows are sorted or filtered. */
export function categoryBand(columns: readonly TemplateColumn[], span: ColumnSpan): RowRule {
  const order = positionOf(columns, "categoryOrder");
  return {
    ...spanned(span),
    tone: "band",
    formula: (cell) => `=MOD(N(${cell(order)}),2)=1`,
  };
}

/** Quiets a category that the row above has said already. */
export function repeatedCategory(columns: readonly TemplateColumn[]): RowRule {
  const category = positionOf(columns, "category");
  const keys = columns.some(({ key }) => key === "region")
    ? [category, positionOf(columns, "region")]
    : [category];
  return {
    ...spanned({ first: category, last: category }),
    tone: "repeated",
    formula: (cell, above) => `=AND(${keys.map((at) => `${cell(at)}=${above(at)}`).join(",")})`,
  };
}

function spanned({ first, last }: ColumnSpan): Pick<RowRule, "column" | "columns"> {
  return { column: first, columns: last - first + 1 };
}
