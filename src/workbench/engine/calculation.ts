import { setRangeValues, styleCommand, type EngineCommand, type Spreadsheet } from "./spreadsheet";
import type { GridRange } from "./a1";

export interface SheetRange {
  readonly sheetId: string;
  readonly range: GridRange;
}

const triggerCalculation = "formula.mutation.set-trigger-formula-calculation-start";

/** What Univer recalculates after; it waits 100 ms for more of them first. */
const recalculating = new Set([
  setRangeValues,
  triggerCalculation,
  ...["insert-row", "insert-col", "remove-rows", "remove-col", "insert-sheet", "remove-sheet"].map(
    (name) => `sheet.mutation.${name}`,
  ),
  ...["move-range", "move-rows", "move-columns", "reorder-range"].map(
    (name) => `sheet.mutation.${name}`,
  ),
  ...["set-row-hidden", "set-row-visible"].map((name) => `sheet.mutation.${name}`),
  ...["set-defined-name", "remove-defined-name", "set-super-table", "remove-super-table"].map(
    (name) => `formula.mutation.${name}`,
  ),
]);

/** Recalculation of one workbook: asking for it and waiting for it. */
export class Calculation {
  private outstanding = false;

  constructor(private readonly spreadsheet: Spreadsheet) {
    spreadsheet.onExecuted((command) => this.note(command));
  }

  private note(command: EngineCommand): void {
    const { id, fromEngine, params } = command;
    if (!recalculating.has(id) || params.trigger === styleCommand) return;
    if (id === triggerCalculation || !fromEngine) this.outstanding = true;
  }

  /** Resolves when every formula shows the value that follows from what has been written so far. */
  async settled(): Promise<void> {
    while (this.outstanding) {
      this.outstanding = false;
      await this.spreadsheet.univerAPI.getFormula().onCalculationResultApplied();
    }
  }

  /** Calculates these cells' formulas again, and whatever depends on them. */
  markDirty(cells: readonly SheetRange[]): void {
    const { unitId } = this.spreadsheet;
    this.trigger({
      dirtyRanges: cells.map(({ sheetId, range }) => ({ unitId, sheetId, range: { ...range } })),
    });
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  private trigger(dirty: Record<string, unknown>): void {
    this.spreadsheet.univerAPI.syncExecuteCommand(triggerCalculation, dirty, { onlyLocal: true });
  }
}
