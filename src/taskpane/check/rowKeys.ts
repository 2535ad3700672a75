/** Marks the buttons that arrow keys lead through. */
export const rowMark = "data-row";

/** The row that a key leads to from another row; null for other keys and other places. */
export function rowReached(
  key: string,
  from: EventTarget,
  rows: readonly HTMLElement[],
): HTMLElement | null {
  const current = rows.findIndex((row) => row === from);
  if (current < 0) return null;
  switch (key) {
    case "ArrowDown":
      return rows[current + 1] ?? null;
    case "ArrowUp":
      return rows[current - 1] ?? null;
    case "Home":
      return rows[0] ?? null;
    case "End":
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}
