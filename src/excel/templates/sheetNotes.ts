import { cellAddress } from "../../tables/a1";
import { positionOf } from "../../tables/templates/sharedColumns";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import type { CellPosition } from "../cellAreas";
import { contentDigest } from "../undo/contentDigest";
import type { TemplateArea } from "./templateArea";

/** A note and its cell on the sheet. */
export interface SheetNote extends CellPosition {
  readonly text: string;
}

/** Characters. All of a clause stands in its column; what is longer than this no one reads over a cell. */
const longestNote = 1000;

/**
 * The notes of a sheet; null where Excel has no interface for them, or the Office.js that was loaded does not know it:
 * the one of the npm package ends before ExcelApi 1.18, whatever the Excel around it supports.
 */
export function notesOf(sheet: Excel.Worksheet): Excel.NoteCollection | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return null;
  const notes: Excel.NoteCollection | undefined = sheet.notes;
  return notes ?? null;
}

/** The clauses of a template as notes at its indicators. */
export function clauseNotes(
  template: TemplateSheet,
  { body }: Pick<TemplateArea, "body">,
): readonly SheetNote[] {
  const column = body.column + positionOf(template.columns, "indicator");
  return template.rows.flatMap((_, row) => {
    const text = clauseOf(template, row);
    return text === null ? [] : [{ row: body.row + row, column, text }];
  });
}

/** What a note says of a row's clause; null where the template has none. */
export function clauseOf({ columns, rows }: TemplateSheet, row: number): string | null {
  const source = columns.findIndex(({ key }) => key === "source");
  const clause = rows[row]?.cells[source];
  return clause === undefined || clause === null ? null : noteText(String(clause));
}

/** A clause as its note says it; null for a blank one. */
export function noteText(clause: string): string | null {
  const characters = [...clause.trim()];
  if (characters.length === 0) return null;
  return characters.length > longestNote
    ? `${characters.slice(0, longestNote - 1).join("")}…`
    : characters.join("");
}

/** Queues the notes, for cells that have none; nothing where Excel has no interface for them. */
export function addNotes(sheet: Excel.Worksheet, added: readonly SheetNote[]): void {
  const notes = added.length === 0 ? null : notesOf(sheet);
  for (const { row, column, text } of added) notes?.add(cellAddress(row, column), text);
}

/** Queues counting a sheet's notes; null where Excel has no interface for them. */
export function countNotes(sheet: Excel.Worksheet): OfficeExtension.ClientResult<number> | null {
  return notesOf(sheet)?.getCount() ?? null;
}

/**
 * Queues the reading of a sheet's notes.
 * @param count as `countNotes` found it
 * @returns call after the sync
 */
export function queueNotes(
  sheet: Excel.Worksheet,
  count: OfficeExtension.ClientResult<number> | null,
): () => readonly SheetNote[] {
  const notes = count === null ? null : notesOf(sheet);
  const read = Array.from({ length: notes === null ? 0 : count!.value }, (_, index) => {
    const note = notes!.getItemAt(index).load("content");
    return { note, cell: note.getLocation().load("rowIndex,columnIndex") };
  });
  return () =>
    // The caller syncs between queueing and asking, which the rules cannot see here.
    read.map(({ note, cell }) => ({
      row: cell.rowIndex,
      column: cell.columnIndex,
      text: note.content,
    }));
}

/** Queues the deletion of notes that are there. */
export function deleteNotes(sheet: Excel.Worksheet, gone: readonly SheetNote[]): void {
  const notes = gone.length === 0 ? null : notesOf(sheet);
  // By their cells: what stands at an index hangs on the deletions before.
  for (const { row, column } of gone) notes?.getItem(cellAddress(row, column)).delete();
}

/** A short sign by which a note is known again, whatever ends its lines. */
export function noteDigest(text: string): string {
  return contentDigest(text.replace(/\r\n?/g, "\n"), false);
}
