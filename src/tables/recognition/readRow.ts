import type { YearValue } from "../../plan/forecast";
import type { Entry } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import type { NotJudged } from "./notJudged";
import type { ActualColumn } from "./valueColumns";

/** What was done to an entry before it was judged. */
export interface EntryFacts {
  /** The table's unit, where it was converted into the plan's. */
  readonly convertedFrom: string | null;
  /** Whether the values of several years were summed or compounded. */
  readonly combined: boolean;
  /** Whether the table's own baseline stands in for the plan's, which has none. */
  readonly ownBaseline: boolean;
}

/** A row read, before it is judged. Rows and columns are zero-based on the sheet. */
export interface ReadRow {
  readonly row: number;
  /** The cell that counts: of the actual, else of the indicator. */
  readonly column: number;
  /** The indicator's cell as it stands. */
  readonly name: string;
  readonly hidden: boolean;
  /** Whether the indicator is told without doubt. */
  readonly certain: boolean;
  readonly plan: Plan | null;
  /** With the table's own baseline where the plan has none. */
  readonly target: Target | null;
  readonly entry: Entry;
  /** The year of the actual; null where nothing tells. */
  readonly year: number | null;
  /** The actual of the year before in the indicator's unit. */
  readonly previous: number | null;
  readonly previousTotal: number | null;
  /** Of a level or rank: the actuals of the years before, by year. */
  readonly earlier: readonly YearValue[];
  readonly ownTarget: number | null;
  readonly facts: EntryFacts;
  readonly notJudged: NotJudged | null;
}

/** A cell of actuals, of this row or of another row of the same indicator. */
export interface ActualCell extends ActualColumn {
  readonly row: number;
}
