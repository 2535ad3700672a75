import { BlankCells } from "../excel/blankCells";
import type { CellPosition } from "../excel/cellAreas";
import { planStore } from "../excel/planStore";
import { type CellValue, FunctionProblem } from "../formulas/cellValue";
import { evaluate } from "../formulas/evaluate";
import {
  type FunctionId,
  type FunctionParameter,
  type ParameterKind,
  planFunctions,
} from "../formulas/planFunctions";
import { functionMessages } from "../messages/functions";
import { loadingMessages } from "../messages/loading";
import { type Language, languageOf, say } from "../messages/message";
import { argumentCells } from "./argumentCells";
import { errorOf, excelAnswers } from "./excelAnswers";

/** Cells of an argument that hold 0 or are empty, which Excel hands over alike. */
interface Zeros {
  readonly reference: string;
  readonly cells: readonly CellPosition[];
  readonly argument: CellValue[][];
}

const blankCells = new BlankCells();

/**
 * Answers a call of a function from a cell; at once, unless the workbook's own plans are not known yet or an actual is
 * 0 and may be an empty cell.
 * @param args as Excel hands them over
 * @throws CustomFunctions.Error with a message for the user
 */
export function callFunction(
  id: FunctionId,
  args: readonly unknown[],
  invocation?: CustomFunctions.Invocation,
): unknown[][] | Promise<unknown[][]> {
  const parameters: readonly FunctionParameter[] = planFunctions[id].parameters;
  const cells = parameters.map(({ name }, index) => argumentCells(args[index], name));
  const zeros = parameters.flatMap(({ name }, index) =>
    zerosOf(name, cells[index] ?? [], invocation?.parameterAddresses?.[index]),
  );
  const language = languageOf(Office.context.displayLanguage);
  const answer = () =>
    excelAnswers(evaluate(id, cells, { library: planStore.library, language }), language);
  if (planStore.isReady && zeros.length === 0) return answer();
  const marked = zeros.map((cellsOfArgument) => markBlanks(cellsOfArgument, language));
  return Promise.all([plansReady(language), ...marked]).then(answer);
}

/** @throws CustomFunctions.Error where the plans cannot be had; the next call tries again */
async function plansReady(language: Language): Promise<void> {
  try {
    await planStore.ready;
  } catch {
    const message = say(loadingMessages.functionsNotLoaded, language);
    throw errorOf(new FunctionProblem("notAvailable", message));
  }
}

/**
 * The cells to ask Excel about. Without an address a 0 stands in the formula itself, or was computed in it: then it is
 * one. So it is taken, too, where Excel is too old to give addresses.
 */
function zerosOf(kind: ParameterKind, argument: CellValue[][], reference?: string | null): Zeros[] {
  if (!reference || (kind !== "actual" && kind !== "actuals")) return [];
  const cells = argument.flatMap((line, row) =>
    line.flatMap((value, column) => (value === 0 ? { row, column } : [])),
  );
  return cells.length === 0 ? [] : [{ reference, cells, argument }];
}

/** Empties those cells of the argument that are empty in the workbook. */
async function markBlanks(
  { reference, cells, argument }: Zeros,
  language: Language,
): Promise<void> {
  const empty = await blankCells.areEmpty(reference, cells);
  if (empty === null) {
    const message = say(functionMessages.zeroUnclear, language, { cells: reference });
    throw errorOf(new FunctionProblem("invalidValue", message));
  }
  for (const [index, { row, column }] of cells.entries()) {
    const line = argument[row];
    if (empty[index] && line !== undefined) line[column] = null;
  }
}
