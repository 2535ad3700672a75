import type { Grid, GridValue } from "../../tables/recognition/grid";
import type { CheckProgress } from "../checkService";
import type { Breather } from "./breather";
import { type AreaOnSheet, readCells } from "./chunkedReading";
import { readHiddenRows } from "./hiddenRows";
import type { SheetOutline } from "./workbookOutline";

/** A sheet with all its values. */
export interface ReadSheet {
  readonly id: string;
  readonly grid: Grid;
}

/** Reads the values of sheets and which of their rows are hidden; sheets that go meanwhile are left out. @throws Stopped */
export async function readSheets(
  outlines: readonly SheetOutline[],
  onProgress: (progress: CheckProgress) => void,
  breather: Breather,
): Promise<readonly ReadSheet[]> {
  const filled = outlines.filter(({ used }) => used !== null);
  const areas = filled.map(({ id, used }): AreaOnSheet => ({ sheetId: id, ...used! }));
  const values = new Map(filled.map(({ id }) => [id, [] as GridValue[][]]));
  const names = new Map(filled.map(({ id, name }) => [id, name]));
  const gone = new Set<string>();
  const rows = areas.reduce((sum, area) => sum + area.rows, 0);
  let rowsRead = 0;
  await readCells(areas, "values", {
    hear: ({ sheetId }, cells) => {
      const there = values.get(sheetId)!;
      for (const row of cells) there.push(row as GridValue[]);
      rowsRead += cells.length;
      onProgress({ sheet: names.get(sheetId)!, rowsRead, rows });
    },
    gone: (sheetId) => gone.add(sheetId),
    breather,
  });
  const sheets: ReadSheet[] = [];
  for (const outline of filled.filter(({ id }) => !gone.has(id))) {
    const { id, name, used } = outline;
    const hiddenRows = await readHiddenRows(outline, breather);
    const { row, column } = used!;
    sheets.push({ id, grid: { sheet: name, row, column, values: values.get(id)!, hiddenRows } });
  }
  return sheets;
}
