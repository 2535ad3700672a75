import { useCallback, useState } from "react";
import { isOneOf, useKept } from "./preferences/useKept";
import { places, type Place } from "./places";

interface OpenPlace {
  readonly open: Place;
  /** Those that have been open, whose state is kept in the page. */
  readonly opened: ReadonlySet<Place>;
  show(place: Place): void;
}

/** Under which the place is kept. */
export const openPlaceKey = "place";
export const isPlace = isOneOf(places);

/** Which place is open: 开始 at first, afterwards the one that was open last in this workbook. */
export function useOpenPlace(): OpenPlace {
  const [open, setOpen] = useKept<Place>(openPlaceKey, "start", isPlace);
  const [opened, setOpened] = useState<ReadonlySet<Place>>(new Set([open]));
  const show = useCallback(
    (place: Place) => {
      setOpened((before) => (before.has(place) ? before : new Set([...before, place])));
      setOpen(place);
    },
    [setOpen],
  );
  return { open, opened, show };
}
