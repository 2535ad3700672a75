import { type Language, say } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import { type Grid, withoutAreas } from "../../tables/recognition/grid";
import { findingColumns } from "../../tables/report/findingRows";
import type { CellArea } from "../cellAreas";
import type { WorkbookCheck } from "../checkService";
import type { CheckMemory } from "./checkMemory";
import { type OwnTable, ownTablesOn } from "./ownTables";
import type { ReadSheet } from "./sheetGrids";
import { tellTemplate, type ToldTemplate, templatesOn } from "./templateTables";
import type { TableOutline, WorkbookOutline } from "./workbookOutline";

/** Cells of sheets, by their ids, that hold what the check itself has written. */
export type SkippedAreas = ReadonlyMap<string, readonly CellArea[]>;

/** The tables found on one sheet. */
export interface Found {
  readonly sheetId: string;
  readonly grid: Grid;
  readonly templates: readonly ToldTemplate[];
  readonly own: readonly OwnTable[];
  readonly problems: WorkbookCheck["unreadable"];
}

/** Finds the tables of indicators on a sheet: ours by name and header, others by their headers. */
export function findTables(
  { id, grid }: ReadSheet,
  outline: WorkbookOutline,
  skipped: SkippedAreas,
  {
    library,
    memory,
    language,
  }: {
    readonly library: PlanLibrary;
    readonly memory: CheckMemory;
    readonly language: Language;
  },
): Found {
  const outlines = outline.tables.filter(({ sheetId }) => sheetId === id);
  if (outlines.some((table) => isOfReport(headersOf(grid, table)))) {
    return { sheetId: id, grid, templates: [], own: [], problems: [] };
  }
  const names = new Set(outline.tables.map(({ name }) => name));
  const ours = templatesOn(grid, outlines, outline.records, names);
  const told = ours.map((table) => ({
    place: table.outline.name,
    told: tellTemplate(table, library, memory, language),
  }));
  const covered = [...ours.map((table) => table.outline.area), ...(skipped.get(id) ?? [])];
  const others = withoutAreas(grid, covered);
  return {
    sheetId: id,
    grid,
    templates: told.flatMap(({ told: table }) => (typeof table === "string" ? [] : [table])),
    own: ownTablesOn(others, outlines, { library, memory, fileName: outline.fileName }),
    problems: told.flatMap(({ place, told: message }) =>
      typeof message === "string" ? [{ place, message }] : [],
    ),
  };
}

/** What stands in a table's header row. */
function headersOf(grid: Grid, { area }: TableOutline): readonly string[] {
  const cells = grid.values[area.row - grid.row] ?? [];
  const from = area.column - grid.column;
  return cells.slice(from, from + area.columns).map(String);
}

/** Whether a table lists the findings of a check before: its sheet repeats what stands elsewhere. */
function isOfReport(headers: readonly string[]): boolean {
  return (["zh", "en"] as const).some((language) =>
    findingColumns.every(({ header }) => headers.includes(say(header, language))),
  );
}
