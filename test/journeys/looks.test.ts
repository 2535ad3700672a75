import { insertPlan, notice } from "./support/pane";
import { ningboCell, ningboSheet } from "./support/templateCells";
import { type OpenOptions, WorkbenchBrowser, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.close());

const looks: readonly (readonly [string, OpenOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark", query: "?theme=dark" }],
  ["english", { query: "?locale=en-US" }],
];

/** Elements whose text is wider than they are and neither wraps nor scrolls. */
async function cutOff(workbench: WorkbenchPage): Promise<string[]> {
  return workbench
    .pane()
    .locator("body")
    .evaluate((body) =>
      [...body.querySelectorAll("*")]
        .filter((element) => {
          const { overflowX } = getComputedStyle(element);
          const hides = overflowX === "hidden" || overflowX === "clip";
          const isForReadersOnly = element.clientWidth <= 1;
          return hides && !isForReadersOnly && element.scrollWidth > element.clientWidth + 1;
        })
        .map((element) => element.textContent ?? ""),
    );
}

it.each(looks)("nothing is cut off and nothing overflows at 320 px (%s)", async (name, options) => {
  const workbench = await browser.open(options);
  await workbench.setPaneWidth(320);
  const english = name === "english";
  const pane = workbench.pane();
  await pane.getByRole("button", { name: english ? "Insert" : "插入", exact: true }).waitFor();
  expect(await cutOff(workbench)).toEqual([]);
  expect(await overflow(workbench)).toBeLessThanOrEqual(0);
  await workbench.screenshot(`templates-${name}-320`);
  if (!english) await insertPlan(workbench, "宁波");
  else await pane.getByRole("button", { name: "Insert", exact: true }).click();
  await notice(pane).waitFor();
  await workbench.screenshot(`inserted-${name}-320`);
  if (!english) {
    await workbench.typeIntoCell(ningboCell("森林覆盖率", "实际值"), "47.5", ningboSheet);
  }
  await pane.getByRole("tab", { name: english ? "Check" : "检查" }).click();
  await pane.getByRole("button", { name: english ? "Check" : "检查", exact: true }).click();
  await pane
    .getByRole("list", { name: english ? /Findings/ : /检查结果/ })
    .first()
    .waitFor();
  expect(await cutOff(workbench)).toEqual([]);
  expect(await overflow(workbench)).toBeLessThanOrEqual(0);
  await workbench.screenshot(`findings-${name}-320`);
  await workbench.close();
});

/** Pixels by which the pane's page is wider than the pane. */
function overflow(workbench: WorkbenchPage): Promise<number> {
  return workbench
    .pane()
    .locator("html")
    .evaluate((page) => page.scrollWidth - page.clientWidth);
}
