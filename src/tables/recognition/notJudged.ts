import type { Plan } from "../../plan/plan";
import type { NoValueSoFar } from "../../plan/soFar";
import type { RecognisedRow, RecognisedTable } from "./recogniseTable";

/** Why a row is not judged; what each says stands in the messages by the same key. */
export type NotJudged =
  /** Nothing tells the plan, or several could be meant. */
  | { readonly reason: "planUnknown"; readonly candidates: readonly Plan[] }
  /** A region was asked for, and the table is clearly that of another. */
  | { readonly reason: "otherRegion"; readonly candidates: readonly Plan[] }
  | { readonly reason: "regionUnknown" }
  | { readonly reason: "nameMissing" }
  | { readonly reason: "nearNames"; readonly candidates: readonly string[] }
  /** An indicator of other plans only. */
  | { readonly reason: "inOtherPlans"; readonly candidates: readonly Plan[] }
  | { readonly reason: "unknownName" }
  | { readonly reason: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly reason: "noActuals" }
  /** The row is of a later year than the one that was asked for. */
  | { readonly reason: "laterYear" }
  /** The actual is of months or quarters. */
  | { readonly reason: "partOfYear" }
  /** Only additions are given for what is counted as a whole. */
  | { readonly reason: "additionsOnly" }
  /** The year is not one of the plan that the row is of. */
  | { readonly reason: "outsidePeriod"; readonly year: number; readonly plan: Plan }
  /** The figure of one year is given where the sum or the mean of several is judged. */
  | { readonly reason: "singleYear"; readonly year: number }
  | { readonly reason: "yearsMissing"; readonly years: readonly number[] }
  | { readonly reason: Exclude<NoValueSoFar, "nothing" | "yearsMissing"> };

/** Why it is not told which indicator of which plan a row stands for; null where it is. */
export function doubtOf(
  { name, region, plan, match }: RecognisedRow,
  table: RecognisedTable,
): NotJudged | null {
  if (name === "") return { reason: "nameMissing" };
  if (plan === null) {
    const { plan: ofTable } = table;
    if (table.hasRegions && region !== null) return { reason: "regionUnknown" };
    return ofTable.plan === null && ofTable.because === "otherRegion"
      ? { reason: "otherRegion", candidates: ofTable.candidates }
      : { reason: "planUnknown", candidates: ofTable.plan === null ? ofTable.candidates : [] };
  }
  switch (match?.certainty) {
    case "near":
      return { reason: "nearNames", candidates: match.candidates };
    case "elsewhere":
      return { reason: "inOtherPlans", candidates: match.plans };
    case "exact":
    case "alias":
    case "confirmed":
      return null;
    default:
      return { reason: "unknownName" };
  }
}
