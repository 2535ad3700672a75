import type { CellLocation } from "../workbookService";
import type { CellContents } from "./entryCells";

/** A cell that was cleaned. */
export interface CleanedEntry {
  readonly location: CellLocation;
  readonly before: CellContents;
  readonly after: CellContents;
}

/** Cleaned cells as their way back needs them, each sheet's name and each number format told once; JSON. */
export interface CleanedData {
  readonly sheets: readonly string[];
  readonly numberFormats: readonly string[];
  /** Places of sheet and formats in the lists above. */
  readonly entries: readonly (readonly [
    sheet: number,
    address: string,
    before: string | number,
    formatBefore: number,
    after: string | number,
    formatAfter: number,
  ])[];
}

export function cleanedData(entries: readonly CleanedEntry[]): CleanedData {
  const sheets = [...new Set(entries.map(({ location }) => location.sheet))];
  const formats = [
    ...new Set(entries.flatMap(({ before, after }) => [before.numberFormat, after.numberFormat])),
  ];
  return {
    sheets,
    numberFormats: formats,
    entries: entries.map(({ location, before, after }) => [
      sheets.indexOf(location.sheet),
      location.address,
      before.content,
      formats.indexOf(before.numberFormat),
      after.content,
      formats.indexOf(after.numberFormat),
    ]),
  };
}

export function cleanedEntries({
  sheets,
  numberFormats,
  entries,
}: CleanedData): readonly CleanedEntry[] {
  return entries.map(([sheet, address, before, formatBefore, after, formatAfter]) => ({
    location: { sheet: sheets[sheet]!, address },
    before: { content: before, numberFormat: numberFormats[formatBefore]! },
    after: { content: after, numberFormat: numberFormats[formatAfter]! },
  }));
}

/** The cells in one of their states, to be written. */
export function cellsOf(
  entries: readonly CleanedEntry[],
  state: "before" | "after",
): readonly (CellContents & { readonly location: CellLocation })[] {
  return entries.map((entry) => ({ location: entry.location, ...entry[state] }));
}
