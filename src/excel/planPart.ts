import type { Plan } from "../plan/plan";

/** Namespace of the custom XML parts that hold one of the user's own plans each. */
export const planNamespace = "urn:plan-indicators:plan:1";

/** A plan as the workbook keeps it. */
export interface StoredPlan {
  /** Id of the custom XML part. */
  readonly partId: string;
  /** The plan's JSON. */
  readonly text: string;
}

/** The JSON under which a plan is stored. */
export function planText(plan: Plan): string {
  return JSON.stringify(plan);
}

/** A part's XML around a plan's JSON. */
export function planPartXml(text: string): string {
  const document = new DOMParser().parseFromString(
    `<plan xmlns="${planNamespace}"/>`,
    "application/xml",
  );
  document.documentElement.append(text);
  return new XMLSerializer().serializeToString(document);
}

/** The JSON in a part that `planPartXml` wrote; of any other XML whatever text it holds. */
export function textOfPlanPart(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return document.documentElement.textContent ?? "";
}

/** The workbook's plans as they are now, read in two syncs. */
export async function readStoredPlans(
  context: Excel.RequestContext,
): Promise<readonly StoredPlan[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(planNamespace).load("items/id");
  await context.sync();
  if (parts.items.length === 0) return [];
  const xml = parts.items.map((part) => part.getXml());
  await context.sync();
  return parts.items.map(({ id }, index) => ({
    partId: id,
    text: textOfPlanPart(xml[index]?.value ?? ""),
  }));
}

/**
 * Queues a plan's text for its part, or for a new one where `partId` is null.
 * @returns the part, whose id is there after the sync
 */
export function queueStoredPlan(
  context: Excel.RequestContext,
  partId: string | null,
  text: string,
): Excel.CustomXmlPart {
  const parts = context.workbook.customXmlParts;
  const xml = planPartXml(text);
  if (partId === null) return parts.add(xml).load("id");
  const part = parts.getItem(partId).load("id");
  part.setXml(xml);
  return part;
}

/** Queues the end of a plan's part. */
export function queuePlanRemoval(context: Excel.RequestContext, partId: string): void {
  context.workbook.customXmlParts.getItem(partId).delete();
}

/** Queues what leads the workbook's plans back to those that there were; after two syncs that read. */
export async function queueFormerPlans(
  context: Excel.RequestContext,
  former: readonly StoredPlan[],
): Promise<void> {
  const now = await readStoredPlans(context);
  for (const { partId } of now) {
    if (!former.some((plan) => plan.partId === partId)) queuePlanRemoval(context, partId);
  }
  for (const { partId, text } of former) {
    const there = now.find((plan) => plan.partId === partId);
    if (there?.text !== text) queueStoredPlan(context, there ? partId : null, text);
  }
}
