import { reasonOf } from "../catalog/planProblem";
import { say, type Language, type Message, type MessageParameters } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import type { Plan } from "../plan/plan";
import { refusal } from "./hostErrors";
import { planText, queuePlanRemoval, queueStoredPlan } from "./planPart";
import { loadPlanReader } from "./planReader";
import { alterPlans, type PlanChanges, storedIdOf } from "./storedPlans";
import { contentDigest } from "./undo/contentDigest";
import type { UndoRecord } from "./undo/undoRecord";

/**
 * A change of the workbook's plans as its way back needs it. Plans are told by their texts: a file may give their parts
 * other ids.
 */
export type PlanChange =
  | {
      readonly change: "added";
      readonly title: string;
      /** `contentDigest` of the text that was stored. */
      readonly stored: string;
      /** The text that it took the place of; null where it was a further one. */
      readonly replaced: string | null;
    }
  | { readonly change: "removed"; readonly text: string };

/**
 * Stores a plan in the workbook.
 * @throws WorkbookProblem `planIdTaken`, `planInvalid`; the workbook is then as it was
 */
export async function addPlan(
  changes: PlanChanges,
  plan: Plan,
  replace: boolean,
): Promise<UndoRecord> {
  const { store, language } = changes;
  const { id, title } = plan;
  const builtIn = store.builtIn.find((other) => other.id === id);
  if (builtIn) {
    const parameters = { id, title: builtIn.title };
    throw refusal("planIdTaken", "planIdBuiltIn", language, parameters);
  }
  const text = planText(plan);
  await requireValid(changes, title, text);
  return alterPlans(changes, (context, stored) => {
    const before = stored.find((other) => storedIdOf(other.text) === id);
    if (before && !replace) throw refusal("planIdTaken", "planIdTaken", language, { id });
    const record = recordOf(
      language,
      workbookMessages.undoAddPlan,
      { title },
      {
        change: "added",
        title,
        stored: contentDigest(text, false),
        replaced: before?.text ?? null,
      },
    );
    const part = queueStoredPlan(context, before?.partId ?? null, text);
    const now = () => {
      const after = { partId: part.id, text };
      return before
        ? stored.map((other) => (other === before ? after : other))
        : [...stored, after];
    };
    return { record, now };
  });
}

/**
 * Takes a plan out of the workbook.
 * @param which its id, or the id of the part that holds it
 * @param name what it is called in messages
 * @throws WorkbookProblem `planGone`
 */
export async function removePlan(
  changes: PlanChanges,
  which: { readonly planId: string } | { readonly partId: string },
  name: string,
): Promise<UndoRecord> {
  const { language } = changes;
  return alterPlans(changes, (context, stored) => {
    const removed = stored.find((other) =>
      "partId" in which ? other.partId === which.partId : storedIdOf(other.text) === which.planId,
    );
    if (!removed) throw refusal("planGone", "planGone", language, { plan: name });
    const { text } = removed;
    const record = recordOf(
      language,
      workbookMessages.undoRemovePlan,
      { title: name },
      {
        change: "removed",
        text,
      },
    );
    queuePlanRemoval(context, removed.partId);
    return { record, now: () => stored.filter((other) => other !== removed) };
  });
}

function recordOf(
  language: Language,
  label: Message,
  parameters: MessageParameters,
  data: PlanChange,
): UndoRecord {
  return { kind: "plan", label: say(label, language, parameters), location: null, data };
}

async function requireValid(
  { store, language }: PlanChanges,
  title: string,
  text: string,
): Promise<void> {
  const readPlan = await loadPlanReader();
  const reading = readPlan(text, store.builtIn, store.own);
  if (reading.outcome === "plan") return;
  const problems = reading.problems.map(
    (problem) => `${problem.path} ${reasonOf(problem, language)}`,
  );
  throw refusal("planInvalid", "planInvalid", language, {
    title,
    problems: problems.join("\n"),
  });
}
