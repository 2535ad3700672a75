import type { Ruling } from "./pdfRulings";

/** The cells of a table as its lines draw them; lengths in points, y downwards. */
export interface RuledGrid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Places of the lines between columns, the outer edges with them. */
  readonly columns: readonly number[];
  readonly cells: readonly RuledCell[];
}

export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A table of more places is a drawing. */
const mostPlaces = 5000;

/** Lines closer than this are one, and lines that end this close to another meet it. */
const tolerance = 3;

/**
 * The tables that lines draw on a page, from above to below: lines that meet belong together; where no line parts two
 * neighbouring places of the grid they are one cell. Sides may be open, as Chinese tables often are.
 */
export function ruledGrids(rulings: readonly Ruling[]): readonly RuledGrid[] {
  return meeting(rulings)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((one, other) => one.top - other.top);
}

/** Groups of lines that meet each other, directly or by others. */
function meeting(rulings: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const across = rulings.filter(({ direction }) => direction === "across");
  const down = rulings.filter(({ direction }) => direction === "down");
  const group = new Map<Ruling, Ruling>();
  const root = (ruling: Ruling): Ruling => {
    let top = ruling;
    for (let next = group.get(top); next !== undefined; next = group.get(top)) top = next;
    if (top !== ruling) group.set(ruling, top);
    return top;
  };
  for (const line of across) {
    for (const other of down) {
      if (!isWithin(other.at, line) || !isWithin(line.at, other)) continue;
      const [one, two] = [root(line), root(other)];
      if (one !== two) group.set(one, two);
    }
  }
  const groups = new Map<Ruling, Ruling[]>();
  for (const ruling of rulings) {
    const members = groups.get(root(ruling)) ?? [];
    groups.set(root(ruling), members);
    members.push(ruling);
  }
  return [...groups.values()].filter((members) => members.length > 2);
}

function isWithin(place: number, { from, to }: Ruling): boolean {
  return place > from - tolerance && place < to + tolerance;
}

/** @returns null where the lines draw no table: a box, a row of boxes, a drawing */
function gridOf(group: readonly Ruling[]): RuledGrid | null {
  const across = group.filter(({ direction }) => direction === "across");
  const down = group.filter(({ direction }) => direction === "down");
  const columns = places(down, across);
  const rows = places(across, down);
  const [width, height] = [columns.length - 1, rows.length - 1];
  if (width < 2 || height < 2 || width * height > mostPlaces) return null;
  const isParted = (lines: readonly Ruling[], at: number, from: number, to: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= tolerance && isWithin((from + to) / 2, line));
  const taken = Array.from({ length: height }, () => Array<boolean>(width).fill(false));
  const cells: RuledCell[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken[row]![column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < width &&
        !taken[row]![column + columnSpan] &&
        !isParted(down, columns[column + columnSpan]!, rows[row]!, rows[row + 1]!)
      ) {
        columnSpan++;
      }
      let rowSpan = 1;
      const isOpenBelow = (): boolean =>
        columns.slice(column, column + columnSpan).every((_, offset) => {
          const [from, to] = [columns[column + offset]!, columns[column + offset + 1]!];
          return !isParted(across, rows[row + rowSpan]!, from, to);
        });
      while (row + rowSpan < height && isOpenBelow()) rowSpan++;
      for (let at = row; at < row + rowSpan; at++)
        taken[at]!.fill(true, column, column + columnSpan);
      cells.push({
        ...{ row, column, rowSpan, columnSpan },
        ...{ left: columns[column]!, right: columns[column + columnSpan]! },
        ...{ top: rows[row]!, bottom: rows[row + rowSpan]! },
      });
    }
  }
  const [left, right] = [columns[0]!, columns.at(-1)!];
  return { left, right, top: rows[0]!, bottom: rows.at(-1)!, columns, cells };
}

/** Where lines of one direction stand, and where those that cross them end beyond the outermost. */
function places(lines: readonly Ruling[], crossing: readonly Ruling[]): readonly number[] {
  const ends = [
    Math.min(...crossing.map(({ from }) => from)),
    Math.max(...crossing.map(({ to }) => to)),
  ];
  const sorted = [...lines.map(({ at }) => at), ...ends].sort((one, other) => one - other);
  const merged: number[] = [];
  for (const place of sorted) {
    if (merged.length === 0 || place - merged.at(-1)! > tolerance) merged.push(place);
  }
  return merged;
}
