import type { Plan } from "../../plan/plan";
import type { NotJudged } from "../recognition/notJudged";
import type { Target } from "../../plan/target";
import type { Grid } from "../recognition/grid";
import type { ColumnKey } from "../templates/templateColumn";
import type { TemplateLayout } from "../templates/templateLayout";

/** Where a table's body stands on its sheet, zero-based; the header row is the one above it. */
export interface TableBody {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the workbook remembers of a table of ours, as far as reading it needs. */
export interface KnownTemplate {
  readonly layout: TemplateLayout;
  readonly planIds: readonly string[];
}

/** A table of ours as it stands on its sheet: moved, sorted, with columns added or taken out, headers decide. */
export interface TemplateTable {
  readonly layout: TemplateLayout;
  readonly grid: Grid;
  readonly body: TableBody;
  /** Those whose header is ours, in the order in which they stand. */
  readonly columns: readonly FoundColumn[];
  /** Headers that the layout cannot be read without and that are gone; empty where it can. */
  readonly missing: readonly string[];
}

export interface FoundColumn {
  readonly key: ColumnKey;
  readonly header: string;
  /** Zero-based on the sheet. */
  readonly column: number;
  readonly year: number | null;
  readonly region: string | null;
}

/** An entry cell of a template and whose it is. Rows and columns are zero-based on the sheet. */
export interface TemplateEntry {
  readonly row: number;
  readonly column: number;
  /** The indicator's cell as it stands. */
  readonly name: string;
  /** The year that the column stands for; null where the table's own year counts. */
  readonly year: number | null;
  readonly found: FoundTarget | NotJudged;
}

export interface FoundTarget {
  readonly plan: Plan;
  readonly target: Target;
}
