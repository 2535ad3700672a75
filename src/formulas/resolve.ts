import { functionMessages } from "../messages/functions";
import { say } from "../messages/message";
import type { Lookup } from "../plan/lookup";
import type { Plan, PlanTarget } from "../plan/plan";
import type { Target } from "../plan/target";
import { type Asked, blank, listed, notFound, wrongArgument } from "./asked";
import { type FunctionProblem, isBlankName, isProblem, type PlainCell } from "./cellValue";

export function resolvePlan(asked: Asked, region: PlainCell): Plan | FunctionProblem {
  if (isBlankName(region)) return blank(asked, "region");
  const text = String(region);
  const found = asked.library.findPlan(text);
  switch (found.outcome) {
    case "found":
      return found.value;
    case "ambiguous":
      return notFound(asked, "ambiguousRegion", {
        asked: text,
        candidates: listed(asked, found.candidates),
      });
    case "unknown": {
      const [message, names] =
        found.nearest.length > 0
          ? (["nearest", found.nearest] as const)
          : (["allRegions", asked.library.regions()] as const);
      const suggestion = say(functionMessages[message], asked.language, {
        names: listed(asked, names),
      });
      return notFound(asked, "unknownRegion", { asked: text, suggestion });
    }
  }
}

/**
 * The one target of a region and an indicator.
 * @param due the year in which it has to be due; undefined: the plan's final target, see `PlanLibrary.findTarget`
 */
export function resolveTarget(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  due: number | undefined,
): PlanTarget | FunctionProblem {
  return lookUp(asked, region, indicator, (plan, text) => {
    const found = asked.library.findTarget(plan, text, due);
    if (found.outcome !== "unknown" || due === undefined) return found;
    const named = asked.library.findTargets(plan, text);
    return named.outcome === "found"
      ? notFound(asked, "noTargetInYear", {
          asked: text,
          region: plan.region,
          year: due,
          years: listed(asked, yearsOf(asked, named.value)),
        })
      : found;
  });
}

function yearsOf({ language }: Asked, targets: readonly Target[]): readonly string[] {
  const years = targets.map(({ year }) =>
    year === null ? say(functionMessages.withoutYear, language) : String(year),
  );
  return [...new Set(years)].sort();
}

/**
 * The target that an actual of `year` is judged against: the next one due in it or later; without a year the
 * plan's final target.
 */
export function resolveTargetInForce(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  year: number | undefined,
): PlanTarget | FunctionProblem {
  if (year === undefined) return resolveTarget(asked, region, indicator, undefined);
  return lookUp(asked, region, indicator, (plan, text) =>
    asked.library.findTargetInForce(plan, text, year),
  );
}

function lookUp(
  asked: Asked,
  region: PlainCell,
  indicator: PlainCell,
  find: (plan: Plan, text: string) => Lookup<Target> | FunctionProblem,
): PlanTarget | FunctionProblem {
  const plan = resolvePlan(asked, region);
  if (isProblem(plan)) return plan;
  if (isBlankName(indicator)) return blank(asked, "indicator");
  const text = String(indicator);
  const found = find(plan, text);
  if (isProblem(found)) return found;
  switch (found.outcome) {
    case "found":
      return { plan, target: found.value };
    case "ambiguous":
      return notFound(asked, "ambiguousIndicator", {
        asked: text,
        region: plan.region,
        candidates: listed(asked, found.candidates),
      });
    case "unknown":
      return unknownIndicator(asked, plan, text, found.nearest);
  }
}

function unknownIndicator(
  asked: Asked,
  { region }: Plan,
  text: string,
  nearest: readonly string[],
): FunctionProblem {
  const suggestion =
    nearest.length > 0
      ? say(functionMessages.nearest, asked.language, { names: listed(asked, nearest) })
      : say(functionMessages.seeIndicators, asked.language, { region });
  return notFound(asked, "unknownIndicator", { asked: text, region, suggestion });
}

/** A year argument; undefined where it is omitted or blank. */
export function resolveYear(asked: Asked, year: PlainCell): number | undefined | FunctionProblem {
  if (isBlankName(year)) return undefined;
  const number =
    typeof year === "number" ? year : Number(String(year).normalize("NFKC").replace(/年$/, ""));
  const isYear = Number.isInteger(number) && number >= 1000 && number <= 9999;
  return isYear ? number : wrongArgument(asked, "badYear", { asked: String(year) });
}

/** A year argument that has to be given. */
export function requireYear(asked: Asked, year: PlainCell): number | FunctionProblem {
  return resolveYear(asked, year) ?? blank(asked, "year");
}
