import { useCallback, useState } from "react";

/** The last attempt to copy; false where it failed. Null for texts that nobody tried to copy. */
export function useCopy(): {
  readonly outcomeOf: (text: string) => boolean | null;
  readonly copy: (text: string) => Promise<void>;
} {
  const [last, setLast] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const copy = useCallback(async (text: string) => {
    // Some web views have no clipboard, others refuse it.
    const done = await writeToClipboard(text).catch(() => false);
    setLast({ text, done });
  }, []);
  const outcomeOf = (text: string) => (last?.text === text ? last.done : null);
  return { outcomeOf, copy };
}

async function writeToClipboard(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}
