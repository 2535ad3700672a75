import type { CustomFunctionHost } from "../customfunctions/customFunctionHost";
import {
  type CustomFunctionCell,
  type CustomFunctionErrorOrigin,
  type CustomFunctionMetadata,
  type CustomFunctionsMetadata,
  isCellError,
} from "../customfunctions/customFunctionTypes";
import type {
  CustomFunctionAnswer,
  FormulaValue,
  InvokeCustomFunction,
} from "../engine/customFunctionCells";
import { type Language, type Message, pageMessages, say } from "../messages";
import type { Json } from "../richapi/richClass";

type Invoker = Pick<CustomFunctionHost, "invoke">;

/** Lets cells call the functions of the add-in that `host` runs. */
export function functionCalls(
  host: Invoker,
  metadata: CustomFunctionsMetadata,
  language: Language,
): InvokeCustomFunction {
  const byId = new Map(metadata.functions.map((entry) => [entry.id.toUpperCase(), entry]));
  return async (id, args, cellAddress) => {
    const called = byId.get(id.toUpperCase());
    const result = await host.invoke(id, args.map(argumentOf(called)), cellAddress);
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

/** The engine gives a single cell as a 1 × 1 array; Excel gives it as a scalar where one is declared. */
function argumentOf(called: CustomFunctionMetadata | undefined) {
  return (value: FormulaValue, index: number): Json => {
    const wantsMatrix = called?.parameters[index]?.dimensionality === "matrix";
    if (wantsMatrix || !Array.isArray(value) || value.length !== 1) return value as Json;
    const row = (value as readonly FormulaValue[])[0];
    return Array.isArray(row) && row.length === 1 ? (row[0] as Json) : (value as Json);
  };
}

function answerOf(
  value: CustomFunctionCell | readonly CustomFunctionCell[][],
): CustomFunctionAnswer {
  if (Array.isArray(value)) {
    const rows = value as readonly CustomFunctionCell[][];
    return { kind: "value", value: rows.map((row) => row.map(shown)) };
  }
  const cell = value as CustomFunctionCell;
  if (isCellError(cell)) return { kind: "error", error: cell.error, message: cell.message };
  return { kind: "value", value: cell };
}

/** An error inside an array loses its message: a cell that is spilled into has no function of its own. */
function shown(cell: CustomFunctionCell): FormulaValue {
  return isCellError(cell) ? cell.error : cell;
}
