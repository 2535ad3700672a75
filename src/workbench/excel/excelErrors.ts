import { RichApiError } from "../richapi/richClass";

/** The codes of `Excel.ErrorCodes` that this object model raises. */
type ExcelErrorCode =
  | "AccessDenied"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "UnsupportedOperation";

function excelError(code: ExcelErrorCode, message: string): RichApiError {
  return new RichApiError(code, message);
}

export function invalidArgument(what: string): RichApiError {
  return excelError("InvalidArgument", `The argument is invalid or missing: ${what}`);
}

export function itemNotFound(what: string): RichApiError {
  return excelError("ItemNotFound", `The requested resource doesn't exist: ${what}`);
}

export function itemAlreadyExists(what: string): RichApiError {
  return excelError("ItemAlreadyExists", `The resource being created already exists: ${what}`);
}

export function accessDenied(what: string): RichApiError {
  return excelError("AccessDenied", `You cannot perform the requested operation: ${what}`);
}

export function invalidReference(what: string): RichApiError {
  return excelError("InvalidReference", `This reference is not valid: ${what}`);
}

export function invalidOperation(what: string): RichApiError {
  return excelError("InvalidOperation", `The operation attempted is invalid: ${what}`);
}

export function formulaTooLong(): RichApiError {
  return excelError("FormulaLengthExceedsLimit", "A formula holds at most 8192 characters.");
}

/** A member that exists with some of Microsoft's values only. */
export function notImplemented(what: string): RichApiError {
  return excelError("NotImplemented", `The workbench does not implement ${what}.`);
}
