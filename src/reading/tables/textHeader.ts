import { isHeaderLike } from "../../tables/recognition/headerRows";
import type { TextLine } from "../outline/textLines";
import type { PlanDocument } from "../planDocument";
import { areOfProjects, type PlanColumn, planColumn, isValueColumn } from "./planColumns";
import type { TableCell } from "./tableCell";
import { cellsOfLine, isRuleLine, type Separator, separatorOf } from "./textGrid";

const mostHeaderCells = 14;
const longestHeader = 30;

/** The header of a table in plain text. */
export interface TextHeader {
  readonly columns: readonly PlanColumn[];
  /** Null where each line is one cell. */
  readonly separator: Separator | null;
  readonly next: number;
}

/** The header that begins at a line; null where none does. */
export function textHeaderAt(
  document: PlanDocument,
  lines: readonly TextLine[],
  at: number,
): TextHeader | null {
  const line = lines[at]!;
  if (line.table !== null || line.text.length > 200 || /[。;；]/u.test(line.text)) return null;
  const separator = separatorOf(line);
  if (separator !== null) {
    const cells = cellsOfLine(document, line, separator);
    const columns = columnsOf(cells.map(({ text }) => [text]));
    const header = columns && { columns, separator, next: at + 1 };
    const both = withSecondRow(document, lines, at, cells, separator, header);
    if (both !== null) return both;
  }
  if (separator !== null && separator !== "space") return null;
  return mayBeginHeader(line) ? headerOfLines(document, lines, at) : null;
}

/**
 * 指标 | 目标值 | 属性 with 2020年 | 2025年 below: where both lines have the same columns each stands below its own,
 * else the years are those of the columns of values in order.
 */
function withSecondRow(
  document: PlanDocument,
  lines: readonly TextLine[],
  at: number,
  above: readonly TableCell[],
  separator: Separator,
  header: TextHeader | null,
): TextHeader | null {
  let next = at + 1;
  while (next < lines.length && isRuleLine(lines[next]!)) next += 1;
  const line = lines[next];
  if (line === undefined || line.table !== null || separatorOf(line) === null) {
    return header && { ...header, next };
  }
  const cells = cellsOfLine(document, line, separatorOf(line));
  const filled = cells.filter(({ text }) => text !== "");
  const below = filled.map(({ text }) => planColumn([text]));
  const areYears =
    below.length > 0 &&
    below.every(
      (column) => isValueColumn(column) && (column.year !== null || column.role !== "year"),
    ) &&
    filled.every(({ text }) => !/^[\d.]+$/u.test(text) || /^20\d\d$/u.test(text));
  if (!areYears) return header && { ...header, next };
  if (cells.length === above.length && filled.length < cells.length) {
    const columns = columnsOf(
      above.map(({ text }, place) => {
        const own = cells[place]!.text;
        const spanning = above.slice(0, place).findLast((each) => each.text !== "")?.text ?? "";
        return own === "" ? [text] : [text === "" ? spanning : text, own];
      }),
    );
    if (columns !== null) return { columns, separator, next: next + 1 };
  }
  return header && { ...header, columns: withYears(header.columns, below), next: next + 1 };
}

/** Columns of values without a year get those below in order; one that heads several gives way to them. */
function withYears(
  columns: readonly PlanColumn[],
  below: readonly PlanColumn[],
): readonly PlanColumn[] {
  const open = columns.filter((column) => isValueColumn(column) && column.year === null);
  let taken = 0;
  return columns.flatMap((column) => {
    if (!open.includes(column)) return [column];
    const isLast = column === open.at(-1);
    const count = isLast
      ? below.length - taken
      : Math.max(1, Math.floor(below.length / open.length));
    const own = below.slice(taken, taken + count);
    taken += own.length;
    if (own.length === 0) return [column];
    return own.map((each) => ({
      ...each,
      role: each.role === "year" && own.length === 1 ? column.role : each.role,
      unit: each.unit ?? column.unit,
      title: column.title + each.title,
    }));
  });
}

function mayBeginHeader({ text }: TextLine): boolean {
  return (
    text.length <= 16 &&
    /指\s*标|序\s*号|类\s*[别型]|领\s*域|项\s*目|内\s*容|名\s*称|方\s*面/u.test(text)
  );
}

/** A header of one cell a line, as tables look that were copied from a page. */
function headerOfLines(
  document: PlanDocument,
  lines: readonly TextLine[],
  at: number,
): TextHeader | null {
  const cells: TableCell[] = [];
  let next = at;
  for (; next < lines.length && cells.length < mostHeaderCells; next++) {
    const line = lines[next]!;
    if (line.table !== null) break;
    const [cell, ...others] = cellsOfLine(document, line, null);
    if (others.length > 0 || cell === undefined || !isHeaderLike(cell.text)) break;
    if (!isNameOfColumn(cell.text) || cells.some(({ text }) => text === cell.text)) break;
    cells.push(cell);
  }
  const columns = cells.length >= 3 ? columnsOf(cells.map(({ text }) => [text])) : null;
  return columns && { columns, separator: null, next };
}

function isNameOfColumn(text: string): boolean {
  const { role } = planColumn([text]);
  if (role === "other") return /^(?:备注|说明|指标解释|数据来源|计算方法)$/u.test(text);
  // 48 and ≥48 are cells; 2025 is a year.
  return !/^[<>≥≤〔[]?\d+(?:\.\d+)?[%〕\]]?$/u.test(text) || role === "year";
}

/**
 * Columns of a header with one that names indicators; null where it is of something else.
 * @param headers each column's texts from top to bottom
 */
function columnsOf(headers: readonly (readonly string[])[]): readonly PlanColumn[] | null {
  const texts = headers.flat().filter((text) => text !== "");
  if (
    texts.length < 2 ||
    areOfProjects(texts) ||
    texts.some((text) => text.length > longestHeader)
  ) {
    return null;
  }
  const columns = withHeadedYears(headers.map(planColumn));
  const indicator = columns.findLastIndex(({ role }) => role === "indicator");
  const named =
    indicator === -1 ? columns.findLastIndex(({ role }) => role === "category") : indicator;
  const values = columns.filter(isValueColumn);
  const unknown = columns.filter(({ role, title }) => role === "other" && title !== "").length;
  const isOfAims =
    values.some(({ role }) => role !== "baseline") && columns.slice(named + 1).some(isValueColumn);
  if (named === -1 || !isOfAims || unknown * 2 >= texts.length) return null;
  return columns.map((column, at): PlanColumn => {
    if (at === named) return { ...column, role: "indicator" };
    const isCoarser = column.role === "indicator" || (column.title === "" && at < named);
    return isCoarser ? { ...column, role: "category" } : column;
  });
}

/** 规划目标 directly before 2023年 and 2025年 heads them and has no cells of its own. */
function withHeadedYears(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  return columns.filter(({ role, year }, at) => {
    const isOpen = role === "target" && year === null;
    const behind = columns.slice(at + 1, at + 3);
    return !(isOpen && behind.length === 2 && behind.every((each) => each.role === "year"));
  });
}
