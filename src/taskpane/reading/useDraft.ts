import { useCallback, useDeferredValue, useEffect, useState } from "react";
import { useKept } from "../preferences/useKept";
import { usePlanLibrary } from "../usePlanLibrary";
import { usePane } from "../PaneContext";
import { advanced, historyOf, type DraftAction, type DraftHistory } from "./draft/draftHistory";
import type { HeldDraft } from "./draft/heldDraft";
import { isKeptDraft, keptDraft, type KeptDraft } from "./draft/keptDraft";
import type { PlanDraft } from "./draft/planDraft";

/** What a draft was saved as. */
export interface SavedPlan {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

export interface Drafting {
  /** Null before there is a document. */
  readonly history: DraftHistory | null;
  /** Null while the draft is not saved, and again once its plan is gone from the workbook. */
  readonly saved: SavedPlan | null;
  begin(draft: PlanDraft): void;
  change(action: DraftAction): void;
  setSaved(saved: SavedPlan): void;
  discard(): void;
}

/** The draft of a plan, there again when the pane is opened again as far as its size allows. */
export function useDraft(held: HeldDraft): Drafting {
  const { plans } = usePane();
  usePlanLibrary();
  const [kept, setKept] = useKept<KeptDraft | null>("library.draft", null, isKeptDraft);
  const [history, setHistory] = useState(() => {
    const draft = held.get() ?? kept?.draft;
    return draft ? historyOf(draft) : null;
  });
  const [lastSaved, setSaved] = useState<SavedPlan | null>(null);
  // What was saved may have been taken back: then the draft is there as before.
  const saved = plans.own.some(({ id }) => id === lastSaved?.id) ? lastSaved : null;

  const draft = saved === null ? (history?.now ?? null) : null;
  useEffect(() => {
    held.put(draft);
  }, [draft, held]);
  // Typing stays ahead of keeping.
  const settled = useDeferredValue(draft);
  useEffect(() => setKept(settled && keptDraft(settled)), [setKept, settled]);

  const begin = useCallback((begun: PlanDraft) => setHistory(historyOf(begun)), []);
  const change = useCallback(
    (action: DraftAction) => setHistory((before) => before && advanced(before, action)),
    [],
  );
  const discard = useCallback(() => {
    setHistory(null);
    setSaved(null);
    // At once: who leaves does not wait.
    held.put(null);
    setKept(null);
  }, [held, setKept]);
  return { history, saved, begin, change, setSaved, discard };
}
