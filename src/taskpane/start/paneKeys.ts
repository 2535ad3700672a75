/** What the Tab key may reach; whether it does, depends on what is shown. */
const stops =
  "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable='true']";

/**
 * Lets the pane have the keys it uses. On the web Office.js takes every Tab and Escape of the page: Tab leaves the pane
 * from anything but its own kind of stop, such as a heading that was given the focus, and goes through each radio button;
 * Escape leaves the pane while it closes a menu. Tab belongs to the browser here as long as there is a stop beyond; a
 * key that something in the pane has used is not for Office.
 */
export function keepPaneKeys(page: Document): void {
  // After the pane's own handlers, and before those of Office.js, which listens on the window.
  page.addEventListener("keydown", (event) => {
    const isOurs =
      event.key === "Tab"
        ? event.defaultPrevented || hasStopBeyond(page, event.shiftKey)
        : event.key === "Escape" && event.defaultPrevented;
    if (isOurs) event.stopPropagation();
  });
}

function hasStopBeyond(page: Document, isBackwards: boolean): boolean {
  const from = page.activeElement ?? page.body;
  const side = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(stops)].some(
    (stop) =>
      stop !== from &&
      isStop(stop) &&
      (from === page.body || isSide(from.compareDocumentPosition(stop), side)),
  );
}

/** What contains the focus comes before it in the document, but no key leads there from within. */
const isSide = (position: number, side: number) =>
  (position & side) !== 0 && (position & Node.DOCUMENT_POSITION_CONTAINS) === 0;

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility();
}
