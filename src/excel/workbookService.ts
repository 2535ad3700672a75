import type { Plan } from "../plan/plan";
import type { TemplateLayout } from "../tables/templates/templateLayout";
import type { TemplateNames, TemplateSheet } from "../tables/templates/templateSheet";
import type { SheetThemeName } from "./templates/sheetThemes";

/** A cell or range of the workbook, by sheet name and A1 address without the sheet: `{sheet:"考核表", address:"K7"}`. */
export interface CellLocation {
  readonly sheet: string;
  readonly address: string;
}

/** The targets of one plan that a template is to hold. */
export interface PartRequest {
  readonly planId: string;
  /** Ids of the chosen targets; their order is the document's whatever the order here. */
  readonly targetIds: readonly string[];
}

/** A template to write. */
export interface InsertRequest {
  readonly layout: TemplateLayout;
  /** In the order of the rows. A 横向对比表 takes at least two plans, the others one or several. */
  readonly parts: readonly PartRequest[];
  /** 考核年度, 监测年度 and so on. */
  readonly year: number;
  /** `newSheet` makes a sheet of its own; `selection` starts at the selected cell. */
  readonly placement: "newSheet" | "selection";
  readonly theme: SheetThemeName;
  /** 使用 PLAN 函数 in place of native formulas. */
  readonly usesPlanFunctions: boolean;
  /** Charts beside the table; only on a sheet of its own. */
  readonly hasCharts: boolean;
}

export interface InsertResult {
  readonly table: string;
  /** The first cell of the table's body. */
  readonly location: CellLocation;
  readonly rows: number;
}

/** What an insertion is doing; `writing` is the request that may take long. */
export type InsertStage = "checking" | "writing" | "takingBack";

/** What an insertion would write, and where, without anything being written. */
export interface TemplatePreview {
  readonly sheet: TemplateSheet;
  readonly names: TemplateNames;
  /** From the title's cell to the last cell of table and summary. */
  readonly location: CellLocation;
  readonly createsSheet: boolean;
}

/** The selected cell as the pane's formula builder sees it. */
export interface SelectedCell {
  readonly location: CellLocation;
  /** All that is selected, the cell included: `B3:B20`; what a reference to the selection names. */
  readonly selection: CellLocation;
  /** As the cell holds it (`=PLAN.TARGET(…)`); null for a cell without a formula. */
  readonly formula: string | null;
  /** Neither value nor formula. */
  readonly empty: boolean;
}

/** The target that the selected row is about. */
export interface SelectedIndicator {
  readonly planId: string;
  readonly targetId: string;
}

/** One cell's value for a preview: null where it is empty; an error by its text. */
export type ReadCell = string | number | boolean | null | { readonly error: string };

/** What 撤销 would take back; null when there is nothing. */
export interface UndoableAction {
  readonly label: string;
  /** Null for what stands in no cell: a plan. */
  readonly location: CellLocation | null;
}

/**
 * The pane's way into the workbook. Every call may reject with a `WorkbookProblem`, whose message
 * (in the pane's language) says what happened, where, and what to do; the workbook is then as it was.
 */
export interface WorkbookService {
  /** Checks everything, then writes all in one request; undoable. */
  insertTemplate(
    request: InsertRequest,
    onStage?: (stage: InsertStage) => void,
  ): Promise<InsertResult>;
  /** What `insertTemplate` would do now; refuses what it would refuse. */
  previewTemplate(request: InsertRequest): Promise<TemplatePreview>;
  goTo(location: CellLocation): Promise<void>;
  /** The active cell; refuses where the selection is no cell. */
  selectedCell(): Promise<SelectedCell>;
  /** Of which plan and indicator the selected row is; refuses with `noIndicator` where it names none. */
  selectedIndicator(): Promise<SelectedIndicator>;
  /** Hears each change of the selection until the returned function is called. */
  onSelectionChanged(hear: () => void): Promise<() => void>;
  /**
   * The values of a reference as it stands in a formula of `from`'s sheet: `B3`, `数据!B3:B20`, `$C:$C` (its used
   * part), a table's `表1[实际值]`, a defined name. Rows × columns; an empty cell is null, never 0.
   */
  readReference(reference: string, from: CellLocation): Promise<readonly (readonly ReadCell[])[]>;
  /**
   * Writes a formula into one cell; undoable.
   * @param replace whether what the cell holds may be replaced; otherwise a cell that is not empty is refused
   *   with `cellNotEmpty`
   */
  writeFormula(
    location: CellLocation,
    formula: string,
    options: { readonly replace: boolean },
  ): Promise<void>;
  /**
   * Stores a plan in the workbook, where it travels with the file, and makes it known to pane and functions; undoable.
   * @param replace whether a plan of the workbook with the same id may be replaced; otherwise, and always where a
   *   built-in plan has the id, it is refused with `planIdTaken`
   */
  addPlan(plan: Plan, options: { readonly replace: boolean }): Promise<void>;
  /** Takes one of the user's own plans out of the workbook; undoable. */
  removePlan(planId: string): Promise<void>;
  /** Takes a plan that cannot be used (`PlanStore.broken`) out of the workbook; undoable. */
  removeBrokenPlan(partId: string): Promise<void>;
  undoable(): UndoableAction | null;
  /** Hears that `undoable` may answer otherwise, as when an opened workbook remembers a step, until the returned function is called. */
  onUndoableChanged(hear: () => void): () => void;
  /** Takes back the last action of ours; refuses when what it wrote has been filled in or changed since. */
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
  | "cellsChanged"
  | "notComparable"
  | "cellNotEmpty"
  | "badReference"
  | "noIndicator"
  | "planIdTaken"
  | "planInvalid"
  | "planGone"
  | "unknownPlan"
  | "yearOutsidePlan"
  | "settingsInvalid"
  | "reasonMissing"
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
