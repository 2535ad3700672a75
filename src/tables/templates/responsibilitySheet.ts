import type { AssessmentKey } from "./assessmentFormulas";
import { yearsOf } from "./entryValidations";
import { judgingFormulas, oneYearSheet } from "./oneYearSheet";
import {
  responsibilityFormulas,
  type ResponsibilityKey,
  stageFormula,
} from "./responsibilityFormulas";
import { auxColumns, columnOf, leadingColumns } from "./sharedColumns";
import type { TemplateColumn } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

/** 责任分解表: who answers for a target, what each year is to bring, and how far it has come. */
export function responsibilitySheet(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const years = stageYears(request);
  const formulas: Readonly<Record<AssessmentKey | ResponsibilityKey, string>> = {
    ...judgingFormulas(request, names),
    ...responsibilityFormulas(years, names.year),
  };
  const judging = (key: AssessmentKey | ResponsibilityKey): TemplateColumn =>
    columnOf(key, { formula: formulas[key] });
  const columns = [
    ...leadingColumns(request),
    columnOf("departments"),
    columnOf("responsiblePerson"),
    ...years.map((year) => columnOf("stage", { year, formula: stageFormula(year) })),
    columnOf("deadline"),
    columnOf("actual"),
    judging("stageTarget"),
    judging("stageGap"),
    judging("mark"),
    judging("status"),
    judging("attainment"),
    judging("progress"),
    judging("schedule"),
    columnOf("source"),
    columnOf("remark"),
    ...auxColumns(),
    { ...judging("gap"), isAux: true },
    judging("valid"),
  ];
  return oneYearSheet(request, columns, "schedule");
}

/** From the plans' first year to the last in which a number is due; to the plans' end where none is dated. */
function stageYears(request: TemplateRequest): readonly number[] {
  const { start, end } = yearsOf(request);
  const due = request.parts
    .flatMap(({ targets }) => targets)
    .flatMap(({ op, year }) => (op === "text" || year === null ? [] : [year]));
  const last = due.length === 0 ? end : Math.max(start, ...due);
  return Array.from({ length: last - start + 1 }, (_, index) => start + index);
}
