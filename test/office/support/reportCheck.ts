import type { JudgedFinding, WorkbookCheck } from "../../../src/excel/checkService";
import { checkOfPlan } from "../../../src/tables/report/testing/checkOfPlan";
import { type ChartPicture, pictureOf } from "../../../src/workbench/excel/chartPicture";
import type { ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { rollUp } from "../../../src/plan/rollUp";
import { planOf } from "./addin";

/** A check of 宁波's plan for 2024 with entries of many kinds. */
export function checkOfNingbo(): WorkbookCheck {
  const plan = planOf("宁波");
  const entries = plan.targets.flatMap((target, index) => {
    if (index % 5 === 4) return [];
    if (target.op === "text") return [[target.id, index % 2 === 0 ? "已完成" : "推进"] as const];
    const target0 = [target.value].flat()[0]!;
    const start = target.baseline?.value ?? target0 * 0.9;
    const share = [0.2, 0.5, 0.7, 0.85, 1, -0.1][index % 6]!;
    const entry = start + (target0 - start) * share;
    return [[target.id, index % 11 === 0 ? `约${target0}` : entry] as const];
  });
  return checkOfPlan(plan, 2024, Object.fromEntries(entries));
}

/** The check with so many findings, each made of one that it had. */
export function withFindings(
  check: WorkbookCheck,
  count: number,
  make: (finding: JudgedFinding, index: number) => JudgedFinding,
): WorkbookCheck {
  const [table] = check.tables;
  if (table === undefined) throw new Error("the check has no table");
  const findings = Array.from({ length: count }, (_, index) =>
    make(table.findings[index % table.findings.length]!, index),
  );
  return { ...check, tables: [{ ...table, findings, rollUp: rollUp(findings) }] };
}

/** The charts of a sheet as the workbench draws them. */
export function chartsOf({ context }: ExcelWorkbook, sheet: string): readonly ChartPicture[] {
  const found = context.spreadsheet.workbook.getSheetByName(sheet);
  if (found === null) throw new Error(`there is no sheet ${sheet}`);
  return context.charts.on(found.getSheetId()).map((chart) => pictureOf(context, chart));
}
