import { holdsPlanCall } from "../../tables/templateReading/planCalls";
import type { CellContent } from "../../tables/templates/cellContent";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import { drawnRowOf } from "../../tables/templateUpdate/compareTemplate";
import {
  bodyRows,
  contentAt,
  type SharedColumn,
  sharedColumns,
} from "../../tables/templateUpdate/tableRows";
import { type CellChange, cellBefore } from "./cellChanges";
import { formulaAt, type ReadTemplate } from "./readTemplates";
import type { TemplateDrawing } from "./templateDrawing";

/**
 * The cells of a table that 使用 PLAN 函数 writes: formulas of the columns that the add-in's functions can give, and
 * facts that are as the plan has them. What people wrote in their place, and rows that are not of the plan, stay.
 */
export function cellsWithFunctions(
  template: ReadTemplate,
  { rows, drawn }: TemplateDrawing,
): readonly CellChange[] {
  const [native, asking] = [drawn(false), drawn(true)];
  if (native === null || asking === null) return [];
  const rowOf = drawnRowOf(asking, rows);
  return eachCell(template, asking, ({ column, row, present, formula }) => {
    const asked = column.drawn.formula;
    const drawnRow = rowOf(row);
    if (asked === null || drawnRow === undefined || formula === asked) return null;
    const own = native.columns[column.position]!.formula;
    if (asked === own || !canCompute(template, asked)) return null;
    const isOurs =
      own === null
        ? formula === null && present === native.rows[drawnRow]!.cells[column.position]
        : formula !== null;
    const numberFormat = asking.rows[drawnRow]!.numberFormats[column.position]!;
    return isOurs ? { content: asked, numberFormat } : null;
  });
}

/** The cells of a table in which native formulas and the plan's figures take the place of the add-in's functions. */
export function cellsWithoutFunctions(
  template: ReadTemplate,
  { rows, drawn }: TemplateDrawing,
): readonly CellChange[] {
  const native = drawn(false);
  if (native === null) return [];
  const rowOf = drawnRowOf(native, rows);
  return eachCell(template, native, ({ column, row, formula }) => {
    if (!holdsPlanCall(formula)) return null;
    const own = column.drawn.formula;
    const drawnRow = native.rows[rowOf(row) ?? -1];
    const numberFormat = drawnRow?.numberFormats[column.position] ?? null;
    if (own !== null) {
      return canCompute(template, own) ? { content: own, numberFormat } : null;
    }
    const content = drawnRow?.cells[column.position] ?? null;
    const isFact = column.drawn.role === "fact";
    return content === null || !isFact ? null : { content, numberFormat };
  });
}

interface VisitedCell {
  readonly column: SharedColumn;
  /** Counted from the first of the body. */
  readonly row: number;
  readonly present: CellContent;
  readonly formula: string | null;
}

function eachCell(
  template: ReadTemplate,
  drawn: TemplateSheet,
  change: (cell: VisitedCell) => Pick<CellChange, "content" | "numberFormat"> | null,
): readonly CellChange[] {
  const { table } = template;
  return sharedColumns(table, drawn).flatMap((column) =>
    bodyRows(table).flatMap((row): CellChange[] => {
      const at = column.found.column;
      const present = contentAt(table, row, at);
      const changed = change({ column, row, present, formula: formulaAt(template, row, at) });
      if (changed === null) return [];
      return [
        { ...placeOf(template, row, at), before: presentCell(template, row, at), ...changed },
      ];
    }),
  );
}

/** What a cell of a table's body holds, row counted from its first, column of the sheet. */
export function presentCell(
  { table, formulas, numberFormats }: ReadTemplate,
  row: number,
  column: number,
): CellChange["before"] {
  const { grid, body } = table;
  const value = grid.values[body.row + row - grid.row]?.[column - grid.column] ?? "";
  const offset = column - body.column;
  return cellBefore({
    formula: formulas[row]?.[offset] ?? "",
    value,
    valueType: typeof value === "string" && value !== "" ? Excel.RangeValueType.string : null,
    numberFormat: numberFormats[row]?.[offset] ?? "General",
  });
}

function placeOf({ sheet, table }: ReadTemplate, row: number, column: number) {
  return { sheet, row: table.body.row + row, column };
}

/** Whether the table has all columns that a formula names by `[@…]`. */
function canCompute({ table: { grid, body } }: ReadTemplate, formula: string): boolean {
  const headers = new Set(
    grid.values[body.row - 1 - grid.row]?.map((header) => String(header)) ?? [],
  );
  const named = formula.matchAll(/\[@(?:\[((?:'.|[^'\]])+)\]|([\p{L}\p{N}_]+))\]/gu);
  return [...named].every(([, inBrackets, plain]) =>
    headers.has(plain ?? inBrackets!.replace(/'(.)/gu, "$1")),
  );
}
