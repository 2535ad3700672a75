import type {
  DocumentBlock,
  DocumentCell,
  DocumentFormat,
  DocumentWarning,
  PlanDocument,
} from "../planDocument";

/** A cell before it has its place in the text. */
export interface CellText extends Pick<DocumentCell, "row" | "column" | "rowSpan" | "columnSpan"> {
  readonly text: string;
}

/** Characters without width or meaning: marks of byte order, joiners, soft hyphens, controls. */
const invisible = /[\0-\x08\x0e-\x1f\x7f\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The text without characters that no one sees. */
export function visibleText(text: string): string {
  return text.replace(invisible, "");
}

/** One line: white space runs become one space, or one tab where `tabs` says that tabs part columns. */
export function oneLine(text: string, tabs: "keep" | "space" = "space"): string {
  return visibleText(text)
    .replace(/\s+/gu, (space) => (tabs === "keep" && space.includes("\t") ? "\t" : " "))
    .trim();
}

/** Puts a document's text together block by block and keeps account of the offsets. */
export class DocumentTextBuilder {
  readonly #lines: string[] = [];
  readonly #blocks: DocumentBlock[] = [];
  readonly #warnings: DocumentWarning[] = [];
  #length = 0;

  /** @param level 1 is the outermost */
  heading(text: string, level: number): void {
    if (text !== "") this.#blocks.push({ kind: "heading", level, ...this.#line(text) });
  }

  /** @param text of one line */
  paragraph(text: string): void {
    if (text !== "") this.#blocks.push({ kind: "paragraph", ...this.#line(text) });
  }

  /**
   * A table without any text is left out.
   * @param cells in reading order, texts of one line without tabs
   */
  table(cells: readonly CellText[]): void {
    if (cells.every(({ text }) => text === "")) return;
    const start = this.#length;
    const placed: DocumentCell[] = [];
    for (let index = 0; index < cells.length;) {
      const { row } = cells[index]!;
      const line: string[] = [];
      let at = this.#length;
      for (; cells[index]?.row === row; index++) {
        const { text, ...place } = cells[index]!;
        placed.push({ start: at, end: at + text.length, ...place });
        line.push(text);
        at += text.length + 1;
      }
      this.#line(line.join("\t"));
    }
    this.#blocks.push({ kind: "table", start, end: this.#length - 1, cells: placed });
  }

  warn(warning: DocumentWarning): void {
    this.#warnings.push(warning);
  }

  isEmpty(): boolean {
    return this.#blocks.length === 0;
  }

  document(format: DocumentFormat): PlanDocument {
    const text = this.#lines.join("\n");
    const warnings = this.#warnings.length === 0 ? {} : { warnings: this.#warnings };
    return { format, text, blocks: this.#blocks, ...warnings };
  }

  #line(text: string): { start: number; end: number } {
    const start = this.#length;
    this.#lines.push(text);
    this.#length += text.length + 1;
    return { start, end: start + text.length };
  }
}
