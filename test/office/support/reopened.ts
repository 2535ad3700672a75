import { TextDecoder } from "node:util";
import { openXlsx, type OpenedXlsx } from "../../../src/workbench/xlsx/openXlsx";
import { saveXlsx } from "../../../src/workbench/xlsx/saveXlsx";
import type { ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import { openWorkbook, type OpenWorkbook } from "./engineWorkbook";

// What reading a file takes from a browser, and jsdom lacks.
Object.assign(globalThis, { TextDecoder });

/** The workbook as it is after it was saved and opened again, with its file. */
export interface Reopened extends OpenWorkbook {
  readonly bytes: Uint8Array;
  readonly opened: OpenedXlsx;
}

export async function saveAndReopen(workbook: ExcelWorkbook): Promise<Reopened> {
  await workbook.calculationSettled();
  const bytes = await saveXlsx(workbook.context);
  return { ...(await openFile(bytes)), bytes };
}

let opened = 0;

/** A file in a workbook of its own: engines of one process share what they know of a workbook's id. */
export async function openFile(bytes: Uint8Array): Promise<Reopened> {
  const file = await openXlsx(bytes);
  opened += 1;
  const workbook = openWorkbook({ ...file.workbookData("工作簿1"), id: `opened-${opened}` });
  file.complete(workbook);
  await workbook.calculationSettled();
  return { ...workbook, bytes, opened: file };
}
