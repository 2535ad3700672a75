import type { PlacedValidation } from "../../tables/templateUpdate/tableWrites";
import type { CellsBefore } from "../undo/cellsBefore";
import type { ValidationBefore } from "./renewedValidations";
import type { TableShape } from "./tableShape";
import type { UpdatedNotes } from "./updateNotes";

/** What an update leaves for its undo, all places as they are after it; JSON. */
export interface UpdateRecord {
  readonly shape: TableShape;
  readonly cells: CellsBefore;
  /** What was set, and what the cells had that were there before. */
  readonly validations: readonly PlacedValidation[];
  readonly validationsBefore: readonly ValidationBefore[];
  readonly notes: UpdatedNotes;
  /** How the sheet was protected; null where it was not. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
}
