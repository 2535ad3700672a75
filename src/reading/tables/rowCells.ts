import { yearsOfHeading } from "../outline/headingRole";
import { isUnitText } from "./indicatorCell";
import { isValueLike, readCellValue } from "./cellValue";
import { isValueColumn, type PlanColumn, type ValueColumn } from "./planColumns";
import type { TableCell } from "./tableCell";

/** 必选 and 可选 stand where other plans have 约束性 and 预期性. */
const attribute = /^(?:约束|预期|指导|引导|必选|可选|自选)性?(?:指标)?$/u;
const footnoteMark = /^(?:[①-⑳*※]+|[[(]\d[\])])$/u;
const department =
  /(?:局|委|办|部门?|厅|政府|中心|院|集团|公司|处|单位|街道|乡镇|管委会|等|各[^，。]{1,8})$/u;
const placeholder = /^[-—–/]*$/u;

export function isAttributeText(text: string): boolean {
  return attribute.test(text);
}

/** What stands behind an indicator's name, each cell given to its column. */
export interface CellsBehindName {
  readonly unit: string | null;
  readonly attribute: string | null;
  readonly department: string | null;
  readonly dueYear: number | null;
  readonly values: readonly { readonly column: ValueColumn; readonly cell: TableCell }[];
  /** Whether a column of values had no cell of its own. */
  readonly isGuessed: boolean;
  /** The place in `cells` behind the last one taken. */
  readonly next: number;
}

/**
 * Gives a row's cells to the columns that they stand in; null where one does not look like what its column holds, as
 * where a merged cell has shifted the row.
 * @param cells of the whole row
 */
export function cellsByPlace(
  cells: readonly TableCell[],
  columns: readonly PlanColumn[],
): CellsBehindName | null {
  const found: { readonly column: ValueColumn; readonly cell: TableCell }[] = [];
  let unit: string | null = null;
  let ownAttribute: string | null = null;
  let ownDepartment: string | null = null;
  let dueYear: number | null = null;
  for (const [place, column] of columns.entries()) {
    const cell = cells[place];
    if (cell === undefined || placeholder.test(cell.text)) continue;
    const { text } = cell;
    if (isValueColumn(column)) {
      if (!isValueLike(text) || isAttributeText(text)) return null;
      found.push({ column, cell });
    } else if (column.role === "ordinal") {
      if (!/^\d{1,3}$/u.test(text)) return null;
    } else if (column.role === "unit") {
      if (!isUnitText(text)) return null;
      unit = text;
    } else if (column.role === "attribute") {
      if (!isAttributeText(text)) return null;
      ownAttribute = text;
    } else if (column.role === "department") ownDepartment = text;
    else if (column.role === "due") dueYear = yearsOfHeading(text).at(-1) ?? null;
  }
  if (found.length === 0) return null;
  return {
    unit,
    attribute: ownAttribute,
    department: ownDepartment,
    dueYear,
    values: found,
    isGuessed: false,
    next: cells.length,
  };
}

/**
 * Gives the cells from `from` on to the columns behind the indicator's, each by what it looks like: texts copied from a
 * page lose empty cells, and merged ones shift a row. Null where no value follows.
 * @param nextOrdinal what a following row's number would be; null where rows have none
 */
export function cellsBehindName(
  cells: readonly TableCell[],
  from: number,
  columns: readonly PlanColumn[],
  nextOrdinal: number | null,
): CellsBehindName | null {
  const valueColumns = columns.filter(isValueColumn);
  const found: TableCell[] = [];
  let unit: string | null = null;
  let ownAttribute: string | null = null;
  let ownDepartment: string | null = null;
  let dueYear: number | null = null;
  let next = from;
  for (const column of columns) {
    const { role } = column;
    while (footnoteMark.test(cells[next]?.text ?? "")) next += 1;
    const cell = cells[next];
    if (cell === undefined) break;
    if (isValueColumn(column)) {
      if (!isValueLike(cell.text) || isAttributeText(cell.text)) continue;
      if (startsNextRow(cells, next, nextOrdinal) || isNameInstead(cells, next, columns)) continue;
      found.push(cell);
    } else if (role === "unit") {
      if (!isUnitText(cell.text) && !placeholder.test(cell.text)) continue;
      if (isUnitText(cell.text)) unit = cell.text;
    } else if (role === "attribute") {
      if (!isAttributeText(cell.text) && !placeholder.test(cell.text)) continue;
      if (isAttributeText(cell.text)) ownAttribute = cell.text;
    } else if (role === "department") {
      if (!department.test(cell.text) && !placeholder.test(cell.text)) continue;
      if (department.test(cell.text)) ownDepartment = cell.text;
    } else if (role === "due") {
      const year = yearsOfHeading(cell.text).at(-1);
      if (year === undefined && !placeholder.test(cell.text)) continue;
      dueYear = year ?? null;
    } else if (role !== "other" || !placeholder.test(cell.text)) {
      continue;
    }
    next += 1;
  }
  if (found.every(({ text }) => placeholder.test(text))) return null;
  // What is missing is more often the baseline than the target.
  const missing = valueColumns.length - found.length;
  const values = found.map((cell, index) => ({ column: valueColumns[index + missing]!, cell }));
  const isGuessed = missing > 0;
  return {
    unit,
    attribute: ownAttribute,
    department: ownDepartment,
    dueYear,
    values,
    isGuessed,
    next,
  };
}

/** 经济发展 above 地区生产总值增长: words that could stand for a value name an indicator where a full row follows. */
function isNameInstead(
  cells: readonly TableCell[],
  at: number,
  columns: readonly PlanColumn[],
): boolean {
  const { text } = cells[at]!;
  if (readCellValue(text).kind !== "words") return false;
  const after = cells[at + 1];
  if (after !== undefined && isUnitText(after.text)) return true;
  const numbers = cells.slice(at + 1, at + 1 + columns.filter(isValueColumn).length);
  const isFullRow =
    numbers.length > 0 &&
    numbers.every(({ text: value }) => isValueLike(value)) &&
    numbers.some(({ text: value }) => !placeholder.test(value));
  return isFullRow;
}

function startsNextRow(cells: readonly TableCell[], at: number, ordinal: number | null): boolean {
  const after = cells[at + 1];
  return (
    ordinal !== null &&
    cells[at]!.text === String(ordinal) &&
    after !== undefined &&
    !isValueLike(after.text) &&
    !isAttributeText(after.text)
  );
}
