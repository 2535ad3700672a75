import type { Span } from "../planDocument";

/**
 * A stretch of a document in one way of writing, so that rules need to know only one: half width but for the comma
 * between clauses (`，`; a half-width comma stays only between thousands), the mark of ratios between two figures
 * (`1.9∶1`), one dash, one quotation mark each way, no white space except between two words or figures of Latin script.
 */
export interface FoldedText {
  readonly text: string;
  /** Where a stretch of the folded text stands in the text that it was folded from. */
  spanInSource(start: number, end: number): Span;
}

const singles: Readonly<Record<string, string>> = {
  "〜": "~",
  "～": "~",
  "∼": "~",
  "－": "-",
  "–": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "─": "—",
  "﹣": "-",
  "﹪": "%",
  "﹙": "(",
  "﹚": ")",
  "○": "〇",
  Ο: "〇",
  "「": "“",
  "『": "“",
  "」": "”",
  "』": "”",
  "＂": '"',
  "〈": "《",
  "〉": "》",
  "＜": "<",
  "＞": ">",
  "≧": "≥",
  "≦": "≤",
  "⩾": "≥",
  "⩽": "≤",
  "•": "·",
  "・": "·",
  "‧": "·",
};

const foldable = new RegExp(`[，,﹐！-～${Object.keys(singles).join("")}]`, "gu");

/** One UTF-16 unit for one: a fold that changed lengths would move every offset after it. */
function foldUnit(unit: string): string {
  const single = singles[unit];
  if (single !== undefined) return single;
  if (unit === "," || unit === "，" || unit === "﹐") return "，";
  return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
}

const blanks = /[\s\u00ad\u200b-\u200f\ufeff]+/gu;
const latin = /[0-9A-Za-z]/u;

/** A stretch of the folded text that stands without gaps in the source. */
interface Piece {
  readonly folded: number;
  readonly source: number;
}

/** Folds `source` between `start` and `end`. */
export function foldText(source: string, { start, end }: Span): FoldedText {
  const units = source.slice(start, end).replace(foldable, foldUnit);
  const pieces: Piece[] = [{ folded: 0, source: start }];
  let joined = "";
  let from = 0;
  for (const { 0: blank, index } of units.matchAll(blanks)) {
    joined += units.slice(from, index);
    from = index + blank.length;
    const parts = latin.test(units[index - 1] ?? "") && latin.test(units[from] ?? "");
    if (parts) joined += " ";
    pieces.push({ folded: joined.length, source: start + from });
  }
  joined += units.slice(from);
  const sourceOf = (place: number) => {
    const piece = pieces[lastFrom(pieces, place)]!;
    return piece.source + place - piece.folded;
  };
  const text = joined
    // Thousands: groups of three after a half-width comma, as in 12,500; a full-width one parts clauses.
    .replace(/(?<![\d.])\d{1,3}(?:，\d{3})+(?!\d)/gu, (groups, at: number) =>
      [...groups]
        .map((unit, index) => (unit === "，" && source[sourceOf(at + index)] === "," ? "," : unit))
        .join(""),
    )
    .replace(/(\d)。(?=\d)/gu, "$1.")
    .replace(/(?<=\d):(?=\d)/gu, "∶")
    .replace(/"([^"]*)"/gu, "“$1”");
  return {
    text,
    spanInSource: (first, last) =>
      first >= last
        ? { start: sourceOf(first), end: sourceOf(first) }
        : { start: sourceOf(first), end: sourceOf(last - 1) + 1 },
  };
}

/** The index of the last piece that begins at or before a place. */
function lastFrom(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (pieces[middle]!.folded <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
