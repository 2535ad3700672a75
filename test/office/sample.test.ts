/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createOverviewService } from "../../src/excel/overview/createOverviewService";
import { createSampleService } from "../../src/excel/sample/createSampleService";
import type { SampleService } from "../../src/excel/sample/sampleService";
import type { JudgedFinding, WorkbookCheck } from "../../src/excel/checkService";
import { type Status, statuses } from "../../src/plan/assessment";
import { type AddinSession, smallRequest, planOf, startAddin } from "./support/addin";
import { checkOf, writeSheet } from "./support/check";
import { deepSnapshot } from "./support/deepSnapshot";
import { failAtEachAction, FaultAfter } from "./support/faultAfter";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";

// Two whole sheets each time.
jest.setTimeout(300_000);

const plan = planOf("嵊州");
let session: AddinSession;
let sample: SampleService;

beforeEach(async () => {
  session = await startAddin();
  sample = createSampleService(session.store, "zh", session.last);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** The findings of the table with this layout, by the plan's names. */
function findingsIn({ tables }: WorkbookCheck, layout: string): Map<string, JudgedFinding> {
  const table = tables.find(({ title }) => title.startsWith(layout));
  return new Map(table?.findings.map((finding) => [finding.indicator, finding]));
}

describe("the sample", () => {
  /**
   * By methods.md for 2023 of 2021—2025: 序时进度 τ = 3/5, q = p/τ. Of level targets p = (actual − 2020)/(target − 2020).
   */
  const judged: readonly (readonly [indicator: string, status: Status])[] = [
    ["制造业产品质量监督抽查合格率", "达标"], // to hold (>96 as in 2020): 97.3
    ["基本药物评价抽样合格率", "未达标"], // to hold: 99.2 is not above 99.5
    ["评价性食品抽检合格率", "待填报"],
    ["二星级及以上绿色建筑占新建民用建筑比例", "快于预期"], // (12.5−6.1)/(15−6.1)/0.6 = 1.199
    ["服务业增加值", "达到进度"], // (383−322.7)/(423−322.7)/0.6 = 1.002
    ["高新技术企业数", "滞后"], // (300−181)/(411−181)/0.6 = 0.862
    ["每千人医疗机构床位数", "严重滞后"], // (5.6−5.5)/(6−5.5)/0.6 = 0.333
    ["R&D经费支出占GDP比重", "逆向"], // 2.6 is below the 2.65 of 2020
    ["每万人高价值发明专利拥有量", "提前实现"], // 6.2 ≥ 6, due in 2025
    ["高新技术产业增加值占规上增加值比重", "推进中"], // no baseline
    ["新增“浙江制造”标准", "滞后"], // 5/10/0.6 = 0.833
    ["质量奖创奖培育企业", "接近"], // no year: 19/20 = 95 %
    ["“智慧商圈”", "未达标"], // no year: 3/4
    ["特种设备万台事故率", "达标"], // no year: 0.2 ≤ 0.3
    ["国家级生态文明示范市创建", "已完成"],
    ["“无废城市”建设试点任务", "部分完成"],
    ["国家重点实验室", "未完成"],
    ["食品生产企业溯源管理", "待认定"],
    ["城市空气质量优良天数比例", "数据异常"], // 935 %
    ["新参与制修订国际、国家、行业标准", "快于预期"], // 16/20/0.6 = 1.333, read from 16个
  ];

  it("shows each status and the usual slips", async () => {
    const { sheets, location } = await sample.insert();
    expect(sheets).toHaveLength(2);
    const check = await checkOf(session.store).run();
    expect(check.unreadable).toEqual([]);
    const found = findingsIn(check, "单期考核表");
    expect(judged.map(([name]) => [name, found.get(name)?.status])).toEqual(judged);
    expect(new Set([...found.values()].map(({ status }) => status))).toEqual(new Set(statuses));
    expect(check.tables.flatMap(({ unjudged, questions }) => [...unjudged, ...questions])).toEqual(
      [],
    );
    expect([...found.values()][0]!.location.sheet).toBe(location.sheet);

    // 0.372 is taken as it is, with the other reading: 37.2 is on schedule, (37.2−33)/(40−33)/0.6 = 1.
    const fraction = found.get("装配式建筑占新建建筑比例")!;
    expect(fraction).toMatchObject({ status: "逆向", actual: 0.372 });
    expect(fraction.rules).toContain("fractionInPercent");
    expect(fraction.message).toContain("37.2");
    const text = found.get("新参与制修订国际、国家、行业标准")!;
    expect(text).toMatchObject({ entered: "16个", actual: 16, cleaned: 16 });
  });

  it("has three years of a 年度监测表", async () => {
    await sample.insert();
    const found = findingsIn(await checkOf(session.store).run(), "年度监测表");
    expect([...found.values()].map(({ year }) => year)).toEqual(Array(7).fill(2023));
    // 5 + 4 + 7 of 20 new standards.
    expect(found.get("新参与制修订国际、国家、行业标准")).toMatchObject({
      status: "快于预期",
      progress: 0.8,
    });
    expect(found.get("每千人医疗机构床位数")!.rules).toContain("repeatedValue");
    expect(found.get("R&D经费支出占GDP比重")!.trend).not.toBeNull();
  });

  it("says everywhere that it is one", async () => {
    const { sheets } = await sample.insert();
    await Excel.run(async (context) => {
      const heads = sheets.map((name) =>
        context.workbook.worksheets.getItem(name).getRange("A1").load("values"),
      );
      await context.sync();
      for (const head of heads) expect(head.values[0]![0]).toContain("示例数据，实际值均为虚构");
    });
    for (const name of sheets) expect(name).toMatch(/^示例 /);
  });

  it("touches nothing that is there, and one undo takes it away", async () => {
    await writeSheet("示例 嵊州2023年考核表", [["我的"]]);
    await session.service.insertTemplate(smallRequest(plan, 3, { year: 2023 }));
    const before = await deepSnapshot(session.workbook);
    const { sheets } = await sample.insert();
    expect(new Set([...sheets, "示例 嵊州2023年考核表"]).size).toBe(3);
    expect(session.service.undoable()?.label).toBe("放入示例（2 张工作表）");
    await session.service.undo();
    const after = await deepSnapshot(session.workbook);
    expect(after.looks).toEqual(before.looks);
    expect({ ...after.workbook, xml: [] }).toEqual({ ...before.workbook, xml: [] });
  });

  it("leaves the workbook as it was where it fails half way", async () => {
    const fault = new FaultAfter();
    const failing = await startAddin({ beforeAction: (_, index) => fault.check(index) });
    const { store, last, workbook, service } = failing;
    const insert = () => createSampleService(store, "zh", last).insert();
    await failAtEachAction(workbook, fault, insert, () => service.undo(), { most: 4 });
  });

  it("asks before an undo loses what was entered in it, also when reopened", async () => {
    const { location } = await sample.insert();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets
        .getItem(location.sheet)
        .tables.getItemAt(0)
        .columns.getItem("实际值")
        .getDataBodyRange()
        .getCell(3, 0).values = [[98.9]];
      await context.sync();
    });
    const workbook = await saveAndReopen(session.workbook);
    const reopened = await startAddin({ workbook });
    const problem = await refused(reopened.service.undo());
    expect(problem.code).toBe("entriesWouldBeLost");
    expect(problem.message).toContain("1 行");
    await reopened.service.undo({ discardEntries: true });
    await Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      expect(tables.items).toEqual([]);
    });
  });
});

describe("the overview", () => {
  const overview = createOverviewService("zh");

  it("counts the entries of each table in two syncs", async () => {
    await sample.insert();
    const parts = [plan, planOf("宁波")];
    const compared = await session.service.insertTemplate(
      smallRequest(parts, 9, { layout: "comparison", year: 2025 }),
    );
    // What the insertion lets go of is told to the host in a request of its own.
    await Excel.run((context) => context.sync());
    const mark = session.host.log.lastOrdinal;
    const { tables } = await overview.read();
    const syncs = session.host.log
      .entries({ kind: "workbook", after: mark })
      .filter(({ actions }) => actions > 0);
    expect(syncs).toHaveLength(2);
    expect(tables.map(({ layout, year, rows }) => [layout, year, rows])).toEqual([
      ["singlePeriod", 2023, 23],
      ["yearly", 2023, 7],
      ["comparison", 2025, compared.rows],
    ]);
    // All but the one that was left out; three of the five years are due; of each plan nine targets, none entered.
    expect(tables.map(({ entries }) => [entries?.filled, entries?.all])).toEqual([
      [22, 23],
      [21, 21],
      [0, 18],
    ]);
    await session.service.goTo(tables[0]!.entries!.firstEmpty!);
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      const name = cell.getEntireRow().getIntersection("C:C").load("values");
      const [value] = [cell.load("values")];
      await context.sync();
      expect(value.values).toEqual([[""]]);
      expect(name.values).toEqual([["评价性食品抽检合格率"]]);
    });
  });

  it("changes its sign with an entry or a year and not otherwise, and says when to look again", async () => {
    const { table, location } = await session.service.insertTemplate(
      smallRequest(plan, 4, { year: 2023 }),
    );
    const { sign } = await overview.read();
    const heard = new Promise<void>((hear) => void overview.onChanged(hear).then(write));
    async function write() {
      await Excel.run(async (context) => {
        const column = context.workbook.tables.getItem(table).columns.getItem("实际值");
        column.getDataBodyRange().getCell(0, 0).values = [["—"]];
        context.workbook.worksheets.getItem(location.sheet).getRange("C1").values = [["改了"]];
        await context.sync();
      });
    }
    await heard;
    const dashed = await overview.read();
    expect(dashed.sign).not.toBe(sign);
    expect(dashed.tables[0]!.entries).toMatchObject({ filled: 0, all: 4 });
  });

  it("says what the workbook is open in", async () => {
    const { requirementSets } = await overview.host();
    // Of each set the newest version alone; the test's host has the sets that the manifest asks for.
    expect(requirementSets.filter((set) => set.startsWith("ExcelApi "))).toHaveLength(1);
    expect(requirementSets.join()).toMatch(/ExcelApi 1\.\d+.*SharedRuntime 1\.\d/);
  });

  it("finds a copy that the workbook does not remember, and no other table", async () => {
    const { table } = await session.service.insertTemplate(smallRequest(plan, 2, { year: 2023 }));
    await Excel.run(async (context) => {
      const { customXmlParts, tables, worksheets } = context.workbook;
      const parts = customXmlParts.getByNamespace("urn:plan-indicators:workbook:1");
      parts.getOnlyItem().delete();
      const own = worksheets.getItem("Sheet1");
      own.getRange("A1:B2").values = [
        ["姓名", "电话"],
        ["甲", 1],
      ];
      tables.add("Sheet1!A1:B2", true);
      await context.sync();
    });
    const found = await overview.read();
    expect(found.tables).toMatchObject([
      { table, layout: "singlePeriod", planIds: [], entries: { all: 2, filled: 0 } },
    ]);
  });
});
