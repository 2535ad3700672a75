import type { IDisposable } from "@univerjs/core";
import { cellAddress, quotedSheetName, rangeAddress } from "./a1";
import type { Calculation } from "./calculation";
import type { CellFunction } from "./cellFunctions";
import {
  busyError,
  type CallingCell,
  type EntityValue,
  type FormulaArgument,
  type FormulaError,
  type FormulaResult,
  type FormulaValue,
  isEntity,
} from "./formulaValues";
import { cellsOf, type CustomFunctionAnswer, engineError, formulaResult } from "./functionAnswers";
import { cellKey, type FunctionCall, FunctionCallCache } from "./functionCallCache";
import { cellsMove, type Spreadsheet } from "./spreadsheet";

/** An argument on its way to the add-in. */
export interface FunctionArgument {
  /** A reference's cells are rows, also a single one (`[[48]]`); empty cells are null. */
  readonly value: FormulaValue;
  /** Of a reference: `考核表!B2:B10`. Null for literals and expressions. */
  readonly address: string | null;
}

/**
 * Asks the add-in's runtime. The calls of a calculation come one after another when it is done; batching them
 * is the callee's.
 * @param callingAddress the calling cell, `考核表!B2`.
 */
export type InvokeCustomFunction = (
  functionId: string,
  args: readonly FunctionArgument[],
  callingAddress: string,
) => Promise<CustomFunctionAnswer>;

export interface RegisteredFunction extends Pick<CellFunction, "description" | "parameters"> {
  /** As the add-in associates it: `TARGET`. */
  readonly id: string;
  /** As it stands in formulas, with the namespace: `PLAN.TARGET`. */
  readonly name: string;
  /** Whether the answer may depend on where the arguments stand. */
  readonly requiresParameterAddresses: boolean;
}

const calculationStart = "formula.mutation.set-formula-calculation-start";
const calculationNotice = "formula.mutation.set-formula-calculation-notification";

/**
 * Custom functions in cells. The engine wants an answer at once and add-ins answer later: a cell shows
 * busy first, is marked when its answer is in, and then finds the answer in the cache. Equal calls share
 * one answer; calls differ also by which cells of an argument are empty, so that an edit from blank to 0
 * asks again.
 */
export class CustomFunctionCells {
  private readonly cache: FunctionCallCache;
  private readonly registrations = new Map<string, IDisposable>();
  /** JSON of ranges; a range is the same array for every formula of one calculation. */
  private readonly rangeTexts = new WeakMap<object, string>();
  private calculations = 0;
  private pending = 0;
  /** Calls of the calculation that is running; handed a store of the sheets' names as formulas have them. */
  private unasked: ((sheets: Map<string, string>) => void)[] = [];
  private answered: FunctionCall[] = [];
  private flushing: ReturnType<typeof setTimeout> | null = null;
  private idleWaiters: (() => void)[] = [];

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly calculation: Calculation,
    private readonly invoke: InvokeCustomFunction,
  ) {
    this.cache = new FunctionCallCache((cell) => spreadsheet.hasFormula(cell));
    spreadsheet.onExecuted(({ id, params }) => {
      if (id === calculationStart) this.calculations += 1;
      else if (id === calculationNotice && params.functionsExecutedState !== undefined) {
        const sheets = new Map<string, string>();
        for (const ask of this.unasked.splice(0)) ask(sheets);
      } else if (cellsMove.test(id) && this.cache.size > 0) this.recalculateCells();
    });
  }

  /** Makes the names known to formulas; formulas that stand there already are calculated. */
  register(functions: readonly RegisteredFunction[]): void {
    const formula = this.spreadsheet.univerAPI.getFormula();
    for (const registered of functions) {
      const name = registered.name.toUpperCase();
      this.registrations.get(name)?.dispose();
      const { description, parameters } = registered;
      const calculate = (caller: CallingCell, args: readonly FormulaArgument[]) =>
        this.answerNow(registered, caller, args);
      this.registrations.set(
        name,
        formula.registerCellFunction({ name, description, parameters, calculate }),
      );
    }
    this.calculation.recalculateAll();
  }

  /** The message of the error that this cell shows; null when it shows none of a custom function's. */
  messageAt(sheetId: string, row: number, column: number): string | null {
    const shown = this.spreadsheet.cell(sheetId, row, column)?.v;
    for (const { answer } of this.cache.of({ sheetId, row, column })) {
      if (answer?.kind === "error" && engineError(answer.error) === shown) return answer.message;
    }
    return null;
  }

  /**
   * The entity with this text that the calls of a cell answered; null also when there are several, which cannot
   * be told apart.
   */
  entityAnswered(cell: CallingCell, text: unknown): EntityValue | null {
    const entities = this.cache
      .of(cell)
      .flatMap(({ answer }) => (answer?.kind === "value" ? cellsOf(answer.value) : []))
      .filter((value): value is EntityValue => isEntity(value) && value.text === text);
    return entities.length === 1 ? (entities[0] ?? null) : null;
  }

  /** Forgets every answer and asks again: for when what the functions look up has changed. */
  invalidate(): void {
    this.cache.forgetAnswers();
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

  private answerNow(
    registered: RegisteredFunction,
    { sheetId, row, column }: CallingCell,
    args: readonly FormulaArgument[],
  ): FormulaResult {
    const cell = { sheetId, row, column };
    const key = this.keyOf(registered, args);
    if (key.includes(busyInKey)) return busy;
    this.cache.note(cell, key, this.calculations);
    const known = this.cache.find(key);
    if (known?.answer) return formulaResult(known.answer);
    const call = known ?? this.ask(registered.id, args, cell, key);
    call.waiting.set(cellKey(cell), cell);
    return busy;
  }

  private keyOf(
    { id, requiresParameterAddresses }: RegisteredFunction,
    args: readonly FormulaArgument[],
  ): string {
    const values = args.map(({ value }) => {
      if (!Array.isArray(value)) return JSON.stringify(value);
      let text = this.rangeTexts.get(value);
      if (text === undefined) this.rangeTexts.set(value, (text = JSON.stringify(value)));
      return text;
    });
    const places = requiresParameterAddresses
      ? JSON.stringify(args.map(({ reference }) => reference))
      : "";
    return `${id}(${values.join(",")})${places}`;
  }

  private ask(
    id: string,
    args: readonly FormulaArgument[],
    { sheetId, row, column }: CallingCell,
    key: string,
  ): FunctionCall {
    const call = this.cache.add(key);
    this.pending += 1;
    this.unasked.push((sheets) => {
      const inSheet = (id: string, address: string) => `${this.sheetName(id, sheets)}!${address}`;
      const callingAddress = inSheet(sheetId, cellAddress(row, column));
      const handed = args.map(({ value, reference }) => ({
        value,
        address: reference && inSheet(reference.sheetId, rangeAddress(reference.range)),
      }));
      Promise.resolve()
        .then(() => this.invoke(id, handed, callingAddress))
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
    });
    return call;
  }

  private sheetName(sheetId: string, known: Map<string, string>): string {
    let name = known.get(sheetId);
    if (name === undefined) {
      name = quotedSheetName(this.spreadsheet.sheet(sheetId)?.getSheetName() ?? "");
      known.set(sheetId, name);
    }
    return name;
  }

  private flush(): void {
    this.flushing = null;
    const cells: CallingCell[] = [];
    for (const { waiting } of this.answered.splice(0)) {
      cells.push(...waiting.values());
      waiting.clear();
    }
    this.cache.sweep();
    this.calculation.markCellsDirty(cells);
    for (const resolve of this.idleWaiters.splice(0)) resolve();
  }

  private recalculateCells(): void {
    const calls = [...this.registrations.keys()].map((name) => `${name}(`);
    const cells = this.spreadsheet.formulaCells((formula) => {
      const upper = formula.toUpperCase();
      return calls.some((call) => upper.includes(call));
    });
    this.cache.forgetCells();
    this.calculation.markCellsDirty(cells);
  }
}

const busy: FormulaError = { error: busyError };
/** An argument is on its way. In a text these quotation marks would be escaped. */
const busyInKey = JSON.stringify(busy);
