import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import type { ILanguagePack, IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEnUS from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZhCN from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { ILayoutService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEnUS from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZhCN from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnUS from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZhCN from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsHyperLinkPreset } from "@univerjs/preset-sheets-hyper-link";
import hyperLinkEnUS from "@univerjs/preset-sheets-hyper-link/locales/en-US";
import hyperLinkZhCN from "@univerjs/preset-sheets-hyper-link/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEnUS from "@univerjs/preset-sheets-note/locales/en-US";
import noteZhCN from "@univerjs/preset-sheets-note/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnUS from "@univerjs/preset-sheets-table/locales/en-US";
import tableZhCN from "@univerjs/preset-sheets-table/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { calculationProgress, type Language } from "../messages";
import type { PageOptions } from "./pageOptions";
import { indexAddressesOnDemand } from "../engine/addressIndex";
import { leaveNotesWhereTheyAre } from "../engine/noteMoves";
import { keepOtherFormulasOffTheSheet } from "../engine/otherFormulas";
import "../engine/cellFunctions";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-hyper-link/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/**
 * Univer's own protection is of another kind than Excel's, which the workbench keeps: the entries that
 * lead to it would promise what an add-in cannot see.
 */
const OWN_PROTECTION = Object.fromEntries(
  [
    "sheet.contextMenu.permission",
    "sheet.command.add-range-protection-from-toolbar",
    "sheet.command.add-range-protection-from-sheet-bar",
    "sheet.command.change-sheet-protection-from-sheet-bar",
    "sheet.command.delete-worksheet-protection-from-sheet-bar",
    "sheet.command.view-sheet-permission-from-sheet-bar",
  ].map((id) => [id, { hidden: true }]),
);

/** A running Univer. */
export interface RunningUniver {
  readonly univerAPI: FUniver;
  /** Gives the keyboard to the selected cell. */
  focus(): void;
}

/** Starts Univer with its user interface in `container`, with `workbook` open. */
export function createUniver(
  container: HTMLElement,
  workbook: Partial<IWorkbookData>,
  { locale, theme }: Pick<PageOptions, "locale" | "theme">,
): RunningUniver {
  keepOtherFormulasOffTheSheet();
  indexAddressesOnDemand();
  leaveNotesWhereTheyAre();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: theme === "dark",
    logLevel: LogLevel.ERROR,
    locale: locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreZhCN,
        conditionalFormattingZhCN,
        dataValidationZhCN,
        filterZhCN,
        hyperLinkZhCN,
        noteZhCN,
        tableZhCN,
        formulaTexts(coreZhCN, "zh"),
      ),
      [LocaleType.EN_US]: mergeLocales(
        coreEnUS,
        conditionalFormattingEnUS,
        dataValidationEnUS,
        filterEnUS,
        hyperLinkEnUS,
        noteEnUS,
        tableEnUS,
        formulaTexts(coreEnUS, "en"),
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", menu: OWN_PROTECTION }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    // The tag with a table's name would cover the cells above the table; Excel has none.
    const isTableUI = plugin === UniverSheetsTableUIPlugin;
    univer.registerPlugin(plugin, isTableUI ? { hideAnchor: true } : config);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbook);
  return {
    univerAPI: FUniver.newAPI(univer),
    focus: () => univer.__getInjector().get(ILayoutService).focus(),
  };
}

/** The core's texts for formulas with those that it lacks; merging replaces a plugin's texts whole. */
function formulaTexts(core: ILanguagePack, language: Language): ILanguagePack {
  const progress = Object.entries(calculationProgress).map(([key, text]) => [key, text[language]]);
  const existing = core["sheets-formula"] as ILanguagePack;
  return { "sheets-formula": { ...existing, progress: Object.fromEntries(progress) } };
}
