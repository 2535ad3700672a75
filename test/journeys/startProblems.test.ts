import { WorkbenchBrowser } from "./support/workbenchPage";

jest.setTimeout(180_000);

let browser: WorkbenchBrowser;

beforeAll(async () => {
  browser = await WorkbenchBrowser.start();
});
afterAll(() => browser.close());

it("says so where Office.js cannot be reached", async () => {
  const workbench = await browser.open({
    waitFor: "sheet",
    prepare: (page) => page.route("**/officejs/**", (route) => route.abort()),
  });
  await workbench.pane().getByText("没有连接到 Excel").waitFor();
  await workbench.screenshot("office-unreachable");
  await workbench.close([/Failed to load resource/]);
});

it("names what an older Excel lacks", async () => {
  const workbench = await browser.open({
    waitFor: "sheet",
    query: "?requirements=ExcelApi:1.4",
  });
  await workbench.pane().getByText("ExcelApi 1.9").first().waitFor();
  await workbench.screenshot("old-excel");
  await workbench.close();
});
