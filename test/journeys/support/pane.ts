import type { FrameLocator } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** Inserts a whole plan through the pane as a person does, and waits for its word that it is done. */
export async function insertPlan(
  workbench: WorkbenchPage,
  region: string,
  placement: "新工作表" | "从所选单元格开始" = "新工作表",
): Promise<void> {
  const pane = workbench.pane();
  await openTemplates(pane);
  await choosePlan(pane, region);
  await pane.getByRole("combobox", { name: "考核年度" }).selectOption("2025");
  await pane.getByRole("combobox", { name: "位置" }).selectOption({ label: placement });
  await insertButton(pane).click();
}

/** Opens 模板 and waits for its button 插入. */
export async function openTemplates(pane: FrameLocator): Promise<void> {
  await pane.getByRole("tab", { name: "模板" }).click();
  await insertButton(pane).waitFor();
}

/** The button of 模板 that inserts what was chosen. */
export function insertButton(pane: FrameLocator) {
  return pane.getByRole("button", { name: "插入", exact: true });
}

/** Ticks a plan and no other. */
export async function choosePlan(pane: FrameLocator, region: string): Promise<void> {
  await choosePlans(pane, [region]);
}

/** Ticks the plans of these regions and no others. */
export async function choosePlans(pane: FrameLocator, regions: readonly string[]): Promise<void> {
  const boxes = pane.getByRole("group", { name: "规划", exact: true }).getByRole("checkbox");
  const names: string[] = await boxes.evaluateAll((found) =>
    found.map((box) => (box as HTMLInputElement).labels?.[0]?.innerText ?? ""),
  );
  for (const region of regions) {
    if (!names.some((name) => name.startsWith(region)))
      throw new Error(`The pane offers no plan of ${region}: ${names.join()}`);
  }
  // Ticked before others are unticked, so that the year stays one of a chosen plan.
  for (const wanted of [true, false]) {
    for (const [index, name] of names.entries()) {
      const isWanted = regions.some((region) => name.startsWith(region));
      if (isWanted === wanted) await boxes.nth(index).setChecked(wanted);
    }
  }
}

/** Chooses one of the six layouts by its Chinese name. */
export async function chooseLayout(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
}

/** The pane's notice of what happened. */
export function notice(pane: FrameLocator) {
  return pane.locator(".fui-MessageBar").first();
}
