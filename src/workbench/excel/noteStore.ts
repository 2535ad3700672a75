import { holdsCell, type GridRange } from "../engine/a1";
import {
  setRangeValues,
  type CellMatrix,
  type EngineCommand,
  type Spreadsheet,
} from "../engine/spreadsheet";
import { type CellMove, cellMoveOf, movedRange } from "./cellMoves";

/** A note at a cell; sizes in pixels at 100 %. */
export interface CellNote {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** It is shown without pointing at its cell. */
  readonly visible: boolean;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** As Excel makes a note: 108 by 59.25 points. */
const newNote = { width: 144, height: 79, visible: false } as const;

const deletedCells = /^sheet\.command\.delete-range-move-/;
const undo = "univer.command.undo";
const shiftedCells = /^sheet\.command\.(?:insert|delete)-range-move-/;

/** The workbook's notes, which the engine holds and shows and this store moves with their cells. */
export class NoteStore {
  private made = 0;
  /** What went with deleted rows and columns, the latest last: undoing that at the grid brings it back. */
  private readonly gone: { readonly move: CellMove; readonly notes: readonly CellNote[] }[] = [];

  constructor(private readonly spreadsheet: Spreadsheet) {
    spreadsheet.onExecuted((command) => this.follow(command));
  }

  /** Row by row. */
  on(sheetId: string): readonly CellNote[] {
    return (this.spreadsheet.sheet(sheetId)?.getNotes() ?? [])
      .map(({ id, row, col, note, width, height, show }) => ({
        id,
        row,
        column: col,
        text: note,
        width,
        height,
        visible: show === true,
      }))
      .sort((one, other) => one.row - other.row || one.column - other.column);
  }

  at(sheetId: string, { row, column }: Place): CellNote | null {
    return this.on(sheetId).find((note) => note.row === row && note.column === column) ?? null;
  }

  /** Null when it has been deleted. */
  find(sheetId: string, id: string): CellNote | null {
    return this.on(sheetId).find((note) => note.id === id) ?? null;
  }

  /** Adds a note to a cell that has none. */
  add(sheetId: string, { row, column }: Place, text: string): CellNote {
    this.made += 1;
    const note = { ...newNote, id: `{NT-${this.made}}`, row, column, text };
    this.put(sheetId, note);
    return note;
  }

  change(sheetId: string, note: CellNote, changes: Partial<CellNote>): void {
    this.put(sheetId, { ...note, ...changes });
  }

  delete(sheetId: string, noteId: string): void {
    this.execute("sheet.mutation.remove-note", { sheetId, noteId });
  }

  /** Deletes the notes of these cells. */
  clear(sheetId: string, range: GridRange): void {
    for (const note of this.on(sheetId))
      if (holdsCell(range, note.row, note.column)) this.delete(sheetId, note.id);
  }

  /** Moves notes: where each goes, null for one that goes with its cell. One that stands where another goes is gone. */
  move(sheetId: string, placeOf: (note: CellNote) => Place | null): void {
    const notes = this.on(sheetId).map((note) => ({ note, to: placeOf(note) }));
    const moving = notes.filter(
      ({ note, to }) => to === null || to.row !== note.row || to.column !== note.column,
    );
    const taken = new Set(moving.flatMap(({ to }) => (to ? [`${to.row},${to.column}`] : [])));
    const gone = notes.filter(
      (one) => !moving.includes(one) && taken.has(`${one.note.row},${one.note.column}`),
    );
    // All leave before any arrives: the engine knows one note a cell only.
    for (const { note } of [...moving, ...gone]) this.delete(sheetId, note.id);
    for (const { note, to } of moving) if (to) this.put(sheetId, { ...note, ...to });
  }

  private put(sheetId: string, { id, row, column, text, visible, ...size }: CellNote): void {
    const note = { id, row, col: column, note: text, show: visible, ...size };
    this.execute("sheet.mutation.update-note", { sheetId, row, col: column, note });
  }

  private execute(id: string, params: Record<string, unknown>): void {
    this.spreadsheet.as("addin", () => this.spreadsheet.execute(id, params));
  }

  private follow(command: EngineCommand): void {
    const { id, params } = command;
    const trigger = String(params.trigger);
    // Cells that are shifted first get room behind the last of the sheet: nothing moves by that.
    const move = shiftedCells.test(trigger) ? null : cellMoveOf(command);
    if (move !== null) this.followMove(move, trigger);
    else if (id === "sheet.mutation.move-range") this.followRange(params, trigger);
    else if (id === setRangeValues && deletedCells.test(trigger)) this.deleteWithCells(params);
  }

  private followMove(move: CellMove, trigger: string): void {
    const before = this.on(move.sheetId);
    this.move(move.sheetId, (note) => movedNote(note, move));
    const gone = before.filter((note) => movedNote(note, move) === null);
    if (gone.length > 0) this.gone.push({ move, notes: gone });
    if (trigger !== undo) return;
    const back = this.gone.findLastIndex((one) => isOpposite(one.move, move));
    for (const { notes } of back < 0 ? [] : this.gone.splice(back, 1)) {
      for (const note of notes) this.put(move.sheetId, note);
    }
  }

  private followRange(params: Record<string, unknown>, trigger: string): void {
    const { from, to } = params as { readonly from: OfSheet; readonly to: OfSheet };
    // What is cut and pasted onto another sheet leaves its notes behind.
    if (from.subUnitId !== to.subUnitId) return;
    const source = { ...(params.fromRange as GridRange) };
    const target = { ...(params.toRange as GridRange) };
    const rows = target.startRow - source.startRow;
    const columns = target.startColumn - source.startColumn;
    // The engine moves cells as far as something stands in them, Excel to the end of the sheet.
    if (shiftedCells.test(trigger) && rows !== 0) source.endRow = target.endRow = Infinity;
    if (shiftedCells.test(trigger) && columns !== 0) source.endColumn = target.endColumn = Infinity;
    this.move(from.subUnitId, (note) => {
      if (holdsCell(source, note.row, note.column))
        return { row: note.row + rows, column: note.column + columns };
      return holdsCell(target, note.row, note.column) ? null : note;
    });
  }

  private deleteWithCells({ subUnitId, cellValue }: Record<string, unknown>): void {
    const cells = cellValue as CellMatrix;
    this.move(String(subUnitId), (note) => (cells[note.row]?.[note.column] === null ? null : note));
  }
}

interface OfSheet {
  readonly subUnitId: string;
}

function isOpposite(one: CellMove, other: CellMove): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.along === other.along &&
    one.first === other.first &&
    one.count === -other.count
  );
}

function movedNote({ row, column }: Place, move: CellMove): Place | null {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const moved = movedRange(cell, move);
  return moved && { row: moved.startRow, column: moved.startColumn };
}
