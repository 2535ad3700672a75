import axe from "axe-core";
import { paneFrame } from "./paneFrame";
import type { WorkbenchPage } from "./workbenchPage";

/** The criteria of WCAG 2.2, levels A and AA. */
const criteria = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What axe finds against the pane as it is shown: `rule: element`. */
export async function barriers(workbench: WorkbenchPage): Promise<readonly string[]> {
  const frame = await paneFrame(workbench);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      // Fluent's dialogs and menus keep the focus in with these; they hand it on at once.
      { exclude: ["[data-tabster-dummy]"] },
      { runOnly: { type: "tag", values: tags } },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`),
    );
  }, criteria);
}

/** Texts wider or higher than their element that neither wrap nor scroll; what is typed into a field scrolls. */
export async function cutOff(workbench: WorkbenchPage): Promise<readonly string[]> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hidden = ["hidden", "clip"];
        const isCut =
          (hidden.includes(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hidden.includes(overflowY) && element.scrollHeight > element.clientHeight + 2);
        const isForReadersOnly = element.clientWidth <= 1;
        const isField = element.matches("input, textarea, select");
        return isCut && !isForReadersOnly && !isField;
      })
      .map((element) => element.textContent ?? ""),
  );
}

/** Pixels by which the pane's page is wider than the pane; 0 or less where it fits. */
export async function overflow(workbench: WorkbenchPage): Promise<number> {
  const frame = await paneFrame(workbench);
  return frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
