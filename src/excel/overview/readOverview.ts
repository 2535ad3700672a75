import type { Language } from "../../messages/message";
import { cellAddress } from "../../tables/a1";
import { layoutOf } from "../../tables/templateReading/readTemplate";
import { readHeader } from "../../tables/templates/templateColumn";
import type { TemplateLayout } from "../../tables/templates/templateLayout";
import { hostCode, problemOf } from "../hostErrors";
import { queueRegistry } from "../registryPart";
import { contentDigest } from "../undo/contentDigest";
import type { RegisteredTable } from "../workbookRegistry";
import { countEntries, type EntryColumn, entryColumnsOf } from "./countEntries";
import type { EntryCounts, TableOverview, WorkbookOverview } from "./overviewService";

/** A table of ours as the first request finds it. */
interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly layout: TemplateLayout;
  readonly record: RegisteredTable | null;
  readonly columns: readonly EntryColumn[];
}

/** A table with what the second request tells of it. */
interface LookedAt {
  readonly table: TableOverview;
  /** What its entry columns hold. */
  readonly entered: readonly unknown[];
}

/**
 * Reads what is in the workbook, in two syncs. A workbook whose entries do not fit into one answer is asked a third time,
 * without them.
 * @throws WorkbookProblem
 */
export async function readOverview(language: Language): Promise<WorkbookOverview> {
  try {
    return await Excel.run(async (context) => {
      const found = await findTables(context);
      const looked = await lookAt(context, found, true).catch((error: unknown) => {
        if (hostCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
        return lookAt(context, found, false);
      });
      const sign = looked.map(({ table, entered }) => [table.table, table.year, entered]);
      return {
        tables: looked.map(({ table }) => table),
        sign: contentDigest(JSON.stringify(sign), false),
      };
    });
  } catch (error) {
    throw problemOf(error, language);
  }
}

async function findTables(context: Excel.RequestContext): Promise<readonly FoundTable[]> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name,items/worksheet/name,items/columns/items/name");
  const registry = queueRegistry(workbook);
  await context.sync();
  const records = registry.tables();
  const order = new Map(sheets.items.map(({ name }, index) => [name, index]));
  return tables.items
    .flatMap(({ name, worksheet, columns }): readonly FoundTable[] => {
      const headers = columns.items.map((column) => column.name);
      const record = records.find((one) => one.name === name) ?? null;
      const layout = record?.layout ?? layoutOf(headers.flatMap((text) => readHeader(text) ?? []));
      if (layout === null) return [];
      return [{ name, sheet: worksheet.name, layout, record, columns: entryColumnsOf(headers) }];
    })
    .sort((one, other) => order.get(one.sheet)! - order.get(other.sheet)!);
}

async function lookAt(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  readsEntries: boolean,
): Promise<readonly LookedAt[]> {
  if (tables.length === 0) return [];
  const queued = tables.map((found) => queueTable(context.workbook, found, readsEntries));
  await context.sync();
  return queued.map((answer) => answer());
}

/** Queues the reading of one table. @returns call after the sync */
function queueTable(
  workbook: Excel.Workbook,
  { name, sheet, layout, record, columns }: FoundTable,
  readsEntries: boolean,
): () => LookedAt {
  const table = workbook.tables.getItem(name);
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  const year =
    record === null
      ? null
      : workbook.names.getItemOrNullObject(record.yearName).getRangeOrNullObject().load("values");
  const headers = new Set(columns.flatMap(({ header, neededBy }) => [header, neededBy]));
  const ranges = new Map(
    (readsEntries ? [...headers] : []).map((header) => [
      header,
      table.columns.getItem(header).getDataBodyRange().load("values,columnIndex"),
    ]),
  );
  return () => {
    const holds: unknown = year === null || year.isNullObject ? null : year.values[0]?.[0];
    const ownYear = typeof holds === "number" && Number.isInteger(holds) ? holds : null;
    const valuesOf = (header: string): readonly unknown[] =>
      (ranges.get(header)?.values ?? []).map((row: readonly unknown[]) => row[0]);
    const placeOf = (header: string, row: number) => ({
      sheet,
      address: cellAddress(body.rowIndex + row, ranges.get(header)!.columnIndex),
    });
    const counts = countEntries(columns, valuesOf, ownYear);
    const { firstEmpty } = counts;
    const entries: EntryCounts = {
      ...counts,
      firstEmpty: firstEmpty === null ? null : placeOf(firstEmpty.header, firstEmpty.row),
    };
    return {
      table: {
        table: name,
        layout,
        location: { sheet, address: cellAddress(body.rowIndex, body.columnIndex) },
        planIds: record?.planIds ?? [],
        year: ownYear,
        rows: body.rowCount,
        entries: readsEntries ? entries : null,
      },
      entered: columns.map(({ header }) => valuesOf(header)),
    };
  };
}
