import { planStore } from "../../../src/excel/planStore";
import {
  functionIds,
  type FunctionParameter,
  planFunctions,
} from "../../../src/formulas/planFunctions";
import * as functions from "../../../src/functions/functions";
import type { CustomFunctionsMetadata } from "../../../src/workbench/customfunctions/customFunctionTypes";
import { FunctionWorkbook } from "../../../src/workbench/customfunctions/functionWorkbook";
import { type AddinSession, startAddin } from "./addin";
import { createHeadlessUniver } from "./engine";
import type { StartOptions } from "./officeJs";

/** The PLAN functions as the build describes them to Excel. */
const metadata: CustomFunctionsMetadata = {
  allowCustomDataForDataTypeAny: true,
  allowErrorForDataTypeAny: true,
  functions: functionIds.map((id) => {
    const parameters: readonly FunctionParameter[] = planFunctions[id].parameters;
    return {
      id,
      name: id,
      parameters: parameters.map(({ name, optional }) => ({
        name,
        dimensionality: "matrix" as const,
        ...(optional && { optional }),
      })),
      result: { dimensionality: "matrix" as const },
      options: {
        requiresParameterAddresses: parameters.some(({ name }) => /^actuals?$/.test(name)),
      },
    };
  }),
};

export interface FunctionsAddin extends AddinSession {
  readonly cells: FunctionWorkbook["cells"];
  /** Writes formulas or values into cells of a sheet, as typed, and waits for the answers. */
  type(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void>;
}

/** The add-in with its functions, whose answers cells of a workbook on the real engine show. */
export async function startFunctionsAddin(
  options: Partial<Omit<StartOptions, "rootObject" | "functions">> = {},
): Promise<FunctionsAddin> {
  const workbook = new FunctionWorkbook(createHeadlessUniver(), "zh", "zero");
  // What functions ask is the one store of their runtime.
  const session = await startAddin({
    ...options,
    workbook: workbook.excel,
    store: planStore,
    functions: metadata,
  });
  workbook.attach(session.functions, { namespace: "PLAN", metadata });
  for (const id of functionIds) {
    const name = id.toLowerCase() as Lowercase<typeof id>;
    CustomFunctions.associate(id, functions[name] as (...args: unknown[]) => unknown);
  }
  return {
    ...session,
    cells: workbook.cells,
    async type(sheet, cells) {
      await Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        for (const [address, input] of Object.entries(cells)) {
          worksheet.getRange(address).formulas = [[input]];
        }
        await context.sync();
      });
      await workbook.cells.idle();
    },
  };
}
