import { readNumberText } from "../../plan/numberText";
import type { GridValue } from "./grid";

const operatorBefore = /^(?:[≥≤><=＝≧≦]+|不低于|不少于|不超过|达到|超过|约)/u;
const operatorAfter = /(?:以上|以下|以内|左右|及以上)$/u;

/** A cell that states a target without its operator: 48%以上 → 48%. */
export function withoutOperator(text: string): string {
  return text.normalize("NFKC").trim().replace(operatorBefore, "").replace(operatorAfter, "");
}

/** The number in a cell that states a target: 48, ≥48, 48%以上. */
export function statedNumber(cell: GridValue): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return null;
  const read = readNumberText(withoutOperator(cell), null);
  return read.outcome === "number" ? read.value : null;
}
