import type { Span } from "../../../reading/planDocument";
import type { DraftRow } from "./planDraft";
import { lineAt } from "./textLines";

/** The rows whose quotes each line has a part of, by the line's index; lines without one are missing. */
export function rowsByLine(
  lines: readonly Span[],
  rows: readonly DraftRow[],
): ReadonlyMap<number, readonly DraftRow[]> {
  const found = new Map<number, DraftRow[]>();
  for (const row of rows) {
    const { start, end } = row.source;
    for (let index = lineAt(lines, start); index < lines.length; index += 1) {
      const line = lines[index]!;
      if (line.start >= end) break;
      if (line.end <= start) continue;
      const there = found.get(index);
      if (there) there.push(row);
      else found.set(index, [row]);
    }
  }
  return found;
}

/** A piece of a line that the same quotes cover throughout; none, where it is not marked. */
export interface LinePiece extends Span {
  readonly rows: readonly DraftRow[];
  /** Whether it belongs to what a person has selected or looked for. */
  readonly isPicked: boolean;
}

/** The pieces that make up a line. */
export function linePieces(
  line: Span,
  rows: readonly DraftRow[],
  picked: Span | null,
): readonly LinePiece[] {
  const spans = [...rows.map(({ source }) => source), ...(picked ? [picked] : [])];
  const within = spans
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > line.start && edge < line.end);
  const edges = [line.start, ...[...new Set(within)].sort((a, b) => a - b), line.end];
  return edges.slice(1).map((end, index) => {
    const piece = { start: edges[index]!, end };
    return {
      ...piece,
      rows: rows.filter(({ source }) => covers(source, piece)),
      isPicked: picked !== null && covers(picked, piece),
    };
  });
}

function covers(span: Span, piece: Span): boolean {
  return span.start <= piece.start && piece.end <= span.end;
}
