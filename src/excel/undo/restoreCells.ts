import { type Language, type Message, type MessageParameters, say } from "../../messages/message";
import { undoMessages } from "../../messages/undo";
import { cellAddress } from "../../tables/a1";
import { syncOrRestore } from "../flags/syncOrRestore";
import { refusal } from "../hostErrors";
import { type CellLocation, WorkbookProblem, type WorkbookProblemCode } from "../workbookService";
import {
  type AreaBefore,
  type CellsBefore,
  cellsRead,
  digestsOf,
  inputOf,
  queueRange,
  withoutFormats,
  writeCellsBefore,
} from "./cellsBefore";
import { runsOf, valuesOf } from "./runs";

/** Cells that can be led back: all has been read and found in order, nothing is written yet. */
export interface PreparedCells {
  /** Queues contents and number formats from before the step, in the context of the preparation. */
  queue(): void;
  /** Queues what stands there now, in another context: the way back from a restoring that failed. */
  queueBack(context: Excel.RequestContext): void;
  /** Where the cells are now. */
  readonly sheets: readonly string[];
}

/**
 * Leads cells back to what they were before a step: two or three syncs that read, one that writes. A number format is
 * written only where it is another by now, because a protected sheet may allow contents without allowing formats.
 * @throws WorkbookProblem `tableGone`, `sheetProtected`, `entriesWouldBeLost`; the workbook is then as it was
 */
export async function restoreCells(
  context: Excel.RequestContext,
  data: CellsBefore,
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  const prepared = await prepareCells(context, data, discardEntries, language);
  prepared.queue();
  const restore = async (restoring: Excel.RequestContext): Promise<void> => {
    prepared.queueBack(restoring);
    await restoring.sync();
  };
  await syncOrRestore(context, restore, prepared.sheets, language);
}

/** As `restoreCells`, for a step that leads back more than its cells: the caller queues and syncs. */
export async function prepareCells(
  context: Excel.RequestContext,
  data: CellsBefore,
  discardEntries: boolean,
  language: Language,
): Promise<PreparedCells> {
  const areas = await placesNow(context, data, language);
  const read = areas.map((area) => {
    const range = queueRange(context, area);
    return { area, range, cells: range.format.protection.load("locked") };
  });
  const sheets = [...new Set(areas.map(({ sheet }) => sheet))];
  const protections = sheets.map((sheet) =>
    context.workbook.worksheets.getItem(sheet).protection.load("protected"),
  );
  await context.sync();
  const locked = new Set(sheets.filter((_, index) => protections[index]?.protected));
  for (const { area, cells } of read) {
    if (locked.has(area.sheet) && cells.locked !== false) {
      const { sheet } = area;
      throw refused("sheetProtected", undoMessages.sheetProtected, language, { sheet });
    }
  }
  if (!discardEntries) requireUnchanged(read, language);
  const now = read.map(areaNow);
  return {
    queue: () => writeCellsBefore(context, without(areas, now)),
    queueBack: (other) => writeCellsBefore(other, without(now, areas)),
    sheets,
  };
}

function without(areas: readonly AreaBefore[], present: readonly AreaBefore[]): AreaBefore[] {
  return areas.map((area, index) => withoutFormats(area, present[index]!));
}

/** The areas where they are by now: those on the table's sheet have gone with the table. */
async function placesNow(
  context: Excel.RequestContext,
  { anchor, areas }: CellsBefore,
  language: Language,
): Promise<readonly AreaBefore[]> {
  const { workbook } = context;
  const names = [...new Set(areas.map(({ sheet }) => sheet))].filter(
    (name) => name !== anchor?.sheet,
  );
  const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  const table = anchor && workbook.tables.getItemOrNullObject(anchor.table).load("name");
  await context.sync();
  const gone = names.find((_, index) => sheets[index]?.isNullObject);
  if (gone !== undefined) {
    throw refused("tableGone", undoMessages.sheetGone, language, { sheet: gone });
  }
  if (anchor === null || table === null) return areas;
  const tableGone = () => refusal("tableGone", "tableGone", language, { table: anchor.table });
  if (table.isNullObject) throw tableGone();
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = range.worksheet.load("name");
  await context.sync();
  if (range.rowCount !== anchor.rows || range.columnCount !== anchor.columns) throw tableGone();
  const [down, right] = [range.rowIndex - anchor.row, range.columnIndex - anchor.column];
  return areas.map((area) =>
    area.sheet === anchor.sheet
      ? { ...area, sheet: sheet.name, row: area.row + down, column: area.column + right }
      : area,
  );
}

interface ReadArea {
  readonly area: AreaBefore;
  readonly range: Excel.Range;
}

function requireUnchanged(read: readonly ReadArea[], language: Language): void {
  const changed = read.flatMap(({ area, range }): CellLocation[] => {
    const found = digestsOf(range);
    const { sheet, row, column, columns } = area;
    return valuesOf(area.written).flatMap((written, index) =>
      written === null || written === found[index]
        ? []
        : [
            {
              sheet,
              address: cellAddress(row + Math.floor(index / columns), column + (index % columns)),
            },
          ],
    );
  });
  const [first] = changed;
  if (first === undefined) return;
  const parameters = { ...first, count: changed.length };
  const code = "entriesWouldBeLost";
  throw refused(code, undoMessages.cellsChangedSince, language, parameters, first);
}

/** What the meant cells hold now. */
function areaNow({ area, range }: ReadArea): AreaBefore {
  const isMeant = valuesOf(area.contents).map((content) => content !== null);
  const only = <Value>(values: readonly Value[]): (Value | null)[] =>
    values.map((value, index) => (isMeant[index] ? value : null));
  const cells = cellsRead(range);
  return {
    ...area,
    contents: runsOf(only(cells.map(inputOf))),
    numberFormats: runsOf(only(cells.map(({ numberFormat }) => String(numberFormat)))),
  };
}

function refused(
  code: WorkbookProblemCode,
  message: Message,
  language: Language,
  parameters: MessageParameters,
  location: CellLocation | null = null,
): WorkbookProblem {
  return new WorkbookProblem(code, say(message, language, parameters), location);
}
