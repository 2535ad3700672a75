import { cellAddress } from "../../tables/a1";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { NumberFormatAt } from "../../tables/recognition/entryOfCell";
import { cellAt } from "../../tables/recognition/grid";
import { readTemplateRows } from "../../tables/templateReading/readTemplateRows";
import { entryColumns } from "../../tables/templateReading/templateEntries";
import type { CellArea } from "../cellAreas";
import type { Breather } from "./breather";
import { type AreaOnSheet, readCells } from "./chunkedReading";
import type { Found } from "./findTables";
import { formattedAreas, planOf, readOwnRows } from "./ownTables";
import type { TableReading } from "./tableReading";

/** Reads the rows of the tables found on one sheet. @throws Stopped */
export async function readTables(
  { sheetId, grid, templates, own }: Found,
  formats: Formats,
  library: PlanLibrary,
  breather: Breather,
): Promise<readonly TableReading[]> {
  const readings: TableReading[] = [];
  const ofSheet = formats.get(sheetId);
  const formatAt: NumberFormatAt = (row, column) => ofSheet?.get(column)?.get(row) ?? "General";
  const cellText = (row: number, column: number) => String(cellAt(grid, row, column) ?? "");
  const onSheet = { sheet: grid.sheet, cellText, formatAt };
  for (const { key, outline, table, rows, plan, year, answers } of templates) {
    readings.push({
      ...onSheet,
      key,
      origin: "template",
      title: outline.name,
      address: addressOf(outline.area),
      plan,
      year,
      rows: readTemplateRows(table, rows, year, formatAt),
      answers,
    });
    await breather.breathe();
  }
  for (const table of own) {
    const { key, title, address, answers, recognised } = table;
    const rows = await readOwnRows(table, library, formatAt, breather);
    const plan = planOf(table);
    const { year } = recognised;
    const about = { key, origin: "own", title, address, plan, year, rows, answers } as const;
    readings.push({ ...onSheet, ...about });
  }
  return readings;
}

function formattedOn({ sheetId, templates, own }: Found): readonly AreaOnSheet[] {
  const areas = [
    ...templates.flatMap(({ table }) =>
      entryColumns(table).map(({ column }) => ({ ...table.body, column, columns: 1 })),
    ),
    ...own.flatMap(formattedAreas),
  ];
  return areas.map((area) => ({ ...area, sheetId }));
}

/** By sheet id, column and row; the general format is left out. */
export type Formats = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, string>>>;

/** Asks Excel for the number formats of the entries of all tables found. @throws Stopped */
export async function readFormats(found: readonly Found[], breather: Breather): Promise<Formats> {
  const formats = new Map<string, Map<number, Map<number, string>>>();
  await readCells(found.flatMap(formattedOn), "numberFormat", {
    hear: ({ sheetId, row, column, columns }, cells) => {
      const ofSheet = thereOrNew(formats, sheetId);
      for (let across = 0; across < columns; across++) {
        const ofColumn = thereOrNew(ofSheet, column + across);
        for (const [index, line] of cells.entries()) {
          const format = line[across];
          if (format !== "General") ofColumn.set(row + index, String(format));
        }
      }
    },
    // Its values have been read: they count as they are.
    gone: () => undefined,
    breather,
  });
  return formats;
}

function thereOrNew<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key) {
  const there = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, there);
  return there;
}

function addressOf({ row, column, rows, columns }: CellArea): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
