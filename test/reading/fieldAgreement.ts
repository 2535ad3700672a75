import type { ProposedTarget } from "../../src/reading/proposedPlan";
import { equalNumbers } from "./plainQuantity";
import type { Match } from "./measureReading";
import { bareName } from "./sameName";

type TargetMatch = Match<ProposedTarget>;

/** The fields that matching does not ask for; true, false, or null where the expectation says nothing. */
const fields = {
  name: ({ expected, proposed }: TargetMatch) =>
    [expected.name, ...(expected.aliases ?? [])].some(
      (name) => bareName(name) === bareName(proposed.name),
    ),
  kind: ({ expected, proposed }: TargetMatch) =>
    expected.kind === proposed.kind &&
    (expected.growthMeasure ?? "annualRate") === (proposed.growthMeasure ?? "annualRate"),
  attribute: ({ expected, proposed }: TargetMatch) =>
    expected.attribute === undefined ? null : expected.attribute === proposed.attribute,
  baseline: ({ expected, proposed }: TargetMatch) =>
    expected.baseline === undefined
      ? null
      : proposed.baseline !== null &&
        expected.baseline.year === proposed.baseline.year &&
        equalNumbers(expected.baseline.value, proposed.baseline.value),
  hold: ({ expected, proposed }: TargetMatch) => (expected.hold ?? false) === proposed.hold,
} as const;

export type AgreedField = keyof typeof fields;
export const agreedFields = Object.keys(fields) as readonly AgreedField[];

/** The matches whose field was expected, and those of them whose field is as expected. */
export function fieldAgreement(
  matches: readonly TargetMatch[],
  field: AgreedField,
): { readonly agreeing: readonly TargetMatch[]; readonly differing: readonly TargetMatch[] } {
  const compare = fields[field];
  return {
    agreeing: matches.filter((match) => compare(match) === true),
    differing: matches.filter((match) => compare(match) === false),
  };
}
