import type { DocumentFormat, PlanDocument } from "../planDocument";
import { DocumentTextBuilder } from "./documentText";
import { attribute, blockElements, type HtmlElement, type HtmlNode, walkHtml } from "./htmlNodes";
import { isLayout, tableCells } from "./htmlTable";
import { InlineText } from "./inlineText";

/**
 * A web page as a document. Nothing of it is run or fetched; scripts, styles, navigation and what is not displayed stay
 * out; tables that only arrange the page are read as text.
 */
export async function readHtml(html: string): Promise<PlanDocument> {
  const builder = new DocumentTextBuilder();
  await addHtml(builder, html, "html");
  return builder.document("html");
}

/**
 * Adds a page's blocks to a document.
 * @param source in a page white space is all one; in a converted document of Word tabs part columns
 */
export async function addHtml(
  builder: DocumentTextBuilder,
  html: string,
  source: Extract<DocumentFormat, "html" | "docx">,
): Promise<void> {
  const { parse } = await import("parse5");
  addBlocks(builder, parse(html), source);
}

function addBlocks(builder: DocumentTextBuilder, root: HtmlNode, source: "html" | "docx"): void {
  const line = new InlineText(source === "docx" ? "keep" : "space");
  let headingLevel = 0;
  let preformatted = 0;
  /** For each open list the number of its next item; null where its items have none. */
  const numbers: (number | null)[] = [];
  /** The number of an item whose text is still to come. */
  let label = "";

  const endLine = (): void => {
    const words = line.take();
    if (words === "") return;
    const text = label + words;
    label = "";
    if (headingLevel > 0) builder.heading(text, headingLevel);
    else builder.paragraph(text);
  };
  const startItem = (item: HtmlElement): void => {
    const number = Number(attribute(item, "value") ?? numbers.at(-1) ?? Number.NaN);
    if (!Number.isInteger(number)) return;
    if (numbers.length > 0 && numbers.at(-1) !== null) numbers[numbers.length - 1] = number + 1;
    label = `${number}. `;
  };

  walkHtml(root, {
    enter(element) {
      const { tagName } = element;
      if (tagName === "br") {
        // A heading is one, however many lines it is set in.
        if (headingLevel === 0) endLine();
        return false;
      }
      if (blockElements.has(tagName)) endLine();
      if (tagName === "table" && !isLayout(element, source === "html")) {
        addTable(builder, element);
        return false;
      }
      const level = /^h([1-6])$/u.exec(tagName)?.[1];
      if (level !== undefined) headingLevel = Number(level);
      if (tagName === "pre") preformatted++;
      if (tagName === "ol" || tagName === "ul") numbers.push(firstNumber(element));
      if (tagName === "li") startItem(element);
      line.enter(element);
      return true;
    },
    leave(element) {
      const { tagName } = element;
      line.leave(element);
      if (blockElements.has(tagName)) endLine();
      if (/^h[1-6]$/u.test(tagName)) headingLevel = 0;
      if (tagName === "pre") preformatted--;
      if (tagName === "li") label = "";
      if (tagName === "ol" || tagName === "ul") numbers.pop();
    },
    text(text) {
      if (preformatted === 0) {
        line.add(text);
        return;
      }
      for (const [index, part] of text.split(/\r?\n/u).entries()) {
        if (index > 0) endLine();
        line.add(part);
      }
    },
  });
  endLine();
}

/** Null where a list's items have no numbers, or not Arabic ones. */
function firstNumber(list: HtmlElement): number | null {
  const hasNumbers =
    list.tagName === "ol" &&
    ["1", undefined].includes(attribute(list, "type")) &&
    !/list-style(?:-type)?\s*:\s*none/iu.test(attribute(list, "style") ?? "");
  if (!hasNumbers) return null;
  const start = Number(attribute(list, "start") ?? 1);
  return Number.isInteger(start) ? start : 1;
}

function addTable(builder: DocumentTextBuilder, table: HtmlElement): void {
  walkHtml(table, {
    enter(element) {
      if (element.tagName !== "caption") return element.tagName === "table";
      const caption = new InlineText("space");
      walkHtml(element, {
        enter: () => true,
        leave: () => undefined,
        text: (text) => caption.add(text),
      });
      builder.paragraph(caption.take());
      return false;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  builder.table(tableCells(table));
}
