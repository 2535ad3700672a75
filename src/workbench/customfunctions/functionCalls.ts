import type { FunctionArgument, InvokeCustomFunction } from "../engine/customFunctionCells";
import {
  type FormulaError,
  type FormulaValue,
  isEntity,
  isFormulaError,
} from "../engine/formulaValues";
import type { CustomFunctionAnswer } from "../engine/functionAnswers";
import { type Language, type Message, pageMessages, say } from "../messages";
import { InvocationFlag } from "../protocol/protocolConstants";
import type { Json } from "../richapi/richClass";
import type { CustomFunctionHost } from "./customFunctionHost";
import {
  type CustomFunctionCell,
  type CustomFunctionErrorOrigin,
  type CustomFunctionsMetadata,
  isCellError,
} from "./customFunctionTypes";
import { invocationFlags } from "./invocationArguments";

/**
 * How an empty cell arrives at a function: as 0 in Excel on the desktop, as null in Excel on the web when it is the
 * whole argument. Within a range of several cells it is 0 in both.
 */
export type BlankCells = "zero" | "null";

export interface FunctionCallOptions {
  /** Of the host's own messages. */
  readonly language: Language;
  /** Asked at each call. */
  blanks(): BlankCells;
}

/** Lets cells call the functions of the add-in that `host` runs. */
export function functionCalls(
  host: Pick<CustomFunctionHost, "invoke">,
  metadata: CustomFunctionsMetadata,
  { language, blanks }: FunctionCallOptions,
): InvokeCustomFunction {
  const byId = new Map(metadata.functions.map((entry) => [entry.id.toUpperCase(), entry]));
  return async (id, args, callingAddress) => {
    const called = byId.get(id.toUpperCase());
    const flags = called ? invocationFlags(called, metadata) : 0;
    const takesErrors = (flags & InvocationFlag.allowErrorArguments) !== 0;
    const error = takesErrors ? undefined : firstError(args);
    if (error !== undefined) return { kind: "error", error: error.error, message: "" };
    const richData = (flags & InvocationFlag.allowRichDataArguments) !== 0;
    const passed = args.map(({ value }, index) => {
      const matrix = called?.parameters[index]?.dimensionality === "matrix";
      return passedValue(value, { matrix, richData, blanks: blanks() });
    });
    const addresses = args.map(({ address }) => address);
    const result = await host.invoke(id, passed, callingAddress, addresses);
    if (result.kind === "error") {
      const wording = HOST_ERRORS[result.origin];
      const message = wording ? say(wording, language) : result.message;
      return { kind: "error", error: result.error, message };
    }
    return answerOf(result.value);
  };
}

/** The reasons that are the workbench's own; those of the function are in its own words. */
const HOST_ERRORS: Readonly<Record<CustomFunctionErrorOrigin, Message | null>> = {
  function: null,
  arguments: pageMessages.wrongArguments,
  timedOut: pageMessages.functionTimedOut,
  paneClosed: pageMessages.paneClosed,
};

/** A function that does not take errors is not called with one: its cell shows the error. */
function firstError(args: readonly FunctionArgument[]): FormulaError | undefined {
  const cells = args.flatMap(({ value }) =>
    Array.isArray(value) ? (value as readonly FormulaValue[]).flat() : [value],
  );
  return cells.find(isFormulaError);
}

interface Passing {
  /** Whether a range is declared: a single value then comes as a range of one. */
  readonly matrix: boolean;
  readonly richData: boolean;
  readonly blanks: BlankCells;
}

/** The engine gives a single cell as a 1 × 1 array; Excel gives it as a scalar where one is declared. */
function passedValue(value: FormulaValue, { matrix, richData, blanks }: Passing): Json {
  if (!Array.isArray(value)) return passedCell(value, richData);
  const rows = value as readonly (readonly FormulaValue[])[];
  const single = rows.length === 1 && rows[0]?.length === 1;
  const blank = single && blanks === "null" ? null : 0;
  const passed = rows.map((row) =>
    row.map((cell) => (cell === null ? blank : passedCell(cell, richData))),
  );
  return single && !matrix ? (passed[0]?.[0] ?? null) : passed;
}

/** Where rich data is allowed, the client takes every object for a wrapping around JSON text. */
function passedCell(cell: FormulaValue, richData: boolean): Json {
  if (isEntity(cell) && !richData) return cell.text;
  const passed = isFormulaError(cell) ? { type: "CustomFunctionError", code: cell.error } : cell;
  return typeof passed === "object" && passed !== null && richData
    ? { value: JSON.stringify(passed) }
    : (passed as Json);
}

function answerOf(
  value: CustomFunctionCell | readonly CustomFunctionCell[][],
): CustomFunctionAnswer {
  if (isCellError(value)) return { kind: "error", error: value.error, message: value.message };
  // An error inside an array loses its message: a cell that is spilled into has no function of its own.
  return { kind: "value", value: value as FormulaValue };
}
