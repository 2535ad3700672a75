import { useEffect, useRef } from "react";
import type { Check } from "./check/useCheck";
import { useLanguage } from "./language";
import type { PaneActions } from "./usePaneActions";

/**
 * When the pane's language changes, says again what stands in the old one: the result of a check is worked out anew,
 * and the notice of the last action, whose words were made then, is closed.
 */
export function useInNewLanguage(
  { dismiss }: Pick<PaneActions, "dismiss">,
  { result, run }: Pick<Check, "result" | "run">,
): void {
  const language = useLanguage();
  const said = useRef(language);
  useEffect(() => {
    if (said.current === language) return;
    said.current = language;
    dismiss();
    if (result !== null) void run();
  }, [dismiss, language, result, run]);
}
