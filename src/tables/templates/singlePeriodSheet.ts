import type { AssessmentKey } from "./assessmentFormulas";
import { judgingFormulas, oneYearSheet } from "./oneYearSheet";
import { auxColumns, columnOf, leadingColumns } from "./sharedColumns";
import type { TemplateColumn } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

/** 单期考核表: what is asked for, the actuals of one year and how they are judged. */
export function singlePeriodSheet(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const formulas = judgingFormulas(request, names);
  const judging = (key: AssessmentKey): TemplateColumn => columnOf(key, { formula: formulas[key] });
  const columns = [
    ...leadingColumns(request),
    columnOf("actual"),
    judging("mark"),
    judging("status"),
    judging("attainment"),
    judging("gap"),
    judging("progress"),
    judging("schedule"),
    judging("expected"),
    columnOf("source"),
    columnOf("remark"),
    ...auxColumns(),
    judging("valid"),
  ];
  return oneYearSheet(request, columns, "expected");
}
