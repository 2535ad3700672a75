import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { listMessages } from "../messages/pane";
import { useSay } from "./language";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, minWidth: 0 },
  more: { marginBlock: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightRegular },
});

interface PagedListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown at first and added by each press. */
  readonly pageSize: number;
  readonly label: string;
  readonly itemClassName?: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/**
 * A list of any length of which a page is drawn, and more where the reader asks for it: unlike a window that follows
 * the scroll bar it keeps its place for keyboard and screen reader.
 */
export function PagedList<Item>({
  items,
  pageSize,
  label,
  itemClassName,
  keyOf,
  children,
}: PagedListProps<Item>) {
  const styles = useStyles();
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(pageSize);
  const firstNew = useRef<number | null>(null);
  const rest = Math.max(0, items.length - shown);

  useEffect(() => {
    if (firstNew.current === null) return;
    const item = list.current?.children.item(firstNew.current);
    item?.querySelector<HTMLElement>("button, input, select")?.focus();
    firstNew.current = null;
  }, [shown]);

  return (
    <div>
      <ul ref={list} className={styles.list} aria-label={label}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={itemClassName}>
            {children(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            firstNew.current = shown;
            setShown(shown + pageSize);
          }}
        >
          {say(listMessages.more, { count: Math.min(pageSize, rest), rest })}
        </Button>
      )}
    </div>
  );
}
