import { isHeaderLike } from "../../tables/recognition/headerRows";
import { isNote } from "../../tables/recognition/tableRows";
import { yearsOfHeading } from "../outline/headingRole";
import type { DocumentTable, PlanDocument } from "../planDocument";
import { CategoryColumns } from "./categoryColumns";
import { isValueLike } from "./cellValue";
import { isUnitText } from "./indicatorCell";
import type { IndicatorRow, IndicatorTable } from "./indicatorTable";
import { areOfProjects, type PlanColumn, planColumn, isValueColumn } from "./planColumns";
import { isAttributeText } from "./rowCells";
import { type TableCell, tableCell } from "./tableCell";

/** A place of the grid; merged cells stand in each place that they cover. */
interface Place {
  readonly cell: TableCell;
  /** Whether the cell begins in this row. */
  readonly isOwn: boolean;
  readonly columnSpan: number;
}

type Row = readonly (Place | null)[];

const mostRowsAbove = 6;
const mostHeaderRows = 3;

/** The table of indicators that a marked-up table is; null where its header is of something else. */
export function readMarkedTable(
  document: PlanDocument,
  table: DocumentTable,
  caption: readonly string[],
): IndicatorTable | null {
  const grid = gridOf(document, table);
  if (grid[0] === undefined || areOfProjects(ownTexts(grid[0]))) return null;
  for (let first = 0; first < Math.min(mostRowsAbove, grid.length); first++) {
    const header = headerAt(grid, first);
    if (header === null) continue;
    const above = grid.slice(0, first).flatMap(ownTexts);
    const body = grid.slice(header.last + 1);
    return {
      start: table.start,
      end: table.end,
      rule: "tableRow",
      caption: [...caption, ...above],
      columns: header.columns,
      rows: rowsOf(body, header.columns),
      notes: body.flatMap(ownTexts).filter(isNote),
    };
  }
  return null;
}

function gridOf(document: PlanDocument, { cells }: DocumentTable): readonly Row[] {
  const rows: (Place | null)[][] = [];
  let width = 0;
  for (const { row, column, rowSpan, columnSpan, start, end } of cells) {
    const cell = tableCell(document, { start, end });
    width = Math.max(width, column + columnSpan);
    for (let down = 0; down < rowSpan; down++) {
      const line = (rows[row + down] ??= []);
      for (let right = 0; right < columnSpan; right++) {
        line[column + right] = { cell, isOwn: down === 0, columnSpan };
      }
    }
  }
  return Array.from(rows, (line) => Array.from({ length: width }, (_, at) => line?.[at] ?? null));
}

function ownTexts(row: Row): readonly string[] {
  const texts = row.flatMap((place) =>
    place?.isOwn && place.cell.text !== "" ? [place.cell.text] : [],
  );
  return [...new Set(texts)];
}

function textAt(row: Row, column: number): string {
  return row[column]?.cell.text ?? "";
}

interface Header {
  readonly last: number;
  readonly columns: readonly PlanColumn[];
}

/** The header that begins in a row; null where the row and those below name no indicators with values. */
function headerAt(grid: readonly Row[], first: number): Header | null {
  const texts = ownTexts(grid[first]!);
  if (texts.length < 2 || areOfProjects(texts) || !texts.every(isHeaderLike)) return null;
  for (let last = lastHeaderRow(grid, first); last >= first; last--) {
    const rows = grid.slice(first, last + 1);
    const width = grid[first]!.length;
    const columns = Array.from({ length: width }, (_, column) =>
      planColumn(rows.map((row) => textAt(row, column))),
    );
    const settled = settledColumns(columns, grid.slice(last + 1));
    if (settled !== null) return { last, columns: settled };
  }
  return null;
}

/** Further rows belong to the header where it reaches into them, or where all that they hold are names of columns. */
function lastHeaderRow(grid: readonly Row[], first: number): number {
  let last = first;
  while (last + 1 < grid.length && last - first + 1 < mostHeaderRows) {
    const row = grid[last + 1]!;
    const isReached = row.some((place) => place !== null && !place.isOwn);
    const own = row.filter((place) => place?.isOwn && place.cell.text !== "");
    const areNames =
      own.length > 0 &&
      own.every((place) => {
        const { role, unit } = planColumn([place!.cell.text]);
        return (role !== "other" && role !== "category") || unit !== null;
      });
    if (!areNames || (!isReached && textAt(row, 0) !== "")) break;
    last += 1;
  }
  return last;
}

/** Columns with exactly one that names indicators; null where there is none, or no column of aims. */
function settledColumns(
  columns: readonly PlanColumn[],
  body: readonly Row[],
): readonly PlanColumn[] | null {
  const firstValue = columns.findIndex((column) => isValueColumn(column) || column.role === "unit");
  const hasAims = columns.some((column) => isValueColumn(column) && column.role !== "baseline");
  if (firstValue < 1 || !hasAims) return null;
  const named = columns.flatMap(({ role }, column) => (role === "indicator" ? [column] : []));
  const before = Array.from({ length: firstValue }, (_, column) => column);
  // A header without a word for indicators: the last column of texts before the values names them.
  const candidates =
    named.length > 0
      ? named
      : before.filter(
          (column) => columns[column]!.role === "category" || columns[column]!.role === "other",
        );
  const own =
    [...candidates].reverse().find((column) => isOfNames(body, column)) ?? candidates.at(-1);
  if (own === undefined) return null;
  return columns.map((column, at) => {
    if (at === own) return { ...column, role: "indicator" };
    if (column.role === "indicator" || (at < own && column.role === "other"))
      return { ...column, role: "category" };
    return column;
  });
}

function isOfNames(body: readonly Row[], column: number): boolean {
  const texts = body.map((row) => textAt(row, column)).filter((text) => text !== "");
  const names = texts.filter(
    (text) => !isValueLike(text) && !isUnitText(text) && !isAttributeText(text),
  );
  return names.length * 2 > texts.length;
}

function rowsOf(body: readonly Row[], columns: readonly PlanColumn[]): readonly IndicatorRow[] {
  const at = (row: Row, role: PlanColumn["role"]): string | null => {
    const column = columns.findIndex((each) => each.role === role);
    const text = column === -1 ? "" : textAt(row, column);
    return text === "" ? null : text;
  };
  const indicator = columns.findIndex(({ role }) => role === "indicator");
  const categoryColumns = columns.flatMap(({ role }, column) =>
    role === "category" ? [column] : [],
  );
  const merged = new CategoryColumns();
  const rows: IndicatorRow[] = [];
  let band: string | null = null;
  for (const row of body) {
    const texts = ownTexts(row);
    const whole = row.find((place) => place?.isOwn && place.cell.text !== "");
    if (
      texts.length === 0 ||
      isNote(texts[0]!) ||
      texts.every((text) => columns.some(({ title }) => title === text))
    )
      continue;
    const name = row[indicator]?.cell;
    const values = columns.flatMap((column, place) => {
      const cell = row[place]?.cell;
      return isValueColumn(column) &&
        cell !== undefined &&
        cell !== name &&
        !isAttributeText(cell.text)
        ? [{ column, cell }]
        : [];
    });
    const isBand = texts.length === 1 && whole !== undefined && !/[。；;]/u.test(texts[0]!);
    if (
      isBand ||
      name === undefined ||
      name.text === "" ||
      values.every(({ cell }) => cell.text === "")
    ) {
      if (isBand) band = texts[0]!;
      continue;
    }
    const categories = merged
      .read(categoryColumns.map((column) => textAt(row, column)))
      .filter((text) => text !== name.text && !/[。；;]/u.test(text));
    const unit = at(row, "unit");
    rows.push({
      categories: [...new Set([...(band === null ? [] : [band]), ...categories])],
      ordinal: ordinalOf(at(row, "ordinal")),
      name,
      unit: unit !== null && isUnitText(unit) ? unit : null,
      attribute: texts.find(isAttributeText) ?? at(row, "attribute"),
      department: at(row, "department"),
      dueYear: yearsOfHeading(at(row, "due") ?? "").at(-1) ?? null,
      values,
      isGuessed: false,
    });
  }
  return rows;
}

function ordinalOf(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/u.test(text) ? Number(text) : null;
}
