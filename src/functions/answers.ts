import { assess } from "../plan/assess";
import type { Status } from "../plan/assessment";
import { readEntry } from "../plan/entry";
import { indicatorInfo } from "../plan/indicatorInfo";
import { normaliseName } from "../plan/normalisedName";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { targetValue } from "../plan/targetText";
import type { CellValue, FunctionProblem } from "./cellValue";
import { isBlankName } from "./cellValue";
import {
  type Asked,
  blank,
  notFound,
  resolvePlan,
  resolveTarget,
  resolveYear,
  unlessProblem,
  wrongArgument,
} from "./resolve";

/** PLAN.TARGET for one cell: the target value in the indicator's own unit, a range as `2-3`, or its words. */
export function targetAnswer(
  asked: Asked,
  region: CellValue,
  indicator: CellValue,
  year: CellValue,
): string | number | FunctionProblem {
  return unlessProblem(resolveYear(asked, year), (due) =>
    withTarget(asked, region, indicator, due, (_, target) => targetValue(target)),
  );
}

/** PLAN.INFO for one cell: a field of the target; "" where the document states nothing. */
export function infoAnswer(
  asked: Asked,
  region: CellValue,
  indicator: CellValue,
  field: CellValue,
): string | number | FunctionProblem {
  return withTarget(asked, region, indicator, undefined, (plan, target) => {
    if (isBlankName(field)) return blank(asked, "field");
    const answer = indicatorInfo(plan, target, String(field), asked.language);
    if (answer.outcome === "found") return answer.value ?? "";
    const fields = answer.fields.join(asked.language === "zh" ? "、" : ", ");
    return wrongArgument(asked, "unknownField", { asked: String(field), fields });
  });
}

/**
 * PLAN.CHECK for one cell: the status word of an actual.
 * @param year of the actual; where it is omitted the target is taken as due
 */
export function checkAnswer(
  asked: Asked,
  region: CellValue,
  indicator: CellValue,
  actual: Exclude<CellValue, CustomFunctions.Error>,
  year: CellValue,
): Status | FunctionProblem {
  return unlessProblem(resolveYear(asked, year), (actualYear) =>
    withPlan(asked, region, (plan) =>
      unlessProblem(targetInForce(asked, plan, indicator, actualYear), (target) => {
        const valueType = actual === null || actual === "" ? "empty" : cellType(actual);
        const entry = readEntry({ value: actual, valueType }, target.unit);
        return assess(target, plan.period, entry, actualYear ?? null).status;
      }),
    ),
  );
}

/** PLAN.REGIONS: the regions that have a plan. */
export function regionsAnswer({ library }: Asked): readonly string[] {
  return library.regions();
}

/** PLAN.INDICATORS: the names of a plan's targets in the document's order, each once. */
export function indicatorsAnswer(
  asked: Asked,
  region: CellValue,
  category: CellValue,
  attribute: CellValue,
): readonly string[] | FunctionProblem {
  return withPlan(asked, region, (plan) => {
    const inCategory = plan.targets.filter((target) => isIn(target, category));
    if (inCategory.length === 0) {
      const categories = [...new Set(plan.targets.map((target) => target.category[0]))].join("、");
      return notFound(asked, "noneInCategory", {
        asked: String(category),
        region: plan.region,
        categories,
      });
    }
    const chosen = inCategory.filter((target) => hasAttribute(target, attribute));
    if (chosen.length === 0) {
      return notFound(asked, "noneWithAttribute", {
        asked: String(attribute),
        region: plan.region,
      });
    }
    return [...new Set(chosen.map(({ name }) => name))];
  });
}

function withPlan<R>(
  asked: Asked,
  region: CellValue,
  use: (plan: Plan) => R | FunctionProblem,
): R | FunctionProblem {
  return unlessProblem(resolvePlan(asked, region), use);
}

function withTarget<R>(
  asked: Asked,
  region: CellValue,
  indicator: CellValue,
  year: number | undefined,
  use: (plan: Plan, target: Target) => R | FunctionProblem,
): R | FunctionProblem {
  return withPlan(asked, region, (plan) =>
    unlessProblem(resolveTarget(asked, plan, indicator, year), (target) => use(plan, target)),
  );
}

/** An actual is judged against the target next due in its year. */
function targetInForce(
  asked: Asked,
  plan: Plan,
  indicator: CellValue,
  year: number | undefined,
): Target | FunctionProblem {
  if (year === undefined || isBlankName(indicator))
    return resolveTarget(asked, plan, indicator, year);
  const found = asked.library.findTargetInForce(plan, String(indicator), year);
  return found.outcome === "found" ? found.value : resolveTarget(asked, plan, indicator, undefined);
}

function cellType(value: string | number | boolean): "text" | "number" | "boolean" {
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "boolean";
}

function isIn(target: Target, category: CellValue): boolean {
  if (isBlankName(category)) return true;
  const wanted = normaliseName(String(category));
  return target.category.some((name) => normaliseName(name) === wanted);
}

function hasAttribute(target: Target, attribute: CellValue): boolean {
  if (isBlankName(attribute)) return true;
  const wanted = normaliseName(String(attribute));
  return (
    target.attribute !== null && (target.attribute === wanted || target.attribute === `${wanted}性`)
  );
}
