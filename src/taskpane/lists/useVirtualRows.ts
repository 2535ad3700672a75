import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import {
  assumedView,
  heightOf,
  observeSurroundings,
  observeView,
  offsetIn,
  scrollerOf,
} from "./listScroller";

interface DrawnRow {
  readonly index: number;
  readonly key: string;
  /** Pixels below the list's beginning. */
  readonly start: number;
}

interface VirtualRows {
  readonly drawn: readonly DrawnRow[];
  /** Of all items, in pixels. */
  readonly height: number;
  /** For the element of each row drawn. */
  readonly measure: (row: HTMLLIElement | null) => void;
  scrollTo(index: number): void;
  /** How many items are in view. */
  inView(): number;
}

interface VirtualRowsOptions {
  readonly list: RefObject<HTMLElement>;
  readonly keys: readonly string[];
  readonly estimate: (index: number) => number;
  /** Drawn wherever the list is scrolled. */
  readonly alwaysDrawn: number;
}

/** Rows drawn beyond each end of what is in view. */
const overscan = 8;

/** Which rows of a list are to be drawn, and where. */
export function useVirtualRows({
  list,
  keys,
  estimate,
  alwaysDrawn,
}: VirtualRowsOptions): VirtualRows {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const around = scrollerOf(element);
    const place = () => setOffset(offsetIn(around, element));
    setScroller(around);
    place();
    return observeSurroundings(around, element, place);
  }, [list]);

  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (alwaysDrawn < 0 || alwaysDrawn >= range.count || drawn.includes(alwaysDrawn))
        return drawn;
      return [...drawn, alwaysDrawn].sort((one, other) => one - other);
    },
    [alwaysDrawn],
  );
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys]);
  // Renders by itself whenever what is drawn changes; nothing of it is memoised here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLLIElement>({
    count: keys.length,
    // Known after the first layout: before, it would be scrolled to its beginning.
    enabled: scroller !== null,
    getScrollElement: () => scroller,
    initialOffset: () => scroller?.scrollTop ?? 0,
    initialRect: assumedView,
    observeElementRect: observeView,
    measureElement: heightOf,
    estimateSize: estimate,
    scrollMargin: offset,
    getItemKey,
    rangeExtractor,
    overscan,
  });

  const measure = virtualizer.measureElement;
  const actions = useMemo(
    () => ({
      scrollTo: (index: number) => virtualizer.scrollToIndex(index, { align: "auto" }),
      inView: () => {
        const { range } = virtualizer;
        return range === null ? 1 : range.endIndex - range.startIndex + 1;
      },
    }),
    [virtualizer],
  );
  return {
    ...actions,
    drawn: virtualizer
      .getVirtualItems()
      .map(({ index, key, start }) => ({ index, key: String(key), start: start - offset })),
    height: virtualizer.getTotalSize(),
    measure,
  };
}
