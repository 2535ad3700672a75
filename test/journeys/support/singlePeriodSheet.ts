import ningbo from "../../../src/catalog/ningbo.json";
import { cellAddress } from "../../../src/tables/a1";
import { columnIndex, type SinglePeriodKey } from "../../../src/tables/singlePeriodColumns";

/** Rows above the first indicator on a sheet of its own: title, document, year, header. */
const rowsAbove = 4;

export const ningboSheet = "宁波2025年考核表";

export const ningboTargets = ningbo.targets;

/** The cell of an indicator of 宁波's whole table on a sheet of its own. */
export function ningboCell(indicator: string, key: SinglePeriodKey): string {
  const row = ningbo.targets.findIndex(({ name }) => name === indicator);
  if (row < 0) throw new Error(`宁波 has no indicator ${indicator}`);
  return cellAddress(rowsAbove + row, columnIndex(key));
}
