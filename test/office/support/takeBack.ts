import type { UndoRecord } from "../../../src/excel/undo/undoRecord";
import type { AddinSession } from "./addin";

/** Takes back a step that a test made past the pane's services. */
export function takeBack(
  { last }: Pick<AddinSession, "last">,
  record: UndoRecord,
  discardEntries = false,
): Promise<void> {
  last.made(record);
  return last.takeBack(discardEntries, "zh");
}
