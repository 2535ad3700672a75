import { cellAddress } from "../../tables/a1";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { NumberFormatAt } from "../../tables/recognition/entryOfCell";
import { cellAt } from "../../tables/recognition/recogniseTable";
import type { CellArea } from "../cellAreas";
import type { Breather } from "./breather";
import { type AreaOnSheet, readCells } from "./chunkedReading";
import type { Found } from "./findTables";
import { formattedAreas, planOf, readOwnRows } from "./ownTables";
import { noAnswers, type TableReading } from "./tableReading";
import { entryColumn, readTemplateRows, type TemplateTable } from "./templateTables";

/** Reads the rows of the tables found on one sheet. @throws Stopped */
export async function readTables(
  { sheetId, grid, templates, own, memory }: Found,
  formats: Formats,
  library: PlanLibrary,
  breather: Breather,
): Promise<readonly TableReading[]> {
  const readings: TableReading[] = [];
  const ofSheet = formats.get(sheetId);
  const formatAt: NumberFormatAt = (row, column) => ofSheet?.get(column)?.get(row) ?? "General";
  const cellText = (row: number, column: number) => String(cellAt(grid, row, column) ?? "");
  const onSheet = { sheet: grid.sheet, cellText, formatAt };
  for (const { table, known } of templates) {
    const key = keyOfTemplate(table);
    const answers = memory.answers.get(key) ?? noAnswers;
    readings.push({
      ...onSheet,
      key,
      origin: "template",
      title: table.outline.name,
      address: addressOf(table.outline.area),
      plan: known.plan,
      year: known.year,
      rows: readTemplateRows(table, known, answers, library, formatAt),
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

/** The record stays when the table is renamed, sorted or moved. */
function keyOfTemplate({ record, outline }: TemplateTable): string {
  return JSON.stringify(["template", record?.yearName ?? outline.name]);
}

function formattedOn({ sheetId, templates, own }: Found): readonly AreaOnSheet[] {
  const areas = [
    ...templates.map(({ table }) => ({
      ...table.outline.body,
      column: entryColumn(table),
      columns: 1,
    })),
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
