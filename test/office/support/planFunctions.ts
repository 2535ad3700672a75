import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { planStore } from "../../../src/excel/planStore";
import { type FunctionId, functionIds } from "../../../src/formulas/planFunctions";
import * as functions from "../../../src/functions/functions";
import type {
  CustomFunctionResult,
  CustomFunctionsMetadata,
} from "../../../src/workbench/customfunctions/customFunctionTypes";
import { createWorkbook } from "../../../src/workbench/excel/workbook";
import type { Json } from "../../../src/workbench/richapi/richClass";
import { createHeadlessUniver } from "./engine";
import { type OfficeSession, type StartOptions, startOffice } from "./officeJs";

/** A built metadata file: what Excel would be given. */
export function builtMetadata(file: string): CustomFunctionsMetadata {
  return JSON.parse(readFileSync(resolve("dist/addin", file), "utf8")) as CustomFunctionsMetadata;
}

/** The PLAN functions in the real custom-functions runtime, beside a workbook on the real engine. */
export interface FunctionsSession extends OfficeSession {
  /** The rows that a call spills; fails the test when the whole call is an error. */
  spilled(id: FunctionId, ...args: readonly Json[]): Promise<unknown[][]>;
  /** Calls as a cell does; `addresses` are those of the arguments that are references. */
  call(
    id: FunctionId,
    args: readonly Json[],
    addresses?: readonly (string | null)[],
  ): Promise<CustomFunctionResult>;
}

export async function startFunctions(
  options: Partial<Omit<StartOptions, "rootObject">> & { readonly plansKnown?: boolean } = {},
): Promise<FunctionsSession> {
  const { root } = createWorkbook(createHeadlessUniver());
  const metadata = builtMetadata("functions.json");
  const session = await startOffice({ ...options, rootObject: root, functions: metadata });
  if (options.plansKnown !== false) planStore.setOwn([]);
  // What the build appends to the functions' source.
  for (const id of functionIds) {
    const name = id.toLowerCase() as Lowercase<FunctionId>;
    CustomFunctions.associate(id, functions[name] as (...args: unknown[]) => unknown);
  }
  const call: FunctionsSession["call"] = (id, args, addresses) =>
    session.functions.invoke(id, args, "Sheet1!Z1", addresses ?? null);
  return {
    ...session,
    call,
    async spilled(id, ...args) {
      const result = await call(id, args);
      if (result.kind !== "value") throw new Error(JSON.stringify(result));
      return result.value as unknown[][];
    },
  };
}

/** A cell that holds an error or a data type, as Excel hands it over where data types are allowed. */
export function richCell(value: Json): Json {
  return { value: JSON.stringify(value) };
}

export function errorCell(code: string): Json {
  return richCell({ type: "CustomFunctionError", code });
}
