import { assess } from "../../../plan/assess";
import { severityOf } from "../../../plan/assessment";
import { readEntry } from "../../../plan/entry";
import { explain } from "../../../plan/explain";
import type { Plan } from "../../../plan/plan";
import { rollUp } from "../../../plan/rollUp";
import { defaultSettings } from "../../../plan/settings";
import { cellAddress } from "../../a1";
import { sourceText } from "../../templates/factCells";

/** A check of one table that holds a plan's targets with these entries, judged as the check judges them. */
export function checkOfPlan(
  plan: Plan,
  year: number,
  entries: Readonly<Record<string, string | number>>,
) {
  const findings = plan.targets.map((target, index) => {
    const entered = entries[target.id] ?? "";
    const valueType = entered === "" ? "empty" : typeof entered === "number" ? "number" : "text";
    const entry = readEntry({ value: entered, valueType }, target.unit);
    const assessment = assess(target, plan.period, entry, year);
    const { status, rule, soft, actual, attainment, progress, schedule, expected, gap } =
      assessment;
    return {
      key: `${plan.id} ${target.id}`,
      severity: severityOf[status],
      planId: plan.id,
      region: plan.region,
      targetId: target.id,
      indicator: target.name,
      name: target.name,
      attribute: target.attribute,
      status,
      location: { sheet: "考核表", address: cellAddress(index + 4, 10) },
      hidden: false,
      entered: String(entered),
      actual,
      cleaned: null,
      year,
      unit: target.unit,
      attainment,
      progress,
      trend: null,
      schedule,
      expected,
      gap,
      rules: [rule, ...soft.map((finding) => finding.rule)],
      message: explain(assessment, "zh"),
      source: sourceText(plan, target),
      acceptance: null as { readonly reason: string; readonly date: string } | null,
    };
  });
  return {
    tables: [
      {
        key: "table-1",
        origin: "template" as const,
        title: `考核表_${plan.region}_${year}`,
        sheet: "考核表",
        address: `A4:T${findings.length + 4}`,
        planId: plan.id as string | null,
        region: plan.region as string | null,
        year: year as number | null,
        findings,
        unjudged: [] as {
          name: string;
          location: { sheet: string; address: string };
          message: string;
        }[],
        questions: [],
        answers: 0,
        rollUp: rollUp(findings),
      },
    ],
    unreadable: [] as { place: string; message: string }[],
    settings: { ...defaultSettings, live: false },
    at: "2024-11-22T05:00:00.000Z",
    stopped: false,
  };
}
