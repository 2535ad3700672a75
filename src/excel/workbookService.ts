import type { FindingSeverity, Status } from "../plan/assessment";

/** A cell or range of the workbook, by sheet name and A1 address without the sheet: `{sheet:"考核表", address:"K7"}`. */
export interface CellLocation {
  readonly sheet: string;
  readonly address: string;
}

/** A 单期考核表 to write: which targets of which plan, judged for which year. */
export interface InsertRequest {
  readonly planId: string;
  /** Ids of the chosen targets; their order is the document's whatever the order here. */
  readonly targetIds: readonly string[];
  /** 考核年度. */
  readonly year: number;
  /** `newSheet` makes a sheet of its own; `selection` starts at the selected cell. */
  readonly placement: "newSheet" | "selection";
}

export interface InsertResult {
  readonly table: string;
  readonly location: CellLocation;
  readonly rows: number;
}

/** One judged row, or one row that could not be judged. */
export interface Finding {
  readonly severity: FindingSeverity;
  readonly planId: string;
  readonly targetId: string | null;
  readonly indicator: string;
  readonly status: Status;
  /** The entry cell: a click goes there. */
  readonly location: CellLocation;
  /** As the cell shows it. */
  readonly entered: string;
  readonly unit: string | null;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly gap: number | null;
  /** Names of the rules that decided, the status rule first. */
  readonly rules: readonly string[];
  /** In the pane's language: what happened and what would satisfy it. */
  readonly message: string;
  /** 文号 and clause of the target. */
  readonly source: string;
}

export interface CheckedTable {
  readonly table: string;
  readonly sheet: string;
  readonly planId: string;
  readonly region: string;
  readonly year: number;
  readonly findings: readonly Finding[];
}

export interface CheckResult {
  readonly tables: readonly CheckedTable[];
  /** Tables of ours that could not be read, with the reason and the way out in the pane's language. */
  readonly unreadable: readonly { readonly table: string; readonly message: string }[];
}

/** What 撤销 would take back; null when there is nothing. */
export interface UndoableAction {
  readonly label: string;
  readonly location: CellLocation;
}

/**
 * The pane's way into the workbook. Every call may reject with a `WorkbookProblem`, whose message
 * (in the pane's language) says what happened, where, and what to do; the workbook is then as it was.
 */
export interface WorkbookService {
  insertTemplate(request: InsertRequest): Promise<InsertResult>;
  check(): Promise<CheckResult>;
  goTo(location: CellLocation): Promise<void>;
  undoable(): UndoableAction | null;
  /** Takes back the last action of ours; refuses when the table has been filled in since. */
  undo(options?: { readonly discardEntries?: boolean }): Promise<void>;
}

export type WorkbookProblemCode =
  | "emptySelection"
  | "targetAreaOccupied"
  | "sheetProtected"
  | "workbookProtected"
  | "nameInUse"
  | "entriesWouldBeLost"
  | "tableGone"
  | "nothingToUndo"
  | "unknownPlan"
  | "yearOutsidePlan"
  | "cellEditMode"
  | "apiMissing"
  | "hostFailure";

/** A refusal or failure that the user can act on. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: WorkbookProblemCode,
    message: string,
    readonly location: CellLocation | null = null,
  ) {
    super(message);
    this.name = "WorkbookProblem";
  }
}
