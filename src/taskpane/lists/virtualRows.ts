/** Where an item stands among its siblings, as assistive technology tells it. */
export interface RowPlace {
  /** 1 for the outermost. */
  readonly level: number;
  /** Counted from 1 among the siblings. */
  readonly position: number;
  readonly siblings: number;
}

/**
 * The places of items that stand below each other and mean a tree: an item of a deeper level belongs to the nearest one
 * above it of a lower level.
 * @param levels of the items in their order, each at least 1
 */
export function rowPlaces(levels: readonly number[]): readonly RowPlace[] {
  const families: { size: number }[] = [];
  const places = levels.map((level) => {
    // What was below an item of this level or a higher one is finished.
    families.length = Math.min(families.length, level);
    while (families.length < level) families.push({ size: 0 });
    const family = families[level - 1]!;
    family.size += 1;
    return { level, position: family.size, family };
  });
  return places.map(({ family, ...place }) => ({ ...place, siblings: family.size }));
}

/**
 * Where a key leads in a list; null for keys that do not move.
 * @param current index of the item that has the focus
 * @param page how many items are in view
 */
export function rowReachedBy(
  key: string,
  current: number,
  count: number,
  page: number,
): number | null {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case "ArrowDown":
      return within(current + 1);
    case "ArrowUp":
      return within(current - 1);
    case "PageDown":
      return within(current + Math.max(1, page - 1));
    case "PageUp":
      return within(current - Math.max(1, page - 1));
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
