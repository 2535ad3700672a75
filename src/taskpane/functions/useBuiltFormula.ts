import { useMemo } from "react";
import type { CellLocation } from "../../excel/workbookService";
import { writeFormula } from "../../formulas/formulaText";
import { planFunctions, type FunctionId } from "../../formulas/planFunctions";
import { parameterTexts } from "../../messages/functionTexts";
import type { Plan } from "../../plan/plan";
import { useLanguage, useSay } from "../language";
import { usePlanLibrary } from "../usePlanLibrary";
import { draftOf, type ArgumentDrafts } from "./argumentDraft";
import { includesCell } from "./cellReference";
import { formulaArgument, readDraft, type GivenArgument } from "./givenArgument";
import { missingParameters, previewOf, type Preview } from "./previewOf";
import { useReadReferences, type Readings } from "./useReadReferences";

/** The formula that the drafts make, and what follows from it. */
export interface BuiltFormula {
  /** With 〈label〉 where a required argument is missing. */
  readonly formula: string;
  /** Whether Excel would take it: nothing required is missing, nothing malformed. */
  readonly complete: boolean;
  /** It refers to the very cell that it goes into. */
  readonly circular: boolean;
  readonly preview: Preview;
  /** The plan that the region argument names; null where none is known. */
  readonly plan: Plan | null;
  /** Of the indicator that the arguments name; null where none is known or it has none. */
  readonly unit: string | null;
}

/**
 * @param target the cell that the formula goes into; null where none is known
 * @param stamp reads the references again whenever it changes
 */
export function useBuiltFormula(
  id: FunctionId,
  drafts: ArgumentDrafts,
  target: CellLocation | null,
  stamp: unknown,
): BuiltFormula {
  const say = useSay();
  const language = useLanguage();
  const library = usePlanLibrary();
  const sheet = target?.sheet ?? null;
  const given = useMemo(
    () =>
      planFunctions[id].parameters.map(({ name }) => readDraft(name, draftOf(drafts, name), sheet)),
    [id, drafts, sheet],
  );
  const references = given.flatMap((argument) =>
    argument.kind === "reference" ? [argument.reference] : [],
  );
  const readings = useReadReferences(references, target, stamp);
  const preview = useMemo(
    () => previewOf(id, given, readings, sheet !== null, { library, language }),
    [id, given, readings, sheet, library, language],
  );

  const missing = new Set(missingParameters(id, given));
  const written = planFunctions[id].parameters.map(({ name }, index) =>
    missing.has(name)
      ? ({ kind: "expression", expression: `〈${say(parameterTexts[name].label)}〉` } as const)
      : formulaArgument(given[index]!),
  );
  const named = (name: "region" | "indicator") =>
    firstText(given[planFunctions[id].parameters.findIndex((its) => its.name === name)], readings);
  const region = named("region");
  const found = region === null ? null : library.findPlan(region);
  const plan = found?.outcome === "found" ? found.value : null;
  const indicator = named("indicator");
  const targets = plan && indicator !== null ? library.findTargets(plan, indicator) : null;
  return {
    formula: writeFormula(id, written),
    complete: missing.size === 0 && !given.some(({ kind }) => kind === "malformed"),
    circular: target !== null && references.some((reference) => includesCell(reference, target)),
    preview,
    plan,
    unit: targets?.outcome === "found" ? (targets.value[0]?.unit ?? null) : null,
  };
}

/** What an argument says first, in the formula or in its cells; null where that is not known. */
function firstText(given: GivenArgument | undefined, readings: Readings): string | null {
  if (given?.kind === "values") return String(given.cells[0]?.[0] ?? "");
  if (given?.kind !== "reference") return null;
  const reading = readings.get(given.reference);
  const first = reading?.state === "read" ? reading.cells[0]?.[0] : null;
  return typeof first === "string" ? first : null;
}
