import { flagMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import { WorkbookProblem } from "../workbookService";

/** Whether the workbook's structure and a sheet are protected, queued to be read with the next sync. */
export interface QueuedProtection {
  readonly structure: Excel.WorkbookProtection;
  readonly sheet: Excel.WorksheetProtection;
}

export function queueProtection(sheet: Excel.Worksheet): QueuedProtection {
  return {
    structure: sheet.context.workbook.protection.load("protected"),
    sheet: sheet.protection.load("protected"),
  };
}

/** Why flags of a sheet cannot be changed; null where they can. */
export function protectionProblem(
  protection: QueuedProtection,
  sheet: string,
  language: Language,
): WorkbookProblem | null {
  if (protection.sheet.protected) {
    return new WorkbookProblem(
      "sheetProtected",
      say(flagMessages.sheetProtected, language, { sheet }),
    );
  }
  // The defined name of the flags is part of the workbook's structure.
  return protection.structure.protected
    ? new WorkbookProblem("workbookProtected", say(flagMessages.workbookProtected, language))
    : null;
}
