import { type Language, say } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Grid } from "../../tables/recognition/grid";
import { findingColumns } from "../../tables/report/findingRows";
import type { CellArea } from "../cellAreas";
import type { WorkbookCheck } from "../checkService";
import type { CheckMemory } from "./checkMemory";
import { type OwnTable, ownTablesOn, withoutAreas } from "./ownTables";
import type { ReadSheet } from "./sheetGrids";
import {
  headersOf,
  planOfTemplate,
  type TemplatePlan,
  type TemplateTable,
  templatesOn,
} from "./templateTables";
import type { WorkbookOutline } from "./workbookOutline";

/** Cells of sheets, by their ids, that hold what the check itself has written. */
export type SkippedAreas = ReadonlyMap<string, readonly CellArea[]>;

type KnownPlan = Extract<TemplatePlan, { problem: null }>;

/** The tables found on one sheet. */
export interface Found {
  readonly sheetId: string;
  readonly grid: Grid;
  readonly templates: readonly { readonly table: TemplateTable; readonly known: KnownPlan }[];
  readonly own: readonly OwnTable[];
  readonly problems: WorkbookCheck["unreadable"];
  readonly memory: CheckMemory;
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
    return { sheetId: id, grid, templates: [], own: [], problems: [], memory };
  }
  const names = new Set(outline.tables.map(({ name }) => name));
  const ours = templatesOn(grid, outlines, outline.records, names);
  const plans = ours.map((table) => ({ table, known: planOfTemplate(table, library, language) }));
  const covered = [...ours.map((table) => table.outline.area), ...(skipped.get(id) ?? [])];
  const others = withoutAreas(grid, covered);
  return {
    sheetId: id,
    grid,
    templates: plans.flatMap(({ table, known }) =>
      known.problem === null ? [{ table, known }] : [],
    ),
    own: ownTablesOn(others, outlines, { library, memory, fileName: outline.fileName }),
    problems: plans.flatMap(({ table, known }) =>
      known.problem === null ? [] : [{ place: table.outline.name, message: known.problem }],
    ),
    memory,
  };
}

/** Whether a table lists the findings of a check before: its sheet repeats what stands elsewhere. */
function isOfReport(headers: readonly string[]): boolean {
  return (["zh", "en"] as const).some((language) =>
    findingColumns.every(({ header }) => headers.includes(say(header, language))),
  );
}
