import type { WorksheetProtection } from "exceljs";
import type { JsonRecord } from "../excel/arguments";
import { defaultProtectionOptions, type ProtectionOption } from "../excel/sheetProtections";

/** What a file calls the options that let people do things. */
const fileNames = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const satisfies Record<ProtectionOption, keyof WorksheetProtection>;

const names = Object.keys(fileNames) as ProtectionOption[];

/** `Excel.WorksheetProtectionOptions` in the file's words. */
export function fileProtection(options: JsonRecord): Partial<WorksheetProtection> {
  const mode = options.selectionMode;
  return {
    ...Object.fromEntries(names.map((name) => [fileNames[name], options[name] === true])),
    selectLockedCells: mode !== "Unlocked" && mode !== "None",
    selectUnlockedCells: mode !== "None",
  };
}

/** A protection as ExcelJS reads it: what is not mentioned has the file format's default. */
export type FileProtection = Partial<WorksheetProtection> & {
  readonly sheet?: boolean;
  readonly hashValue?: string;
};

/** The inverse of `fileProtection`. */
export function readProtection(protection: FileProtection): JsonRecord {
  const objectsAndScenarios = ["objects", "scenarios"];
  const allowed = names.map((name): [string, boolean] => {
    const given = protection[fileNames[name]];
    return [name, objectsAndScenarios.includes(fileNames[name]) ? given !== false : given === true];
  });
  const none = protection.selectUnlockedCells === false;
  const selectionMode = none
    ? "None"
    : protection.selectLockedCells === false
      ? "Unlocked"
      : "Normal";
  return { ...defaultProtectionOptions, ...Object.fromEntries(allowed), selectionMode };
}
