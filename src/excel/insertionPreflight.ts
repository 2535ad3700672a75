import type { Language } from "../messages/message";
import type { Plan } from "../plan/plan";
import { cellAddress, withoutSheet } from "../tables/a1";
import { hostCode, refusal } from "./hostErrors";
import { type QueuedRegistry, queueRegistry } from "./registryPart";
import { columnCount, rowCount } from "./singlePeriodLayout";
import { uniqueDefinedName, uniqueSheetName } from "./uniqueName";
import type { InsertRequest } from "./workbookService";

/** Where an insertion may go, decided before anything is written. */
export interface InsertionPlace {
  readonly sheetName: string;
  readonly createSheet: boolean;
  readonly row: number;
  readonly column: number;
  readonly ownSheet: boolean;
  readonly tableName: string;
  readonly yearName: string;
  readonly registry: QueuedRegistry;
}

/**
 * Reads in one sync what decides whether the table can go where it was asked for.
 * @throws WorkbookProblem when it cannot; nothing has been written then.
 */
export async function findPlace(
  context: Excel.RequestContext,
  plan: Plan,
  request: InsertRequest,
  language: Language,
): Promise<InsertionPlace> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const registry = queueRegistry(workbook);
  const inUse = (): string[] => [...tables.items, ...names.items].map(({ name }) => name);
  const called = (): Pick<InsertionPlace, "tableName" | "yearName"> => {
    const tableName = uniqueDefinedName(`考核表_${plan.region}_${request.year}`, inUse());
    return {
      tableName,
      yearName: uniqueDefinedName(`考核年度_${plan.region}`, [...inUse(), tableName]),
    };
  };

  if (request.placement === "newSheet") {
    const protection = workbook.protection.load("protected");
    await context.sync();
    if (protection.protected) throw refusal("workbookProtected", "workbookProtected", language);
    const sheetName = uniqueSheetName(
      `${plan.region}${request.year}年考核表`,
      sheets.items.map(({ name }) => name),
    );
    return {
      ...called(),
      registry,
      sheetName,
      createSheet: true,
      row: 0,
      column: 0,
      ownSheet: true,
    };
  }

  const rows = rowCount(request.targetIds.length);
  const selected = queueSelectedArea(workbook, rows);
  await syncSelection(context, rows, language);
  const { start, sheet, occupied, used } = selected;
  if (sheet.protection.protected) {
    throw refusal("sheetProtected", "sheetProtected", language, { sheet: sheet.name });
  }
  if (!occupied.isNullObject) {
    const address = withoutSheet(occupied.address);
    const end = cellAddress(start.rowIndex + rows - 1, start.columnIndex + columnCount - 1);
    throw refusal(
      "targetAreaOccupied",
      "targetAreaOccupied",
      language,
      { sheet: sheet.name, area: `${withoutSheet(start.address)}:${end}`, occupied: address },
      { sheet: sheet.name, address },
    );
  }
  return {
    ...called(),
    registry,
    sheetName: sheet.name,
    createSheet: false,
    row: start.rowIndex,
    column: start.columnIndex,
    ownSheet: used.isNullObject,
  };
}

function queueSelectedArea(workbook: Excel.Workbook, rows: number) {
  const start = workbook.getSelectedRange().getCell(0, 0);
  start.load("address,rowIndex,columnIndex");
  const sheet = start.worksheet.load("name");
  sheet.protection.load("protected");
  const occupied = start
    .getAbsoluteResizedRange(rows, columnCount)
    .getUsedRangeOrNullObject(false)
    .load("address");
  const used = sheet.getUsedRangeOrNullObject(false).load("address");
  return { start, sheet, occupied, used };
}

/** An area that would leave the sheet fails to resolve; nothing has been written then. */
async function syncSelection(
  context: Excel.RequestContext,
  rows: number,
  language: Language,
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const code = hostCode(error);
    if (code !== "InvalidArgument" && code !== "InvalidReference") throw error;
    throw refusal("targetAreaOccupied", "targetAreaOffSheet", language, {
      rows,
      columns: columnCount,
    });
  }
}
