import { referencedArea, type SheetArea } from "../cellAreas";
import type { WorkbookCheck } from "../checkService";
import { areaOf } from "../flags/checkedTable";
import type { FlagArea } from "../flags/flagAreas";
import type { SheetEvent } from "./sheetEvents";

/** What has to be looked at again. */
export interface Touched {
  /** Keys of the tables of the check that are touched. */
  readonly tableKeys: readonly string[];
  /** Names of sheets on which tables may have come, gone or moved: these are to be looked for anew. */
  readonly sheets: readonly string[];
}

/** The workbook as it is at the time of looking. */
export interface SheetsNow {
  /** Names by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Names by id as they were at the last look. */
  readonly namesBefore: ReadonlyMap<string, string>;
  readonly flags: readonly FlagArea[];
}

/**
 * Which tables events touch. Of edits on a sheet without tables a single cell makes no table; what is pasted may. Our own
 * flags touch nothing.
 */
export function touchedBy(
  events: readonly SheetEvent[],
  { tables }: WorkbookCheck,
  { names, namesBefore, flags }: SheetsNow,
): Touched {
  const tableKeys = new Set<string>();
  const sheets = new Set<string>();
  const placed = tables.map((table) => ({ key: table.key, area: areaOf(table) }));
  const wholeSheet = (name: string): void => {
    for (const { key, area } of placed) if (area.sheet === name) tableKeys.add(key);
  };
  for (const event of events) {
    const { sheetId } = event;
    const before = namesBefore.get(sheetId);
    const name = names.get(sheetId);
    if (before !== undefined && (name !== before || event.kind === "sheet")) wholeSheet(before);
    if (name === undefined) continue;
    if (event.kind !== "cells" || (before !== undefined && name !== before)) {
      sheets.add(name);
      continue;
    }
    for (const edited of editedAreas(event.address, name)) {
      if (flags.some((flag) => flag.sheetId === sheetId && isInside(edited, flag))) continue;
      const touched = placed.filter(({ area }) => area.sheet === name && meets(edited, area));
      for (const { key } of touched) tableKeys.add(key);
      const hasTables = placed.some(({ area }) => area.sheet === name);
      const isSingleCell = edited.rows * edited.columns === 1;
      const within = touched.some(({ area }) => isInside(edited, body(area)));
      if (!within && (hasTables || !isSingleCell)) sheets.add(name);
    }
  }
  return { tableKeys: [...tableKeys], sheets: [...sheets] };
}

/** An address may name several areas; one that cannot be read stands for the whole sheet. */
function editedAreas(address: string, sheet: string): readonly SheetArea[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return address.split(",").map((part) => {
    const cells = part.slice(part.lastIndexOf("!") + 1).trim();
    return referencedArea(`${quoted}!${cells}`) ?? { ...wholeSheetArea, sheet };
  });
}

const wholeSheetArea = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

type Rectangle = Pick<SheetArea, "row" | "column" | "rows">;

function isInside(inner: SheetArea, outer: Rectangle & { readonly columns?: number }): boolean {
  return (
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + (outer.columns ?? 1)
  );
}

/** A table without its first header row: an edit there may make other columns of it. */
function body(area: SheetArea): SheetArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function meets(one: SheetArea, other: SheetArea): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
