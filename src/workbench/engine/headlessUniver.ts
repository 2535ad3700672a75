import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import type { IStyleBase, IWorkbookData, Workbook } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsHyperLinkPlugin } from "@univerjs/sheets-hyper-link";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import dataValidationZhCN from "@univerjs/sheets-data-validation/locale/zh-CN";
import sheetsZhCN from "@univerjs/sheets/locale/zh-CN";
import tableZhCN from "@univerjs/sheets-table/locale/zh-CN";
import { emptyWorkbook } from "./emptyWorkbook";
import { indexAddressesOnDemand } from "./addressIndex";
import { leaveNotesWhereTheyAre } from "./noteMoves";
import { keepOtherFormulasOffTheSheet } from "./otherFormulas";
import "./cellFunctions";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-conditional-formatting/facade";
import "@univerjs/sheets-data-validation/facade";
import "@univerjs/sheets-filter/facade";
import "@univerjs/sheets-hyper-link/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-sort/facade";
import "@univerjs/sheets-table/facade";

export interface HeadlessUniver {
  readonly univerAPI: FUniver;
  /** What conditional formats make of a cell; the grid would paint it. Null when none applies. */
  conditionalStyle(sheetId: string, row: number, column: number): IStyleBase | null;
  /** Ends the engine's timers; the workbook is gone. */
  dispose(): void;
}

/**
 * Starts Univer's spreadsheet engine without its user interface, with one workbook open.
 * The page builds the same plugins plus their interface; everything above works on the `FUniver` of either.
 */
export function createHeadlessUniver(
  workbook: Partial<IWorkbookData> = emptyWorkbook("工作簿1"),
): HeadlessUniver {
  keepOtherFormulasOffTheSheet();
  indexAddressesOnDemand();
  leaveNotesWhereTheyAre();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.ZH_CN]: mergeLocales(sheetsZhCN, tableZhCN, dataValidationZhCN) },
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverDataValidationPlugin],
    [UniverSheetsDataValidationPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsFilterPlugin],
    [UniverSheetsSortPlugin],
    [UniverSheetsHyperLinkPlugin],
    [UniverSheetsNotePlugin],
    [UniverSheetsTablePlugin],
  ]);
  const unitId = univer
    .createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbook)
    .getUnitId();
  const formatting = univer.__getInjector().get(ConditionalFormattingService);
  return {
    univerAPI: FUniver.newAPI(univer),
    conditionalStyle: (sheetId, row, column) =>
      formatting.composeStyle(unitId, sheetId, row, column)?.style ?? null,
    dispose: () => univer.dispose(),
  };
}
