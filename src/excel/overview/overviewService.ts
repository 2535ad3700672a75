import type { TemplateLayout } from "../../tables/templates/templateLayout";
import type { CellLocation } from "../workbookService";

/** How far a table has been filled in. */
export interface EntryCounts {
  /** Entry cells, of a 年度监测表 those of the years up to its own. */
  readonly all: number;
  /** Those that hold something; a dash or 无 is nothing. */
  readonly filled: number;
  /** The first that holds nothing, in the order of the rows; null where all are filled. */
  readonly firstEmpty: CellLocation | null;
}

/** One of our tables at a glance. */
export interface TableOverview {
  readonly table: string;
  readonly layout: TemplateLayout;
  /** The first cell of its body. */
  readonly location: CellLocation;
  /** Ids of the plans as the workbook remembers them; empty for a copy that it does not remember. */
  readonly planIds: readonly string[];
  /** What its year's cell holds; null where that is no year. */
  readonly year: number | null;
  readonly rows: number;
  /** Null where the table is too large to be looked through at a glance. */
  readonly entries: EntryCounts | null;
}

/** What is in the workbook, without any judgement. */
export interface WorkbookOverview {
  /** In the order of the sheets. */
  readonly tables: readonly TableOverview[];
  /** Two overviews have the same one where years and entries are the same. */
  readonly sign: string;
}

/** What the add-in runs in, for the report of a problem. */
export interface HostDetails {
  /** `Excel`, `PC`, `16.0.17928.20114`; what it does not say is left out. */
  readonly office: readonly string[];
  /** The language tag of Office's menus. */
  readonly language: string | null;
  /** Each with its newest version: `ExcelApi 1.17`. */
  readonly requirementSets: readonly string[];
}

/** What the pane shows of the workbook as a whole and of what it is open in. Calls may reject with a `WorkbookProblem`; nothing is written. */
export interface OverviewService {
  read(): Promise<WorkbookOverview>;
  host(): Promise<HostDetails>;
  /** Hears whenever a later `read` may answer otherwise, until the returned function is called. */
  onChanged(hear: () => void): Promise<() => void>;
}
