import { setRangeValues, styleCommand, type EngineCommand, type Spreadsheet } from "./spreadsheet";
import type { GridRange } from "./a1";
import type { CallingCell } from "./formulaValues";

export interface SheetRange {
  readonly sheetId: string;
  readonly range: GridRange;
}

const startOfCalculation = "formula.mutation.set-formula-calculation-start";
const progressOfCalculation = "formula.mutation.set-formula-calculation-notification";
/** `FormulaExecuteStageType.CALCULATION_COMPLETED`: each calculation ends with it, also one that was stopped. */
const completed = 8;
const triggerCalculation = "formula.mutation.set-trigger-formula-calculation-start";

/** As the engine itself begins a calculation. */
const localOnly = { onlyLocal: true };

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
  /** How often something was written that is calculated after. */
  private written = 0;
  /** How many of these writes the calculation knows that began last. */
  private known = 0;
  private applying: Promise<void> | null = null;
  /** How many calculations have begun and not ended; more than one where the engine stops one and begins anew. */
  private underWay = 0;
  /** Whether one has begun since the last whose results were waited for. */
  private hasBegun = false;
  /** Cells to calculate again when none is under way. */
  private readonly deferred: Record<string, unknown>[] = [];
  /** What the engine was about to calculate while a calculation was under way, with the writes known by then. */
  private readonly heldBack: { readonly params: EngineCommand["params"]; known: number }[] = [];

  constructor(private readonly spreadsheet: Spreadsheet) {
    spreadsheet.onBefore((command, cancel) => this.holdBack(command, cancel));
    spreadsheet.onExecuted((command) => this.note(command));
  }

  /**
   * Keeps the engine from beginning a calculation while another one works out dependencies, or has been stopped and is
   * not at its end: both would work on one set of dirty cells, and what spills in the first takes the second's away.
   */
  private holdBack({ id, params }: EngineCommand, cancel: () => void): void {
    if (id !== startOfCalculation || this.underWay === 0) return;
    this.heldBack.push({ params: { ...params }, known: this.written });
    this.applying ??= this.applied();
    cancel();
  }

  private beginHeldBack(): void {
    // Only the first begins; the others are held back by it once more.
    for (const { params, known } of this.heldBack.splice(0)) {
      const wasAtRest = this.underWay === 0;
      this.spreadsheet.univerAPI.syncExecuteCommand(startOfCalculation, { ...params }, localOnly);
      if (wasAtRest) this.known = known;
      else this.heldBack.at(-1)!.known = known;
    }
  }

  private note(command: EngineCommand): void {
    const { id, fromEngine, params } = command;
    if (id === startOfCalculation) {
      this.underWay += 1;
      this.hasBegun = true;
      this.known = this.written;
    }
    // A calculation may have begun before anyone listened.
    if (id === progressOfCalculation && stageOf(params) === completed) {
      this.underWay = Math.max(0, this.underWay - 1);
    }
    if (!recalculating.has(id) || params.trigger === styleCommand) return;
    if (id !== triggerCalculation && fromEngine) return;
    this.written += 1;
    // From now on, not when somebody asks: of a calculation that has ended before, the engine tells only after half a
    // second without a new one.
    this.applying ??= this.applied();
  }

  /**
   * Resolves when every formula shows the value that follows from what has been written so far; a custom function
   * whose answer is still under way shows busy. So a function may read the workbook before it answers.
   */
  async settled(): Promise<void> {
    while (this.applying !== null) await this.applying;
  }

  /**
   * Resolves when no calculation is under way; one that has not begun may still be waiting. Before cells move: results are
   * put where the formulas stood when it began. Before cells are written: what the engine is told while it works out
   * dependencies starts a second calculation over the data of the first.
   */
  async atRest(): Promise<void> {
    while (this.underWay > 0 && this.applying !== null) await this.applying;
  }

  private async applied(): Promise<void> {
    const before = this.written;
    try {
      await this.spreadsheet.univerAPI.getFormula().onCalculationResultApplied();
    } catch {
      // The workbook was closed meanwhile: there is nothing left to wait for.
      this.applying = null;
      return;
    }
    if (this.underWay === 0) {
      this.beginHeldBack();
      for (const dirty of this.deferred.splice(0)) this.trigger(dirty);
    }
    // A calculation that began before the last write does not know it; where none came, there was none to come. The
    // engine also calls a calculation applied that it has just begun anew.
    const isBehind = this.underWay > 0 || (this.hasBegun ? this.known : before) < this.written;
    this.hasBegun = this.underWay > 0;
    this.applying = isBehind ? this.applied() : null;
  }

  /** Calculates these cells' formulas again, and whatever depends on them. */
  markDirty(cells: readonly SheetRange[]): void {
    const { unitId } = this.spreadsheet;
    this.trigger({
      dirtyRanges: cells.map(({ sheetId, range }) => ({ unitId, sheetId, range: { ...range } })),
    });
  }

  /** Like `markDirty` for single cells in any order. */
  markCellsDirty(cells: readonly CallingCell[]): void {
    if (cells.length > 0) this.markDirty(columnRuns(cells));
  }

  recalculateAll(): void {
    this.trigger({ forceCalculation: true });
  }

  private trigger(dirty: Record<string, unknown>): void {
    if (this.underWay > 0 && this.applying !== null) this.deferred.push(dirty);
    else this.spreadsheet.univerAPI.syncExecuteCommand(triggerCalculation, dirty, localOnly);
  }
}

function stageOf({ stageInfo }: EngineCommand["params"]): unknown {
  return (stageInfo as { readonly stage?: unknown } | null | undefined)?.stage;
}

/** Cells as ranges, those that stand below one another as one: the engine goes through its ranges for each formula. */
function columnRuns(cells: readonly CallingCell[]): SheetRange[] {
  const sorted = [...cells].sort(
    (one, other) =>
      (one.sheetId < other.sheetId ? -1 : Number(one.sheetId > other.sheetId)) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: { sheetId: string; range: { -readonly [Edge in keyof GridRange]: number } }[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = runs.at(-1);
    const below =
      last?.sheetId === sheetId &&
      last.range.startColumn === column &&
      row <= last.range.endRow + 1;
    if (below) last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      runs.push({ sheetId, range });
    }
  }
  return runs;
}
