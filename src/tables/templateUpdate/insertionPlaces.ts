/** A line of cells, a row or a column, as it was before an update and as it is afterwards. */
export interface Line {
  /** Where it stood before; null for one that is added. */
  readonly before: number | null;
  /** The template's row or column that it is drawn up by; null where it is not ours. */
  readonly drawn: number | null;
}

/** Lines with those that were added between them. */
export interface WithAdded {
  readonly lines: readonly Line[];
  /** In the order in which they are inserted: where each stands at that moment. */
  readonly insertedAt: readonly number[];
}

/**
 * Puts lines of the template that are lacking behind the one that comes before them in the template; where there is
 * none, in front of the one that comes after them.
 * @param lines those that are there, in their order
 * @param added the template's lines to add
 */
export function withAdded(lines: readonly Line[], added: readonly number[]): WithAdded {
  return inserted(lines, added, placeOf);
}

/** As `withAdded`, but never at either end: a column of the sheet that is inserted there is none of the table's. */
export function withAddedInside(lines: readonly Line[], added: readonly number[]): WithAdded {
  return inserted(lines, added, (all, drawn) =>
    Math.min(Math.max(1, placeOf(all, drawn)), all.length - 1),
  );
}

function inserted(
  lines: readonly Line[],
  added: readonly number[],
  placeIn: (lines: readonly Line[], drawn: number) => number,
): WithAdded {
  const all = [...lines];
  const insertedAt = [...added]
    .sort((one, other) => one - other)
    .map((drawn) => {
      const place = placeIn(all, drawn);
      all.splice(place, 0, { before: null, drawn });
      return place;
    });
  return { lines: all, insertedAt };
}

/** Puts lines of the template that are lacking behind all others. */
export function withAddedAtEnd(lines: readonly Line[], added: readonly number[]): WithAdded {
  const sorted = [...added].sort((one, other) => one - other);
  return {
    lines: [...lines, ...sorted.map((drawn) => ({ before: null, drawn }))],
    insertedAt: sorted.map((_, index) => lines.length + index),
  };
}

function placeOf(lines: readonly Line[], drawn: number): number {
  let predecessor = -1;
  let successor = -1;
  lines.forEach((line, index) => {
    if (line.drawn === null) return;
    if (line.drawn < drawn) {
      if (predecessor < 0 || line.drawn > lines[predecessor]!.drawn!) predecessor = index;
    } else if (successor < 0 || line.drawn < lines[successor]!.drawn!) successor = index;
  });
  if (predecessor >= 0) return predecessor + 1;
  return successor >= 0 ? successor : lines.length;
}
