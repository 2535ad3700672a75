import type { Language } from "../../messages/message";
import { type Answer, type CellValue, FunctionProblem, type Matrix } from "../cellValue";
import { evaluate } from "../evaluate";
import type { FunctionId } from "../planFunctions";
import { testLibrary } from "./testLibrary";

/** A single value, or a range as rows of cells. */
export type Given = CellValue | Matrix;

/** What a function answers over the test plans. */
export function call(id: FunctionId, ...args: readonly Given[]): readonly (readonly Answer[])[] {
  return evaluate(id, args.map(matrix), { library: testLibrary, language: "zh" });
}

/** The answer of a call that gives one cell. */
export function cell(id: FunctionId, ...args: readonly Given[]): Answer {
  const answers = call(id, ...args);
  expect(answers.map((row) => row.length)).toEqual([1]);
  return answers[0]![0]!;
}

/** The problem that a call gives in its one cell, in either language. */
export function problem(
  id: FunctionId,
  args: readonly Given[],
  language: Language = "zh",
): FunctionProblem {
  const answers = evaluate(id, args.map(matrix), { library: testLibrary, language });
  expect(answers).toEqual([[expect.any(FunctionProblem)]]);
  return answers[0]![0] as FunctionProblem;
}

export function column(...cells: readonly CellValue[]): Matrix {
  return cells.map((value) => [value]);
}

function matrix(given: Given): Matrix {
  return Array.isArray(given) ? (given as Matrix) : [[given as CellValue]];
}
