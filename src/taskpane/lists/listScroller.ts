import { observeElementRect, type Rect, type Virtualizer } from "@tanstack/react-virtual";

/** What is drawn where nothing is laid out: in tests, and while the place is not shown. */
export const assumedView: Rect = { width: 320, height: 800 };

type ListVirtualizer = Virtualizer<HTMLElement, HTMLLIElement>;

/** The nearest box around an element that scrolls; the page where there is none. */
export function scrollerOf(element: HTMLElement): HTMLElement {
  for (let box = element.parentElement; box !== null; box = box.parentElement) {
    if (/^(?:auto|scroll)$/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.documentElement;
}

/** How far below the beginning of what scrolls a list begins. */
export function offsetIn(scroller: HTMLElement, list: HTMLElement): number {
  const distance = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.max(0, Math.round(distance - scroller.clientTop + scroller.scrollTop));
}

/** As the virtualizer's own, but a box that is not laid out counts as a screenful instead of nothing. */
export function observeView(
  virtualizer: ListVirtualizer,
  hear: (view: Rect) => void,
): void | (() => void) {
  return observeElementRect(virtualizer, (view) => hear(view.height > 0 ? view : assumedView));
}

/** The height of an item; what is not laid out keeps the height that it had or is taken to have. */
export function heightOf(
  item: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  virtualizer: ListVirtualizer,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  const height = box ? box.blockSize : item.offsetHeight;
  if (height > 0) return Math.round(height);
  const index = virtualizer.indexFromElement(item);
  return (
    virtualizer.itemSizeCache.get(virtualizer.options.getItemKey(index)) ??
    virtualizer.options.estimateSize(index)
  );
}

/**
 * Hears that what stands around a list may have changed its height, and each scrolling, until the returned function is
 * called.
 */
export function observeSurroundings(
  scroller: HTMLElement,
  list: HTMLElement,
  hear: () => void,
): () => void {
  scroller.addEventListener("scroll", hear, { passive: true });
  const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(hear);
  for (
    let box: HTMLElement | null = list;
    box !== null && box !== scroller;
    box = box.parentElement
  ) {
    for (const sibling of box.parentElement?.children ?? []) {
      if (sibling !== list) observer?.observe(sibling);
    }
  }
  return () => {
    scroller.removeEventListener("scroll", hear);
    observer?.disconnect();
  };
}
