import type { Plan } from "../src/plan/plan";
import type { PlanLibrary } from "../src/plan/planLibrary";
import type { GridArea } from "../src/tables/recognition/grid";
import type { ReadRow } from "../src/tables/recognition/readRow";
import { readTemplateRows } from "../src/tables/templateReading/readTemplateRows";
import { templateRanges } from "../src/tables/templateReading/templateRanges";
import { templateRows } from "../src/tables/templateReading/templateRows";
import { yearInHead } from "../src/tables/templateReading/yearInHead";
import type { SheetGrid } from "../src/tables/workbookFile/sheetGrid";

/** A template on a sheet of a file. */
export interface TemplateInFile {
  /** With its header. */
  readonly area: GridArea;
  readonly rows: readonly ReadRow[];
}

/** What was asked for on the command line; null where it was not. */
interface Asked {
  readonly plan: Plan | null;
  readonly year: number | null;
}

/**
 * Reads our own templates on a sheet. One whose year is neither asked for nor told above it is left out, and can be read
 * as a table of someone's own.
 */
export function templatesInFile(
  { grid, numberFormatAt }: SheetGrid,
  asked: Asked,
  library: PlanLibrary,
): readonly TemplateInFile[] {
  return templateRanges(grid).flatMap((table): readonly TemplateInFile[] => {
    const year = asked.year ?? yearInHead(table);
    if (year === null) return [];
    const answers = { planId: asked.plan?.id ?? null, targets: new Map<string, string>() };
    const told = templateRows(table, library, null, answers);
    const rows = readTemplateRows(table, told, year, numberFormatAt);
    const { row, rows: count, ...across } = table.body;
    return [
      {
        area: { ...across, row: row - 1, rows: count + 1 },
        rows: asked.plan === null ? rows : rows.map((read) => ofPlan(read, asked.plan!)),
      },
    ];
  });
}

/** A row of another plan than the one that was asked for is not judged. */
function ofPlan(row: ReadRow, asked: Plan): ReadRow {
  if (row.plan === null || row.plan === asked) return row;
  return { ...row, notJudged: { reason: "otherRegion", candidates: [row.plan] } };
}
