import {
  useCallback,
  useLayoutEffect,
  useRef,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from "react";

/** How a page was left. */
interface Left {
  readonly focus: Element | null;
  readonly scroll: number;
}

/** Marks what takes the focus when a page opens. */
export const pageStartMark = "data-page-start";

export interface PageStack<Page> {
  /** From the outermost to the one that is shown; never empty. */
  readonly pages: readonly Page[];
  /** Around all pages: each of them is one of its children, and scrolls. */
  readonly container: RefObject<HTMLDivElement>;
  open(page: Page): void;
  /** Leads to the page before, at its place and with its focus. */
  back(): void;
  /** Shows other pages in place of these. */
  replace(pages: readonly [Page, ...Page[]]): void;
}

/**
 * Pages of which each opens the next. All of them stay in the page, so that going back finds them as they were left.
 * @param state the pages that are open, never none, and what changes them
 */
export function usePageStack<Page>([pages, setPages]: readonly [
  pages: readonly Page[],
  setPages: Dispatch<SetStateAction<readonly Page[]>>,
]): PageStack<Page> {
  const container = useRef<HTMLDivElement>(null);
  const left = useRef<Left[]>([]);
  const shownDepth = useRef(pages.length);

  useLayoutEffect(() => {
    const before = shownDepth.current;
    if (pages.length === before) return;
    shownDepth.current = pages.length;
    const page = container.current?.children.item(pages.length - 1);
    if (!page) return;
    const start = page.querySelector<HTMLElement>(`[${pageStartMark}]`);
    if (pages.length > before) {
      start?.focus();
      return;
    }
    const { focus, scroll } = left.current[pages.length - 1] ?? { focus: null, scroll: 0 };
    left.current.length = pages.length - 1;
    page.scrollTop = scroll;
    const target = focus instanceof HTMLElement && page.contains(focus) ? focus : start;
    target?.focus({ preventScroll: true });
  }, [pages]);

  const leave = useCallback((depth: number) => {
    const page = container.current?.children.item(depth - 1);
    left.current[depth - 1] = { focus: document.activeElement, scroll: page?.scrollTop ?? 0 };
  }, []);
  const open = useCallback(
    (page: Page) => {
      leave(shownDepth.current);
      setPages((before) => [...before, page]);
    },
    [leave, setPages],
  );
  const back = useCallback(
    () => setPages((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    [setPages],
  );
  const replace = useCallback(
    (next: readonly [Page, ...Page[]]) => {
      left.current = [];
      // As if all of them had been opened now.
      shownDepth.current = 0;
      setPages(next);
    },
    [setPages],
  );
  return { pages, container, open, back, replace };
}
