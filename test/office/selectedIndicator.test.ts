/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { type AddinSession, insertRequest, planOf, startAddin } from "./support/addin";
import { refused } from "./support/refused";

let session: AddinSession;

beforeAll(async () => {
  session = await startAddin();
});
afterAll(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
}

it("finds the indicator of a row of an assessment table, whichever of its cells is selected", async () => {
  const plan = planOf("舟山");
  const targets = plan.targets.slice(3, 6);
  const request = insertRequest(plan);
  const { location } = await session.service.insertTemplate({
    ...request,
    parts: [{ planId: plan.id, targetIds: targets.map(({ id }) => id) }],
  });
  const firstRow = Number(/\d+/.exec(location.address)![0]);
  for (const [index, { id }] of targets.entries()) {
    await select(location.sheet, `F${firstRow + index}`);
    expect(await session.service.selectedIndicator()).toEqual({ planId: plan.id, targetId: id });
  }
});

it("finds it in a table of the user's own, by the region above it", async () => {
  const plan = planOf("嵊州");
  const elsewhere = new Set(planOf("宁波").targets.map(({ name }) => name));
  const target = plan.targets.find(({ name }) => elsewhere.has(name))!;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").values = [["嵊州市质量指标"]];
    sheet.getRange("B20:C20").values = [[target.name, 71]];
    await context.sync();
  });
  await select("Sheet1", "C20");
  expect(await session.service.selectedIndicator()).toEqual({
    planId: plan.id,
    targetId: target.id,
  });
});

it("refuses a row that names none, and a sheet without content", async () => {
  await select("Sheet1", "C40");
  expect(await refused(session.service.selectedIndicator())).toMatchObject({ code: "noIndicator" });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("空");
    await context.sync();
  });
  await select("空", "A1");
  expect(await refused(session.service.selectedIndicator())).toMatchObject({ code: "noIndicator" });
});
