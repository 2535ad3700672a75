import type { DraftRow } from "./planDraft";

export const rowFilters = ["all", "unsure", "problems", "dropped"] as const;

/** `all` are those that are not dropped; `unsure` wait for a decision and may well be wrong. */
export type RowFilter = (typeof rowFilters)[number];

/** How sure a reading is, in words: `own` was added by the user. */
export type Sureness = "sure" | "check" | "doubtful" | "own";

/** From these shares of readings that hold on, a reading counts as sure, and as one that a look will settle. */
const sureFrom = 0.8;
const checkFrom = 0.6;

export function surenessOf({ source: { found } }: DraftRow): Sureness {
  if (found === undefined) return "own";
  if (found.confidence >= sureFrom) return "sure";
  return found.confidence >= checkFrom ? "check" : "doubtful";
}

export function filteredRows(
  rows: readonly DraftRow[],
  filter: RowFilter,
  withProblems: ReadonlySet<string>,
): readonly DraftRow[] {
  switch (filter) {
    case "all":
      return rows.filter(({ state }) => state !== "dropped");
    case "dropped":
      return rows.filter(({ state }) => state === "dropped");
    case "problems":
      return rows.filter(({ id, state }) => state !== "dropped" && withProblems.has(id));
    case "unsure":
      return rows.filter((row) => row.state === "proposed" && surenessOf(row) !== "sure");
  }
}

/** Rows that wait and that the reading is sure of. */
export function sureRows(rows: readonly DraftRow[]): readonly DraftRow[] {
  return rows.filter((row) => row.state === "proposed" && surenessOf(row) === "sure");
}
