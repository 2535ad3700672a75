import { useRef, type KeyboardEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { placeLabels } from "../messages/pane";
import { useSay } from "./language";
import { panelId, places, tabId, type Place } from "./places";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalM,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    },
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

interface PlaceTabsProps {
  readonly open: Place;
  readonly setOpen: (place: Place) => void;
}

/**
 * The pane's places as tabs: arrow keys, Home and End move by the ARIA tabs pattern.
 * Made of Fluent buttons, because Fluent's Tab brings a focus library and styles of 25 KB (gzip) that
 * nothing else at first paint needs.
 */
export function PlaceTabs({ open, setOpen }: PlaceTabsProps) {
  const styles = useStyles();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const index = nextIndex(event.key, places.indexOf(open), places.length);
    const place = index === null ? undefined : places[index];
    if (!place) return;
    event.preventDefault();
    setOpen(place);
    list.current?.querySelector<HTMLElement>(`#${tabId(place)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={say(placeLabels.navigation)}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {places.map((place) => (
        <Button
          key={place}
          role="tab"
          id={tabId(place)}
          aria-selected={place === open}
          aria-controls={panelId(place)}
          tabIndex={place === open ? 0 : -1}
          appearance="transparent"
          className={mergeClasses(styles.tab, place === open && styles.open)}
          onClick={() => setOpen(place)}
        >
          {say(placeLabels[place])}
        </Button>
      ))}
    </div>
  );
}

/** Where a key leads in a row of `count` tabs; null for keys that do not move. */
function nextIndex(key: string, current: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (current + 1) % count;
    case "ArrowLeft":
      return (current - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
