import { readEntry } from "../../plan/entry";
import { isRegionKey } from "../../tables/templates/comparisonColumns";
import { headerOf, readHeader } from "../../tables/templates/templateColumn";

/** A column of a table whose cells are to be filled in. */
export interface EntryColumn {
  readonly header: string;
  /** The year that it stands for; null where the table's own year counts. */
  readonly year: number | null;
  /** Rows whose cell here is empty ask for no entry: a plan that lacks the indicator, a row without one. */
  readonly neededBy: string;
}

/** The columns of a table of ours that are to be filled in, wherever they stand. */
export function entryColumnsOf(headers: readonly string[]): readonly EntryColumn[] {
  const has = new Set(headers.map((header) => header.trim()));
  return headers.flatMap((header): readonly EntryColumn[] => {
    const read = readHeader(header);
    if (read === null) return [];
    const { key, year, region } = read;
    const neededBy = headerOf(isRegionKey(key) ? "regionRequirement" : "indicator", {
      region: region ?? undefined,
    });
    const isEntry = key === "actual" || key === "yearActual" || key === "regionActual";
    return isEntry && has.has(neededBy) ? [{ header, year, neededBy }] : [];
  });
}

/** Where an entry is missing: the column, and the row counted from the first of the body. */
export interface MissingEntry {
  readonly header: string;
  readonly row: number;
}

/**
 * Counts the entry cells of a table.
 * @param valuesOf a column's values from the first row of the body on
 * @param year the table's own; columns of later years are not due yet. Null: all are counted
 */
export function countEntries(
  columns: readonly EntryColumn[],
  valuesOf: (header: string) => readonly unknown[],
  year: number | null,
): { readonly all: number; readonly filled: number; readonly firstEmpty: MissingEntry | null } {
  const due = columns.filter(
    (column) => column.year === null || year === null || column.year <= year,
  );
  let all = 0;
  let filled = 0;
  let firstEmpty: MissingEntry | null = null;
  for (const { header, neededBy } of due) {
    const needed = valuesOf(neededBy);
    valuesOf(header).forEach((value, row) => {
      if (holdsNothing(needed[row])) return;
      all += 1;
      if (!holdsNothing(value)) filled += 1;
      else if (firstEmpty === null || row < firstEmpty.row) firstEmpty = { header, row };
    });
  }
  return { all, filled, firstEmpty };
}

function holdsNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" &&
      readEntry({ value, valueType: value === "" ? "empty" : "text" }, null).kind === "nothing")
  );
}
