import { isUnitText, readIndicatorCell } from "./indicatorCell";
import type { IndicatorRow } from "./indicatorTable";
import type { PlanColumn } from "./planColumns";
import { CategoryColumns } from "./categoryColumns";
import { cellsBehindName, type CellsBehindName, cellsByPlace, isAttributeText } from "./rowCells";
import type { TableCell } from "./tableCell";

const longestName = 60;
const longestBand = 24;
const headings = /^[一二三四五六七八九十]+、|^[(][一二三四五六七八九十]+[)]|^第.{1,3}[章节]/u;

/** Collects rows, and the categories and wrapped names between them. */
export class RowReader {
  readonly rows: IndicatorRow[] = [];
  readonly #columns: readonly PlanColumn[];
  readonly #indicator: number;
  readonly #behind: readonly PlanColumn[];
  readonly #merged = new CategoryColumns();
  readonly #hasOrdinals: boolean;
  #categories: readonly string[] = [];
  #lastIsBand = false;
  /** The categories before the last band: it may turn out to be the first half of a name. */
  #before: readonly string[] = [];
  #pending: TableCell | null = null;
  #ordinal = 0;

  constructor(columns: readonly PlanColumn[]) {
    this.#columns = columns;
    this.#indicator = columns.findIndex(({ role }) => role === "indicator");
    this.#behind = columns.slice(this.#indicator + 1).filter(({ title }) => title !== "");
    this.#hasOrdinals = columns.some(({ role }) => role === "ordinal");
  }

  /**
   * Reads the row that a line is.
   * @param keepsColumns whether empty cells are written, so that each stands in its column
   * @returns how many rows it gave, or that the table has ended
   */
  readLine(cells: readonly TableCell[], keepsColumns: boolean): number | "end" {
    if (keepsColumns && this.#readByPlace(cells)) return 1;
    const filled = cells.filter(({ text }) => text !== "");
    const first = cells.findIndex(({ text }) => isName(text));
    for (let at = Math.max(0, first); first !== -1 && at < cells.length; at++) {
      if (!isName(cells[at]!.text)) continue;
      const leading = cells.slice(0, at);
      if (this.#row(cells, at, leading) !== null) return 1;
    }
    if (first === -1 && this.#pending !== null && filled.length > 0) {
      const row = this.#rowOf(this.#pending, cells, 0, []);
      this.#pending = null;
      return row === null ? 0 : 1;
    }
    return this.#between(filled);
  }

  #readByPlace(cells: readonly TableCell[]): boolean {
    const columns = this.#columns;
    const name = cells[this.#indicator];
    const rest = cells.slice(columns.length).every(({ text }) => text === "");
    if (name === undefined || !isName(name.text) || !rest) return false;
    const found = cellsByPlace(cells, columns);
    if (found === null) return false;
    const texts = columns.flatMap(({ role }, place) =>
      role === "category" ? [cells[place]?.text ?? ""] : [],
    );
    const merged = this.#merged.read(texts);
    const ordinal = columns.findIndex(({ role }) => role === "ordinal");
    const number = ordinal === -1 ? undefined : cells[ordinal]?.text;
    if (number !== undefined && number !== "") this.#ordinal = Number(number);
    this.#push(
      name,
      merged.length > 0 ? merged : this.#categories,
      number ? this.#ordinal : null,
      found,
    );
    return true;
  }

  /** Reads the row that begins at the first of these cells. @returns how many of them it took */
  readFrom(cells: readonly TableCell[]): number | "end" {
    const [first, second] = cells;
    if (first === undefined) return "end";
    if (isName(first.text)) {
      const next = this.#row(cells, 0, []);
      if (next !== null) return next;
      const mayEnd = headings.test(first.text) || /[。;]$/u.test(first.text);
      return mayEnd && !this.#leadsRow(cells) ? "end" : this.#between([first]);
    }
    const isOrdinal = /^\d{1,3}$/u.test(first.text) && second !== undefined && isName(second.text);
    if (isOrdinal) {
      const next = this.#row(cells, 1, [first]);
      if (next !== null) return next;
    }
    return 0;
  }

  /** Whether a row begins within the next cells, so that what stands before it belongs to the table. */
  #leadsRow(cells: readonly TableCell[]): boolean {
    return cells.slice(1, 4).some(({ text }, index) => {
      return isName(text) && cellsBehindName(cells, index + 2, this.#behind, null) !== null;
    });
  }

  #between(filled: readonly TableCell[]): number | "end" {
    const [only, ...others] = filled;
    if (only === undefined) return 0;
    const isShort = only.text.length <= longestName && !/[。;]/u.test(only.text);
    this.#pending = others.length === 0 && isName(only.text) && isShort ? only : null;
    if (this.#pending !== null && only.text.length <= longestBand) this.#addBand(only.text);
    return 0;
  }

  /** A band directly below another is inside it, as is one with a number below one without. */
  #addBand(text: string): void {
    const isNumbered = /^\d/u.test(text);
    const outer = this.#categories[0];
    const isInside = this.#lastIsBand || (isNumbered && outer !== undefined && !/^\d/u.test(outer));
    this.#before = this.#categories;
    this.#categories = isInside && outer !== undefined ? [outer, text] : [text];
    this.#lastIsBand = true;
  }

  #row(cells: readonly TableCell[], at: number, leading: readonly TableCell[]): number | null {
    const ordinal = leading.map(({ text }) => text).findLast((text) => /^\d{1,3}$/u.test(text));
    if (ordinal !== undefined) this.#ordinal = Number(ordinal);
    const own = leading
      .filter(({ text }) => isName(text) && text.length <= longestBand)
      .map(({ text }) => text);
    if (own.length > 0) this.#categories = own;
    return this.#rowOf(cells[at]!, cells, at + 1, leading);
  }

  #rowOf(
    name: TableCell,
    cells: readonly TableCell[],
    from: number,
    leading: readonly TableCell[],
  ): number | null {
    if (name.text.length > longestName || /[。;]/u.test(name.text)) return null;
    const half =
      this.#pending !== null && isWrapped(this.#pending.text, name.text) ? this.#pending : null;
    const whole = half === null ? name : joined(half, name);
    const numbered = readIndicatorCell(name.text).ordinal;
    const nextOrdinal = this.#hasOrdinals ? this.#ordinal + 1 : null;
    const behind = cellsBehindName(cells, from, this.#behind, nextOrdinal);
    if (behind === null) return null;
    if (half !== null && this.#lastIsBand) this.#categories = this.#before;
    const isNumberedHere = leading.some(({ text }) => /^\d{1,3}$/u.test(text));
    this.#push(whole, this.#categories, isNumberedHere ? this.#ordinal : numbered, behind);
    return behind.next;
  }

  #push(
    name: TableCell,
    categories: readonly string[],
    ordinal: number | null,
    { unit, attribute, department, dueYear, values, isGuessed }: CellsBehindName,
  ): void {
    this.rows.push({
      categories: categories.filter((category) => category !== name.text),
      ordinal,
      name,
      unit,
      attribute,
      department,
      dueYear,
      values,
      isGuessed,
    });
    this.#pending = null;
    this.#lastIsBand = false;
  }
}

/** A name over two lines: an open bracket, or one that begins the second. */
function isWrapped(first: string, second: string): boolean {
  const isOpen = first.lastIndexOf("(") > first.lastIndexOf(")");
  return isOpen || /^[()、和与及的占比率]/u.test(second);
}

function joined(first: TableCell, second: TableCell): TableCell {
  return { start: first.start, end: second.end, text: first.text + second.text };
}

/** A text that can name an indicator or a category. */
function isName(text: string): boolean {
  return (
    /[\p{Script=Han}A-Za-z]/u.test(text) &&
    text.length >= 2 &&
    !isAttributeText(text) &&
    !isUnitText(text) &&
    !/^\d+(?:\.\d+)?[\p{Script=Han}%‰]{0,3}$/u.test(text)
  );
}
