import { functionMessages } from "../messages/functions";
import { say } from "../messages/message";
import { findAcrossPlans } from "../plan/acrossPlans";
import type { PlanTarget } from "../plan/plan";
import { nearestIndicators, searchTargets } from "../plan/searchTargets";
import { type Asked, blank, listed, notFound } from "./asked";
import { type FunctionProblem, isProblem, type Matrix } from "./cellValue";
import { fieldsOf, fieldTable } from "./fields";
import { filledCells } from "./wholeArgument";

const comparedFields = [
  "地区",
  "指标",
  "范围",
  "目标",
  "单位",
  "基期值",
  "基期年",
  "目标年",
  "属性",
  "文号",
  "出处",
];
const foundFields = [...comparedFields, "类别"];

/**
 * PLAN.COMPARE: an indicator's targets in all plans that have it, under one header. The answers to a range of
 * indicators stand one below the other, each target once.
 */
export function compareAnswer(
  asked: Asked,
  indicators: Matrix,
): (string | number)[][] | FunctionProblem {
  const rows = stacked(indicators, (text) => comparedTargets(asked, text));
  return tableOf(asked, rows ?? blank(asked, "indicator"), comparedFields);
}

/**
 * PLAN.FIND: the targets of all plans that a text is found in, best first, under one header. The answers to a range
 * of texts stand one below the other, each target once.
 */
export function findAnswer(asked: Asked, texts: Matrix): (string | number)[][] | FunctionProblem {
  const rows = stacked(texts, (text) => {
    const found = searchTargets(asked.library, text);
    return found.length > 0
      ? found
      : foundNowhere(asked, text, nearestIndicators(asked.library, text), "tryShorter");
  });
  return tableOf(asked, rows ?? blank(asked, "text"), foundFields);
}

function tableOf(
  asked: Asked,
  rows: readonly PlanTarget[] | FunctionProblem,
  names: readonly string[],
): (string | number)[][] | FunctionProblem {
  if (isProblem(rows)) return rows;
  const fields = fieldsOf(asked, names);
  return isProblem(fields) ? fields : fieldTable(asked, fields, rows);
}

/** The answers to all cells that are not blank, each target once; null where all are blank. */
function stacked(
  argument: Matrix,
  answer: (text: string) => readonly PlanTarget[] | FunctionProblem,
): readonly PlanTarget[] | FunctionProblem | null {
  const cells = filledCells(argument);
  if (cells.length === 0) return null;
  const rows = new Map<PlanTarget["target"], PlanTarget>();
  for (const cell of cells) {
    const found = answer(String(cell));
    if (isProblem(found)) return found;
    for (const row of found) if (!rows.has(row.target)) rows.set(row.target, row);
  }
  return [...rows.values()];
}

function comparedTargets(asked: Asked, text: string): readonly PlanTarget[] | FunctionProblem {
  const found = findAcrossPlans(asked.library, text);
  switch (found.outcome) {
    case "found":
      return found.value;
    case "ambiguous":
      return notFound(asked, "ambiguousEverywhere", {
        asked: text,
        candidates: listed(asked, found.candidates),
      });
    case "unknown":
      return foundNowhere(asked, text, found.nearest, "tryFind");
  }
}

/** @param advice where no name is near */
function foundNowhere(
  asked: Asked,
  text: string,
  names: readonly string[],
  advice: "tryFind" | "tryShorter",
): FunctionProblem {
  const suggestion =
    names.length > 0
      ? say(functionMessages.nearest, asked.language, { names: listed(asked, names) })
      : say(functionMessages[advice], asked.language);
  return notFound(asked, "foundNowhere", { asked: text, suggestion });
}
