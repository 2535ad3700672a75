import type { Plan } from "../../plan/plan";
import type { ReadRow } from "../../tables/recognition/readRow";
import type { CheckedIndicatorTable } from "../checkService";
import type { TableAnswers } from "./checkMemory";

/** A table of indicators read, before it is judged. */
export interface TableReading extends Pick<
  CheckedIndicatorTable,
  "key" | "origin" | "title" | "sheet" | "address"
> {
  /** Null where nothing tells it, or each row has its own. */
  readonly plan: Plan | null;
  /** The year that the table as a whole is for; null where only its columns or rows tell. */
  readonly year: number | null;
  readonly rows: readonly ReadRow[];
  /** What a cell of the sheet holds, rows and columns zero-based. */
  readonly cellText: (row: number, column: number) => string;
  /** Number format of a cell that holds an entry. */
  readonly formatAt: (row: number, column: number) => string;
  readonly answers: TableAnswers;
}

export const noAnswers: TableAnswers = {
  planId: null,
  targets: new Map(),
  accumulations: new Map(),
};

/** How many answers a table was read with. */
export function countOf({ planId, targets, accumulations }: TableAnswers): number {
  return (planId === null ? 0 : 1) + targets.size + accumulations.size;
}
