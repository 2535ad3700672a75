import type { Language } from "../messages/message";
import type { PlanChange } from "./changePlans";
import { refusal } from "./hostErrors";
import { queuePlanRemoval, queueStoredPlan, type StoredPlan } from "./planPart";
import type { PlanStore } from "./planStore";
import { alterPlans, storedIdOf } from "./storedPlans";
import { contentDigest } from "./undo/contentDigest";
import type { TakeBack } from "./undo/undoRecord";

/**
 * Takes an added plan out again, or brings back the one that it replaced or that was removed.
 * @throws WorkbookProblem `planGone` where the added plan has been changed since, `planIdTaken` where another plan has
 *   the removed one's id by now
 */
export function takeBackPlan(store: PlanStore): TakeBack {
  return async (data, _discardEntries, language) => {
    const change = data as PlanChange;
    await alterPlans({ store, language }, (context, found) => ({
      record: null,
      now:
        change.change === "added"
          ? queueWithout(context, found, change, language)
          : queueWith(context, found, change.text, language),
    }));
  };
}

function queueWithout(
  context: Excel.RequestContext,
  found: readonly StoredPlan[],
  { title, stored, replaced }: PlanChange & { readonly change: "added" },
  language: Language,
): () => readonly StoredPlan[] {
  const added = found.find(({ text }) => contentDigest(text, false) === stored);
  if (added === undefined) throw refusal("planGone", "planGone", language, { plan: title });
  const { partId } = added;
  if (replaced === null) queuePlanRemoval(context, partId);
  else queueStoredPlan(context, partId, replaced);
  const former = replaced === null ? [] : [{ partId, text: replaced }];
  return () => found.flatMap((other) => (other === added ? former : [other]));
}

function queueWith(
  context: Excel.RequestContext,
  found: readonly StoredPlan[],
  text: string,
  language: Language,
): () => readonly StoredPlan[] {
  const id = storedIdOf(text);
  if (id !== null && found.some((other) => storedIdOf(other.text) === id)) {
    throw refusal("planIdTaken", "planIdTaken", language, { id });
  }
  const part = queueStoredPlan(context, null, text);
  return () => [...found, { partId: part.id, text }];
}
