import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type Dispatch,
  type SetStateAction,
} from "react";
import type { KeptState } from "./keptState";

const KeptContext = createContext<KeptState | null>(null);

export const KeptProvider = KeptContext.Provider;

/**
 * Like `useState`, but the value is there again when the pane is opened again in this workbook.
 * @param key tells it from all other kept values: `templates.options`
 * @param initial where nothing is kept
 * @param fits whether what was kept can still be used; another version of the add-in may have kept it
 */
export function useKept<Value>(
  key: string,
  initial: Value | (() => Value),
  fits: (kept: unknown) => kept is Value,
): [Value, Dispatch<SetStateAction<Value>>] {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error("useKept is called outside KeptProvider");
  const [value, setValue] = useState<Value>(() => {
    const found = kept.get(key);
    if (fits(found)) return found;
    return initial instanceof Function ? initial() : initial;
  });
  const first = useRef(value);
  useEffect(() => {
    // What nobody has decided is not kept: a later version may begin otherwise.
    if (value !== first.current || kept.get(key) !== undefined) kept.put(key, value);
  }, [kept, key, value]);
  return [value, setValue];
}

/** @returns forgets what is kept of every workbook */
export function useForgetKept(): () => void {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error("useForgetKept is called outside KeptProvider");
  return () => kept.forget();
}

/** Guards for `useKept`. */
export const isText = (kept: unknown): kept is string => typeof kept === "string";
export const isFlag = (kept: unknown): kept is boolean => typeof kept === "boolean";
export const isTexts = (kept: unknown): kept is readonly string[] =>
  Array.isArray(kept) && kept.every(isText);
export const isOneOf =
  <Choice extends string>(choices: readonly Choice[]) =>
  (kept: unknown): kept is Choice =>
    choices.some((choice) => choice === kept);
export const isNullOr =
  <Value>(fits: (kept: unknown) => kept is Value) =>
  (kept: unknown): kept is Value | null =>
    kept === null || fits(kept);
