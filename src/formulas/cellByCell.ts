import { type Asked, notFound } from "./asked";
import { broadcast, outside } from "./broadcast";
import {
  type Answer,
  type CellValue,
  isBlankName,
  isCellError,
  type Matrix,
  type PlainCell,
} from "./cellValue";
import type { FunctionParameter } from "./planFunctions";

/** The answer for one cell of each argument, in the order of the parameters; blank ones are null or "". */
export type CellAnswer = (
  asked: Asked,
  first: PlainCell,
  second: PlainCell,
  third: PlainCell,
  fourth: PlainCell,
) => Answer;

/**
 * Answers cell by cell, broadcasting as Excel's own functions do. An error value of an argument passes through;
 * where an argument does not reach the answer is #N/A. Where a required name, field or year is asked as a range, a
 * blank cell of it leaves the answer blank, so that a formula may reach beyond the list.
 */
export function cellByCell(
  asked: Asked,
  parameters: readonly FunctionParameter[],
  args: readonly Matrix[],
  answer: CellAnswer,
): Answer[][] {
  const mayStayBlank = parameters.map(
    ({ name, optional }, index) => !optional && name !== "actual" && isRange(args[index]!),
  );
  return broadcast<Answer>(args, (cells) => {
    if (cells.includes(outside)) return notFound(asked, "sizesDiffer");
    const values = cells as readonly CellValue[];
    const error = values.find(isCellError);
    if (error !== undefined) return error;
    if (values.some((value, index) => mayStayBlank[index]! && isBlankName(value))) return "";
    const at = (index: number) => (values[index] ?? null) as PlainCell;
    return answer(asked, at(0), at(1), at(2), at(3));
  });
}

/** More than one cell. */
function isRange(argument: Matrix): boolean {
  return argument.length > 1 || argument[0]!.length > 1;
}
