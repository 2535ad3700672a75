import { useCallback, useEffect, useState } from "react";
import { type Bundled, loadBundled } from "./bundled";

/** What the build wrote down, loaded when it is first shown. */
export function useBundled(): {
  readonly bundled: Bundled | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  const [bundled, setBundled] = useState<Bundled | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    loadBundled().then(
      (loaded) => isGone || setBundled(loaded),
      () => isGone || setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((before) => before + 1);
  }, []);
  return { bundled, hasFailed, retry };
}
