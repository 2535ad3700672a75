import type {
  ICellData,
  IDisposable,
  IExecutionOptions,
  IStyleData,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { maxRows, type GridRange } from "./a1";
import type { CallingCell } from "./formulaValues";

/** Cells to write: `cells[row][column]`, zero-based; a null cell is deleted with its format. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** One executed command or mutation of Univer. */
export interface EngineCommand {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** True for what the engine itself writes, such as results of a calculation. */
  readonly fromEngine: boolean;
  /** Who writes: the person at the grid, an add-in through the object model, or the workbench's own upkeep. */
  readonly origin: CommandOrigin;
}

export type CommandOrigin = "user" | "addin" | "upkeep";

/** A defined name as the engine keeps it. */
export interface EngineName {
  readonly id: string;
  readonly name: string;
  /** `考核表!$A$1`, or a formula with its equals sign. */
  readonly formulaOrRefString: string;
  readonly comment?: string;
  readonly hidden?: boolean;
  /** The sheet's id, or `AllDefaultWorkbook`. */
  readonly localSheetId?: string;
}

/** `Dimension` of the engine, whose code this module does not load. */
const dimensions = { columns: 0, rows: 1 } as const;

export const setRangeValues = "sheet.mutation.set-range-values";
export const styleCommand = "sheet.command.set-style";
/** Commands after which cells stand elsewhere. */
export const cellsMove =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-|reorder-range)/;

/**
 * One open workbook of Univer, with the shortest ways in and out: reads go to the raw cells, writes are
 * mutations (no undo step, no permission check, a fifth of a command's time).
 */
export class Spreadsheet {
  readonly unitId: string;
  private origin: CommandOrigin = "user";
  private formulaModel: FormulaDataModel | null = null;

  constructor(readonly univerAPI: FUniver) {
    const workbook = univerAPI.getActiveWorkbook();
    if (workbook === null) throw new Error("Univer has no open workbook.");
    this.unitId = workbook.getId();
  }

  get workbook(): FWorkbook {
    const workbook = this.univerAPI.getWorkbook(this.unitId);
    if (workbook === null) throw new Error("The workbook has been closed.");
    return workbook;
  }

  sheet(sheetId: string): FWorksheet | null {
    return this.workbook.getSheetBySheetId(sheetId);
  }

  /** The sheet's model; throws when the sheet is gone. */
  model(sheetId: string): Worksheet {
    const sheet = this.sheet(sheetId);
    if (sheet === null) throw new Error("The worksheet has been deleted.");
    return sheet.getSheet();
  }

  /** Runs a command or mutation on this workbook; throws when Univer refuses it. */
  execute(id: string, params: Record<string, unknown>): void {
    const done = this.univerAPI.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    if (done === false) throw new Error(`Univer refused ${id}.`);
  }

  /** Writes cells; the sheet grows to hold them and the cells that their formulas name. */
  writeCells(sheetId: string, cellValue: CellMatrix): void {
    this.ensureRows(sheetId, lastRowOf(cellValue));
    this.execute(setRangeValues, { subUnitId: sheetId, cellValue });
  }

  /**
   * Writes formats and custom data only. Without the mark of a style command the engine would take a cell
   * without `f` for one whose formula has been deleted.
   */
  writeFormats(sheetId: string, cellValue: CellMatrix): void {
    this.ensureRows(sheetId, lastRowOf(cellValue));
    this.execute(setRangeValues, { subUnitId: sheetId, cellValue, trigger: styleCommand });
  }

  /** Adds rows until the sheet holds this one (zero-based). */
  ensureRows(sheetId: string, row: number): void {
    const rows = this.model(sheetId).getRowCount();
    if (row < rows) return;
    const rowCount = Math.min(maxRows, Math.max(row + 1000, rows * 2));
    this.execute("sheet.mutation.set-worksheet-row-count", { subUnitId: sheetId, rowCount });
  }

  /**
   * Inserts or deletes the cells of a range; their neighbours move along rows (up, down) or columns (left, right).
   * The engine's commands do so on the active sheet, whichever sheet the range is of: this one is active meanwhile.
   */
  shiftCells(
    sheetId: string,
    range: GridRange,
    change: "insert" | "delete",
    along: "rows" | "columns",
  ): void {
    this.ensureRows(sheetId, range.endRow);
    const model = this.workbook.getWorkbook();
    const active = model.getActiveSheet();
    const target = this.model(sheetId);
    if (active !== target) model.setActiveSheet(target);
    try {
      const cells = this.workbook.getSheetBySheetId(sheetId)!.getRange({ ...range });
      if (change === "insert") cells.insertCells(dimensions[along]);
      else cells.deleteCells(dimensions[along]);
    } finally {
      if (active !== target) model.setActiveSheet(active);
    }
  }

  /** Runs `work` as another origin; commands executed within are marked with it. */
  as<T>(origin: CommandOrigin, work: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }

  onExecuted(listener: (command: EngineCommand) => void): IDisposable {
    return this.univerAPI.addEvent(this.univerAPI.Event.CommandExecuted, (event) => {
      listener(this.describe(event));
    });
  }

  /** Before a command runs; the listener may change the params in place. */
  onBefore(listener: (command: EngineCommand, cancel: () => void) => void): IDisposable {
    return this.univerAPI.addEvent(this.univerAPI.Event.BeforeCommandExecute, (event) => {
      listener(this.describe(event), () => {
        event.cancel = true;
      });
    });
  }

  private describe(event: {
    id: string;
    params?: unknown;
    options?: IExecutionOptions;
  }): EngineCommand {
    return {
      id: event.id,
      params: (event.params ?? {}) as Record<string, unknown>,
      fromEngine: event.options?.onlyLocal === true || event.options?.fromFormula === true,
      origin: this.origin,
    };
  }

  /** A cell's own data, or the value that a formula elsewhere spilled into it. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const own = this.model(sheetId).getCellMatrix().getValue(row, column);
    if (own && (own.v != null || own.f != null || own.si != null || own.p != null)) return own;
    const spilled = this.spilledCell(sheetId, row, column);
    return spilled ? { ...own, v: spilled.v, t: spilled.t } : own;
  }

  /** The formula as the engine stores it, shared formulas resolved; null for a constant. */
  formula(sheetId: string, row: number, column: number): string | null {
    const own = this.model(sheetId).getCellMatrix().getValue(row, column);
    if (own?.si == null) return own?.f ?? null;
    return (
      this.formulas().getFormulaStringByCell(row, column, sheetId, this.unitId) ?? own.f ?? null
    );
  }

  /** False also when the sheet is gone. */
  hasFormula({ sheetId, row, column }: CallingCell): boolean {
    const cell = this.sheet(sheetId)?.getSheet().getCellMatrix().getValue(row, column);
    return cell?.f != null || cell?.si != null;
  }

  /** The cells of all sheets whose formula, as the engine stores it, is wanted. */
  formulaCells(wanted: (formula: string) => boolean): CallingCell[] {
    const cells: CallingCell[] = [];
    for (const sheet of this.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      this.forEachCell(sheetId, (row, column, cell) => {
        if (cell.f == null && cell.si == null) return;
        if (wanted(this.formula(sheetId, row, column) ?? "")) cells.push({ sheetId, row, column });
      });
    }
    return cells;
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    return this.model(sheetId).getComposedCellStyle(row, column);
  }

  /** The area a formula in this cell fills; null when it does not spill. */
  spillRange(sheetId: string, row: number, column: number): GridRange | null {
    const range = this.formulas().getArrayFormulaRange()?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return range ?? null;
  }

  /** Each cell of the sheet that has data, row by row. */
  forEachCell(
    sheetId: string,
    visit: (row: number, column: number, cell: ICellData) => void,
  ): void {
    this.model(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visit(row, column, cell);
        return undefined;
      });
  }

  /** Each cell that a formula elsewhere spilled into. */
  forEachSpilledCell(sheetId: string, visit: (row: number, column: number) => void): void {
    const cells = this.formulas().getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {};
    for (const [row, columns] of Object.entries(cells)) {
      for (const column of Object.keys(columns ?? {})) visit(Number(row), Number(column));
    }
  }

  private spilledCell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.formulas().getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
  }

  definedNames(): EngineName[] {
    // The facade's own way to them (`toBuilder`) complains of its missing unit id at every call.
    return this.workbook
      .getDefinedNames()
      .map((name) => (name as unknown as { _definedNameParam: EngineName })._definedNameParam);
  }

  /** The facade offers no way to spilled values; its ranges hold the model that does. */
  private formulas(): FormulaDataModel {
    const holder = this.workbook.getSheets()[0]?.getRange(0, 0) as unknown as {
      _formulaDataModel: FormulaDataModel;
    };
    return (this.formulaModel ??= holder._formulaDataModel);
  }
}

const farRow = /\$?[A-Z]{1,3}\$?(\d{5,7})(?!\d)/gi;

/** The lowest row that these cells occupy or their formulas name. */
function lastRowOf(cells: CellMatrix): number {
  let last = 0;
  for (const [row, columns] of Object.entries(cells)) {
    last = Math.max(last, Number(row));
    for (const cell of Object.values(columns)) {
      if (!cell?.f) continue;
      for (const match of cell.f.matchAll(farRow)) {
        last = Math.max(last, Math.min(Number(match[1]), maxRows) - 1);
      }
    }
  }
  return last;
}
