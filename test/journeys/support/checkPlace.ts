import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type MessyCase, writeMessy } from "../../messy/messyWorkbook";
import type { WorkbenchPage } from "./workbenchPage";

/** Opens a workbook made by hand in the place of the one that is there. */
export async function openMessy(workbench: WorkbenchPage, messy: MessyCase): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "messy-"));
  try {
    const name = messy.file ?? "表.xlsx";
    const path = join(folder, name);
    await writeMessy(path, messy);
    await workbench.reopen(name, [...(await readFile(path))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Checks by the ribbon's button and waits for the result. */
export async function checkWorkbook(workbench: WorkbenchPage): Promise<void> {
  await workbench.ribbonButton("PlanIndicators.CheckWorkbook").click();
  const pane = workbench.pane();
  await pane
    .getByText(/检查完成|没有找到指标表/)
    .first()
    .waitFor();
}

/** The heads of all findings, groups opened: `森林覆盖率 推进中 Sheet1 A4`. */
export async function findingsOf(workbench: WorkbenchPage): Promise<readonly string[]> {
  const list = workbench.pane().getByRole("list", { name: "检查结果" });
  if ((await list.count()) === 0) return [];
  const heads = await list.evaluate(async (element) => {
    let box = element.parentElement!;
    while (!/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement!;
    const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));
    // Only what is in view is drawn: the list is gone through from its beginning to its end.
    const found = new Map<string, string>();
    box.scrollTop = 0;
    for (;;) {
      await drawn();
      const closed = element.querySelector<HTMLElement>('h3 > button[aria-expanded="false"]');
      if (closed) {
        closed.click();
        continue;
      }
      for (const head of element.querySelectorAll<HTMLElement>('button[title^="转到"]')) {
        found.set(head.closest("li")!.dataset.index!, head.innerText);
      }
      const before = box.scrollTop;
      box.scrollTop += box.clientHeight;
      if (box.scrollTop === before) break;
    }
    return [...found].sort(([one], [other]) => Number(one) - Number(other)).map(([, head]) => head);
  });
  return heads.map((text) => text.replace(/\s+/gu, " ").trim());
}

/** Opens a section of the place by its title. */
export async function openSection(workbench: WorkbenchPage, title: RegExp): Promise<void> {
  const head = workbench.pane().getByRole("button", { name: title, expanded: false });
  await head.first().click();
}
