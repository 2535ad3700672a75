import { cell } from "./formulaParts";
import type { ColumnKey } from "./templateColumn";

/**
 * A formula that looks elsewhere for what it takes from its row: every reference to one of these columns is replaced.
 * @param references by the column's key: a cell, a column or an expression in brackets
 */
export function withReferences(
  formula: string,
  references: Readonly<Partial<Record<ColumnKey, string>>>,
): string {
  return (Object.entries(references) as [ColumnKey, string][]).reduce(
    (text, [key, reference]) => text.replaceAll(cell(key), () => reference),
    formula,
  );
}

/** What stands behind a formula's `=`. */
export function expression(formula: string): string {
  return formula.replace(/^=/, "");
}
