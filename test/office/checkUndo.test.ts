/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createCheckService } from "../../src/excel/check/createCheckService";
import type { CheckService, WorkbookCheck } from "../../src/excel/checkService";
import type { WorkbookService } from "../../src/excel/workbookService";
import { type AddinSession, insertRequest, planOf, snapshot, startAddin } from "./support/addin";
import { findingFor, findingsOf, onlyTable, onSheet, writeSheet } from "./support/check";
import { until } from "./support/until";

let session: AddinSession;
let check: CheckService;
let service: WorkbookService;

beforeEach(async () => {
  session = await startAddin();
  check = createCheckService(session.store, "zh", session.last);
  service = session.service;
  await writeSheet("数据", [
    ["宁波市指标完成情况"],
    ["序号", "指标名称", "单位", "2025年实际值"],
    [1, "森林覆盖率", "%", "'48.5%"],
  ]);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

it("takes back whichever service's step was the last", async () => {
  const before = await snapshot();
  const found = await check.run();
  await check.clean(findingsOf(found));
  expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({
    entered: "48.5",
    severity: "good",
    cleaned: null,
  });
  await service.undo();
  expect(await snapshot()).toEqual(before);
  expect(service.undoable()).toBeNull();

  await check.flag(found, [onlyTable(found).key]);
  expect(service.undoable()).not.toBeNull();
  await service.undo();
  expect(await snapshot()).toEqual(before);

  const plan = planOf("宁波");
  await service.insertTemplate(insertRequest(plan));
  const insertion = service.undoable();
  await check.writeReport(found);
  expect(service.undoable()).not.toEqual(insertion);
});

it("finds the same with its own flags and its own report in the workbook", async () => {
  const keys = ({ tables }: WorkbookCheck) =>
    tables.map(({ key, address, findings }) => [key, address, findings.map((one) => one.key)]);
  const before = await check.run();
  await check.flag(before, [onlyTable(before).key]);
  await check.writeReport(before);
  const after = await check.run();
  expect(keys(after)).toEqual(keys(before));
  await check.removeFlags();
  expect(keys(await check.run())).toEqual(keys(before));
});

it("refuses to flag a table whose sheet was renamed or deleted since it was read", async () => {
  const found = await check.run();
  await onSheet("数据", (sheet) => (sheet.name = "改名"));
  const problem: unknown = await check
    .flag(found, [onlyTable(found).key])
    .catch((error: unknown) => error);
  expect(problem).toMatchObject({
    name: "WorkbookProblem",
    message: expect.stringContaining("数据"),
  });
  await onSheet("改名", (sheet) => sheet.delete());
  await expect(check.clean(findingsOf(found))).rejects.toMatchObject({ name: "WorkbookProblem" });
});

it("judges an edit again while it is live, and keeps what stands on other sheets", async () => {
  await writeSheet("另一张", [
    ["宁波市指标完成情况"],
    ["序号", "指标名称", "单位", "2025年实际值"],
    [1, "森林覆盖率", "%", 40],
  ]);
  const found = await check.run();
  let heard: WorkbookCheck | null = null;
  const stop = await check.startLive(found, (now) => (heard = now));
  const [flagged] = findingsOf(found).filter(({ severity }) => severity === "warning");
  await check.accept(flagged!.key, "已核对");
  await onSheet("另一张", (sheet) => {
    sheet.getRange("D3").values = [[47]];
  });
  await until(() => heard !== null);
  const statuses = Object.fromEntries(
    heard!.tables.map(({ sheet, findings }) => [sheet, findings.map(({ status }) => status)]),
  );
  expect(statuses).toEqual({ 数据: ["达标"], 另一张: ["接近"] });
  expect(findingsOf(heard!).find(({ key }) => key === flagged!.key)).toMatchObject({
    acceptance: { reason: "已核对" },
    severity: "good",
  });
  expect(findingsOf(heard!)).toEqual(findingsOf(await check.run()));
  stop();
});
