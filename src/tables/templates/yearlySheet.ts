import { entryValidation, yearValidation } from "./entryValidations";
import { type FactRow, factRows, templateRow } from "./factRows";
import { cell } from "./formulaParts";
import { headLines } from "./headLines";
import { planFormulas } from "./planFormulas";
import { categoryBand, repeatedCategory, statusRules } from "./rowRules";
import { auxColumns, columnOf, leadingColumns, positionOf } from "./sharedColumns";
import { sheetNameOf } from "./sheetNames";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";
import { accumulationWord, firstYearContent, yearsOfColumns } from "./yearlyAccumulation";
import { yearlyFormulas } from "./yearlyFormulas";

/** 年度监测表: a column for every year of the plans, and the assessment of what the years come to. */
export function yearlySheet(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const years = yearsOfColumns(request.parts);
  const columns = yearlyColumns(request, names, years);
  const facts = factRows(request.parts).map(withAccumulation);
  const head = headLines(request, columns);
  const firstEntry = positionOf(columns, "yearActual");
  const run = { column: firstEntry, columns: years.length };
  return {
    layout: "yearly",
    sheetName: sheetNameOf(request),
    head: head.lines,
    columns,
    rows: facts.map((row) => templateRow(columns, row)),
    validations: [
      yearValidation(
        { at: { head: head.year.head }, column: head.year.column, columns: 1 },
        request,
      ),
      ...facts.map((row, index) => entryValidation({ at: { row: index }, ...run }, row, "inYear")),
    ],
    rules: [
      ...statusRules(columns, {
        first: positionOf(columns, "mark"),
        last: positionOf(columns, "expected"),
      }),
      repeatedCategory(columns),
      categoryBand(columns, { first: 0, last: firstEntry - 1 }),
    ],
    summary: null,
    isProtected: false,
  };
}

function withAccumulation(row: FactRow): FactRow {
  const contents = {
    ...row.contents,
    accumulation: accumulationWord(row.target),
    firstYear: firstYearContent(row.target, row.plan.period),
  };
  return { ...row, contents };
}

function yearlyColumns(
  request: TemplateRequest,
  names: TemplateNames,
  years: readonly number[],
): readonly TemplateColumn[] {
  const native = yearlyFormulas(years, names.year, request.settings);
  // Before anything is entered there is no latest year, and the functions ask for one.
  const year = `IF(ISNUMBER(${cell("latestYear")}),${cell("latestYear")},${names.year})`;
  const { status, attainment, gap, progress, expected } = planFormulas(request, {
    entry: cell("soFar"),
    year,
  });
  const asked = { status, attainment, gap, progress, expected };
  const formulas = { ...native, ...(request.usesPlanFunctions ? asked : {}) };
  const computed = (key: ColumnKey & keyof typeof formulas): TemplateColumn =>
    columnOf(key, { formula: formulas[key] });
  return [
    ...leadingColumns(request),
    ...years.map((entryYear) => columnOf("yearActual", { year: entryYear })),
    computed("mark"),
    computed("status"),
    computed("latestYear"),
    computed("soFar"),
    computed("attainment"),
    computed("gap"),
    computed("progress"),
    computed("schedule"),
    computed("expected"),
    columnOf("source"),
    columnOf("remark"),
    columnOf("accumulation"),
    columnOf("firstYear"),
    computed("latestEntry"),
    computed("valid"),
    ...auxColumns(),
  ];
}
