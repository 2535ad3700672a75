import { type Language, say } from "../../messages/message";
import { undoMessages } from "../../messages/undo";
import { problemOf, refusal } from "../hostErrors";
import type { UndoableAction } from "../workbookService";
import { writeUndoRecord } from "./undoPart";
import type { TakeBack, UndoKind, UndoRecord } from "./undoRecord";
import { undoText } from "./undoText";

/** Who takes back what. */
export type TakeBacks = Readonly<Record<UndoKind, TakeBack>>;

/** The one step that 撤销 takes back, whichever service made it, in this session or in an earlier one. */
export class LastStep {
  private record: UndoRecord | null = null;
  private isKept = true;
  private isKnown = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly takeBacks: TakeBacks) {}

  /** What the workbook remembered when it was opened; a step made meanwhile is the later one. */
  remembered(record: UndoRecord | null): void {
    if (!this.isKnown) this.set(record);
  }

  /** A step that has been made; whoever made it has left its record in the workbook. */
  made(record: UndoRecord): void {
    this.set(record);
  }

  /** A step of this kind has nothing left to take back; whoever did that has taken its record out of the workbook. */
  becameVoid(kind: UndoKind): void {
    if (this.record?.kind === kind) this.set(null);
  }

  /** In the pane's language; says where the step can be taken back only as long as the workbook is open. */
  action(language: Language): UndoableAction | null {
    if (this.record === null) return null;
    const { label, location } = this.record;
    const { untilClosed } = undoMessages;
    return { label: this.isKept ? label : say(untilClosed, language, { label }), location };
  }

  /** @throws WorkbookProblem `nothingToUndo`, or what the step itself refuses; it can then be tried again. */
  async takeBack(discardEntries: boolean, language: Language): Promise<void> {
    const { record } = this;
    if (record === null) throw refusal("nothingToUndo", "nothingToUndo", language);
    try {
      await this.takeBacks[record.kind](record.data, discardEntries, language);
    } catch (error) {
      throw problemOf(error, language);
    }
    if (this.record !== record) return;
    await forget();
    this.set(null);
  }

  /** @returns a function that ends the listening. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  };

  private set(record: UndoRecord | null): void {
    this.isKnown = true;
    this.record = record;
    this.isKept = record === null || undoText(record) !== null;
    for (const hear of this.listeners) hear();
  }
}

/** Attempts at taking the record out: the step is taken back whether that succeeds or not. */
const attempts = 2;

/** What remains of a step that was taken back can only be refused by the next session: nothing is as it left it. */
async function forget(): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      await Excel.run((context) => writeUndoRecord(context, null));
      return;
    } catch {
      // Tried again, and then left.
    }
  }
}
