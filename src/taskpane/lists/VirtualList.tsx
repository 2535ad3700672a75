import {
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from "react";
import { makeStyles } from "@fluentui/react-components";
import { useRovingFocus } from "./useRovingFocus";
import { useVirtualRows } from "./useVirtualRows";
import { rowMark, type RowControl } from "./rowControl";
import { rowPlaces, rowReachedBy } from "./virtualRows";

const useStyles = makeStyles({
  list: { position: "relative", flexShrink: 0, listStyleType: "none", margin: 0, padding: 0 },
  item: { position: "absolute", top: 0, insetInlineStart: 0, width: "100%", minWidth: 0 },
});

export interface VirtualListHandle {
  /** Nothing happens in an empty list. */
  focusFirst(): void;
  /** Scrolls to an item and gives it the focus; nothing happens where there is no such item. */
  focusItem(key: string): void;
}

interface VirtualListProps<Item> {
  /** Rows, and the headings of their groups before them. */
  readonly items: readonly Item[];
  /** Unique, and the same for an item that is another object now. */
  readonly keyOf: (item: Item) => string;
  readonly label: string;
  /** 1 where there are no groups; a row of a group is one deeper than its heading. */
  readonly levelOf?: (item: Item) => number;
  /** Pixels, until an item has been drawn and measured. */
  readonly estimateHeight: (item: Item) => number;
  readonly handle?: Ref<VirtualListHandle>;
  /** Keys on a row's control that the list itself does not use. */
  readonly onRowKey?: (event: KeyboardEvent, item: Item, focusItem: (key: string) => void) => void;
  /** Draws an item. The control that stands for it takes `control`; any other one its `tabIndex`. */
  readonly children: (item: Item, control: RowControl) => ReactNode;
}

/**
 * A list of any length of which only what is in view is drawn; it scrolls with the box that it stands in. Arrow keys,
 * Page Up and Down, Home and End lead through all items, Tab leaves the list. The item that has or had the focus stays
 * drawn wherever the list is scrolled, so that the focus is never lost.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, keyOf, label, levelOf, estimateHeight, handle, onRowKey, children } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(keyOf), [items, keyOf]);
  const places = useMemo(
    () => rowPlaces(items.map((item) => levelOf?.(item) ?? 1)),
    [items, levelOf],
  );
  const estimate = useCallback(
    (index: number) => {
      const item = items[index];
      return item === undefined ? 0 : estimateHeight(item);
    },
    [items, estimateHeight],
  );
  const { active, reach, onFocus, onBlur } = useRovingFocus(list, keys);
  const rows = useVirtualRows({ list, keys, estimate, alwaysDrawn: active });

  const focus = useCallback(
    (index: number) => {
      if (index < 0) return;
      rows.scrollTo(index);
      reach(index);
    },
    [reach, rows],
  );
  useImperativeHandle(
    handle,
    () => ({
      focusFirst: () => focus(keys.length > 0 ? 0 : -1),
      focusItem: (key) => focus(keys.indexOf(key)),
    }),
    [focus, keys],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys in a field of a row are the field's.
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute(rowMark)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = rowReachedBy(event.key, active, keys.length, rows.inView());
    if (next !== null) {
      event.preventDefault();
      focus(next);
      return;
    }
    const item = items[active];
    if (item !== undefined) onRowKey?.(event, item, (key) => focus(keys.indexOf(key)));
  };
  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: `${rows.height}px` }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {rows.drawn.map(({ index, key, start }) => {
        const item = items[index];
        const place = places[index];
        if (item === undefined || place === undefined) return null;
        return (
          <li
            key={key}
            ref={rows.measure}
            data-index={index}
            role="listitem"
            aria-level={levelOf ? place.level : undefined}
            aria-posinset={place.position}
            aria-setsize={place.siblings}
            className={styles.item}
            style={{ transform: `translateY(${start}px)` }}
          >
            {children(item, index === active ? reachedControl : otherControl)}
          </li>
        );
      })}
    </ul>
  );
}

const reachedControl: RowControl = { [rowMark]: "", tabIndex: 0 };
const otherControl: RowControl = { [rowMark]: "", tabIndex: -1 };
