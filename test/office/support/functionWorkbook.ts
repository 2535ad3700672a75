import type { CustomFunctionsMetadata } from "../../../src/workbench/customfunctions/customFunctionTypes";
import type { BlankCells } from "../../../src/workbench/customfunctions/functionCalls";
import { FunctionWorkbook } from "../../../src/workbench/customfunctions/functionWorkbook";
import { createHeadlessUniver } from "./engine";
import { type OfficeSession, type StartOptions, startOffice } from "./officeJs";

/** Office.js on a real workbook whose cells call the functions that are associated in it. */
export interface FunctionSession extends OfficeSession {
  readonly workbook: FunctionWorkbook;
  /** Writes formulas or values into cells of the first sheet, as typed: `{ B2: "=PLAN.CHECK(A1)" }`; waits for answers. */
  type(cells: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  /** What a cell of the first sheet shows; null for an empty one. */
  shown(address: string): string | number | boolean | null;
}

/**
 * Starts Office.js with the add-in's metadata over a headless workbook. Associate the functions with
 * `CustomFunctions.associate` before writing formulas.
 */
export async function startFunctions(
  metadata: CustomFunctionsMetadata,
  options: Partial<Omit<StartOptions, "rootObject" | "functions">> & {
    readonly blanks?: BlankCells;
    readonly namespace?: string;
  } = {},
): Promise<FunctionSession> {
  const { blanks = "zero", namespace = "PLAN", ...rest } = options;
  const workbook = new FunctionWorkbook(createHeadlessUniver(), "zh", blanks);
  const session = await startOffice({
    ...rest,
    rootObject: workbook.excel.root,
    functions: metadata,
  });
  workbook.attach(session.functions, { namespace, metadata });
  const sheet = workbook.engine.workbook.getSheets()[0];
  if (!sheet) throw new Error("The workbook has no sheet.");
  return {
    ...session,
    workbook,
    async type(cells) {
      await session.Excel.run(async (context) => {
        const first = context.workbook.worksheets.getFirst();
        for (const [address, input] of Object.entries(cells)) {
          first.getRange(address).formulas = [[input]];
        }
        await context.sync();
      });
      await workbook.cells.idle();
    },
    shown(address) {
      const range = sheet.getRange(address);
      const cell = workbook.engine.cell(sheet.getSheetId(), range.getRow(), range.getColumn());
      return cell?.v ?? null;
    },
  };
}
