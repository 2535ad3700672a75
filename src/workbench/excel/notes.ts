import { parseAddress, type GridRange } from "../engine/a1";
import { type Json, type RichClass, richObject, type Scalar } from "../richapi/richClass";
import {
  type Argument,
  booleanArgument,
  numberArgument,
  objectOf,
  textArgument,
} from "./arguments";
import type { NotesRef, RangeRef, SheetRef } from "./context";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelErrors";
import type { CellNote } from "./noteStore";
import { fullAddress, resolveAddress, sheetByName } from "./rangeArguments";
import { pointsPerPixel } from "./rangeSizes";

interface NoteRef extends SheetRef {
  readonly noteId: string;
}

/** @throws RichApiError ItemNotFound when the note is gone */
function requireNote({ context, sheetId, noteId }: NoteRef): CellNote {
  const note = context.notes.find(sheetId, noteId);
  if (note === null) throw itemNotFound("the note has been deleted.");
  return note;
}

function change(ref: NoteRef, changes: Partial<CellNote>): void {
  const note = requireNote(ref);
  ref.context.protections.requireAllowed(ref.sheetId, "allowEditObjects");
  ref.context.notes.change(ref.sheetId, note, changes);
}

function cellOf({ row, column }: CellNote): GridRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** Points. */
function size(name: "width" | "height"): Scalar<NoteRef> {
  return {
    get: (ref) => requireNote(ref)[name] * pointsPerPixel,
    set: (ref, value) => {
      const points = numberArgument(value, name);
      if (points < 0) throw invalidArgument(`the ${name} of a note is not negative.`);
      change(ref, { [name]: points / pointsPerPixel });
    },
  };
}

const noteClass: RichClass<NoteRef> = {
  name: "Note",
  identity: (ref) => ({ _Id: fullAddress({ ...ref, range: cellOf(requireNote(ref)) }) }),
  scalars: {
    // Who is at the workbench has no name; its files say the same.
    authorName: { get: (ref) => (requireNote(ref), "Author") },
    content: {
      get: (ref) => requireNote(ref).text,
      set: (ref, value) => change(ref, { text: textArgument(value, "content") }),
    },
    height: size("height"),
    width: size("width"),
    visible: {
      get: (ref) => requireNote(ref).visible,
      set: (ref, value) => change(ref, { visible: booleanArgument(value, "visible") }),
    },
  },
  methods: {
    delete: (ref) => {
      requireNote(ref);
      ref.context.protections.requireAllowed(ref.sheetId, "allowEditObjects");
      ref.context.notes.delete(ref.sheetId, ref.noteId);
    },
    getLocation: (ref) => ref.context.objects.range(ref.sheetId, cellOf(requireNote(ref))),
  },
};

function noteObject({ context, sheetId }: SheetRef, { id }: CellNote) {
  return richObject(noteClass, { context, sheetId, noteId: id });
}

/** Sheet by sheet, row by row. */
function all({ context, sheetId }: NotesRef) {
  const sheets =
    sheetId === null
      ? context.spreadsheet.workbook.getSheets().map((sheet) => sheet.getSheetId())
      : [sheetId];
  return sheets.flatMap((id) =>
    context.notes.on(id).map((note) => noteObject({ context, sheetId: id }, note)),
  );
}

/** One cell by its address or as a `Range`; an address for the workbook names the sheet. @throws RichApiError InvalidArgument */
function cellArgument({ context, sheetId }: NotesRef, value: Argument): RangeRef {
  const cell = objectOf<RangeRef>(value, "Range") ?? addressed({ context, sheetId }, value);
  const isOne =
    cell !== null &&
    cell.range.startRow === cell.range.endRow &&
    cell.range.startColumn === cell.range.endColumn;
  if (!isOne || (sheetId !== null && cell.sheetId !== sheetId)) {
    throw invalidArgument("cellAddress is no single cell of these sheets.");
  }
  return cell;
}

function addressed({ context, sheetId }: NotesRef, value: Argument): RangeRef | null {
  const text = textArgument(value, "cellAddress");
  const named = parseAddress(text)?.sheet ?? null;
  const on = sheetId ?? (named === null ? null : sheetByName(context, named));
  const range = on === null ? null : resolveAddress({ context, sheetId: on }, text);
  return on === null || range === null ? null : { context, sheetId: on, range };
}

function noteAt(ref: NotesRef, key: Argument) {
  const cell = cellArgument(ref, key);
  const { startRow: row, startColumn: column } = cell.range;
  const note = ref.context.notes.at(cell.sheetId, { row, column });
  return note && noteObject(cell, note);
}

/** Notes are looked up by the address of their cell. */
export const notesClass: RichClass<NotesRef> = {
  name: "NoteCollection",
  items: all,
  item: (ref, key: Json) => {
    const found = noteAt(ref, key);
    if (found === null) throw itemNotFound(`a note at ${String(key)}.`);
    return found;
  },
  methods: {
    add: (ref, cellAddress, content) => {
      const cell = cellArgument(ref, cellAddress);
      const { context, sheetId, range } = cell;
      const place = { row: range.startRow, column: range.startColumn };
      const text = textArgument(content, "content");
      context.protections.requireAllowed(sheetId, "allowEditObjects");
      if (context.notes.at(sheetId, place) !== null) {
        throw itemAlreadyExists(`the note at ${fullAddress(cell)}.`);
      }
      return noteObject(cell, context.notes.add(sheetId, place, text));
    },
  },
};
