import type { PdfElement } from "./pdfElements";

/** The elements of a page, from above to below, and its size in points. */
export interface PdfPageElements {
  readonly elements: readonly PdfElement[];
  readonly width: number;
  readonly height: number;
}

/** Headers and footers stand in these outer shares of a page, and are of no more lines than these. */
const margin = 0.14;
const mostLines = 3;
/** A line at the same edge of this many pages belongs to the pages, not to the text. */
const pagesThatRepeat = 3;

/** 3, — 3 —, 第 3 页, 第 3 页 共 9 页, 3/9, iv */
const pageNumber =
  /^[-—–―·\s]{0,6}(?:第\s?)?(?:\d{1,4}|[ivxIVX]{1,6})(?:\s?页)?(?:\s?[,，/]?\s?共?\s?\d{1,4}\s?页?)?[-—–―·\s]{0,6}$/u;

/** The pages without headers, footers and page numbers. */
export function withoutRunningLines(pages: readonly PdfPageElements[]): readonly PdfPageElements[] {
  const edges = pages.map(edgeLines);
  const counts = new Map<string, number>();
  for (const key of edges.flatMap((lines) => [...new Set([...lines.values()].flat())])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page, index) => ({
    ...page,
    elements: page.elements.filter((element) => {
      const keys = edges[index]!.get(element) ?? [];
      if (keys.length > 0 && pageNumber.test(textOf(element))) return false;
      return keys.every((key) => (counts.get(key) ?? 0) < pagesThatRepeat);
    }),
  }));
}

/** The lines at a page's edges, each with what it may have in common with those of other pages. */
function edgeLines(
  { elements, height }: PdfPageElements,
  page: number,
): ReadonlyMap<PdfElement, readonly string[]> {
  const found = new Map<PdfElement, readonly string[]>();
  const add = (element: PdfElement, edge: string): boolean => {
    // Rows of figures at the top of a page are a table that goes on.
    if (element.kind === "table" || element.cells.length > 2) return false;
    const text = textOf(element);
    const counted = text.replace(/\d{1,4}(?=\D*$)/u, (number) => `#${Number(number) - page}`);
    found.set(element, [`${edge} ${text}`, `${edge} ${counted}`]);
    return true;
  };
  const above = elements.filter(({ y }) => y < margin * height).slice(0, mostLines);
  const below = elements.filter(({ y }) => y > (1 - margin) * height).slice(-mostLines);
  for (const element of above) if (!add(element, "above")) break;
  for (const element of below.reverse()) if (!add(element, "below")) break;
  return found;
}

function textOf(element: PdfElement): string {
  return element.kind === "line" ? element.cells.map(({ text }) => text).join(" ") : "";
}
