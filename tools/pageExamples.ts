import { builtInPlans } from "../src/catalog/builtInPlans";
import { type Answer, isCellError, isProblem, type Matrix } from "../src/formulas/cellValue";
import { evaluate } from "../src/formulas/evaluate";
import { type FormulaArgument, readFormula } from "../src/formulas/formulaText";
import { IndicatorCard } from "../src/formulas/indicatorCard";
import type { Language } from "../src/messages/message";
import { PlanLibrary } from "../src/plan/planLibrary";

/** A row of a page's tables whose first column is a formula, with the result that the page states. */
export interface Example {
  readonly formula: string;
  readonly result: string;
}

const library = new PlanLibrary(builtInPlans);
const exampleRow = /^(\| `(=PLAN\.[^`]+)` +\| )(.*?)( +\|)/gm;

export function examplesOf(text: string): readonly Example[] {
  return [...text.matchAll(exampleRow)].map(([, , formula, result]) => ({
    formula: formula!,
    result: result!,
  }));
}

/**
 * What a formula really gives with the built-in plans.
 * @throws Error where it is no call of a PLAN function with constants only
 */
export function answersOf(formula: string, language: Language): readonly (readonly Answer[])[] {
  const call = readFormula(formula);
  if (call === null) throw new Error(`${formula} is not one call of a PLAN function`);
  return evaluate(call.id, call.args.map(cellsOf), { library, language });
}

/** As the pages write it: numbers to Excel's 15 digits, cells apart by ·, rows by <br>. */
export function shown(answers: readonly (readonly Answer[])[], language: Language): string {
  const cell = (answer: Answer): string => {
    if (isProblem(answer)) {
      return `${answer.code === "notAvailable" ? "#N/A" : "#VALUE!"} ${answer.message}`;
    }
    if (answer instanceof IndicatorCard || isCellError(answer)) return answer.text;
    if (typeof answer === "number") return String(Number(answer.toPrecision(15)));
    if (answer === "") return language === "zh" ? "（空白）" : "(blank)";
    return answer;
  };
  return answers.map((row) => row.map(cell).join(" · ")).join("<br>");
}

/**
 * A page with the messages that the functions give now. Only what a message says is put in: where the page states
 * another error or value than the formula gives, it stays as it is.
 */
export function withCurrentMessages(text: string, language: Language): string {
  return text.replaceAll(
    exampleRow,
    (row, start: string, formula: string, stated: string, rest: string) => {
      if (!errorWithMessage.test(stated)) return row;
      const current = shown(answersOf(formula, language), language);
      return codesOnly(current) === codesOnly(stated) ? start + current + rest : row;
    },
  );
}

const errorWithMessage = /(#N\/A|#VALUE!).*?(?=<br>|$)/;

function codesOnly(result: string): string {
  return result.replaceAll(new RegExp(errorWithMessage, "g"), "$1");
}

function cellsOf(argument: FormulaArgument): Matrix {
  switch (argument.kind) {
    case "text":
      return [[argument.text]];
    case "number":
      return [[argument.value]];
    case "omitted":
      return [[null]];
    case "reference":
      throw new Error(`${argument.reference} is no constant`);
    case "expression":
      return arrayConstant(argument.expression);
  }
}

/** `{1,2;3,4}`: but for its brackets and semicolons an array constant reads as JSON. */
function arrayConstant(expression: string): Matrix {
  const content = /^\{(.*)\}$/.exec(expression)?.[1];
  if (content === undefined) throw new Error(`${expression} is no array constant`);
  return JSON.parse(`[[${content.replaceAll(";", "],[")}]]`) as Matrix;
}
