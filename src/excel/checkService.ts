import type { RuleName } from "../messages/findings";
import type { FindingSeverity, Status } from "../plan/assessment";
import type { RollUp } from "../plan/rollUp";
import type { AssessmentSettings } from "../plan/settings";
import type { Accumulation } from "../plan/soFar";
import type { Trend } from "../plan/trend";
import type { Attribute } from "../plan/target";
import type { CellLocation } from "./workbookService";

/** What decides in this workbook; stored in it. */
export interface CheckSettings extends AssessmentSettings {
  /** Whether edits are judged as they happen while the pane runs. */
  readonly live: boolean;
}

/** Why a soft finding was accepted; stored in the workbook and shown in the report. */
export interface Acceptance {
  readonly reason: string;
  /** ISO date. */
  readonly date: string;
}

/** One judged row. */
export interface JudgedFinding {
  /** Stable while sheet, table, indicator, year and entry stay: acceptances hang on it. */
  readonly key: string;
  readonly severity: FindingSeverity;
  readonly planId: string;
  /** The plan's short name of its region. */
  readonly region: string;
  readonly targetId: string;
  /** The plan's name of the indicator. */
  readonly indicator: string;
  /** As the row has it. */
  readonly name: string;
  readonly attribute: Attribute | null;
  readonly status: Status;
  /** The entry cell: a click goes there. */
  readonly location: CellLocation;
  readonly hidden: boolean;
  /** As the cell holds it. */
  readonly entered: string;
  /** The number that was judged, in the indicator's unit; null where there is none. */
  readonly actual: number | null;
  /**
   * The number read from the text in the cell, in the unit of the cell's own column: what `clean` writes there. Null
   * where the cell holds a number or no number.
   */
  readonly cleaned: number | null;
  readonly year: number | null;
  readonly unit: string | null;
  readonly attainment: number | null;
  readonly progress: number | null;
  readonly gap: number | null;
  /** 序时进度 τ as a fraction and 应达值 in the indicator's unit; null where there is no schedule. */
  readonly schedule: number | null;
  readonly expected: number | null;
  /** Null where no trend can be told. */
  readonly trend: Trend | null;
  /** The status rule that decided first, then the soft rules. */
  readonly rules: readonly RuleName[];
  /** In the pane's language: what happened, the numbers used, what would satisfy it. */
  readonly message: string;
  /** 文号 and clause of the target. */
  readonly source: string;
  readonly acceptance: Acceptance | null;
}

/** What only the user can tell; nothing of it is judged before. The answer is remembered in the workbook. */
export type CheckQuestion =
  | {
      readonly kind: "plan";
      readonly tableKey: string;
      readonly candidates: readonly { readonly planId: string; readonly label: string }[];
      readonly message: string;
    }
  | {
      readonly kind: "indicator";
      readonly tableKey: string;
      /** As the row has it. */
      readonly name: string;
      readonly location: CellLocation;
      readonly planId: string;
      readonly candidates: readonly { readonly targetId: string; readonly label: string }[];
      readonly message: string;
    }
  | {
      readonly kind: "accumulation";
      readonly tableKey: string;
      readonly name: string;
      readonly location: CellLocation;
      readonly message: string;
    };

export type CheckAnswer =
  | { readonly kind: "plan"; readonly tableKey: string; readonly planId: string }
  | {
      readonly kind: "indicator";
      readonly tableKey: string;
      readonly name: string;
      /** Null: the row is no indicator of the plan and is not asked for again. */
      readonly targetId: string | null;
    }
  | {
      readonly kind: "accumulation";
      readonly tableKey: string;
      readonly name: string;
      readonly accumulation: Accumulation;
    };

/** A row that is not judged, with the reason and the way out. */
export interface UnjudgedRow {
  readonly name: string;
  readonly location: CellLocation;
  readonly message: string;
}

export interface CheckedIndicatorTable {
  /** Stable while the sheet and the header stay. */
  readonly key: string;
  /** Of our own making, or found by its header. */
  readonly origin: "template" | "own";
  /** The table's name in Excel, else its caption or sheet. */
  readonly title: string;
  readonly sheet: string;
  /** Header and body: `B3:K40`. */
  readonly address: string;
  /** Null where its rows have several plans, or none is known. */
  readonly planId: string | null;
  /** Of several plans each region once; null where no plan is known. */
  readonly region: string | null;
  readonly year: number | null;
  readonly findings: readonly JudgedFinding[];
  readonly unjudged: readonly UnjudgedRow[];
  readonly questions: readonly CheckQuestion[];
  /** How many remembered answers it was judged with; `forgetAnswers` takes them back. */
  readonly answers: number;
  readonly rollUp: RollUp;
}

export interface WorkbookCheck {
  readonly tables: readonly CheckedIndicatorTable[];
  /** Sheets or tables that could not be read, with the reason and the way out. */
  readonly unreadable: readonly { readonly place: string; readonly message: string }[];
  readonly settings: CheckSettings;
  /** ISO date and time of the run. */
  readonly at: string;
  /** The user stopped it: what is there is a part. */
  readonly stopped: boolean;
}

/** An entry that cleaning left as it is, with the reason and the way out. */
export interface LeftEntry {
  readonly location: CellLocation;
  readonly message: string;
}

export interface CleaningOutcome {
  /** How many cells hold a number now. */
  readonly cleaned: number;
  readonly left: readonly LeftEntry[];
}

export interface CheckProgress {
  readonly sheet: string;
  readonly rowsRead: number;
  /** Of all sheets; null while that is not known. */
  readonly rows: number | null;
}

export interface CheckRunOptions {
  readonly onProgress?: (progress: CheckProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Checking the workbook. Calls may reject with a `WorkbookProblem`; the workbook is then as it was. `run` writes
 * nothing.
 */
export interface CheckService {
  run(options?: CheckRunOptions): Promise<WorkbookCheck>;
  settings(): Promise<CheckSettings>;
  saveSettings(settings: CheckSettings): Promise<void>;
  /** Remembers an answer in the workbook; the next run uses it. */
  answer(answer: CheckAnswer): Promise<void>;
  /** Forgets all answers of a table. */
  forgetAnswers(tableKey: string): Promise<void>;
  /** Accepts a finding whose soft rules are explained. @returns what was stored, with today's date */
  accept(findingKey: string, reason: string): Promise<Acceptance>;
  withdrawAcceptance(findingKey: string): Promise<void>;
  /**
   * Flags the entries of the tables given: native conditional formats and a status word with an icon, in one column of
   * ours. Own tables only; our templates carry theirs. Undoable.
   */
  flag(check: WorkbookCheck, tableKeys: readonly string[]): Promise<void>;
  /** Takes all flags of ours out of the workbook, without a trace. */
  removeFlags(): Promise<void>;
  /** Writes the numbers that were read from texts back as numbers; refuses cells that changed since. Undoable. */
  clean(findings: readonly JudgedFinding[]): Promise<CleaningOutcome>;
  /** Writes a sheet 检查报告 of its own. Undoable. @returns where it starts */
  writeReport(check: WorkbookCheck): Promise<CellLocation>;
  /** The paragraph for the written report (`截至2024年，23项指标中…`), in Chinese. */
  reportParagraph(check: WorkbookCheck): Promise<string>;
  /**
   * Judges again what edits touch, until the returned function is called.
   * @param hear gets the whole check as it is then
   */
  startLive(check: WorkbookCheck, hear: (check: WorkbookCheck) => void): Promise<() => void>;
}
