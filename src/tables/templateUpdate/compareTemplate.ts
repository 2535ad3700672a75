import type { Plan, PlanTarget } from "../../plan/plan";
import type { TemplateTable } from "../templateReading/templateTable";
import type { CellContent } from "../templates/cellContent";
import type { PlanPart } from "../templates/templateRequest";
import type { TemplateSheet } from "../templates/templateSheet";
import type { RowTargets } from "./rowTargets";
import { contentAt, isFact, sharedColumns, textAt } from "./tableRows";

/** A cell whose fact is another in the plan now. */
export interface ChangedFact {
  /** Counted from the first row of the body. */
  readonly row: number;
  /** Zero-based on the sheet. */
  readonly column: number;
  readonly indicator: string;
  readonly header: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Whether a cell of the body computes; row as in `ChangedFact`, column zero-based on the sheet. */
export type Computes = (row: number, column: number) => boolean;

/**
 * Targets of the plans that no row stands for, in the documents' order. Of a 横向对比表 those of regions that it has no
 * columns for are left out: their place is another table.
 */
export function lackingTargets(
  table: TemplateTable,
  parts: readonly PlanPart[],
  { targets }: RowTargets,
): readonly PlanTarget[] {
  const known = [...targets.values()].flat();
  const there = new Set(known.map(({ target }) => target));
  const compared = new Set(known.map(({ plan }) => plan));
  return parts
    .filter(({ plan }) => table.layout !== "comparison" || compared.has(plan))
    .flatMap(({ plan, targets: all }) =>
      all.filter((target) => !there.has(target)).map((target) => ({ plan, target })),
    );
}

/** The parts of a request that holds these targets: in the order of the plans, each plan's in the document's. */
export function partsOf(
  plans: readonly Plan[],
  targets: Iterable<PlanTarget>,
): readonly PlanPart[] {
  const wanted = new Set([...targets].map(({ target }) => target));
  return plans
    .map((plan) => ({ plan, targets: plan.targets.filter((target) => wanted.has(target)) }))
    .filter((part) => part.targets.length > 0);
}

/** The row of a template that a table's row is drawn up by; undefined where it is not ours. */
export function drawnRowOf(
  drawn: TemplateSheet,
  rows: RowTargets,
): (row: number) => number | undefined {
  const byTarget = new Map(
    drawn.rows.flatMap(({ targets }, index) => targets.map(({ target }) => [target, index])),
  );
  return (row) => {
    const [first] = rows.targets.get(row) ?? [];
    return first && byTarget.get(first.target);
  };
}

/**
 * The facts of a table that are others in its plans now: of rows that stand for a target, in columns that say what the
 * plan asks for. What people enter, remarks and columns of theirs are none of it, and neither are cells that compute.
 * A hidden column is listed only where no other of its row is: it goes along with those.
 * @param drawn the template for the targets that the rows stand for, without functions of the add-in
 */
export function changedFacts(
  table: TemplateTable,
  drawn: TemplateSheet,
  rows: RowTargets,
  computes: Computes,
): readonly ChangedFact[] {
  const shared = sharedColumns(table, drawn).filter(({ drawn: column }) => isFact(column));
  const rowOf = drawnRowOf(drawn, rows);
  const inOrder = [...rows.targets].sort(([one], [other]) => one - other);
  return inOrder.flatMap(([row, targets]): readonly ChangedFact[] => {
    const drawnRow = drawn.rows[rowOf(row) ?? -1];
    if (drawnRow === undefined) return [];
    const indicator = textAt(table, row, "indicator");
    const changed = shared.flatMap(({ found, drawn: column, position }) => {
      const after = drawnRow.cells[position] ?? null;
      const isOfOther =
        column.planId !== null && targets.every(({ plan }) => plan.id !== column.planId);
      if (after === null || isOfOther || computes(row, found.column)) return [];
      const before = contentAt(table, row, found.column);
      if (before === after) return [];
      const { header, column: at } = found;
      return [{ isAux: column.isAux, fact: { row, column: at, indicator, header, before, after } }];
    });
    const visible = changed.filter(({ isAux }) => !isAux);
    return (visible.length > 0 ? visible : changed).map(({ fact }) => fact);
  });
}
