import { cellAddress } from "../../tables/a1";
import { positionOf } from "../../tables/templates/sharedColumns";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import type { TableChange } from "../../tables/templateUpdate/tableChange";
import { bodyRows, textAt } from "../../tables/templateUpdate/tableRows";
import { addNotes, clauseOf, noteDigest, notesOf, noteText } from "../templates/sheetNotes";
import type { ReadTemplate } from "./readTemplates";
import type { TablePlace } from "./tableShape";

/** Notes that an update writes, rows and columns counted in the table's body; JSON. */
export interface UpdatedNotes {
  readonly column: number;
  /** Of new rows. */
  readonly added: readonly { readonly row: number; readonly text: string }[];
  readonly changed: readonly ChangedNote[];
}

interface ChangedNote {
  readonly row: number;
  readonly before: NoteBefore;
  readonly text: string;
}

/** A note where it was before rows and columns were inserted. */
interface NoteBefore {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Queues the reading of the notes at a table's indicators.
 * @returns call after the sync: what the update does to them; nothing where the table has none
 */
export function queueUpdatedNotes(
  context: Excel.RequestContext,
  { table, sheet }: ReadTemplate,
  change: TableChange,
  drawn: TemplateSheet,
): () => UpdatedNotes {
  const indicator = positionOf(drawn.columns, "indicator");
  const column = change.columns.findIndex((line) => line.drawn === indicator);
  const columnBefore = change.columns[column]?.before ?? null;
  const notes = columnBefore === null ? null : notesOf(context.workbook.worksheets.getItem(sheet));
  const read = (notes === null ? [] : bodyRows(table)).map((row) => {
    const address = cellAddress(table.body.row + row, table.body.column + columnBefore!);
    return { row, note: notes!.getItemOrNullObject(address).load("content") };
  });
  return () => {
    // The caller syncs between queueing and asking, which the rules cannot see here.
    const present = new Map(
      read.flatMap(({ row, note }) => (note.isNullObject ? [] : [[row, note.content] as const])),
    );
    const isWritten = writtenClauses(change, drawn);
    const added: { row: number; text: string }[] = [];
    const changed: ChangedNote[] = [];
    if (present.size === 0) return { column, added, changed };
    change.rows.forEach((line, row) => {
      const text = line.drawn === null ? null : clauseOf(drawn, line.drawn);
      if (text === null) return;
      if (line.before === null) added.push({ row, text });
      else if (isWritten.has(row)) {
        const told = present.get(line.before);
        const clause = noteText(textAt(table, line.before, "source"));
        const isOurs = told !== undefined && clause !== null && isSame(told, clause);
        if (!isOurs || isSame(told, text)) return;
        const before = { row: line.before, column: columnBefore!, text: told };
        changed.push({ row, before, text });
      }
    });
    return { column, added, changed };
  };
}

/** Rows whose clause an update writes. */
function writtenClauses({ columns, writes }: TableChange, drawn: TemplateSheet): Set<number> {
  const source = drawn.columns.findIndex(({ key }) => key === "source");
  const column = columns.findIndex((line) => line.drawn === source);
  return new Set(writes.flatMap((write) => (write.column === column ? [write.row] : [])));
}

function isSame(one: string, other: string): boolean {
  return noteDigest(one) === noteDigest(other);
}

/** Queues the notes of new rows, of all or of some, and what else the update says of notes. */
export function writeUpdatedNotes(
  context: Excel.RequestContext,
  place: TablePlace,
  { column, added, changed }: UpdatedNotes,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const at = { column: place.column + column };
  addNotes(
    sheet,
    added.map(({ row, text }) => ({ ...at, row: place.row + row, text })),
  );
  for (const { row, text } of changed) setNote(sheet, place, { row, column, text });
}

/** Queues the texts that notes had, in the places that they had: those of new rows went with them. */
export function putBackNotes(
  context: Excel.RequestContext,
  place: TablePlace,
  { changed }: UpdatedNotes,
): void {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  for (const { before } of changed) setNote(sheet, place, before);
}

/**
 * Queues the reading of which changed notes still say what the update made them say, in their places after it.
 * @returns call after the sync: the update's notes without the others
 */
export function queueStandingNotes(
  context: Excel.RequestContext,
  place: TablePlace,
  updated: UpdatedNotes,
): () => UpdatedNotes {
  const { column, changed } = updated;
  const notes =
    changed.length === 0 ? null : notesOf(context.workbook.worksheets.getItem(place.sheet));
  const read = (notes === null ? [] : changed).map((one) => {
    const address = cellAddress(place.row + one.row, place.column + column);
    return { one, note: notes!.getItemOrNullObject(address).load("content") };
  });
  return () => ({
    ...updated,
    changed: read.flatMap(({ one, note }) =>
      !note.isNullObject && isSame(note.content, one.text) ? [one] : [],
    ),
  });
}

function setNote(sheet: Excel.Worksheet, place: TablePlace, { row, column, text }: NoteBefore) {
  const note = notesOf(sheet)?.getItem(cellAddress(place.row + row, place.column + column));
  if (note !== undefined) note.content = text;
}
