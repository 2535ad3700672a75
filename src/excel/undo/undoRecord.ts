import type { Language } from "../../messages/message";
import type { CellLocation, UndoableAction } from "../workbookService";

/**
 * One step of ours and all that its way back needs, as JSON: it is kept in the workbook and can be taken back after
 * the file was saved, closed and opened again. `kind` names the one who takes it back.
 */
export interface UndoRecord extends UndoableAction {
  readonly kind: UndoKind;
  readonly label: string;
  readonly location: CellLocation | null;
  /** What the kind's own module wrote there and reads again. */
  readonly data: unknown;
}

export const undoKinds = [
  "insertTemplate",
  "sample",
  "updateTemplate",
  "collect",
  "planFunctions",
  "writeFormula",
  "plan",
  "flags",
  "cleaning",
  "report",
] as const;

export type UndoKind = (typeof undoKinds)[number];

/**
 * Takes a step of its kind back. The record itself is none of its business: `LastStep` takes that out of the workbook
 * afterwards.
 * @param data as the kind's module wrote it
 * @param discardEntries whether what was entered since may be lost
 * @throws WorkbookProblem or the host's error when it cannot be taken back; the workbook is then as it was
 */
export type TakeBack = (
  data: unknown,
  discardEntries: boolean,
  language: Language,
) => Promise<void>;
