import type { ICellData, Nullable } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/preset-sheets-core";

/** One cell as the workbench shows it. */
export interface CellReading {
  /** Null for an empty cell; booleans are booleans, errors their text. */
  readonly value: string | number | boolean | null;
  /** With its `=`; empty for a constant. */
  readonly formula: string;
  /** The value in its number format. */
  readonly text: string;
  /** `#RRGGBB` or `rgb(…)`, conditional formats applied; null for none. */
  readonly background: string | null;
  readonly fontColor: string | null;
  /** What the custom function says of the error that the cell shows; null when it shows none. */
  readonly message: string | null;
}

const BOOLEAN_CELL = 3;

/**
 * Reads the first cell of a range of the sheet.
 * @param raw the cell's own data, or what is spilled into it.
 */
export function readCell(
  sheet: FWorksheet,
  range: FRange,
  raw: Nullable<ICellData>,
  message: string | null,
): CellReading {
  // The model's `getCell` is what is drawn: formatted, and with conditional formats applied.
  const drawn = sheet.getSheet().getCell(range.getRow(), range.getColumn());
  const style = sheet.getWorkbook().getStyles().getStyleByCell(drawn);
  const value = raw?.v ?? null;
  return {
    value: raw?.t === BOOLEAN_CELL && value !== null ? Boolean(value) : value,
    formula: range.getFormula(),
    text: String(drawn?.v ?? ""),
    background: style?.bg?.rgb ?? null,
    fontColor: style?.cl?.rgb ?? null,
    message,
  };
}
