import { argumentNames, functionMessages } from "../messages/functions";
import { type Language, type MessageParameters, say } from "../messages/message";
import type { Plan } from "../plan/plan";
import type { PlanLibrary } from "../plan/planLibrary";
import type { Target } from "../plan/target";
import type { CellValue } from "./cellValue";
import { FunctionProblem, isBlankName, isProblem } from "./cellValue";

/** What the functions ask: the plans, and the language of their messages. */
export interface Asked {
  readonly library: PlanLibrary;
  readonly language: Language;
}

export type ArgumentName = keyof typeof argumentNames;

/** #N/A: what was asked for is not there. */
export function notFound(
  { language }: Asked,
  message: keyof typeof functionMessages,
  parameters: MessageParameters,
): FunctionProblem {
  return new FunctionProblem("notAvailable", say(functionMessages[message], language, parameters));
}

/** #VALUE!: an argument cannot be understood. */
export function wrongArgument(
  { language }: Asked,
  message: keyof typeof functionMessages,
  parameters: MessageParameters,
): FunctionProblem {
  return new FunctionProblem("invalidValue", say(functionMessages[message], language, parameters));
}

export function blank(asked: Asked, argument: ArgumentName): FunctionProblem {
  return wrongArgument(asked, "blankArgument", {
    argument: say(argumentNames[argument], asked.language),
  });
}

export function resolvePlan(asked: Asked, region: CellValue): Plan | FunctionProblem {
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

/** @param year selects among targets of several years; undefined where none was given */
export function resolveTarget(
  asked: Asked,
  plan: Plan,
  indicator: CellValue,
  year: number | undefined,
): Target | FunctionProblem {
  if (isBlankName(indicator)) return blank(asked, "indicator");
  const text = String(indicator);
  const found = asked.library.findTarget(plan, text, year);
  switch (found.outcome) {
    case "found":
      return found.value;
    case "ambiguous":
      return notFound(asked, "ambiguousIndicator", {
        asked: text,
        region: plan.region,
        candidates: listed(asked, found.candidates),
      });
    case "unknown":
      return unknownIndicator(asked, plan, text, year, found.nearest);
  }
}

function unknownIndicator(
  asked: Asked,
  plan: Plan,
  text: string,
  year: number | undefined,
  nearest: readonly string[],
): FunctionProblem {
  const { region } = plan;
  const named = asked.library.findTargets(plan, text).outcome === "found";
  if (named && year !== undefined) {
    const candidates = listed(asked, nearest);
    return notFound(asked, "noTargetInYear", { asked: text, region, year, candidates });
  }
  const suggestion =
    nearest.length > 0
      ? say(functionMessages.nearest, asked.language, { names: listed(asked, nearest) })
      : say(functionMessages.seeIndicators, asked.language, { region });
  return notFound(asked, "unknownIndicator", { asked: text, region, suggestion });
}

/** A year argument; undefined where it is omitted or blank. */
export function resolveYear(
  asked: Asked,
  year: CellValue | undefined,
): number | undefined | FunctionProblem {
  if (isBlankName(year)) return undefined;
  const number =
    typeof year === "number" ? year : Number(String(year).normalize("NFKC").replace(/年$/, ""));
  const isYear = Number.isInteger(number) && number >= 1000 && number <= 9999;
  return isYear ? number : wrongArgument(asked, "badYear", { asked: String(year) });
}

/** Goes on with a value unless it is a problem, which is the answer then. */
export function unlessProblem<T, R>(
  value: T | FunctionProblem,
  goOn: (value: T) => R | FunctionProblem,
): R | FunctionProblem {
  return isProblem(value) ? value : goOn(value as T);
}

function listed({ language }: Asked, names: readonly string[]): string {
  return names.join(language === "zh" ? "、" : ", ");
}
