import { CustomFunctionErrorCode } from "../protocol/protocolConstants";
import type { Json } from "../richapi/richClass";
import type { CellError, CustomFunctionCell, CustomFunctionResult } from "./customFunctionTypes";

/** The result of one invocation, as the custom-function runtime reports it. */
export interface ReportedResult {
  readonly invocationId: number;
  readonly result: CustomFunctionResult;
}

/**
 * Reads what the runtime reports, in either of its forms: `[id, true, value]`, `[id, false, message, code]`
 * (SetInvocationArrayResults) or `{id, value}`, `{id, failed, value, errorCode}` (SetInvocationResults).
 */
export function readReportedResult(entry: Json): ReportedResult {
  if (Array.isArray(entry)) {
    const [id, succeeded, value, errorCode] = entry;
    return reported(id, succeeded === true, value, errorCode);
  }
  const { id, failed, value, errorCode } = entry as { readonly [key: string]: Json };
  return reported(id, failed !== true, value, errorCode);
}

function reported(
  id: Json | undefined,
  succeeded: boolean,
  value: Json | undefined,
  errorCode: Json | undefined,
): ReportedResult {
  const result = succeeded
    ? succeededResult(value ?? null)
    : failure(errorOfCode(Number(errorCode ?? 0)), typeof value === "string" ? value : "");
  return { invocationId: Number(id), result };
}

function succeededResult(value: Json): CustomFunctionResult {
  if (!Array.isArray(value)) {
    const cell = cellOf(value);
    return isReturnedError(value) ? failure(...errorOf(value)) : { kind: "value", value: cell };
  }
  // Excel spills rows of cells only; a flat list is not a result.
  if (!value.every((row) => Array.isArray(row))) return failure("#VALUE!", "");
  return { kind: "value", value: value.map((row) => (row as Json[]).map(cellOf)) };
}

function failure(error: CellError, message: string): CustomFunctionResult {
  return { kind: "error", error, message, origin: "function" };
}

/** A CustomFunctions.Error that was returned, not thrown: it comes as a value of this shape. */
interface ReturnedError {
  readonly [key: string]: Json;
  readonly valueType: "CustomFunctionError";
  readonly code: string;
}

function isReturnedError(value: Json): value is ReturnedError & Json {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    value["valueType"] === "CustomFunctionError"
  );
}

function cellOf(value: Json): CustomFunctionCell {
  if (!isReturnedError(value)) return value;
  const [error, message] = errorOf(value);
  return { error, message };
}

function errorOf(value: ReturnedError): [CellError, string] {
  const message = value["message"];
  return [value.code as CellError, typeof message === "string" ? message : ""];
}

function errorOfCode(code: number): CellError {
  switch (code) {
    case CustomFunctionErrorCode.notAvailable:
      return "#N/A";
    case CustomFunctionErrorCode.divisionByZero:
      return "#DIV/0!";
    case CustomFunctionErrorCode.invalidNumber:
      return "#NUM!";
    case CustomFunctionErrorCode.nullReference:
      return "#NULL!";
    default:
      return "#VALUE!";
  }
}
