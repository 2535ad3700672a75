import { noProgressMessages } from "../messages/findings";
import { noExpectedMessages } from "../messages/functions";
import { say } from "../messages/message";
import { expectedAt } from "../plan/progress";
import { type Asked, notFound } from "./asked";
import { type FunctionProblem, isProblem, type PlainCell } from "./cellValue";
import { inWords } from "./judgement";
import { requireYear, resolveTargetInForce } from "./resolve";

const reasons = { ...noProgressMessages, ...noExpectedMessages };

/**
 * PLAN.EXPECTED for one cell: 应达值 in the indicator's unit, of the target next due in the year; from the due year on
 * the target itself, in the baseline year the baseline. #N/A with the reason before that, and where no baseline or
 * no way leads to the target.
 */
export function expectedAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  year: PlainCell,
): number | FunctionProblem {
  const at = requireYear(asked, year);
  if (isProblem(at)) return at;
  const resolved = resolveTargetInForce(asked, region, indicator, at);
  if (isProblem(resolved)) return resolved;
  const { plan, target } = resolved;
  const expected = expectedAt(target, plan.period, at);
  if (typeof expected === "number") return expected;
  if (expected === "inWords") return inWords(asked, "EXPECTED", target);
  const reason = say(reasons[expected], asked.language);
  return notFound(asked, "noExpected", { indicator: target.name, reason });
}
