import {
  boundingRange,
  intersection,
  rangeAddress,
  wholeSheet,
  type GridRange,
} from "../engine/a1";
import { setRangeValues, type CellMatrix, type EngineCommand } from "../engine/spreadsheet";
import { ObjectEventType } from "../richapi/objectEvents";
import type { Json, RichObject } from "../richapi/richClass";
import { valueOf, valueTypeOf, type CellValue } from "./cellValues";
import type { WorkbookContext } from "./context";

const workbookTarget = "Workbook";

/** An event of the object model, for whoever listens to one of its targets. */
export interface WorkbookEvent {
  readonly type: ObjectEventType;
  /** Ids under which a listener may have registered: the object's, its sheet's, "Workbook". */
  readonly targetIds: readonly string[];
  /** @param keep gives the event's range an id, by which `args.getRange(context)` finds it again. */
  message(keep: (range: RichObject) => string): Json;
}

interface CellChange {
  readonly before: CellValue;
  readonly after: CellValue;
}

const renameSheet = "sheet.mutation.set-worksheet-name";

const structural: Readonly<Record<string, readonly [changeType: string, byRow: boolean]>> = {
  "sheet.mutation.insert-row": ["RowInserted", true],
  "sheet.mutation.insert-col": ["ColumnInserted", false],
  "sheet.mutation.remove-rows": ["RowDeleted", true],
  "sheet.mutation.remove-col": ["ColumnDeleted", false],
};

/** Turns what happens in the engine into Excel's events; upkeep of the workbench makes none. */
export class WorkbookEvents {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private readonly valueBefore = new Map<object, CellValue>();
  private nameBefore = "";
  private activeSheet: string;
  private sheetsBefore: readonly string[];
  private tableNames: ReadonlyMap<string, string>;

  constructor(private readonly context: WorkbookContext) {
    const { spreadsheet } = context;
    this.activeSheet = spreadsheet.workbook.getActiveSheet().getSheetId();
    this.sheetsBefore = this.sheetOrder();
    this.tableNames = this.currentTableNames();
    spreadsheet.onBefore((command) => this.noteBefore(command));
    spreadsheet.onExecuted((command) => this.follow(command));
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private sheetOrder(): string[] {
    return this.context.spreadsheet.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  private currentTableNames(): Map<string, string> {
    return new Map(this.context.tables.list().map(({ id, name }) => [id, name]));
  }

  private noteBefore({ id, fromEngine, params, origin }: EngineCommand): void {
    if (id === renameSheet) {
      const sheet = this.context.spreadsheet.sheet(String(params.subUnitId));
      this.nameBefore = sheet?.getSheetName() ?? "";
    }
    if (id !== setRangeValues || fromEngine || origin === "upkeep") return;
    const changed = changedCells(params.cellValue as CellMatrix);
    if (changed === null || rangeAddress(changed.range).includes(":")) return;
    const { startRow, startColumn } = changed.range;
    const sheetId = String(params.subUnitId);
    const cell = this.context.spreadsheet.cell(sheetId, startRow, startColumn);
    this.valueBefore.set(params, valueOf(cell));
  }

  private follow(command: EngineCommand): void {
    const { id, params, origin, fromEngine } = command;
    const sheetId = String(params.subUnitId);
    if (id === setRangeValues) {
      if (!fromEngine && origin !== "upkeep") this.cellsWritten(command, sheetId);
      return;
    }
    const change = structural[id];
    if (change) this.rowsOrColumnsMoved(command, sheetId, change);
    switch (id) {
      case "sheet.operation.set-selections":
        return this.selected(sheetId, params);
      case "sheet.operation.set-worksheet-active":
        return this.activated(sheetId);
      case "sheet.mutation.insert-sheet":
        return this.added();
      case "sheet.mutation.remove-sheet":
        this.sheetsBefore = this.sheetOrder();
        return this.sheetEvent(ObjectEventType.worksheetDeleted, sheetId, { source: "Local" });
      case renameSheet:
        return this.sheetEvent(ObjectEventType.worksheetNameChanged, sheetId, {
          source: "Local",
          nameBefore: this.nameBefore,
          nameAfter: String(params.name),
        });
      case "sheet.mutation.set-worksheet-hidden":
        return this.sheetEvent(ObjectEventType.worksheetVisibilityChanged, sheetId, {
          source: "Local",
          visibilityBefore: params.hidden === 1 ? "Visible" : "Hidden",
          visibilityAfter: params.hidden === 1 ? "Hidden" : "Visible",
        });
      case "sheet.mutation.reorder-range":
        return this.sheetEvent(ObjectEventType.worksheetRowSorted, sheetId, {
          source: "Local",
          address: rangeAddress(params.range as GridRange),
        });
      case "sheet.mutation.set-worksheet-order":
        return this.moved(sheetId);
      case "sheet.mutation.set-sheet-table":
        this.tableNames = this.currentTableNames();
        return;
      case "sheet.mutation.add-table":
      case "sheet.mutation.delete-table":
        return this.tableCameOrWent(id, sheetId, params);
      default:
    }
  }

  private emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private sheetEvent(type: ObjectEventType, sheetId: string, fields: Record<string, Json>): void {
    const message = { ...fields, worksheetId: sheetId };
    this.emit({ type, targetIds: [sheetId, workbookTarget], message: () => message });
  }

  private cellsWritten({ params, origin }: EngineCommand, sheetId: string): void {
    const cells = params.cellValue as CellMatrix;
    const changed = changedCells(cells);
    const before = this.valueBefore.get(params);
    this.valueBefore.delete(params);
    if (changed === null) return;
    if (!changed.contents) {
      this.emit({
        type: ObjectEventType.worksheetFormatChanged,
        targetIds: [sheetId, workbookTarget],
        message: (keep) => ({
          address: rangeAddress(changed.range),
          source: "Local",
          worksheetId: sheetId,
          referenceId: keep(this.context.objects.range(sheetId, changed.range)),
        }),
      });
      return;
    }
    const { startRow, startColumn } = changed.range;
    const after = valueOf(this.context.spreadsheet.cell(sheetId, startRow, startColumn));
    const details = before === undefined ? null : { before, after };
    this.changed("RangeEdited", sheetId, changed.range, origin === "addin", details);
  }

  private changed(
    changeType: string,
    sheetId: string,
    range: GridRange,
    byAddin: boolean,
    details: CellChange | null = null,
  ): void {
    const fields = (keep: (range: RichObject) => string) => ({
      changeType,
      source: "Local",
      address: rangeAddress(range),
      worksheetId: sheetId,
      referenceId: keep(this.context.objects.range(sheetId, range)),
      shiftDirection: "None",
      triggerSource: byAddin ? "ThisLocalAddin" : "",
      valueBefore: details?.before ?? null,
      valueAfter: details?.after ?? null,
      valueTypeBefore: details && valueTypeOf(details.before, true),
      valueTypeAfter: details && valueTypeOf(details.after, true),
    });
    this.emit({
      type: ObjectEventType.worksheetChanged,
      targetIds: [sheetId, workbookTarget],
      message: fields,
    });
    for (const table of this.context.tables.list()) {
      if (table.sheetId !== sheetId || intersection(table.range, range) === null) continue;
      this.emit({
        type: ObjectEventType.tableChanged,
        targetIds: [table.id, sheetId, workbookTarget],
        message: (keep) => ({ ...fields(keep), tableId: table.id }),
      });
    }
  }

  private rowsOrColumnsMoved(
    { params, origin }: EngineCommand,
    sheetId: string,
    [changeType, byRow]: readonly [string, boolean],
  ): void {
    const given = params.range as GridRange;
    const range = byRow
      ? { ...wholeSheet, startRow: given.startRow, endRow: given.endRow }
      : { ...wholeSheet, startColumn: given.startColumn, endColumn: given.endColumn };
    this.changed(changeType, sheetId, range, origin === "addin");
  }

  private selected(sheetId: string, params: Readonly<Record<string, unknown>>): void {
    const [first] = (params.selections ?? []) as { range: GridRange }[];
    if (first === undefined) return;
    const address = rangeAddress(first.range);
    this.sheetEvent(ObjectEventType.worksheetSelectionChanged, sheetId, { address });
    for (const table of this.context.tables.list()) {
      if (table.sheetId !== sheetId) continue;
      const common = intersection(table.range, first.range);
      this.emit({
        type: ObjectEventType.tableSelectionChanged,
        targetIds: [table.id],
        message: () => ({
          address: common ? rangeAddress(common) : "",
          isInsideTable: common !== null,
          tableId: table.id,
          worksheetId: sheetId,
        }),
      });
    }
  }

  private activated(sheetId: string): void {
    if (sheetId === this.activeSheet) return;
    this.sheetEvent(ObjectEventType.worksheetDeactivated, this.activeSheet, {});
    this.activeSheet = sheetId;
    this.sheetEvent(ObjectEventType.worksheetActivated, sheetId, {});
  }

  private added(): void {
    const before = new Set(this.sheetsBefore);
    this.sheetsBefore = this.sheetOrder();
    for (const sheetId of this.sheetsBefore.filter((id) => !before.has(id))) {
      this.sheetEvent(ObjectEventType.worksheetAdded, sheetId, { source: "Local" });
    }
  }

  private moved(sheetId: string): void {
    const positionBefore = this.sheetsBefore.indexOf(sheetId);
    this.sheetsBefore = this.sheetOrder();
    this.sheetEvent(ObjectEventType.worksheetMoved, sheetId, {
      source: "Local",
      positionBefore,
      positionAfter: this.sheetsBefore.indexOf(sheetId),
    });
  }

  private tableCameOrWent(
    id: string,
    sheetId: string,
    params: Readonly<Record<string, unknown>>,
  ): void {
    const tableId = String(params.tableId);
    const came = id === "sheet.mutation.add-table";
    const tableName = this.tableNames.get(tableId) ?? "";
    this.tableNames = this.currentTableNames();
    this.emit({
      type: came ? ObjectEventType.tableAdded : ObjectEventType.tableDeleted,
      targetIds: [sheetId, workbookTarget],
      message: () => ({
        source: "Local",
        tableId,
        worksheetId: sheetId,
        ...(came ? {} : { tableName }),
      }),
    });
  }
}

/** The rectangle around the cells, and whether anything but formats was written. */
function changedCells(cells: CellMatrix): { range: GridRange; contents: boolean } | null {
  let range: GridRange | null = null;
  let contents = false;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const at = {
        startRow: Number(row),
        endRow: Number(row),
        startColumn: Number(column),
        endColumn: Number(column),
      };
      range = range === null ? at : boundingRange(range, at);
      contents ||= cell === null || "v" in cell || "f" in cell || "p" in cell || "si" in cell;
    }
  }
  return range && { range, contents };
}
