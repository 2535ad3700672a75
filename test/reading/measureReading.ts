import type { ProposedTarget } from "../../src/reading/proposedPlan";
import type { ExpectedTarget } from "./expectedTarget";
import { mostPairs } from "./mostPairs";
import { equalNumbers, plainQuantity } from "./plainQuantity";
import { nameLikeness } from "./sameName";

/** What of a target is compared. */
export type ComparedTarget = Pick<
  ProposedTarget,
  "name" | "op" | "value" | "unit" | "year" | "scope"
>;

/** An expected target and the proposal that matches it. */
export interface Match<T> {
  readonly expected: ExpectedTarget;
  readonly proposed: T;
}

export interface Measure<T> {
  readonly matches: readonly Match<T>[];
  /** Expected and not proposed. */
  readonly missed: readonly ExpectedTarget[];
  /** Proposed and not expected. */
  readonly falseFinds: readonly T[];
  /** Proposals of doubtful targets: neither right nor wrong. */
  readonly leftOut: readonly T[];
}

export interface MeasureOptions {
  /** The targets that are measured, of the expected and of the proposed alike. */
  readonly counted: (target: Pick<ComparedTarget, "value" | "year">) => boolean;
  readonly ignoringOperator?: boolean;
}

export function isDatedNumber({ value, year }: Pick<ComparedTarget, "value" | "year">): boolean {
  return typeof value !== "string" && year !== null;
}

export function isUndatedNumber({ value, year }: Pick<ComparedTarget, "value" | "year">): boolean {
  return typeof value !== "string" && year === null;
}

function sameValue(expected: ExpectedTarget, proposed: ComparedTarget): boolean {
  if (typeof expected.value === "string" || typeof proposed.value === "string") {
    return expected.value === proposed.value;
  }
  const wanted = [expected.value].flat().map((value) => plainQuantity(value, expected.unit));
  const found = [proposed.value].flat().map((value) => plainQuantity(value, proposed.unit));
  return (
    wanted.length === found.length &&
    wanted.every(
      ({ value, unit }, at) => equalNumbers(value, found[at]!.value) && unit === found[at]!.unit,
    )
  );
}

function sameOperator(expected: ExpectedTarget, proposed: ComparedTarget): boolean {
  return [expected.op, ...(expected.otherOperators ?? [])].includes(proposed.op);
}

/** The likeness of the best of the expected names to the proposed one, alone or with its scope ahead of it. */
export function likenessOfNames(expected: ExpectedTarget, proposed: ComparedTarget): number {
  const found = [proposed.name, `${proposed.scope ?? ""}${proposed.name}`];
  const wanted = [expected.name, ...(expected.aliases ?? [])];
  return Math.max(...wanted.flatMap((one) => found.map((other) => nameLikeness(one, other))));
}

/**
 * Compares proposals with what a person read. A proposal matches an expected target when value and unit (but for powers
 * of ten, width and 个), year and operator agree and the names are the same by `nameLikeness`. Each matches at most one
 * of the other side, and as many as possible match; among these the likest names go first. What is left is compared
 * with the doubtful targets by value, unit and name alone.
 */
export function measureReading<T extends ComparedTarget>(
  expected: readonly ExpectedTarget[],
  proposed: readonly T[],
  { counted, ignoringOperator = false }: MeasureOptions,
): Measure<T> {
  const wanted = expected.filter((target) => target.doubtful !== true && counted(target));
  const doubtful = expected.filter((target) => target.doubtful === true);
  const found = proposed.filter(counted);

  const pairs = mostPairs(wanted, found, (target, proposal) =>
    target.year === proposal.year &&
    sameValue(target, proposal) &&
    (ignoringOperator || sameOperator(target, proposal))
      ? likenessOfNames(target, proposal)
      : 0,
  );
  const matches = pairs.map(([at, by]) => ({ expected: wanted[at]!, proposed: found[by]! }));
  const matched = new Set<ExpectedTarget | T>(
    matches.flatMap((match) => [match.expected, match.proposed]),
  );

  const unmatched = found.filter((target) => !matched.has(target));
  const open = mostPairs(doubtful, unmatched, (target, proposal) =>
    sameValue(target, proposal) ? likenessOfNames(target, proposal) : 0,
  );
  const leftOut = new Set(open.map(([, by]) => unmatched[by]!));
  return {
    matches,
    missed: wanted.filter((target) => !matched.has(target)),
    falseFinds: unmatched.filter((target) => !leftOut.has(target)),
    leftOut: [...leftOut],
  };
}

/** Share of the proposals that are right; 1 where nothing was proposed. */
export function precision({ matches, falseFinds }: Measure<unknown>): number {
  const all = matches.length + falseFinds.length;
  return all === 0 ? 1 : matches.length / all;
}

/** Share of the expected targets that were proposed; 1 where nothing was expected. */
export function recall({ matches, missed }: Measure<unknown>): number {
  const all = matches.length + missed.length;
  return all === 0 ? 1 : matches.length / all;
}

/** Several documents' measures as one, each target counting the same. */
export function together<T>(measures: readonly Measure<T>[]): Measure<T> {
  return {
    matches: measures.flatMap(({ matches }) => matches),
    missed: measures.flatMap(({ missed }) => missed),
    falseFinds: measures.flatMap(({ falseFinds }) => falseFinds),
    leftOut: measures.flatMap(({ leftOut }) => leftOut),
  };
}
