import type { Language, MessageParameters } from "../messages/message";
import { say } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import type { CellLocation, WorkbookProblemCode } from "./workbookService";
import { WorkbookProblem } from "./workbookService";

/** Which message each problem code is told with when the cause is ours to know. */
type OwnMessage = keyof typeof workbookMessages;

/** A refusal decided by the add-in itself, before anything was written. */
export function refusal(
  code: WorkbookProblemCode,
  message: OwnMessage,
  language: Language,
  parameters: MessageParameters = {},
  location: CellLocation | null = null,
): WorkbookProblem {
  return new WorkbookProblem(code, say(workbookMessages[message], language, parameters), location);
}

/** Turns whatever a failed `Excel.run` threw into a problem that the user can act on. */
export function problemOf(error: unknown, language: Language): WorkbookProblem {
  if (error instanceof WorkbookProblem) return error;
  const code = hostCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "AccessDenied":
      return refusal("sheetProtected", "accessDenied", language, { detail });
    case "InvalidOperationInCellEditMode":
      return refusal("cellEditMode", "cellEditMode", language);
    case "InvalidSelection":
      return refusal("targetAreaOccupied", "noCellSelected", language);
    case "ApiNotFound":
    case "ApiNotAvailable":
      return refusal("apiMissing", "apiMissing", language, { detail });
    default:
      return refusal("hostFailure", "hostFailure", language, { code: code ?? "Error", detail });
  }
}

/** The `Excel.ErrorCodes` value of a host error; null for anything else. */
export function hostCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}
