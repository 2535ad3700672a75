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

/** Writes a plan's text into its part, or into a new one where `partId` is null. @returns the part's id */
export async function writeStoredPlan(
  context: Excel.RequestContext,
  partId: string | null,
  text: string,
): Promise<string> {
  const parts = context.workbook.customXmlParts;
  if (partId !== null) {
    parts.getItem(partId).setXml(planPartXml(text));
    await context.sync();
    return partId;
  }
  const part = parts.add(planPartXml(text)).load("id");
  await context.sync();
  return part.id;
}

/** Takes a plan's part out of the workbook. */
export async function deleteStoredPlan(
  context: Excel.RequestContext,
  partId: string,
): Promise<void> {
  context.workbook.customXmlParts.getItem(partId).delete();
  await context.sync();
}
