/** Marks the control that stands for a row: what arrow keys lead to. */
export const rowMark = "data-row";

/** What the control that stands for a row takes. Tab reaches the controls of one row only. */
export interface RowControl {
  readonly [rowMark]: "";
  readonly tabIndex: 0 | -1;
}
