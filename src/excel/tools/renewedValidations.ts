import type { PlacedValidation } from "../../tables/templateUpdate/tableWrites";
import { writeValidation } from "../templates/writeValidations";
import type { TablePlace } from "./tableShape";

/** The validation that a cell had, as Office.js reads and takes it; JSON. Row and column count as in `PlacedValidation`. */
export interface ValidationBefore {
  readonly row: number;
  readonly column: number;
  /** Null where the cell had none. */
  readonly was: {
    readonly rule: Excel.DataValidationRule;
    readonly prompt: Excel.DataValidationPrompt;
    readonly errorAlert: Excel.DataValidationErrorAlert;
    readonly ignoreBlanks: boolean;
  } | null;
}

/** A cell by its place in a table's body, or above it by a negative row. */
type Place = Pick<PlacedValidation, "row" | "column">;

/** Queues the reading of validations; call the result after the sync. */
export function queueValidations(
  context: Excel.RequestContext,
  place: TablePlace,
  cells: readonly Place[],
): () => readonly ValidationBefore[] {
  const read = cells.map((cell) => {
    const { dataValidation } = cellOf(context, place, cell);
    return dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
  });
  return () =>
    cells.map(({ row, column }, index) => {
      const { type, rule, prompt, errorAlert, ignoreBlanks } = read[index]!;
      const isNone = type === Excel.DataValidationType.none;
      return { row, column, was: isNone ? null : { rule, prompt, errorAlert, ignoreBlanks } };
    });
}

/** Queues new validations in place of those that the cells have. */
export function renewValidations(
  context: Excel.RequestContext,
  place: TablePlace,
  validations: readonly PlacedValidation[],
): void {
  for (const validation of validations) {
    const range = cellOf(context, place, validation);
    range.dataValidation.clear();
    writeValidation(range, validation);
  }
}

/** Queues the validations that cells had. */
export function putBackValidations(
  context: Excel.RequestContext,
  place: TablePlace,
  validations: readonly ValidationBefore[],
): void {
  for (const { was, ...cell } of validations) {
    const { dataValidation } = cellOf(context, place, cell);
    dataValidation.clear();
    if (was === null) continue;
    // Of a prompt alone there is no rule.
    if (Object.keys(was.rule).length > 0) dataValidation.rule = was.rule;
    dataValidation.ignoreBlanks = was.ignoreBlanks;
    dataValidation.prompt = was.prompt;
    dataValidation.errorAlert = was.errorAlert;
  }
}

function cellOf(
  context: Excel.RequestContext,
  { sheet, row, column }: TablePlace,
  cell: Place,
): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(row + cell.row, column + cell.column, 1, 1);
}
