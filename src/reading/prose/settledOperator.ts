import type { Operator } from "../../plan/target";
import type { Quantity } from "../tokens/quantities";

/** What a target's number means once the words on both sides of it are weighed. */
export type SettledValue =
  | { readonly op: Exclude<Operator, "between" | "text">; readonly value: number }
  | { readonly op: "between"; readonly value: readonly [low: number, high: number] };

/**
 * Weighs the word before a number against the one behind it, by the conventions of the assessment methods: a range is
 * `between`, 以上 and 左右 behind the number outweigh 达到 and 控制在 before it, a bare share of the whole is `=`.
 */
export function settleOperator(
  quantity: Quantity,
  before: Operator | null,
  hold: boolean,
): SettledValue {
  const { low, high, unit, bound } = quantity;
  if (high > low) return { op: "between", value: [low, high] };
  if (bound === "approx" || before === "approx") return { op: "approx", value: low };
  if (bound === ">=") return { op: ">=", value: low };
  if (bound === "<=") return { op: before === "<" ? "<" : "<=", value: low };
  const bare = before === null || (hold && before === ">=");
  if (bare && unit === "%" && (low === 100 || low === 0)) return { op: "=", value: low };
  if (bare && low === 0) return { op: "=", value: low };
  return { op: settled(before), value: low };
}

function settled(before: Operator | null): Exclude<Operator, "between" | "text"> {
  return before === null || before === "between" || before === "text" ? ">=" : before;
}
