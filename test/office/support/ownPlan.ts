import { planNamespace } from "../../../src/excel/planPart";
import type { Plan } from "../../../src/plan/plan";
import { type AddinSession, planOf } from "./addin";

/** A plan that a user might add, with texts that XML and JSON write differently. */
export const ownPlan: Plan = {
  ...planOf("宁波"),
  id: "own-2024",
  region: "自建",
  regionAliases: [],
  title: "自建<规划> & “方案” ]]>",
  documentNumber: "自政发〔2024〕1号",
};

/** The same plan, revised. */
export const renewedPlan: Plan = { ...ownPlan, title: "自建规划（修订）" };

export function add({ service }: AddinSession, plan: Plan, replace = false): Promise<void> {
  return service.addPlan(plan, { replace });
}

/** How many plans the workbook holds, whether they can be used or not. */
export async function planPartCount(): Promise<number> {
  return Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(planNamespace).load("items/id");
    await context.sync();
    return parts.items.length;
  });
}
