import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { PaneHost } from "../protocol/paneHost";
import type { Workbench } from "./workbench";

/** One cell as the workbench shows it. */
export interface CellReading {
  /** Null for an empty cell; booleans are booleans, errors their text. */
  readonly value: string | number | boolean | null;
  /** With its `=`; empty for a constant. */
  readonly formula: string;
  /** The value as it is shown. */
  readonly text: string;
  /** `#RRGGBB` after conditional formats, or null for none. */
  readonly background: string | null;
  readonly fontColor: string | null;
}

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
  /** The sheets' names in the order of their tabs. */
  sheets(): readonly string[];
  /** Resolves when no cell waits for its value. */
  calculationSettled(): Promise<void>;
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
    cell: (address, sheet) => readCell(sheetNamed(sheet), address),
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
    sheets: () =>
      book()
        .getSheets()
        .map((sheet) => sheet.getSheetName()),
    calculationSettled: () => spreadsheet().calculationSettled(),
  };
}

const BOOLEAN_CELL = 3;

function readCell(sheet: FWorksheet, address: string): CellReading {
  const range = sheet.getRange(address);
  // `getCell` of the model, unlike that of the facade, has conditional formats applied.
  const cell = sheet.getSheet().getCell(range.getRow(), range.getColumn());
  const raw = cell?.v ?? null;
  const style = sheet.getWorkbook().getStyles().getStyleByCell(cell);
  return {
    value: cell?.t === BOOLEAN_CELL ? Boolean(raw) : raw,
    formula: range.getFormula(),
    text: range.getDisplayValue(),
    background: style?.bg?.rgb ?? null,
    fontColor: style?.cl?.rgb ?? null,
  };
}
