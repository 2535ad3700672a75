import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { BlankCells } from "../customfunctions/functionCalls";
import type { PaneHost } from "../protocol/paneHost";
import type { CellReading } from "./cellReading";
import type { Workbench } from "./workbench";

/**
 * `window.workbench`: for reading the workbench from tests and from the browser's console. Addresses
 * are A1 (`K7`); the sheet is named by its tab, the active one unless given.
 */
export interface WorkbenchHandle {
  /** The spreadsheet is drawn. */
  readonly sheetReady: Promise<void>;
  /** Also the add-in takes commands and answers functions, or is known to be unreachable. */
  readonly ready: Promise<void>;
  /** What the add-in asked for; undefined before its page is loaded. */
  readonly log: PaneHost["log"] | undefined;
  cell(address: string, sheet?: string): CellReading;
  /** Selects a cell or range, as a click would, and lets the keyboard go there. */
  select(address: string, sheet?: string): Promise<void>;
  /** The selected range of the active sheet. */
  selection(): { readonly sheet: string; readonly address: string };
  /** Whether a cell is being typed into. */
  editing(): boolean;
  /** The sheets' names in the order of their tabs. */
  sheets(): readonly string[];
  /** The workbook as the bytes of an .xlsx file, as the save button would give it. */
  saveFile(): Promise<Uint8Array>;
  /** Loads the page anew with this file in the grid; unsaved changes are not asked about. */
  openFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Resolves when no cell waits for its value. */
  calculationSettled(): Promise<void>;
  /** Hands empty cells to the add-in's functions as 0 (Excel on the desktop) or null (on the web); they are asked anew. */
  passBlanksAs(blanks: BlankCells): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function workbenchHandle(workbench: Workbench): WorkbenchHandle {
  let open: Awaited<Workbench["sheetReady"]> | undefined;
  const sheetReady = workbench.sheetReady.then((spreadsheet) => {
    open = spreadsheet;
  });
  const spreadsheet = () => {
    if (!open) throw new Error("The spreadsheet is not ready: await workbench.sheetReady.");
    return open;
  };
  const book = () => {
    const active = spreadsheet().univer.getActiveWorkbook();
    if (!active) throw new Error("No workbook is open.");
    return active;
  };
  const sheetNamed = (name?: string): FWorksheet => {
    const sheet = name === undefined ? book().getActiveSheet() : book().getSheetByName(name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    return sheet;
  };
  return {
    sheetReady,
    ready: workbench.ready,
    get log() {
      return workbench.log;
    },
    cell: (address, sheet) => spreadsheet().read(sheetNamed(sheet), address),
    async select(address, sheet) {
      const target = sheetNamed(sheet);
      book().setActiveSheet(target);
      target.getRange(address).activate();
      spreadsheet().focus();
    },
    selection() {
      const range = book().getActiveRange();
      if (!range) throw new Error("Nothing is selected.");
      return { sheet: range.getSheetName(), address: range.getA1Notation() };
    },
    editing: () => book().isCellEditing(),
    sheets: () =>
      book()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    saveFile: () => workbench.file.bytes(),
    openFile: (name, bytes) => workbench.file.startWith({ name, bytes }),
    calculationSettled: () => spreadsheet().calculationSettled(),
    passBlanksAs: (blanks) => workbench.passBlanksAs(blanks),
  };
}
