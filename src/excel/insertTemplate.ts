import { say, type Language } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import type { Plan } from "../plan/plan";
import type { PlanLibrary } from "../plan/planLibrary";
import type { Target } from "../plan/target";
import { cellAddress } from "../tables/a1";
import { singlePeriodRows } from "../tables/singlePeriodRows";
import { problemOf, refusal } from "./hostErrors";
import type { Insertion } from "./insertion";
import { findPlace, type InsertionPlace } from "./insertionPreflight";
import { removeInsertion } from "./removeInsertion";
import { areaContents, rowsAboveHeader } from "./singlePeriodLayout";
import type { InsertRequest, InsertResult } from "./workbookService";
import { WorkbookProblem } from "./workbookService";
import { writeSinglePeriod } from "./writeSinglePeriod";

export interface Inserted {
  readonly result: InsertResult;
  readonly insertion: Insertion;
}

/**
 * Inserts a 单期考核表: one sync reads what decides, one writes everything. A failure of the second takes back
 * what it had written.
 * @throws WorkbookProblem; the workbook is then as it was.
 */
export async function insertSinglePeriod(
  library: PlanLibrary,
  request: InsertRequest,
  language: Language,
): Promise<Inserted> {
  const { plan, targets } = chosen(library, request, language);
  return Excel.run(async (context) => {
    const place = await findPlace(context, plan, request, language);
    const rows = singlePeriodRows(plan, targets);
    const insertion: Insertion = {
      sheet: place.sheetName,
      createdSheet: place.createSheet,
      table: place.tableName,
      yearName: place.yearName,
      written: areaContents(plan, rows, request.year),
    };
    const sheet = place.createSheet
      ? context.workbook.worksheets.add(place.sheetName)
      : context.workbook.worksheets.getItem(place.sheetName);
    writeSinglePeriod(context, plan, rows, request.year, { ...place, sheet });
    place.registry.replace([
      ...place.registry.tables(),
      { name: place.tableName, planId: plan.id, yearName: place.yearName },
    ]);
    sheet.activate();
    try {
      await context.sync();
    } catch (error) {
      await takeBack(insertion, place, error, language);
      throw error;
    }
    const firstRow = place.row + rowsAboveHeader + 1;
    return {
      insertion,
      result: {
        table: place.tableName,
        location: { sheet: place.sheetName, address: cellAddress(firstRow, place.column) },
        rows: rows.length,
      },
    };
  }).catch((error: unknown) => {
    throw problemOf(error, language);
  });
}

function chosen(
  library: PlanLibrary,
  { planId, targetIds, year }: InsertRequest,
  language: Language,
): { plan: Plan; targets: readonly Target[] } {
  const plan = library.plans().find(({ id }) => id === planId);
  if (plan === undefined) throw refusal("unknownPlan", "unknownPlan", language, { plan: planId });
  if (targetIds.length === 0) throw refusal("emptySelection", "emptySelection", language);
  const missing = targetIds.filter((id) => plan.targets.every((target) => target.id !== id));
  if (missing.length > 0) {
    const targets = missing.join("、");
    throw refusal("unknownPlan", "unknownTargets", language, { plan: plan.title, targets });
  }
  const { start, end } = plan.period;
  if (!Number.isInteger(year) || year < start || year > end) {
    throw refusal("yearOutsidePlan", "yearOutsidePlan", language, { year, start, end });
  }
  const wanted = new Set(targetIds);
  return { plan, targets: plan.targets.filter(({ id }) => wanted.has(id)) };
}

async function takeBack(
  insertion: Insertion,
  place: InsertionPlace,
  cause: unknown,
  language: Language,
): Promise<void> {
  try {
    // A context whose sync failed keeps no usable objects: the removal takes one of its own.
    await Excel.run((context) => removeInsertion(context, insertion, place));
  } catch {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const message = say(workbookMessages.rollbackFailed, language, {
      detail,
      sheet: insertion.sheet,
    });
    throw new WorkbookProblem("hostFailure", message, { sheet: insertion.sheet, address: "A1" });
  }
}
