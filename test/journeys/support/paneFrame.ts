import type { Frame } from "playwright-core";
import type { WorkbenchPage } from "./workbenchPage";

/** The pane's page as it runs in the browser. */
export async function paneFrame(workbench: WorkbenchPage): Promise<Frame> {
  const element = await workbench.page.locator(".pane iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The workbench shows no pane.");
  return frame;
}
