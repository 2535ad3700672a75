import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from "react";
import { rowMark } from "./rowControl";

interface RovingFocus {
  /** Index of the item that Tab leads to; -1 in an empty list. */
  readonly active: number;
  /** Gives an item the focus once it is drawn. */
  reach(index: number): void;
  onFocus(event: FocusEvent): void;
  onBlur(event: FocusEvent): void;
}

/** One item of a list takes the focus at a time; it is kept by its key while the list changes around it. */
export function useRovingFocus(list: RefObject<HTMLElement>, keys: readonly string[]): RovingFocus {
  const [last, setLast] = useState({ key: "", index: 0 });
  const found = keys.indexOf(last.key);
  // Where the item has gone, the one that came up in its place.
  const active = found >= 0 ? found : Math.min(last.index, keys.length - 1);
  const isWanted = useRef(false);
  const isWithin = useRef(false);

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    // The element that had the focus is gone without having given it away.
    const isLost = isWithin.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    const row = element.querySelector<HTMLElement>(
      `:scope > [data-index="${active}"] [${rowMark}]`,
    );
    if (!row) return;
    isWanted.current = false;
    row.focus({ preventScroll: true });
  });

  const reach = useCallback(
    (index: number) => {
      isWanted.current = true;
      setLast({ key: keys[index] ?? "", index });
    },
    [keys],
  );
  const onFocus = useCallback(
    ({ target }: FocusEvent) => {
      isWithin.current = true;
      const row = target.closest<HTMLElement>("[data-index]");
      const index = Number(row?.dataset.index ?? -1);
      const key = keys[index];
      if (key !== undefined) setLast((before) => (before.key === key ? before : { key, index }));
    },
    [keys],
  );
  const onBlur = useCallback(({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) isWithin.current = false;
  }, []);
  return { active, reach, onFocus, onBlur };
}
