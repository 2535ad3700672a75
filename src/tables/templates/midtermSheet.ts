import type { AssessmentKey } from "./assessmentFormulas";
import { cell } from "./formulaParts";
import { type MidtermKey, midtermFormulas } from "./midtermFormulas";
import { judgingFormulas, oneYearSheet } from "./oneYearSheet";
import { planFormulas } from "./planFormulas";
import { auxColumns, columnOf, leadingColumns } from "./sharedColumns";
import type { TemplateColumn } from "./templateColumn";
import type { TemplateRequest } from "./templateRequest";
import type { TemplateNames, TemplateSheet } from "./templateSheet";

/** 中期评估表: how far the plan has come, whether the pace lasts to the end, and what has to be done. */
export function midtermSheet(request: TemplateRequest, names: TemplateNames): TemplateSheet {
  const formulas = formulasOf(request, names);
  const judging = (key: AssessmentKey | MidtermKey): TemplateColumn =>
    columnOf(key, { formula: formulas[key] });
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
    judging("pace"),
    judging("yearlyChange"),
    judging("neededChange"),
    judging("forecast"),
    judging("outlook"),
    judging("trend"),
    columnOf("cause"),
    columnOf("measures"),
    columnOf("source"),
    columnOf("remark"),
    ...auxColumns(),
    columnOf("accumulation"),
    judging("valid"),
  ];
  return oneYearSheet(request, columns, "trend");
}

function formulasOf(
  request: TemplateRequest,
  names: TemplateNames,
): Readonly<Record<AssessmentKey | MidtermKey, string>> {
  const native = {
    ...judgingFormulas(request, names),
    ...midtermFormulas(names.year, request.settings),
  };
  if (!request.usesPlanFunctions) return native;
  const { forecast } = planFormulas(request, { entry: cell("actual"), year: names.year });
  return { ...native, forecast };
}
