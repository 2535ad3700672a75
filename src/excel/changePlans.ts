import { reasonOf } from "../catalog/planProblem";
import { say, type Language, type Message, type MessageParameters } from "../messages/message";
import { workbookMessages } from "../messages/workbook";
import type { Plan } from "../plan/plan";
import { problemOf, refusal } from "./hostErrors";
import {
  deleteStoredPlan,
  planText,
  readStoredPlans,
  type StoredPlan,
  writeStoredPlan,
} from "./planPart";
import { loadPlanReader } from "./planReader";
import type { PlanStore } from "./planStore";
import { publishPlans } from "./publishPlans";
import type { UndoableStep } from "./undoableStep";

/** Where own plans are changed, and in which language that is told. */
export interface PlanChanges {
  readonly store: PlanStore;
  readonly language: Language;
}

/**
 * Stores a plan in the workbook.
 * @throws WorkbookProblem `planIdTaken`, `planInvalid`; the workbook is then as it was
 */
export async function addPlan(
  changes: PlanChanges,
  plan: Plan,
  replace: boolean,
): Promise<UndoableStep> {
  const { store, language } = changes;
  const { id, title } = plan;
  const builtIn = store.builtIn.find((other) => other.id === id);
  if (builtIn) {
    const parameters = { id, title: builtIn.title };
    throw refusal("planIdTaken", "planIdBuiltIn", language, parameters);
  }
  const text = planText(plan);
  await requireValid(changes, title, text);
  return change(changes, async (context, stored) => {
    const before = stored.find((other) => idOf(other.text) === id);
    if (before && !replace) throw refusal("planIdTaken", "planIdTaken", language, { id });
    const partId = await writeStoredPlan(context, before?.partId ?? null, text);
    const after = { partId, text };
    return {
      now: before ? stored.map((other) => (other === before ? after : other)) : [...stored, after],
      step: step(changes, workbookMessages.undoAddPlan, { title }, async (undoing, found) => {
        requireUnchanged(found, after, title, language);
        if (before) await writeStoredPlan(undoing, partId, before.text);
        else await deleteStoredPlan(undoing, partId);
        return found.flatMap((other) =>
          other.partId !== partId ? [other] : before ? [before] : [],
        );
      }),
    };
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
): Promise<UndoableStep> {
  const { language } = changes;
  return change(changes, async (context, stored) => {
    const removed = stored.find((other) =>
      "partId" in which ? other.partId === which.partId : idOf(other.text) === which.planId,
    );
    if (!removed) throw refusal("planGone", "planGone", language, { plan: name });
    await deleteStoredPlan(context, removed.partId);
    const undone = async (undoing: Excel.RequestContext, found: readonly StoredPlan[]) => {
      const id = idOf(removed.text);
      if (id !== null && found.some((other) => idOf(other.text) === id)) {
        throw refusal("planIdTaken", "planIdTaken", language, { id });
      }
      const partId = await writeStoredPlan(undoing, null, removed.text);
      return [...found, { partId, text: removed.text }];
    };
    return {
      now: stored.filter((other) => other !== removed),
      step: step(changes, workbookMessages.undoRemovePlan, { title: name }, undone),
    };
  });
}

/** Changes the parts that were found. @returns what the workbook holds then */
type Alteration = (
  context: Excel.RequestContext,
  found: readonly StoredPlan[],
) => Promise<readonly StoredPlan[]>;

function step(
  changes: PlanChanges,
  label: Message,
  parameters: MessageParameters,
  alteration: Alteration,
): UndoableStep {
  return {
    label: say(label, changes.language, parameters),
    location: null,
    takeBack: async () => {
      await change(changes, async (context, found) => ({
        now: await alteration(context, found),
        step: null,
      }));
    },
  };
}

/** Reads the plans afresh (others may have the workbook open too), changes them, and makes the outcome known. */
async function change<Step>(
  { store, language }: PlanChanges,
  work: (
    context: Excel.RequestContext,
    stored: readonly StoredPlan[],
  ) => Promise<{ readonly now: readonly StoredPlan[]; readonly step: Step }>,
): Promise<Step> {
  // What the start still reads would otherwise overtake what is written here.
  await store.ready;
  try {
    const { now, step } = await Excel.run(async (context) =>
      work(context, await readStoredPlans(context)),
    );
    await publishPlans(store, now);
    await recalculate();
    return step;
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** Cells with PLAN functions answer by the plans there are now; where Excel declines, by their next calculation. */
async function recalculate(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    });
  } catch {
    // The plan is stored all the same, and that is what was asked for.
  }
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

function requireUnchanged(
  found: readonly StoredPlan[],
  { partId, text }: StoredPlan,
  title: string,
  language: Language,
): void {
  const now = found.find((other) => other.partId === partId);
  if (now?.text !== text) throw refusal("planGone", "planGone", language, { plan: title });
}

/** The plan id in a stored text, also of a plan that cannot be used; null where there is none. */
function idOf(text: string): string | null {
  try {
    const { id } = { ...(JSON.parse(text) as { readonly id?: unknown } | null) };
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}
