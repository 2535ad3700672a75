import type { ProposedPlan } from "../../src/reading/proposedPlan";
import type { ExpectedFacts } from "./measuredDocuments";
import { bareName } from "./sameName";

/** One fact that was expected of a document. */
export interface ComparedFact {
  readonly fact: keyof ExpectedFacts;
  readonly expected: string | null;
  readonly read: string | null;
  readonly agrees: boolean;
}

function written(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Compares the facts that a document states with those read, ignoring width, spaces and punctuation. */
export function compareFacts(
  expected: ExpectedFacts,
  plan: Pick<ProposedPlan, keyof ExpectedFacts>,
): readonly ComparedFact[] {
  return (Object.keys(expected) as (keyof ExpectedFacts)[]).map((fact) => {
    const wanted = written(expected[fact]);
    const read = written(plan[fact]?.value);
    const agrees = wanted === null ? read === null : bareName(wanted) === bareName(read ?? "");
    return { fact, expected: wanted, read, agrees };
  });
}
