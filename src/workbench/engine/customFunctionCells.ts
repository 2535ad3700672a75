import type { IDisposable } from "@univerjs/core";
import { cellAddress, quotedSheetName } from "./a1";
import type { Calculation } from "./calculation";
import type { Spreadsheet } from "./spreadsheet";

/** A value as a formula has it: a range or an array is a 2-D array, a single cell too (`[[48]]`). */
export type FormulaValue = null | boolean | number | string | readonly FormulaValue[] | object;

/** What a custom function answered; `error` is Excel's text (`#N/A`), `message` explains it to the user. */
export type CustomFunctionAnswer =
  | { readonly kind: "value"; readonly value: FormulaValue }
  | { readonly kind: "error"; readonly error: string; readonly message: string };

/**
 * Asks the add-in's runtime. Calls come one by one while a calculation runs; batching them is the callee's.
 * @param cellAddress the calling cell, `考核表!B2`.
 */
export type InvokeCustomFunction = (
  functionId: string,
  args: readonly FormulaValue[],
  cellAddress: string,
) => Promise<CustomFunctionAnswer>;

export interface RegisteredFunction {
  /** As the add-in associates it: `TARGET`. */
  readonly id: string;
  /** As it stands in formulas, with the namespace: `PLAN.TARGET`. */
  readonly name: string;
}

/** The engine's error for a value on its way: it passes through formulas and IFERROR catches it. */
export const busyError = "#GETTING_DATA";

interface Caller {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  answer: CustomFunctionAnswer | null;
  /** Cells that wait for the answer. */
  readonly waiting: Map<string, Caller>;
}

interface CellCalls {
  readonly calculation: number;
  readonly keys: Set<string>;
}

const calculationStart = "formula.mutation.set-formula-calculation-start";
const moving = /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-)/;

/**
 * Custom functions in cells. The engine wants an answer at once and add-ins answer later: a cell shows
 * busy first, is marked when its answer is in, and then finds the answer in the cache. Equal calls share
 * one answer.
 */
export class CustomFunctionCells {
  private readonly calls = new Map<string, Call>();
  private readonly cells = new Map<string, CellCalls>();
  private readonly registrations = new Map<string, IDisposable>();
  private readonly ids = new Map<string, string>();
  private calculations = 0;
  private pending = 0;
  private answered: Call[] = [];
  private flushing: ReturnType<typeof setTimeout> | null = null;
  private idleWaiters: (() => void)[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly calculation: Calculation,
    private readonly invoke: InvokeCustomFunction,
  ) {
    spreadsheet.onExecuted(({ id }) => {
      if (id === calculationStart) this.calculations += 1;
      else if (moving.test(id) && this.cells.size > 0) this.recalculateCells();
    });
  }

  /** Makes the names known to formulas; formulas that stand there already are calculated. */
  register(functions: readonly RegisteredFunction[]): void {
    for (const { id, name } of functions) {
      const key = name.toUpperCase();
      this.ids.set(key, id);
      if (this.registrations.has(key)) continue;
      // Formulas parsed while the name was unknown are cached as errors; ending a registration forgets them.
      this.addTrampoline(key).dispose();
      this.registrations.set(key, this.addTrampoline(key));
    }
    this.calculation.recalculateAll();
  }

  /** The message of the error that this cell shows; null when it shows none of a custom function's. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    const shown = this.spreadsheet.cell(sheetId, row, column)?.v;
    for (const key of this.cells.get(cellKey(sheetId, row, column))?.keys ?? []) {
      const answer = this.calls.get(key)?.answer;
      if (answer?.kind === "error" && engineResult(answer) === shown) return answer.message;
    }
    return null;
  }

  /** Forgets every answer and asks again: for when what the functions look up has changed. */
  invalidate(): void {
    this.calls.clear();
    this.recalculateCells();
  }

  /** Resolves when no cell waits for an answer any more and all is calculated. */
  async idle(): Promise<void> {
    await this.calculation.settled();
    while (this.pending > 0 || this.flushing !== null) {
      await new Promise<void>((resolve) => this.idleWaiters.push(resolve));
      await this.calculation.settled();
    }
  }

  private addTrampoline(name: string): IDisposable {
    const answerNow = (caller: Caller, args: readonly FormulaValue[]) =>
      this.answerNow(name, caller, args);
    // The engine calls it as a method of its function object, which knows the calling cell.
    function trampoline(this: Caller, ...args: FormulaValue[]) {
      return answerNow(this, args);
    }
    return this.spreadsheet.univerAPI
      .getFormula()
      .registerFunction(name, trampoline as Parameters<RegisterFunction>[1]);
  }

  /** Never throws: a custom function that does stops the engine for good. */
  private answerNow(name: string, caller: Caller, args: readonly FormulaValue[]): EngineResult {
    const key = JSON.stringify([name, args]);
    this.noteCall(caller, key);
    const known = this.calls.get(key);
    if (known?.answer) return engineResult(known.answer);
    const { unitId, subUnitId, row, column } = caller;
    const cell = { unitId, subUnitId, row, column };
    const call = known ?? this.ask(name, args, cell, key);
    call.waiting.set(cellKey(subUnitId, row, column), cell);
    return busyError;
  }

  private noteCall({ subUnitId, row, column }: Caller, key: string): void {
    const cell = cellKey(subUnitId, row, column);
    const calls = this.cells.get(cell);
    if (calls?.calculation === this.calculations) calls.keys.add(key);
    else this.cells.set(cell, { calculation: this.calculations, keys: new Set([key]) });
  }

  private ask(name: string, args: readonly FormulaValue[], cell: Caller, key: string): Call {
    const call: Call = { answer: null, waiting: new Map() };
    this.calls.set(key, call);
    this.pending += 1;
    const sheet = this.spreadsheet.sheet(cell.subUnitId)?.getSheetName() ?? "";
    const address = `${quotedSheetName(sheet)}!${cellAddress(cell.row, cell.column)}`;
    Promise.resolve()
      .then(() => this.invoke(this.ids.get(name) ?? name, args, address))
      .catch((reason: unknown): CustomFunctionAnswer => {
        const message = reason instanceof Error ? reason.message : String(reason);
        return { kind: "error", error: "#VALUE!", message };
      })
      .then((answer) => {
        call.answer = answer;
        this.pending -= 1;
        this.answered.push(call);
        // Answers arrive in batches: one recalculation for those of one turn.
        this.flushing ??= setTimeout(() => this.flush(), 0);
      });
    return call;
  }

  private flush(): void {
    this.flushing = null;
    const cells = this.answered.splice(0).flatMap((call) => [...call.waiting.values()]);
    this.calculation.markDirty(cells.map(singleCell));
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }

  private recalculateCells(): void {
    const names = [...this.registrations.keys()];
    const dirty: ReturnType<typeof singleCell>[] = [];
    for (const sheet of this.spreadsheet.workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      this.spreadsheet.forEachCell(subUnitId, (row, column, cell) => {
        if (cell.f == null && cell.si == null) return;
        const formula = this.spreadsheet.formula(subUnitId, row, column)?.toUpperCase() ?? "";
        if (names.some((name) => formula.includes(`${name}(`))) {
          dirty.push(singleCell({ subUnitId, row, column }));
        }
      });
    }
    this.cells.clear();
    if (dirty.length > 0) this.calculation.markDirty(dirty);
  }
}

type RegisterFunction = ReturnType<Spreadsheet["univerAPI"]["getFormula"]>["registerFunction"];
type EngineScalar = boolean | number | string;
type EngineResult = EngineScalar | EngineScalar[][];

function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}

function singleCell({ subUnitId, row, column }: Pick<Caller, "subUnitId" | "row" | "column">) {
  return {
    sheetId: subUnitId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  };
}

function engineResult(answer: CustomFunctionAnswer): EngineResult {
  if (answer.kind === "error") return answer.error === "#BUSY!" ? busyError : answer.error;
  const { value } = answer;
  if (!Array.isArray(value)) return engineScalar(value);
  const rows = (value as readonly FormulaValue[]).map((row) =>
    (Array.isArray(row) ? (row as readonly FormulaValue[]) : [row]).map(engineScalar),
  );
  return rows.length > 0 && rows[0]?.length ? rows : "#CALC!";
}

/** Excel shows 0 for a null, and the basic value of an entity where data types are unknown. */
function engineScalar(value: FormulaValue): EngineScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value;
  const { basicValue } = value as { basicValue?: FormulaValue };
  return typeof basicValue === "object" ? "#VALUE!" : (basicValue ?? 0);
}
