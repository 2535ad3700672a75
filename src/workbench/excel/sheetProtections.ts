import type { GridRange } from "../engine/a1";
import type { Spreadsheet } from "../engine/spreadsheet";
import type { JsonRecord } from "./arguments";
import { accessDenied } from "./excelErrors";

/** `Excel.WorksheetProtectionOptions` with Excel's defaults. */
export const defaultProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export type ProtectionOption = Exclude<keyof typeof defaultProtectionOptions, "selectionMode">;

export interface Protection {
  readonly options: JsonRecord;
  readonly password: string;
}

/**
 * Which sheets are protected. As in Excel a cell is locked unless it is said otherwise; the flag lives in
 * the cell (`custom.unlocked`), so that it moves and is saved with it.
 */
export class SheetProtections {
  private readonly protections = new Map<string, Protection>();
  private workbookProtection: { readonly password: string } | null = null;

  constructor(private readonly spreadsheet: Spreadsheet) {}

  isProtected(sheetId: string): boolean {
    return this.protections.has(sheetId);
  }

  /** The sheet's protection; null when it has none. */
  of(sheetId: string): Protection | null {
    return this.protections.get(sheetId) ?? null;
  }

  options(sheetId: string): JsonRecord {
    return this.protections.get(sheetId)?.options ?? defaultProtectionOptions;
  }

  protect(sheetId: string, options: JsonRecord, password: string): void {
    if (this.isProtected(sheetId)) throw accessDenied("the worksheet is protected already.");
    const given = Object.entries(options).filter(([, value]) => value !== null);
    this.protections.set(sheetId, {
      options: { ...defaultProtectionOptions, ...Object.fromEntries(given) },
      password,
    });
  }

  unprotect(sheetId: string, password: string): void {
    const protection = this.protections.get(sheetId);
    if (protection === undefined) return;
    if (protection.password !== password) throw accessDenied("the password is wrong.");
    this.protections.delete(sheetId);
  }

  forget(sheetId: string): void {
    this.protections.delete(sheetId);
  }

  get workbookProtected(): boolean {
    return this.workbookProtection !== null;
  }

  protectWorkbook(password: string): void {
    if (this.workbookProtected) throw accessDenied("the workbook is protected already.");
    this.workbookProtection = { password };
  }

  unprotectWorkbook(password: string): void {
    if (this.workbookProtection && this.workbookProtection.password !== password) {
      throw accessDenied("the password is wrong.");
    }
    this.workbookProtection = null;
  }

  /** Adding, deleting, renaming and moving sheets needs an unprotected workbook. */
  requireStructure(): void {
    if (this.workbookProtected) throw accessDenied("the workbook is protected.");
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    const cell = this.spreadsheet.model(sheetId).getCellMatrix().getValue(row, column);
    return cell?.custom?.unlocked !== true;
  }

  /** Whether the contents of these cells may be changed. */
  mayWrite(sheetId: string, range: GridRange): boolean {
    if (!this.isProtected(sheetId)) return true;
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (this.isLocked(sheetId, row, column)) return false;
      }
    }
    return true;
  }

  /** @throws RichApiError AccessDenied when a cell of the range is locked on a protected sheet. */
  requireWritable(sheetId: string, range: GridRange): void {
    if (!this.mayWrite(sheetId, range)) throw this.denied(sheetId);
  }

  /** @throws RichApiError AccessDenied when the sheet is protected and does not allow this. */
  requireAllowed(sheetId: string, option?: ProtectionOption): void {
    if (!this.isProtected(sheetId)) return;
    if (option !== undefined && this.options(sheetId)[option] === true) return;
    throw this.denied(sheetId);
  }

  private denied(sheetId: string) {
    const name = this.spreadsheet.sheet(sheetId)?.getSheetName() ?? "";
    return accessDenied(`the worksheet ${name} is protected.`);
  }
}
