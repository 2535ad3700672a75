import { indicatorInfo } from "../plan/indicatorInfo";
import { type Asked, blank } from "./asked";
import { type FunctionProblem, isBlankName, isProblem, type PlainCell } from "./cellValue";
import { unknownField } from "./fields";
import { resolveTarget } from "./resolve";

/** PLAN.INFO for one cell: a field of the target; "" where the document states nothing. */
export function infoAnswer(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  field: PlainCell,
): string | number | FunctionProblem {
  const resolved = resolveTarget(asked, region, indicator, undefined);
  if (isProblem(resolved)) return resolved;
  if (isBlankName(field)) return blank(asked, "field");
  const answer = indicatorInfo(resolved.plan, resolved.target, String(field), asked.language);
  return answer.outcome === "found" ? (answer.value ?? "") : unknownField(asked, String(field));
}
