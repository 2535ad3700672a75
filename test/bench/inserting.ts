/** Runs in the pane's page: what `insert.ts` measures. */
import { insertTemplate } from "../../src/excel/templates/insertTemplate";
import type { InsertRequest } from "../../src/excel/workbookService";
import type { Plan } from "../../src/plan/plan";
import { PlanLibrary } from "../../src/plan/planLibrary";

export interface InsertTime {
  /** Milliseconds. */
  readonly time: number;
  readonly rows: number;
}

/** One insertion of all targets of the plans. */
export async function timeOfInsert(
  plans: readonly Plan[],
  layout: InsertRequest["layout"],
): Promise<InsertTime> {
  const request: InsertRequest = {
    layout,
    parts: plans.map(({ id, targets }) => ({
      planId: id,
      targetIds: targets.map((target) => target.id),
    })),
    year: plans[0]!.period.end - 1,
    placement: "newSheet",
    theme: "teal",
    usesPlanFunctions: false,
    hasCharts: layout !== "collection",
  };
  const start = performance.now();
  const { result } = await insertTemplate(new PlanLibrary(plans), request, "zh");
  return { time: performance.now() - start, rows: result.rows };
}
