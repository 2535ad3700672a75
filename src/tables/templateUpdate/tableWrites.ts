import type { TemplateTable } from "../templateReading/templateTable";
import type { CellContent } from "../templates/cellContent";
import type { TemplateColumn } from "../templates/templateColumn";
import type { CellValidation, TemplateSheet } from "../templates/templateSheet";
import type { Line } from "./insertionPlaces";
import { ordinals } from "./ordinals";
import { bodyRows, contentAt, isFact } from "./tableRows";

/** What is written into a cell of a table: rows counted from the first of the body, columns from the first of the table. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A formula begins with `=`; null leaves the cell's own. */
  readonly content: CellContent | null;
  /** Null leaves the cell's own. */
  readonly numberFormat: string | null;
}

export interface PlacedValidation extends Pick<CellValidation, "rule" | "prompt" | "alert"> {
  readonly row: number;
  readonly column: number;
}

/** The formula of a cell of the body, row from its first, column zero-based on the sheet; null where it computes nothing. */
export type FormulaAt = (row: number, column: number) => string | null;

/** Gathers what is to be written; of two writes of a cell the later counts. */
export class TableWrites {
  private readonly written = new Map<string, CellWrite>();

  constructor(
    private readonly table: TemplateTable,
    private readonly drawn: TemplateSheet,
    private readonly rows: readonly Line[],
    private readonly columns: readonly Line[],
    private readonly formulaAt: FormulaAt,
  ) {}

  writes(): readonly CellWrite[] {
    return [...this.written.values()];
  }

  writeNewColumns(): void {
    this.eachColumn((column, position, before) => {
      if (before !== null) return;
      this.put({ row: -1, column, content: this.columnAt(position).header, numberFormat: null });
      this.rows.forEach(({ drawn }, row) => {
        if (drawn !== null) this.writeCell(row, column, position, drawn);
      });
    });
  }

  /** The formulas of the columns that were there, for cells that compute: they spell the years out. */
  renewFormulas(): void {
    this.eachColumn((column, position, before) => {
      const { formula } = this.columnAt(position);
      if (before === null || formula === null) return;
      this.rows.forEach((line, row) => {
        const there = line.before === null ? null : this.formulaBefore(line.before, before);
        if (there === null || there === formula) return;
        this.put({ row, column, content: formula, numberFormat: null });
      });
    });
  }

  writeNewRows(): void {
    this.rows.forEach(({ before, drawn }, row) => {
      if (before !== null || drawn === null) return;
      this.eachColumn((column, position) => this.writeCell(row, column, position, drawn));
    });
    this.columns.forEach((line, column) => {
      const formula = line.drawn === null ? this.commonFormula(line.before!) : null;
      if (formula === null) return;
      this.eachNewRow((row) => this.put({ row, column, content: formula, numberFormat: null }));
    });
  }

  /** @param before places as they were */
  writeFact(rowBefore: number, columnBefore: number): void {
    const row = this.rows.findIndex(({ before }) => before === rowBefore);
    const column = this.columns.findIndex(({ before }) => before === columnBefore);
    const drawn = this.rows[row]?.drawn ?? null;
    const position = this.columns[column]?.drawn ?? null;
    if (drawn !== null && position !== null) this.writeCell(row, column, position, drawn);
  }

  writeHiddenFacts(rowBefore: number): void {
    this.eachColumn((_, position, before) => {
      const column = this.columnAt(position);
      if (before !== null && column.isAux && isFact(column)) this.writeFact(rowBefore, before);
    });
  }

  /** What a row of a 横向对比表 says of a plan that it did not have before. */
  writeRegion(row: number, planId: string): void {
    const drawn = this.rows[row]?.drawn ?? null;
    if (drawn === null) return;
    this.eachColumn((column, position, before) => {
      const { role, key, planId: ofPlan } = this.columnAt(position);
      const isFactOfBoth = key === "source" && role === "fact";
      if (before === null || (ofPlan !== planId && !isFactOfBoth)) return;
      if (role === "fact") this.writeCell(row, column, position, drawn);
      else {
        this.put({ row, column, content: null, numberFormat: this.formatAt(drawn, position) });
      }
    });
  }

  /** Number formats of what is entered and computed in a row. */
  writeFigureFormats(rowBefore: number): void {
    const row = this.rows.findIndex(({ before }) => before === rowBefore);
    const drawn = this.rows[row]?.drawn ?? null;
    if (drawn === null) return;
    this.eachColumn((column, position, before) => {
      const { role } = this.columnAt(position);
      if (before === null || (role !== "entry" && role !== "formula" && role !== "stage")) return;
      this.put({ row, column, content: null, numberFormat: this.formatAt(drawn, position) });
    });
  }

  /** What says where a row stands among the others. */
  writeOrder(renumbers: boolean): void {
    this.eachColumn((column, position, before) => {
      const { key } = this.columnAt(position);
      const isNumber = key === "ordinal";
      if (!isNumber && key !== "categoryOrder" && key !== "chartName") return;
      if (isNumber && !renumbers) return this.numberNewRows(column);
      this.rows.forEach(({ before: rowBefore, drawn }, row) => {
        const content = isNumber
          ? row + 1
          : drawn === null
            ? null
            : this.contentAt(drawn, position);
        const isThere =
          rowBefore !== null &&
          before !== null &&
          (this.formulaBefore(rowBefore, before) !== null ||
            this.contentBefore(rowBefore, before) === content);
        if (content !== null && !isThere) {
          this.put({ row, column, content, numberFormat: null });
        }
      });
    });
  }

  /** New rows and those whose facts changed get the validations of their targets; new columns those of all rows. */
  validations(changedRows: ReadonlySet<number>): readonly PlacedValidation[] {
    const columnOf = new Map(this.columns.map(({ drawn }, column) => [drawn, column]));
    const rowOf = new Map(this.rows.map(({ drawn }, row) => [drawn, row]));
    return this.drawn.validations.flatMap(({ at, column: first, columns, ...what }) => {
      const row = "row" in at ? rowOf.get(at.row) : undefined;
      if (row === undefined) return [];
      const { before } = this.rows[row]!;
      const isRenewed = before === null || changedRows.has(before);
      return Array.from({ length: columns }, (_, index) => columnOf.get(first + index)).flatMap(
        (column): PlacedValidation[] =>
          column === undefined || (!isRenewed && this.columns[column]!.before !== null)
            ? []
            : [{ row, column, ...what }],
      );
    });
  }

  /** Rows that were not counted from 1 on go on behind the greatest number there is. */
  private numberNewRows(column: number): void {
    let last = Math.max(0, ...(ordinals(this.table) ?? []));
    this.eachNewRow((row) => {
      last += 1;
      this.put({ row, column, content: last, numberFormat: null });
    });
  }

  private writeCell(row: number, column: number, position: number, drawn: number): void {
    const content = this.contentAt(drawn, position) ?? this.formulaFor(column, position);
    if (content === null) return;
    this.put({ row, column, content, numberFormat: this.formatAt(drawn, position) });
  }

  /** What the column's other rows compute, where they agree: a column of the user's own may have been left out of it. */
  private formulaFor(column: number, position: number): string | null {
    const { before } = this.columns[column]!;
    const isRenewed = this.columns.some((line) => line.before === null);
    const common = before === null || isRenewed ? null : this.commonFormula(before);
    return common ?? this.columnAt(position).formula;
  }

  private commonFormula(columnBefore: number): string | null {
    const formulas = new Set(
      bodyRows(this.table).map((row) => this.formulaBefore(row, columnBefore)),
    );
    const [only] = formulas;
    return formulas.size === 1 && only !== undefined ? only : null;
  }

  private eachColumn(
    visit: (column: number, position: number, before: number | null) => void,
  ): void {
    this.columns.forEach(({ before, drawn }, column) => {
      if (drawn !== null) visit(column, drawn, before);
    });
  }

  private eachNewRow(visit: (row: number) => void): void {
    this.rows.forEach(({ before }, row) => {
      if (before === null) visit(row);
    });
  }

  private put(write: CellWrite): void {
    const key = `${write.row},${write.column}`;
    const earlier = this.written.get(key);
    const numberFormat = write.numberFormat ?? earlier?.numberFormat ?? null;
    const content = write.content ?? earlier?.content ?? null;
    this.written.set(key, { ...write, content, numberFormat });
  }

  private columnAt(position: number): TemplateColumn {
    return this.drawn.columns[position]!;
  }

  private contentAt(drawn: number, position: number): CellContent | null {
    return this.drawn.rows[drawn]!.cells[position] ?? null;
  }

  private formatAt(drawn: number, position: number): string {
    return this.drawn.rows[drawn]!.numberFormats[position]!;
  }

  private formulaBefore(row: number, column: number): string | null {
    return this.formulaAt(row, this.table.body.column + column);
  }

  private contentBefore(row: number, column: number): CellContent {
    return contentAt(this.table, row, this.table.body.column + column);
  }
}
