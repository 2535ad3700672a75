import { changed, type DraftChange } from "./draftChanges";
import type { PlanDraft } from "./planDraft";

/** A draft and what it was before each change, the newest last. */
export interface DraftHistory {
  readonly now: PlanDraft;
  readonly past: readonly PlanDraft[];
  readonly lastChange: DraftChange | null;
}

export type DraftAction = DraftChange | { readonly kind: "undo" };

/** More steps are not remembered. */
const mostSteps = 100;

export function historyOf(now: PlanDraft): DraftHistory {
  return { now, past: [], lastChange: null };
}

/** After a change of the draft or its undoing; letters typed into one field are one step. */
export function advanced(history: DraftHistory, action: DraftAction): DraftHistory {
  const { now, past, lastChange } = history;
  if (action.kind === "undo") {
    const before = past.at(-1);
    return before === undefined
      ? history
      : { now: before, past: past.slice(0, -1), lastChange: null };
  }
  const after = changed(now, action);
  const goesOn = lastChange !== null && placeOf(lastChange) === placeOf(action);
  return {
    now: after,
    past: goesOn ? past : [...past.slice(-mostSteps + 1), now],
    lastChange: action,
  };
}

/** The fields that a change is typed into; every other change is a step of its own. */
function placeOf(change: DraftChange): string | DraftChange {
  if (change.kind !== "correct" && change.kind !== "head") return change;
  const id = change.kind === "correct" ? change.id : "";
  return `${change.kind} ${id} ${Object.keys(change.fields).join(" ")}`;
}
