/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { checkNamespace } from "../../src/excel/check/checkMemory";
import { defaultCheckSettings } from "../../src/excel/check/checkSettings";
import type { CheckQuestion, CheckService, WorkbookCheck } from "../../src/excel/checkService";
import { type AddinSession, planOf, startAddin } from "./support/addin";
import {
  type CellInput,
  checkOf,
  findingFor,
  findingsOf,
  onlyTable,
  onSheet,
  writeSheet,
} from "./support/check";
import { refused } from "./support/refused";

const plan = planOf("宁波");
const headers: readonly CellInput[] = ["序号", "指标名称", "单位", "2025年实际值"];
let session: AddinSession;
let check: CheckService;

beforeEach(async () => {
  session = await startAddin();
  check = checkOf(session.store);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

function question<Kind extends CheckQuestion["kind"]>(
  result: WorkbookCheck,
  kind: Kind,
): Extract<CheckQuestion, { kind: Kind }> {
  const found = onlyTable(result).questions.filter((one) => one.kind === kind);
  expect(found).toHaveLength(1);
  return found[0] as Extract<CheckQuestion, { kind: Kind }>;
}

/** As when the pane is opened on the workbook once more. */
async function anotherSession(): Promise<CheckService> {
  session = await startAddin({ workbook: session.workbook });
  return checkOf(session.store);
}

it("asks once which plan a table belongs to, judges nothing before, and remembers the answer", async () => {
  await writeSheet("数据", [
    headers,
    [1, "森林覆盖率", "%", 48],
    [2, "新增国家级优质工程", "项", 3],
  ]);
  const before = await check.run();
  expect(findingsOf(before)).toEqual([]);
  const { tableKey, candidates } = question(before, "plan");
  expect(candidates.map(({ planId }) => planId)).toContain(plan.id);

  await check.answer({ kind: "plan", tableKey, planId: plan.id });
  const later = await anotherSession();
  const after = onlyTable(await later.run());
  expect(after).toMatchObject({ planId: plan.id, region: "宁波", answers: 1 });
  expect(after.questions.filter(({ kind }) => kind === "plan")).toEqual([]);
  expect(after.findings.find(({ name }) => name === "森林覆盖率")!.status).toBe("达标");

  await later.forgetAnswers(tableKey);
  const forgotten = await later.run();
  expect(findingsOf(forgotten)).toEqual([]);
  expect(question(forgotten, "plan").tableKey).toBe(tableKey);
});

it("keeps the answer when rows are added and the table moves", async () => {
  await writeSheet("数据", [headers, [1, "森林覆盖率", "%", 48]]);
  const { tableKey } = question(await check.run(), "plan");
  await check.answer({ kind: "plan", tableKey, planId: plan.id });
  await onSheet("数据", (sheet) => {
    sheet.getRange("1:4").insert("Down");
    sheet.getRange("A7:D7").values = [[2, "新增国家级优质工程", "项", 3]];
  });
  expect(onlyTable(await check.run())).toMatchObject({ key: tableKey, planId: plan.id });
});

it("takes the newer of two answers", async () => {
  await writeSheet("数据", [headers, [1, "森林覆盖率", "%", 48]]);
  const { tableKey, candidates } = question(await check.run(), "plan");
  const other = candidates.find(({ planId }) => planId !== plan.id)!;
  await check.answer({ kind: "plan", tableKey, planId: other.planId });
  await check.answer({ kind: "plan", tableKey, planId: plan.id });
  expect(onlyTable(await check.run())).toMatchObject({ planId: plan.id, answers: 1 });
});

describe("a name that is nearly an indicator's", () => {
  beforeEach(() =>
    writeSheet("数据", [["宁波市指标完成情况"], headers, [1, "森林复盖率", "%", 48]]),
  );

  it("is judged once it is confirmed", async () => {
    const { tableKey, name, candidates } = question(await check.run(), "indicator");
    expect(name).toBe("森林复盖率");
    const forest = candidates.find(({ label }) => label.startsWith("森林覆盖率"))!;
    await check.answer({ kind: "indicator", tableKey, name, targetId: forest.targetId });
    const later = await (await anotherSession()).run();
    expect(findingFor(later, "森林复盖率")).toMatchObject({
      indicator: "森林覆盖率",
      status: "达标",
    });
  });

  it("is not asked for again once it is said to be none", async () => {
    const { tableKey, name } = question(await check.run(), "indicator");
    await check.answer({ kind: "indicator", tableKey, name, targetId: null });
    expect(onlyTable(await check.run())).toMatchObject({
      questions: [],
      findings: [],
      unjudged: [],
    });
  });
});

it("asks whether an increment is of the year or so far, and judges by the answer", async () => {
  const increment = plan.targets.find(({ kind, op }) => kind === "increment" && op === ">=")!;
  await writeSheet("数据", [
    ["宁波市指标完成情况"],
    ["序号", "指标名称", "单位", "2025年实际值"],
    [1, increment.name, increment.unit ?? "", Number(increment.value)],
    [2, "森林覆盖率", "%", 48],
  ]);
  const before = await check.run();
  expect(findingsOf(before).map(({ name }) => name)).toEqual(["森林覆盖率"]);
  const { tableKey, name } = question(before, "accumulation");
  await check.answer({ kind: "accumulation", tableKey, name, accumulation: "toDate" });
  expect(findingFor(await check.run(), increment.name).status).toBe("达标");
  await check.answer({ kind: "accumulation", tableKey, name, accumulation: "inYear" });
  const after = onlyTable(await check.run());
  expect(after.questions).toEqual([]);
  expect(after.unjudged.map(({ name: row }) => row)).toEqual([increment.name]);
});

describe("a flagged finding", () => {
  const reason = "已与林业部门核对";

  beforeEach(() =>
    writeSheet("数据", [["宁波市指标完成情况"], headers, [1, "森林覆盖率", "%", "'48.5%"]]),
  );

  it("is accepted with a reason until its entry changes", async () => {
    const { key, severity } = findingFor(await check.run(), "森林覆盖率");
    expect(severity).toBe("warning");
    const acceptance = await check.accept(key, ` ${reason} `);
    expect(acceptance).toEqual({ reason, date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });

    const later = await anotherSession();
    expect(findingFor(await later.run(), "森林覆盖率")).toMatchObject({
      key,
      acceptance,
      severity: "good",
    });
    await onSheet("数据", (sheet) => {
      sheet.getRange("D3").values = [["'48.6%"]];
    });
    expect(findingFor(await later.run(), "森林覆盖率")).toMatchObject({
      acceptance: null,
      severity: "warning",
    });
  });

  it("is a warning again once the acceptance is withdrawn", async () => {
    const { key } = findingFor(await check.run(), "森林覆盖率");
    await check.accept(key, reason);
    await check.withdrawAcceptance(key);
    expect(findingFor(await check.run(), "森林覆盖率")).toMatchObject({
      acceptance: null,
      severity: "warning",
    });
  });

  it("is not accepted without a reason", async () => {
    const { key } = findingFor(await check.run(), "森林覆盖率");
    expect((await refused(check.accept(key, "  "))).code).toBe("reasonMissing");
    expect(findingFor(await check.run(), "森林覆盖率").acceptance).toBeNull();
  });
});

describe("the settings", () => {
  beforeEach(() =>
    writeSheet("数据", [["宁波市指标完成情况"], headers, [1, "森林覆盖率", "%", 45.7]]),
  );

  it("decide, are named where they do, and travel in the workbook", async () => {
    expect(await check.settings()).toEqual(defaultCheckSettings);
    expect(findingFor(await check.run(), "森林覆盖率").status).toBe("接近");
    const settings = { ...defaultCheckSettings, close: 0.96, live: false };
    await check.saveSettings(settings);
    const later = await anotherSession();
    expect(await later.settings()).toEqual(settings);
    const result = await later.run();
    expect(result.settings).toEqual(settings);
    const strict = findingFor(result, "森林覆盖率");
    expect(strict.status).toBe("未达标");
    await later.saveSettings({ ...settings, tolerance: 0.05 });
    const tolerant = findingFor(await later.run(), "森林覆盖率");
    expect(tolerant.status).toBe("达标");
    expect(tolerant.message).toContain("5%");
  });

  it.each([
    { close: 1.2 },
    { close: Number.NaN },
    { behind: 0.99 },
    { ahead: -1 },
    { tolerance: Number.POSITIVE_INFINITY },
  ])("are refused where they make no sense: %p", async (wrong) => {
    const problem = await refused(check.saveSettings({ ...defaultCheckSettings, ...wrong }));
    expect(problem.code).toBe("settingsInvalid");
    expect(await check.settings()).toEqual(defaultCheckSettings);
  });

  it("that someone has spoilt in the file are told, left there, and not used", async () => {
    const spoilt = `<check xmlns="${checkNamespace}"><settings close="viel"/><future a="1"/></check>`;
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(spoilt);
      await context.sync();
    });
    const result = await check.run();
    expect(result.settings).toEqual(defaultCheckSettings);
    expect(result.unreadable).toEqual([
      { place: "检查记录", message: expect.stringContaining("2") as string },
    ]);
    await check.answer({ kind: "plan", tableKey: "t", planId: plan.id });
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace(checkNamespace).getOnlyItem();
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toContain("<future");
      expect(xml.value).toContain('close="viel"');
    });
    await check.saveSettings({ ...defaultCheckSettings, live: false });
    expect((await check.run()).unreadable[0]!.message).toContain("1");
  });
});
