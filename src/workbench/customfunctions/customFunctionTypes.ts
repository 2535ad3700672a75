import type { Json } from "../richapi/richClass";

/** One function of the generated `functions.json`, as far as the host needs it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly dimensionality?: "scalar" | "matrix"; readonly type?: string };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
}

export interface CustomFunctionsMetadata {
  readonly functions: readonly CustomFunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
  readonly allowCustomDataForDataTypeAny?: boolean;
}

/** An error as a cell shows it; `#BUSY!` and `#CONNECT!` are the host's own. */
export type CellError =
  | "#BUSY!"
  | "#CALC!"
  | "#CONNECT!"
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#SPILL!"
  | "#VALUE!";

export interface CustomFunctionError {
  readonly error: CellError;
  /** The function's own words; empty when it gave none. */
  readonly message: string;
}

/** A cell of a result: null is an empty cell; entities and formatted numbers stay JSON objects. */
export type CustomFunctionCell = Json | CustomFunctionError;

/**
 * Who says that there is no value: the function or its runtime (`function`; nothing associated under the
 * id looks the same as a plain Error: `#VALUE!` without a message), or the host, because the arguments do
 * not fit the metadata (`arguments`), no answer came in time (`timedOut`), or the pane is gone
 * (`paneClosed`). The page words the host's own reasons.
 */
export type CustomFunctionErrorOrigin = "function" | "arguments" | "timedOut" | "paneClosed";

/** `value` is a scalar, or rows of cells that spill. */
export type CustomFunctionResult =
  | { readonly kind: "value"; readonly value: CustomFunctionCell | readonly CustomFunctionCell[][] }
  | ({ readonly kind: "error"; readonly origin: CustomFunctionErrorOrigin } & CustomFunctionError);

/** True for a cell that holds an error with its message. */
export function isCellError(cell: unknown): cell is CustomFunctionError {
  return typeof cell === "object" && cell !== null && "error" in cell && "message" in cell;
}
