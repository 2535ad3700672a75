import type { CallingCell } from "./formulaValues";
import type { CustomFunctionAnswer } from "./functionAnswers";

/** One call: what was asked, and the answer when it is in. */
export interface FunctionCall {
  readonly key: string;
  answer: CustomFunctionAnswer | null;
  /** Cells that wait for the answer. */
  readonly waiting: Map<string, CallingCell>;
}

interface CellCalls {
  readonly cell: CallingCell;
  readonly calculation: number;
  readonly keys: Set<string>;
}

/** Below this many calls forgotten ones are not worth looking for. */
const fewCalls = 1000;

/** The calls of a workbook by what was asked, and which cells made them. Equal calls are one. */
export class FunctionCallCache {
  private readonly calls = new Map<string, FunctionCall>();
  private readonly cells = new Map<string, CellCalls>();
  private sweepAbove = fewCalls;

  /** @param stillCalls whether a cell still holds a formula */
  constructor(private readonly stillCalls: (cell: CallingCell) => boolean) {}

  get size(): number {
    return this.calls.size;
  }

  find(key: string): FunctionCall | undefined {
    return this.calls.get(key);
  }

  add(key: string): FunctionCall {
    const call: FunctionCall = { key, answer: null, waiting: new Map() };
    this.calls.set(key, call);
    return call;
  }

  /** Notes that a cell's formula made this call in this calculation; those of its earlier ones are forgotten. */
  note(cell: CallingCell, key: string, calculation: number): void {
    const id = cellKey(cell);
    const noted = this.cells.get(id);
    if (noted?.calculation === calculation) noted.keys.add(key);
    else this.cells.set(id, { cell, calculation, keys: new Set([key]) });
  }

  /** The calls that the cell made when it was last calculated. */
  of(cell: CallingCell): FunctionCall[] {
    const keys = this.cells.get(cellKey(cell))?.keys ?? [];
    return [...keys].flatMap((key) => this.calls.get(key) ?? []);
  }

  forgetAnswers(): void {
    this.calls.clear();
  }

  forgetCells(): void {
    this.cells.clear();
  }

  /**
   * Drops the answers that no cell uses any more. Each sweep goes through all cells, so it waits until the calls
   * have doubled since the last one. Not while formulas are calculated: a cell with two calls would lose the second.
   */
  sweep(): void {
    if (this.calls.size <= this.sweepAbove) return;
    const used = new Set<string>();
    for (const [id, { cell, keys }] of this.cells) {
      if (this.stillCalls(cell)) for (const key of keys) used.add(key);
      else this.cells.delete(id);
    }
    for (const [key, call] of this.calls) {
      if (call.answer !== null && !used.has(key)) this.calls.delete(key);
    }
    this.sweepAbove = Math.max(fewCalls, this.calls.size * 2);
  }
}

export function cellKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}|${row}|${column}`;
}
