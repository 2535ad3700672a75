import type { FoundTarget } from "../templateReading/templateTable";
import type { CellContent } from "../templates/cellContent";
import type { EntryRefusal } from "./entryValue";

/** A cell of a 数据采集表, zero-based. */
export interface FilledCell {
  /** The file's name; null for a sheet of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the sheet says of an entry besides its value; "" where it says nothing. */
export interface FilledNote {
  /** The text or percentage that the value was read from. */
  readonly readFrom: string;
  readonly explanation: string;
  readonly dataSource: string;
  readonly reportingUnit: string;
  readonly filledBy: string;
  /** As the cell has it; a date as `2025-01-31`. */
  readonly filledOn: string;
}

/** An entry cell that holds something. */
export interface FilledEntry {
  readonly cell: FilledCell;
  /** The indicator's cell as it stands. */
  readonly name: string;
  /** 填报年度 of its table. */
  readonly year: number;
  /** As read where it was, else as it stands. */
  readonly value: CellContent;
  readonly note: FilledNote;
  /** Whose value it is, or why it cannot be taken anywhere. */
  readonly found: FoundTarget | EntryRefusal;
}
