import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** Inserts a whole plan through the pane as a person does, and waits for its word that it is done. */
export async function insertPlan(
  workbench: WorkbenchPage,
  region: string,
  placement: "新工作表" | "从所选单元格开始" = "新工作表",
): Promise<void> {
  const pane = workbench.pane();
  await choosePlan(pane, region);
  await pane.getByRole("combobox", { name: "考核年度" }).selectOption("2025");
  await pane.getByRole("combobox", { name: "位置" }).selectOption({ label: placement });
  await pane.getByRole("button", { name: "插入", exact: true }).click();
}

export async function choosePlan(pane: FrameLocator, region: string): Promise<void> {
  const plans = pane.getByRole("combobox", { name: "规划" });
  const labels = await plans.locator("option").allInnerTexts();
  const label = labels.find((text) => text.startsWith(region));
  if (label === undefined)
    throw new Error(`The pane offers no plan of ${region}: ${labels.join()}`);
  await plans.selectOption({ label });
}

/** The pane's notice of what happened. */
export function notice(pane: FrameLocator) {
  return pane.locator(".fui-MessageBar").first();
}
