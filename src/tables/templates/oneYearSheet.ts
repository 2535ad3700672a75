import { type AssessmentKey, assessmentFormulas } from "./assessmentFormulas";
import { entryValidation, yearValidation } from "./entryValidations";
import { factRows, templateRow } from "./factRows";
import { cell } from "./formulaParts";
import { headLines } from "./headLines";
import { planFormulas } from "./planFormulas";
import { rowRules } from "./rowRules";
import { positionOf } from "./sharedColumns";
import { sheetNameOf } from "./sheetNames";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

/**
 * A table with one entry for each row, 实际值 of the year above it: rows, head, validations and colours around the
 * columns of a layout. Of additions and growth the entry is what they come to since the plan began.
 * @param lastJudged the last of the columns, from 实际值 on, that take the colour of the mark
 */
export function oneYearSheet(
  request: TemplateRequest,
  columns: readonly TemplateColumn[],
  lastJudged: ColumnKey,
): TemplateSheet {
  const head = headLines(request, columns);
  const rows = factRows(request.parts);
  const actual = positionOf(columns, "actual");
  const year = { at: { head: head.year.head }, column: head.year.column, columns: 1 };
  return {
    layout: request.layout,
    sheetName: sheetNameOf(request),
    head: head.lines,
    columns,
    rows: rows.map((row) => templateRow(columns, row)),
    validations: [
      yearValidation(year, request),
      ...rows.map((row, index) =>
        entryValidation({ at: { row: index }, column: actual, columns: 1 }, row, "toDate"),
      ),
    ],
    rules: rowRules(columns, { first: actual, last: positionOf(columns, lastJudged) }),
    summary: null,
    isProtected: false,
  };
}

/** The formulas that judge 实际值 in the year of the table, native or with the add-in's functions. */
export function judgingFormulas(
  request: TemplateRequest,
  { year }: TemplateNames,
): Readonly<Record<AssessmentKey, string>> {
  const judged = { entry: cell("actual"), year };
  const native = assessmentFormulas(judged, request.settings);
  if (!request.usesPlanFunctions) return native;
  const { status, attainment, gap, progress, expected } = planFormulas(request, judged);
  return { ...native, status, attainment, gap, progress, expected };
}
