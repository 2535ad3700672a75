import { oneLine } from "./documentText";
import type { HtmlElement } from "./htmlNodes";

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Digits as raised characters, so that m² does not become m2 and a note's mark does not join the number before it. */
export function raised(text: string): string {
  return text.replace(/[-−](?=\d)/gu, "⁻").replace(/\d/gu, (digit) => raisedDigits[Number(digit)]!);
}

/** A line of a page as it is being read. */
export class InlineText {
  readonly #tabs: "keep" | "space";
  #text = "";
  #raisedDepth = 0;

  /** @param tabs whether tabs part columns, as in a document of Word; in a page they are spaces */
  constructor(tabs: "keep" | "space") {
    this.#tabs = tabs;
  }

  enter({ tagName }: HtmlElement): void {
    if (tagName === "sup") this.#raisedDepth++;
  }

  leave({ tagName }: HtmlElement): void {
    if (tagName === "sup") this.#raisedDepth--;
  }

  add(text: string): void {
    this.#text += this.#raisedDepth > 0 ? raised(text) : text;
  }

  /** The line; what follows is a new one. */
  take(): string {
    // A line break in a page's source is no space where the writing has none.
    const line = this.#text.replace(
      /(?<=[\p{sc=Han}，。、；：）])[ \t]*\r?\n\s*(?=[\p{sc=Han}（])/gu,
      "",
    );
    this.#text = "";
    return oneLine(line, this.#tabs);
  }
}
