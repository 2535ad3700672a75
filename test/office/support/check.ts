import { createCheckService } from "../../../src/excel/check/createCheckService";
import type {
  CheckedIndicatorTable,
  CheckService,
  JudgedFinding,
  WorkbookCheck,
} from "../../../src/excel/checkService";
import type { PlanStore } from "../../../src/excel/planStore";
import { LastStep } from "../../../src/excel/undo/lastStep";
import { takeBacks } from "../../../src/excel/undo/takeBacks";

export type CellInput = string | number | boolean;

/** A check of the session's workbook, with an undo of its own. */
export function checkOf(store: PlanStore): CheckService {
  return createCheckService(store, "zh", new LastStep(takeBacks(store)));
}

/** Writes a block of cells from A1 of a sheet, which is made where there is none. Rows may differ in length. */
export async function writeSheet(
  name: string,
  rows: readonly (readonly CellInput[])[],
  from = "A1",
): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const there = worksheets.getItemOrNullObject(name).load("name");
    await context.sync();
    const sheet = there.isNullObject ? worksheets.add(name) : there;
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
    sheet.getRange(from).getResizedRange(rows.length - 1, width - 1).values = cells;
    await context.sync();
  });
}

/** Something done to a sheet. */
export async function onSheet(
  name: string,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name), context);
    await context.sync();
  });
}

export function findingsOf({ tables }: WorkbookCheck): readonly JudgedFinding[] {
  return tables.flatMap(({ findings }) => findings);
}

/** The one finding for a name as the row has it. */
export function findingFor(check: WorkbookCheck, name: string): JudgedFinding {
  const found = findingsOf(check).filter((finding) => finding.name === name);
  if (found.length !== 1) throw new Error(`${found.length} findings for ${name}`);
  return found[0]!;
}

export function onlyTable({ tables }: WorkbookCheck): CheckedIndicatorTable {
  if (tables.length !== 1) throw new Error(`${tables.length} tables`);
  return tables[0]!;
}
