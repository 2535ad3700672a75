import { compareAnswer, findAnswer } from "./acrossPlans";
import type { Asked } from "./asked";
import { cardAnswer } from "./cardAnswer";
import { type CellAnswer, cellByCell } from "./cellByCell";
import { type Answer, type FunctionProblem, isProblem, type Matrix } from "./cellValue";
import { expectedAnswer } from "./expectedAnswer";
import { forecastAnswer } from "./forecastAnswer";
import { infoAnswer } from "./infoAnswer";
import { checkAnswer, gapAnswer, progressAnswer, rateAnswer } from "./judgement";
import { indicatorsAnswer, regionsAnswer } from "./lists";
import { type FunctionId, planFunctions } from "./planFunctions";
import { tableAnswer } from "./tableAnswer";
import { targetAnswer } from "./targetAnswer";
import { firstError } from "./wholeArgument";

/**
 * What a PLAN function answers; the one entry for cells and for the pane's preview.
 *
 * @param args in the order of the function's parameters, each as rows of cells; a single value is 1×1, an omitted
 *   optional argument [[null]] or not there
 * @returns rows × columns, at least one of each. A blank cell is "": Excel would show null as 0. What cannot be
 *   answered is a `FunctionProblem` in its cell; an error value of an argument passes through. Never throws on what
 *   a user gives.
 */
export function evaluate(
  id: FunctionId,
  args: readonly Matrix[],
  asked: Asked,
): readonly (readonly Answer[])[] {
  const given = planFunctions[id].parameters.map((_, index): Matrix => {
    const argument = args[index];
    return argument?.[0]?.length ? argument : [[null]];
  });
  return evaluations[id](asked, given);
}

/** @param args one for each parameter */
type Evaluation = (asked: Asked, args: readonly Matrix[]) => readonly (readonly Answer[])[];

const evaluations: Readonly<Record<FunctionId, Evaluation>> = {
  TARGET: eachCell("TARGET", targetAnswer),
  INFO: eachCell("INFO", infoAnswer),
  CHECK: eachCell("CHECK", checkAnswer),
  GAP: eachCell("GAP", gapAnswer),
  RATE: eachCell("RATE", rateAnswer),
  PROGRESS: eachCell("PROGRESS", progressAnswer),
  EXPECTED: eachCell("EXPECTED", expectedAnswer),
  FORECAST: forecastAnswer,
  REGIONS: regionsAnswer,
  INDICATORS: atOnce(indicatorsAnswer),
  TABLE: atOnce(tableAnswer),
  COMPARE: atOnce(compareAnswer),
  FIND: atOnce(findAnswer),
  CARD: eachCell("CARD", cardAnswer),
};

function eachCell(id: FunctionId, answer: CellAnswer): Evaluation {
  return (asked, args) => cellByCell(asked, planFunctions[id].parameters, args, answer);
}

/** An answer from whole arguments: an error value in any of them is the answer. */
function atOnce(
  answer: (asked: Asked, ...args: [Matrix, Matrix, Matrix]) => Answer[][] | FunctionProblem,
): Evaluation {
  return (asked, args) => {
    const error = firstError(args);
    if (error !== undefined) return [[error]];
    const [first, second, third] = args as [Matrix, Matrix, Matrix];
    const answered = answer(asked, first, second, third);
    return isProblem(answered) ? [[answered]] : answered;
  };
}
