import { beginsParagraph } from "./paragraphStart";

/** A line of text that was set to a width, as it is copied from a page. */
interface SetLine {
  readonly text: string;
  /** In columns of half a Han character. */
  readonly width: number;
  readonly indent: number;
}

/** What the lines of a text that was set to a width have in common. */
interface Setting {
  readonly width: number;
  /** The indent of lines that go on a paragraph. */
  readonly margin: number;
  /** Whether a paragraph's first line is set in, so that a full stop at a line's end need not be its end. */
  readonly setsIn: boolean;
}

const leastWidth = 24;
/** Narrower lines that end without a stop are a list more often than a page's. */
const narrowestSetting = 44;
const leastLines = 3;
/** In columns: how much shorter than the others a full line may be, where a word or a number did not fit. */
const ragged = 9;
const oneCharacter = 2;
/** The shares of lines that may be wider than the setting, and that must reach its width. */
const mostWider = 0.05;
const leastFull = 0.6;

const stop = /[。；;：:！？!?]$/u;
const cells = /[\t|｜│┃]|\S\s{2,}\S|[.…·]{4,}/u;
const pageNumber = /^[-—–―·\s]{0,6}(?:第\s?)?\d{1,4}(?:\s?页)?[-—–―·\s]{0,6}$/u;
const wide = /[\u2e80-\u9fff\u{f900}-\u{faff}\u{ff01}-\u{ff60}\u3000-\u303f“”‘’—…]/gu;

/**
 * A text with the lines that a page's width has broken put together again, page numbers between them left out; as it
 * is where its lines are paragraphs. Tables keep their lines.
 */
export function withoutWrapping(text: string): string {
  const lines = text.split("\n").map(setLine);
  const setting = settingOf(lines);
  if (setting === null) return text;
  const paragraphs: string[] = [];
  for (let at = 0; at < lines.length;) {
    let paragraph = lines[at]!.text;
    let last = at;
    for (;;) {
      const next = nextOf(lines, last, setting);
      if (next === null) break;
      paragraph = joined(paragraph, lines[next]!.text.trimStart());
      last = next;
    }
    paragraphs.push(paragraph);
    at = last + 1;
  }
  return paragraphs.join("\n");
}

function setLine(line: string): SetLine {
  const text = line.trimEnd();
  const body = text.trimStart();
  const indent = widthOf(text.slice(0, text.length - body.length));
  return { text, width: indent + widthOf(body), indent };
}

function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** A row of a table: cells set apart, or several words without a mark of a sentence. */
function isRow({ text }: SetLine): boolean {
  const body = text.trimStart();
  return cells.test(body) || (/\S\s+\S+\s+\S/u.test(body) && !/[，。；、：,;]/u.test(body));
}

/** A line that does not end as a sentence does. */
function isOpen(line: SetLine): boolean {
  return line.width >= leastWidth && !stop.test(line.text) && !isRow(line);
}

function settingOf(lines: readonly SetLine[]): Setting | null {
  const goingOn: SetLine[] = [];
  const widths: number[] = [];
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || next.text === "" || !isOpen(line)) return;
    if (beginsParagraph(next.text.trimStart()) || isRow(next)) return;
    widths.push(line.width);
    goingOn.push(next);
  });
  if (widths.length < leastLines) return null;
  const width = widths.sort((a, b) => a - b)[Math.floor(0.9 * (widths.length - 1))]!;
  if (width < narrowestSetting) return null;
  const long = lines.filter((line) => line.width >= leastWidth && !isRow(line));
  const wider = long.filter((line) => line.width > width + ragged).length;
  const full = widths.filter((one) => one >= width - ragged).length;
  if (wider > mostWider * long.length || full < leastFull * widths.length) return null;
  const margin = mostOften(goingOn.map(({ indent }) => indent));
  const setsIn = long.filter(({ indent }) => indent > margin + 1).length >= leastLines;
  return { width, margin, setsIn };
}

function mostOften(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The line that goes on a paragraph behind its line at `at`, a page's end between them passed over; null for none. */
function nextOf(lines: readonly SetLine[], at: number, setting: Setting): number | null {
  const line = lines[at]!;
  if (line.width < setting.width - ragged || isRow(line)) return null;
  // A full stop at the very margin is more often inside a paragraph than its end; a semicolon seldom ends one.
  const mayEnd = stop.test(line.text) && !/[；;]$/u.test(line.text) && !setting.setsIn;
  if (mayEnd && line.width < setting.width - oneCharacter) return null;
  let next = at + 1;
  let isPageEnd = false;
  while (next < lines.length && next - at <= 4) {
    const { text } = lines[next]!;
    if (text !== "" && !pageNumber.test(text)) break;
    isPageEnd ||= text !== "" && !isPageEnd;
    next += 1;
  }
  if (next > at + 1 && (!isPageEnd || stop.test(line.text))) return null;
  const following = lines[next];
  if (following === undefined || following.text === "") return null;
  const isOwn =
    following.indent > setting.margin + 1 ||
    beginsParagraph(following.text.trimStart()) ||
    isRow(following);
  return isOwn ? null : next;
}

/** A number or a Han word goes on without a space, two Latin words with one. */
function joined(before: string, after: string): string {
  return /[A-Za-z,;]$/u.test(before) && /^[A-Za-z]/u.test(after)
    ? `${before} ${after}`
    : before + after;
}
