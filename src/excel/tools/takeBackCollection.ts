import type { CellsBefore } from "../undo/cellsBefore";
import { restoreCells } from "../undo/restoreCells";
import type { TakeBack } from "../undo/undoRecord";

/** Gives the cells that 汇总 wrote what they held before. */
export const takeBackCollection: TakeBack = (data, discardEntries, language) =>
  Excel.run((context) => restoreCells(context, data as CellsBefore, discardEntries, language));
