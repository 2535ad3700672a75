import { holdsPlanCall } from "../../tables/templateReading/planCalls";
import { isErrorText } from "../../tables/recognition/grid";
import { type CellArea, coveringAreas } from "../cellAreas";
import { Breather } from "../check/breather";
import { readCells } from "../check/chunkedReading";
import type { SheetOutline } from "../check/workbookOutline";
import type { CellInput } from "../undo/cellsBefore";
import type { CellChange } from "./cellChanges";

/** A cell whose formula calls one of the add-in's functions. */
export interface PlanCell {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Finds the formulas that call the add-in's functions, on all sheets, hidden ones included. */
export async function findPlanCells(sheets: readonly SheetOutline[]): Promise<readonly PlanCell[]> {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const cells: PlanCell[] = [];
  // A column repeats its formula.
  const known = new Map<unknown, boolean>();
  const isCall = (content: unknown): content is string => {
    if (typeof content !== "string") return false;
    const found = known.get(content) ?? holdsPlanCall(content);
    if (found || content.startsWith("=")) known.set(content, found);
    return found;
  };
  await readCells(
    sheets.flatMap(({ id, used }) => (used === null ? [] : [{ sheetId: id, ...used }])),
    "formulas",
    {
      hear: ({ sheetId, row, column }, lines) => {
        const sheet = names.get(sheetId)!;
        lines.forEach((line, down) => {
          line.forEach((formula, right) => {
            if (!isCall(formula)) return;
            cells.push({ sheet, sheetId, row: row + down, column: column + right, formula });
          });
        });
      },
      gone: () => undefined,
      breather: new Breather(null),
    },
  );
  return cells;
}

/** What becomes of formulas that are to be values. */
export interface StaticCells {
  readonly changes: readonly CellChange[];
  /** Cells that show an error or are still being calculated. */
  readonly left: readonly PlanCell[];
}

/** So many cells are looked at in one request. */
const portion = 2_000;

/** Reads what cells show, with all that their formulas spill. */
export async function staticCells(cells: readonly PlanCell[]): Promise<StaticCells> {
  const shown: ShownCell[] = [];
  for (let start = 0; start < cells.length; start += portion) {
    shown.push(...(await readShown(cells.slice(start, start + portion))));
  }
  const changes = new Map<string, CellChange>();
  const left: PlanCell[] = [];
  const isAnchor = new Map(cells.map((cell) => [placeOf(cell), cell]));
  for (const { cell, area, contents } of shown) {
    if (contents.some((content) => content === null)) left.push(cell);
    else {
      contents.forEach((content, index) => {
        const row = area.row + Math.floor(index / area.columns);
        const column = area.column + (index % area.columns);
        const { sheet } = cell;
        const isSpilled = row !== cell.row || column !== cell.column;
        const key = placeOf({ ...cell, row, column });
        // A spilled cell may repeat the formula that it comes from.
        if (!isSpilled && changes.has(key)) return;
        const before = isSpilled ? "" : cell.formula;
        const change = { content: content!, numberFormat: null };
        changes.set(key, {
          ...change,
          sheet,
          row,
          column,
          before: { content: before, numberFormat: null },
        });
      });
    }
  }
  return {
    changes: [...changes.values()],
    left: left.filter((cell) => !changes.has(placeOf(cell)) && isAnchor.has(placeOf(cell))),
  };
}

interface ShownCell {
  readonly cell: PlanCell;
  /** The cell, or all that it spills into. */
  readonly area: CellArea;
  /** Along the rows; null for what cannot be kept. */
  readonly contents: readonly (CellInput | null)[];
}

const shownProperties =
  "rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,text,numberFormat";

async function readShown(cells: readonly PlanCell[]): Promise<readonly ShownCell[]> {
  return Excel.run(async (context) => {
    const sheetIds = [...new Set(cells.map(({ sheetId }) => sheetId))];
    const areas = sheetIds.flatMap((sheetId) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      return coveringAreas(cells.filter((cell) => cell.sheetId === sheetId)).map((area) => ({
        sheetId,
        area,
        range: worksheet
          .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
          .load("values,valueTypes,text,numberFormat"),
      }));
    });
    const spills = cells.map(({ sheetId, row, column }) =>
      context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(row, column, 1, 1)
        .getSpillingToRangeOrNullObject()
        .load(shownProperties),
    );
    await context.sync();
    return cells.map((cell, index): ShownCell => {
      const spill = spills[index]!;
      if (!spill.isNullObject) {
        const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = spill;
        const contents = spill.values.flatMap((line: unknown[], down: number) =>
          line.map((_, right) => shownContent(spill, down, right)),
        );
        return { cell, area: { row, column, rows, columns }, contents };
      }
      const { area, range } = areas.find(
        (one) => one.sheetId === cell.sheetId && isIn(cell, one.area),
      )!;
      const content = shownContent(range, cell.row - area.row, cell.column - area.column);
      return {
        cell,
        area: { row: cell.row, column: cell.column, rows: 1, columns: 1 },
        contents: [content],
      };
    });
  });
}

function isIn({ row, column }: PlanCell, area: CellArea): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is written so that a cell shows the same without its formula; null for an error. */
function shownContent(
  { values, valueTypes, text, numberFormat }: Excel.Range,
  row: number,
  column: number,
): CellInput | null {
  const value: unknown = values[row]?.[column];
  const type: unknown = valueTypes[row]?.[column];
  if (type === Excel.RangeValueType.error || isErrorText(value as string)) return null;
  if (type !== Excel.RangeValueType.richValue) {
    if (typeof value === "number" || typeof value === "boolean") return value;
  }
  const content = String(type === Excel.RangeValueType.richValue ? text[row]?.[column] : value);
  if (isErrorText(content)) return null;
  // A text such as 2-3 would become a date.
  return content === "" || numberFormat[row]?.[column] === "@" ? content : `'${content}`;
}

function placeOf({ sheetId, row, column }: Pick<PlanCell, "sheetId" | "row" | "column">): string {
  return `${sheetId},${row},${column}`;
}
