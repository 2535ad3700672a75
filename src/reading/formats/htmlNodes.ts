import type { DefaultTreeAdapterTypes } from "parse5";

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Elements whose content no reader of the page sees as its text, or that are not part of the document. */
const unreadElements: ReadonlySet<string> = new Set([
  ...["head", "script", "style", "noscript", "template", "nav", "footer", "iframe", "object"],
  ...["svg", "canvas", "audio", "video", "map", "select", "button", "textarea", "datalist"],
]);

/** Elements that begin and end on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"],
  ...["dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "header", "hgroup"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "hr", "html", "legend", "li", "main", "menu", "ol", "p"],
  ...["pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"],
]);

/** What a walk over a page hands over, in the order of the page. */
export interface HtmlVisitor {
  /** @returns whether to go into the element; `leave` follows only then */
  enter(element: HtmlElement): boolean;
  leave(element: HtmlElement): void;
  text(text: string): void;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** Visits all that a reader of the page sees below a node. Walks with a list of its own: pages nest without limit. */
export function walkHtml(root: HtmlNode, visitor: HtmlVisitor): void {
  const open: { readonly element: HtmlElement | null; readonly nodes: HtmlNode[]; at: number }[] = [
    { element: null, nodes: childrenOf(root), at: 0 },
  ];
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const node = last.nodes[last.at++];
    if (node === undefined) {
      if (last.element !== null) visitor.leave(last.element);
      open.pop();
    } else if (isElement(node)) {
      if (isSeen(node) && visitor.enter(node)) {
        open.push({ element: node, nodes: childrenOf(node), at: 0 });
      }
    } else if (node.nodeName === "#text") {
      visitor.text((node as DefaultTreeAdapterTypes.TextNode).value);
    }
  }
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** Whether an element is displayed and part of the document. */
export function isSeen(element: HtmlElement): boolean {
  if (unreadElements.has(element.tagName)) return false;
  if (attribute(element, "hidden") !== undefined) return false;
  if (/(?:^|;)\s*display\s*:\s*none/iu.test(attribute(element, "style") ?? "")) return false;
  return element.tagName !== "a" || !isNoteMark(element);
}

/** The number that refers to a note, and the arrow back, as Word's documents are converted. */
function isNoteMark(element: HtmlElement): boolean {
  const mark = /^#?(?:footnote|endnote)-ref-/u;
  return mark.test(attribute(element, "id") ?? "") || mark.test(attribute(element, "href") ?? "");
}
