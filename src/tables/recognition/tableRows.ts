import type { ColumnRole } from "./columnRoles";
import type { FoundTable, TableColumn } from "./findTables";
import { compactText, type Grid, type GridValue, isBlank } from "./grid";
import { measureColumn, measureOf } from "./measureColumn";

/** A row of a table's body that holds something. */
export interface TableRow {
  /** Zero-based on the sheet. */
  readonly row: number;
  /**
   * `total` and `note` rows hold no indicator; `band` is a heading between rows; `other` holds targets or the like of
   * an indicator whose actuals stand in another row.
   */
  readonly kind: "indicator" | "band" | "total" | "note" | "other";
  /** The indicator cell's text; of a merged cell the text above. */
  readonly name: string;
  /** The region's cell; of a merged cell the text above. Null where the table has no such column. */
  readonly region: GridValue;
  /** The year's cell; of a merged cell the one above. Null where the table has no such column. */
  readonly year: GridValue;
  /** Whether nothing but a name and an ordinal stands in the row. */
  readonly isBare: boolean;
  readonly hidden: boolean;
}

const totals = /^(?:合计|总计|小计|共计|总分|平均|平均值|均值|汇总)[:：]?$|(?:合计|小计|总计)$/u;
const notes =
  /^[(（]?(?:注\d*|註\d*|附注|备注|備註|说明|數據來源|数据来源|资料来源|来源)(?:[:：]|$|[一二三1-9][、.])/u;
const signatures =
  /^(?:填表人|填报人|制表人?|审核人?|复核人?|负责人|单位负责人|统计负责人|分管领导|填报单位|填报日期|填表日期|报送日期|联系人|联系电话|电话|日期|盖章)(?:[:：]|$|[(（])/u;
/** The row 甲 乙 1 2 3 under the header of a statistical table. */
const columnLetters = /^[甲乙丙丁戊a-z]$/iu;

/** Whether a row that starts with this text, without spaces, is a note or a signature. */
export function isNote(leading: string): boolean {
  return notes.test(leading) || signatures.test(leading);
}

/** Whether a row with this text, without spaces, sums up others. */
export function isTotal(text: string): boolean {
  return totals.test(text);
}

/** Whether a name is numbered as headings are: 一、 （二）. */
export function isNumberedHeading(name: string): boolean {
  return /^[(（]?[一二三四五六七八九十]+[、.．)）]/u.test(name);
}

/** The rows of a table below its header, in order; blank rows are left out. */
export function rowsOf(grid: Grid, table: FoundTable): readonly TableRow[] {
  const columns = table.columns;
  const indicator = columns.find(({ role }) => role === "indicator");
  if (indicator === undefined) return [];
  const inRole = (wanted: ColumnRole) => columns.find(({ role }) => role === wanted)?.column;
  const at = (cells: readonly GridValue[], column: number | undefined): GridValue =>
    column === undefined ? null : (cells[column - grid.column] ?? null);
  const levels = columns.filter(({ role }) => role === "level").map(({ column }) => column);
  const values = columns.filter(isValueColumn).map(({ column }) => column);
  const filledElsewhere = columns
    .filter(({ role }) => role !== "indicator" && role !== "ordinal" && role !== "level")
    .map(({ column }) => column);
  const [region, year] = [inRole("region"), inRole("year")];
  const measure = measureColumn(grid, table);
  const sharesNames = region !== undefined || year !== undefined || measure !== null;
  const first = columns[0]!.column - grid.column;
  const last = columns.at(-1)!.column - grid.column;
  const rows: TableRow[] = [];
  const above = { name: "", region: null as GridValue, year: null as GridValue };

  for (let row = table.bodyRows.first; row <= table.bodyRows.last; row++) {
    const cells = grid.values[row - grid.row]!;
    const leading = firstText(cells, first, last);
    if (leading === "") continue;
    const own = nameIn(cells, at(cells, indicator.column), levels, grid.column);
    const hasValues = values.some((column) => !isBlank(at(cells, column)));
    for (const [key, column] of [
      ["region", region],
      ["year", year],
    ] as const) {
      const cell = at(cells, column);
      if (!isBlank(cell)) above[key] = cell;
    }
    const push = (kind: TableRow["kind"], name: string): void => {
      const isBare = !filledElsewhere.some((column) => !isBlank(at(cells, column)));
      const hidden = grid.hiddenRows.has(row);
      rows.push({ row, kind, name, region: above.region, year: above.year, isBare, hidden });
    };
    if (signatures.test(leading) || notes.test(leading)) push("note", leading);
    else if (columnLetters.test(leading) && row <= table.bodyRows.first + 1) push("note", leading);
    else if (isTotal(leading) || isTotal(compactText(own))) push("total", leading);
    else if (own === "") {
      // A merged indicator cell above the rows of its years, regions, or targets and actuals.
      if (!hasValues) push("band", leading);
      else push(kindOf(measure, cells, grid), sharesNames ? above.name : "");
    } else {
      above.name = own;
      push(kindOf(measure, cells, grid), own);
    }
  }
  return rows;
}

function kindOf(
  measure: number | null,
  cells: readonly GridValue[],
  grid: Grid,
): "indicator" | "other" {
  if (measure === null) return "indicator";
  const role = measureOf(cells[measure - grid.column] ?? null);
  return role === null || role === "actual" ? "indicator" : "other";
}

/** The name in the column of indicators, or on a coarser level where that is blank. */
function nameIn(
  cells: readonly GridValue[],
  own: GridValue,
  levels: readonly number[],
  firstColumn: number,
): string {
  if (!isBlank(own)) return String(own).trim();
  for (const level of [...levels].reverse()) {
    const text = cells[level - firstColumn] ?? null;
    if (!isBlank(text)) return String(text).trim();
  }
  return "";
}

function firstText(cells: readonly GridValue[], first: number, last: number): string {
  for (let column = first; column <= last; column++) {
    const cell = cells[column] ?? null;
    if (!isBlank(cell)) return compactText(cell);
  }
  return "";
}

/** What is filled in only where there is an indicator. */
function isValueColumn({ role, year }: TableColumn): boolean {
  return role === null
    ? year !== null
    : role === "actual" ||
        role === "value" ||
        role === "target" ||
        role === "baseline" ||
        role === "unit";
}
