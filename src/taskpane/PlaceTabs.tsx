import { useRef, type KeyboardEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { placeLabels } from "../messages/pane";
import { useSay } from "./language";
import { panelId, places, tabId, type Place } from "./places";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: "flex",
    // Only where the text is enlarged far beyond the pane's width.
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXXS,
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    // Six names fit into 320 pixels in both languages; where there is more room they stand apart.
    "@media (min-width: 400px)": {
      paddingInline: tokens.spacingHorizontalS,
    },
    "@media (min-width: 480px)": {
      paddingInline: tokens.spacingHorizontalM,
    },
    "::after": {
      content: '""',
      position: "absolute",
      insetInline: tokens.spacingHorizontalXXS,
      bottom: 0,
      borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    },
    // A border without a colour of its own is seen there.
    "@media (forced-colors: active)": {
      "::after": { borderBottomColor: "Canvas" },
    },
  },
  icon: {
    marginInlineStart: "auto",
    "@media (min-width: 400px)": { paddingInline: tokens.spacingHorizontalXXS },
    "@media (min-width: 480px)": { paddingInline: tokens.spacingHorizontalXXS },
  },
  open: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": { borderBottomColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": {
      "::after": { borderBottomColor: "Highlight" },
    },
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
          className={mergeClasses(
            styles.tab,
            place === "settings" && styles.icon,
            place === open && styles.open,
          )}
          onClick={() => setOpen(place)}
          {...contentOf(place, say(placeLabels[place]))}
        />
      ))}
    </div>
  );
}

/** The settings are known by their icon, which leaves room for the other names. */
function contentOf(place: Place, name: string) {
  return place === "settings"
    ? { icon: <SettingsRegular />, "aria-label": name, title: name }
    : { children: name };
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
