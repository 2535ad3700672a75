import { documentLimits } from "./documentLimits";
import { type CellText, oneLine } from "./documentText";
import {
  attribute,
  blockElements,
  type HtmlElement,
  isElement,
  isSeen,
  walkHtml,
} from "./htmlNodes";
import { InlineText } from "./inlineText";

/** A cell with more text than this is a page's layout: the longest measures of a plan take some hundred characters. */
const longestCell = 2000;

/**
 * Whether a table only arranges the page: what it holds is then read as if the table were not there.
 * @param headings whether a heading inside is a sign of it; in Word people set table headers in heading styles
 */
export function isLayout(table: HtmlElement, headings: boolean): boolean {
  let nested = false;
  let rows = 0;
  let widest = 0;
  let cellsInRow = 0;
  let length = 0;
  let longest = 0;
  walkHtml(table, {
    enter({ tagName }) {
      if (tagName === "table" || (headings && /^h[1-6]$/u.test(tagName))) nested = true;
      if (tagName === "tr") {
        rows++;
        cellsInRow = 0;
      }
      if (tagName === "td" || tagName === "th") {
        widest = Math.max(widest, ++cellsInRow);
        length = 0;
      }
      return true;
    },
    leave: () => undefined,
    text(text) {
      length += text.trim().length;
      longest = Math.max(longest, length);
    },
  });
  return nested || rows === 0 || widest <= 1 || longest > longestCell;
}

/**
 * The cells of a table in its grid, by the HTML standard's algorithm for forming a table, except that cells never
 * overlap: one that would reach over another ends before it.
 */
export function tableCells(table: HtmlElement): readonly CellText[] {
  const cells: CellText[] = [];
  /** For each column, the first row that nothing above reaches into. */
  const free: number[] = [];
  const groups = rowGroups(table);
  let row = 0;
  for (const group of groups) {
    const end = row + group.length;
    for (const cellsOfRow of group) {
      let column = 0;
      for (const cell of cellsOfRow) {
        while ((free[column] ?? 0) > row) column++;
        if (column >= documentLimits.tableColumns) break;
        const asked = spanOf(cell, "colspan");
        let columnSpan = 1;
        while (
          columnSpan < asked &&
          column + columnSpan < documentLimits.tableColumns &&
          (free[column + columnSpan] ?? 0) <= row
        ) {
          columnSpan++;
        }
        // 0 stands for all the rows that the group still has.
        const rowSpan = Math.min(spanOf(cell, "rowspan") || end - row, end - row);
        cells.push({ row, column, rowSpan, columnSpan, text: cellText(cell) });
        free.fill(row + rowSpan, column, column + columnSpan);
        for (let at = free.length; at < column + columnSpan; at++) free[at] = row + rowSpan;
        column += columnSpan;
      }
      row++;
    }
  }
  return cells;
}

function spanOf(cell: HtmlElement, name: "colspan" | "rowspan"): number {
  const value = /^\s*(\d{1,6})/u.exec(attribute(cell, name) ?? "")?.[1];
  if (value === undefined) return 1;
  return name === "rowspan" ? Number(value) : Math.max(1, Number(value));
}

/** Rows by their sections: a cell reaches no further than its section. */
function rowGroups(table: HtmlElement): readonly (readonly (readonly HtmlElement[])[])[] {
  return children(table, "thead", "tbody", "tfoot").map((section) =>
    children(section, "tr").map((row) => children(row, "td", "th")),
  );
}

function children(element: HtmlElement, ...names: readonly string[]): readonly HtmlElement[] {
  return element.childNodes.filter(
    (node): node is HtmlElement => isElement(node) && names.includes(node.tagName) && isSeen(node),
  );
}

function cellText(cell: HtmlElement): string {
  const line = new InlineText("space");
  walkHtml(cell, {
    enter(element) {
      if (blockElements.has(element.tagName) || element.tagName === "br") line.add(" ");
      line.enter(element);
      return true;
    },
    leave(element) {
      line.leave(element);
      if (blockElements.has(element.tagName)) line.add(" ");
    },
    text: (text) => line.add(text),
  });
  return oneLine(line.take());
}
