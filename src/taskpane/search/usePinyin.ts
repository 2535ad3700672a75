import { useEffect, useSyncExternalStore } from "react";
import type { PinyinMatcher } from "../../plan/pinyinMatch";
import { currentPinyin, loadPinyin, subscribePinyin } from "./pinyinStore";

/**
 * Finds by sound what is written in Chinese: null until that has loaded, which begins with the first letter of a query;
 * renders again then.
 */
export function usePinyin(query: string): PinyinMatcher | null {
  const hasLetters = /[a-z]/iu.test(query);
  useEffect(() => {
    if (hasLetters) loadPinyin();
  }, [hasLetters]);
  return useSyncExternalStore(subscribePinyin, currentPinyin);
}
