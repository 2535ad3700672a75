import { pinyinMatcher, type PinyinMatcher } from "../../plan/pinyinMatch";
import { loadPinyinReadings } from "../../plan/pinyinReadings";

let matcher: PinyinMatcher | null = null;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Null until it has loaded. */
export function currentPinyin(): PinyinMatcher | null {
  return matcher;
}

/** @returns a function that ends the listening */
export function subscribePinyin(hear: () => void): () => void {
  listeners.add(hear);
  return () => listeners.delete(hear);
}

/** Loads the sounds once for the whole pane; where they cannot be had, search goes on without, and the next call tries again. */
export function loadPinyin(): void {
  loading ??= loadPinyinReadings().then(
    (readings) => {
      matcher = pinyinMatcher(readings);
      for (const hear of listeners) hear();
    },
    () => {
      loading = null;
    },
  );
}
