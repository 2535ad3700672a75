import { intersection, type GridRange } from "./a1";
import { fromFieldCalls, toFieldCalls } from "./fieldReferences";
import {
  setRangeValues,
  type CellMatrix,
  type EngineCommand,
  type Spreadsheet,
} from "./spreadsheet";
import {
  engineColumnNames,
  engineTableName,
  renameInFormula,
  toEngineFormula,
  toExcelFormula,
  type TableNames,
} from "./structuredReferences";

/** A table of the workbook with the headers that its cells show. */
export interface TableInfo extends TableNames {
  readonly id: string;
  readonly sheetId: string;
  /** Header row included. */
  readonly range: GridRange;
}

const setSuperTable = "formula.mutation.set-super-table";
const removeSuperTable = "formula.mutation.remove-super-table";
const moving =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|remove-sheet|move-)/;
const tableMutation = /^sheet\.mutation\.(?:add-table|delete-table|set-sheet-table)$/;

/**
 * Keeps formulas and tables together: turns Excel's structured references into the engine's when a
 * formula is written, by whomever; tells the engine the headers that stand in the cells (its tables keep
 * those of their birth); and rewrites formulas when a table or a header is renamed.
 */
export class TableReferences {
  private known = new Map<string, TableInfo>();
  private readonly registered = new Map<string, string>();
  private registering = false;

  constructor(private readonly spreadsheet: Spreadsheet) {
    spreadsheet.onExecuted((command) => this.follow(command));
    this.refresh();
  }

  list(): TableInfo[] {
    return this.spreadsheet.workbook.getTableList().map((table) => ({
      id: table.id,
      name: table.name,
      sheetId: table.subUnitId,
      range: table.range,
      columns: this.headers(table.subUnitId, table.range),
    }));
  }

  /** The formula in this cell as Excel writes it. */
  excelFormula(sheetId: string, row: number, column: number, tables = this.list()): string | null {
    const stored = this.spreadsheet.formula(sheetId, row, column);
    if (stored === null) return null;
    const structured = stored.includes("[")
      ? toExcelFormula(stored, tables, homeOf(tables, sheetId, row, column))
      : stored;
    return fromFieldCalls(structured);
  }

  private headers(sheetId: string, range: GridRange): string[] {
    const headers: string[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const value = this.spreadsheet.cell(sheetId, range.startRow, column)?.v;
      headers.push(value == null ? "" : String(value));
    }
    return headers;
  }

  /** A formula on its way into this cell, as the engine shall store it. */
  engineFormula(
    formula: string,
    sheetId: string,
    row: number,
    column: number,
    tables = this.list(),
  ): string {
    const called = toFieldCalls(formula);
    return called.includes("[")
      ? toEngineFormula(called, tables, homeOf(tables, sheetId, row, column))
      : called;
  }

  /** Formulas that someone else wrote in Excel's form: a second write, before Univer calculates. */
  private translateInput(sheetId: string, cells: CellMatrix): void {
    const changed: CellMatrix = {};
    let tables: TableInfo[] | undefined;
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        if (!cell?.f || !/[[.]/.test(cell.f)) continue;
        tables ??= this.list();
        const f = this.engineFormula(cell.f, sheetId, Number(row), Number(column), tables);
        if (f !== cell.f) (changed[Number(row)] ??= {})[Number(column)] = { f };
      }
    }
    if (Object.keys(changed).length > 0) {
      this.spreadsheet.as("upkeep", () => this.spreadsheet.writeCells(sheetId, changed));
    }
  }

  private follow(command: EngineCommand): void {
    if (this.registering) return;
    if (command.id === setSuperTable || command.id === removeSuperTable) {
      this.registered.delete(String(command.params.tableName));
      this.refresh();
    } else if (tableMutation.test(command.id) || moving.test(command.id)) {
      this.refresh();
    } else if (command.id === setRangeValues && !command.fromEngine) {
      const sheetId = String(command.params.subUnitId);
      const cells = (command.params.cellValue ?? {}) as CellMatrix;
      if (command.origin === "user") this.translateInput(sheetId, cells);
      if (this.touchesHeader(sheetId, cells)) this.refresh();
    }
  }

  private touchesHeader(sheetId: string, cells: CellMatrix): boolean {
    return [...this.known.values()].some(
      (table) => table.sheetId === sheetId && cells[table.range.startRow] !== undefined,
    );
  }

  private refresh(): void {
    const tables = this.list();
    const before = this.known;
    this.known = new Map(tables.map((table) => [table.id, table]));
    this.registering = true;
    try {
      this.register(tables);
    } finally {
      this.registering = false;
    }
    for (const table of tables) {
      const old = before.get(table.id);
      if (old) this.renameEverywhere(old, table);
      else this.translateBareReferences(table, tables);
    }
  }

  private register(tables: readonly TableInfo[]): void {
    const wanted = new Set(tables.map((table) => engineTableName(table.name)));
    for (const name of this.registered.keys()) {
      if (wanted.has(name)) continue;
      this.registered.delete(name);
      this.spreadsheet.execute(removeSuperTable, { tableName: name });
    }
    for (const { name, sheetId, range, columns } of tables) {
      const tableName = engineTableName(name);
      const titles = engineColumnNames(columns);
      const signature = JSON.stringify([sheetId, range, titles]);
      if (this.registered.get(tableName) === signature) continue;
      this.registered.set(tableName, signature);
      const titleMap = new Map(titles.map((title, index) => [title, index]));
      this.spreadsheet.execute(setSuperTable, {
        tableName,
        reference: { sheetId, range: { ...range }, titleMap },
      });
    }
  }

  private renameEverywhere(old: TableInfo, table: TableInfo): void {
    const sameWidth = old.columns.length === table.columns.length;
    const sameColumns = sameWidth && old.columns.every((name, at) => name === table.columns[at]);
    const moved = intersection(old.range, table.range) === null;
    if (old.name === table.name && (sameColumns || !sameWidth || moved)) return;
    const renamed = sameWidth && !moved ? table : { ...table, columns: old.columns };
    this.rewriteFormulas(remembering((formula) => renameInFormula(formula, old, renamed)));
  }

  /** `[@列]` written into cells before their table was made. */
  private translateBareReferences(table: TableInfo, tables: readonly TableInfo[]): void {
    const translate = remembering((formula) => toEngineFormula(formula, tables, table.name));
    this.rewriteFormulas((formula, sheetId, row, column) =>
      homeOf([table], sheetId, row, column) === null ? formula : translate(formula),
    );
  }

  private rewriteFormulas(
    rewrite: (formula: string, sheetId: string, row: number, column: number) => string,
  ): void {
    for (const sheet of this.spreadsheet.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const changed: CellMatrix = {};
      this.spreadsheet.forEachCell(sheetId, (row, column, cell) => {
        if (!cell.f) return;
        const formula = rewrite(cell.f, sheetId, row, column);
        if (formula !== cell.f) (changed[row] ??= {})[column] = { f: formula };
      });
      if (Object.keys(changed).length === 0) continue;
      this.spreadsheet.as("upkeep", () => this.spreadsheet.writeCells(sheetId, changed));
    }
  }
}

/** A column's formulas are often one text: each is worked on once. */
function remembering(work: (formula: string) => string): (formula: string) => string {
  const known = new Map<string, string>();
  return (formula) => {
    let result = known.get(formula);
    if (result === undefined) known.set(formula, (result = work(formula)));
    return result;
  };
}

/** The name of the table in which a cell stands. */
export function homeOf(
  tables: readonly TableInfo[],
  sheetId: string,
  row: number,
  column: number,
): string | null {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const home = tables.find(
    (table) => table.sheetId === sheetId && intersection(table.range, cell) !== null,
  );
  return home?.name ?? null;
}
