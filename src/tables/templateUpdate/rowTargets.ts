import type { PlanTarget } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";
import { isFound, templateRows } from "../templateReading/templateRows";
import type { KnownTemplate, TemplateTable } from "../templateReading/templateTable";
import type { PlanPart } from "../templates/templateRequest";
import type { TemplateSheet } from "../templates/templateSheet";
import { matchRows } from "./matchRows";

/** What the rows of a table stand for in its plans as they are now; rows are counted from the first of its body. */
export interface RowTargets {
  /** Of a 横向对比表 a row may have one of each region. Rows that are nobody's, or not ours, are left out. */
  readonly targets: ReadonlyMap<number, readonly PlanTarget[]>;
  /** Rows that stand for no target of the plans any more. */
  readonly gone: readonly number[];
}

/** Draws a table's template up for some of the targets of its plans; at least one. */
export type DrawTemplate = (parts: readonly PlanPart[]) => TemplateSheet;

/**
 * @param parts the table's plans with all their targets
 * @param draw without functions of the add-in
 */
export function rowTargets(
  table: TemplateTable,
  parts: readonly PlanPart[],
  known: KnownTemplate,
  library: PlanLibrary,
  draw: DrawTemplate,
): RowTargets {
  if (table.layout === "comparison") return comparedTargets(table, known, library);
  const drawn = draw(parts);
  const { pairs, gone } = matchRows(table, drawn, library);
  return {
    targets: new Map(pairs.map(({ row, drawn: target }) => [row, drawn.rows[target]!.targets])),
    gone,
  };
}

/** Of a 横向对比表 the regions are told apart by their columns, as the check does. */
function comparedTargets(
  table: TemplateTable,
  known: KnownTemplate,
  library: PlanLibrary,
): RowTargets {
  const targets = new Map<number, PlanTarget[]>();
  const gone = new Set<number>();
  for (const { row, region, found } of templateRows(table, library, known)) {
    const index = row - table.body.row;
    if (!isFound(found)) {
      if (region !== null) gone.add(index);
      continue;
    }
    const ofRow = targets.get(index) ?? [];
    targets.set(index, [...ofRow, found]);
  }
  return { targets, gone: [...gone].filter((row) => !targets.has(row)) };
}
