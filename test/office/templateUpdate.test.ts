/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { createTemplateTools } from "../../src/excel/tools/createTemplateTools";
import type {
  TemplateTools,
  UpdateChoice,
  UpdateProposal,
} from "../../src/excel/tools/templateTools";
import type { InsertRequest, InsertResult } from "../../src/excel/workbookService";
import { assess } from "../../src/plan/assess";
import { readEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import { templateLayouts } from "../../src/tables/templates/templateLayout";
import {
  type AddinSession,
  fillColumn,
  insertRequest,
  planOf,
  readTable,
  startAddin,
} from "./support/addin";
import { deepSnapshotBesideUndo } from "./support/deepSnapshot";
import { add } from "./support/ownPlan";
import { refused } from "./support/refused";
import { saveAndReopen } from "./support/reopened";
import { entries, firstPlan, laterPlan } from "./support/updatedPlan";

jest.setTimeout(240_000);

interface Updating {
  readonly session: AddinSession;
  readonly tools: TemplateTools;
  readonly inserted: InsertResult;
  readonly table: string;
}

function toolsOf({ store, last }: AddinSession): TemplateTools {
  return createTemplateTools(store, "zh", last);
}

/** A table of the first plan with entries, and the later plan in its place. */
async function started(
  layout: TemplateLayout = "singlePeriod",
  overrides: Partial<InsertRequest> = {},
): Promise<Updating> {
  const session = await startAddin();
  await add(session, firstPlan);
  const inserted = await session.service.insertTemplate(
    insertRequest(firstPlan, { layout, year: 2024, ...overrides }),
  );
  const { table } = inserted;
  const entryHeader = layout === "yearly" ? "2023年" : "实际值";
  if (layout !== "collection") await fillColumn(table, entryHeader, entries);
  return { session, tools: toolsOf(session), inserted, table };
}

async function renew({ session }: Updating, plan: Plan = laterPlan): Promise<void> {
  await add(session, plan, true);
}

async function updated(
  updating: Updating,
  choose: (proposal: UpdateProposal) => UpdateChoice = everything,
) {
  const proposal = await updating.tools.proposeUpdate(updating.table);
  return updating.tools.update(proposal, choose(proposal));
}

function everything({ added, changed }: UpdateProposal): UpdateChoice {
  return { added, changed, year: null };
}

function nothingMissing({ missing, defects }: AddinSession): void {
  expect(missing).toEqual([]);
  expect(defects).toEqual([]);
}

/** A sheet whose columns have moved may be quoted in the formula of a name that did not need it. */
async function plainSnapshot({ workbook }: AddinSession): Promise<unknown> {
  const snapshot = JSON.stringify(await deepSnapshotBesideUndo(workbook));
  return JSON.parse(
    snapshot.replaceAll("='甲城2021—2025年度监测表'!", "=甲城2021—2025年度监测表!"),
  );
}

async function change(
  table: string,
  act: (table: Excel.Table, sheet: Excel.Worksheet) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    act(found, found.worksheet);
    await context.sync();
  });
}

async function validationOf(table: string, header: string, row: number) {
  return Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    const { dataValidation } = column.getDataBodyRange().getCell(row, 0);
    dataValidation.load("type,rule,prompt");
    await context.sync();
    return { type: dataValidation.type, rule: dataValidation.rule, prompt: dataValidation.prompt };
  });
}

it.each(templateLayouts)("proposes nothing for a %s as it was inserted", async (layout) => {
  const session = await startAddin();
  const plans = [firstPlan, { ...firstPlan, id: "yi", region: "乙城", regionAliases: [] }];
  for (const plan of plans) await add(session, plan);
  const chosen = layout === "comparison" ? plans : [firstPlan];
  const { table } = await session.service.insertTemplate(insertRequest(chosen, { layout }));
  const tools = toolsOf(session);
  const [info, ...others] = await tools.tables();
  expect(others).toEqual([]);
  expect(info).toMatchObject({
    table,
    layout,
    planIds: chosen.map(({ id }) => id),
    missingPlans: [],
    year: 2025,
    usesPlanFunctions: false,
  });
  const proposal = await tools.proposeUpdate(table);
  expect(proposal).toMatchObject({ added: [], changed: [], gone: [] });
  expect(proposal.years).toEqual([2021, 2022, 2023, 2024, 2025]);
  nothingMissing(session);
});

it("finds a table again that was renamed, moved and copied without its record", async () => {
  const updating = await started();
  const { session, tools, table } = updating;
  await session.service.insertTemplate(insertRequest(planOf("舟山"), { layout: "collection" }));
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.name = "改了名的表";
    found.worksheet.name = "改了名的工作表";
    found.worksheet.getRange("A1:C1").getEntireColumn().insert("Right");
    await context.sync();
  });
  const [info, other] = await tools.tables();
  expect(info).toMatchObject({
    table: "改了名的表",
    location: { sheet: "改了名的工作表", address: expect.stringMatching(/^D/) as string },
    planIds: [firstPlan.id],
    year: 2024,
  });
  expect(other).toMatchObject({ layout: "collection" });
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts
      .getByNamespace("urn:plan-indicators:workbook:1")
      .load("items/id");
    await context.sync();
    parts.items.forEach((part) => part.delete());
    await context.sync();
  });
  expect((await tools.tables())[0]).toMatchObject({
    table: "改了名的表",
    layout: "singlePeriod",
    planIds: [firstPlan.id],
    year: 2024,
  });
  expect((await tools.proposeUpdate("改了名的表")).changed).toEqual([]);
});

describe("changed targets and new indicators", () => {
  it("are listed one by one, and nothing is written", async () => {
    const updating = await started();
    await renew(updating);
    const before = await deepSnapshotBesideUndo(updating.session.workbook);
    const proposal = await updating.tools.proposeUpdate(updating.table);
    expect(proposal.added.map(({ name }) => name)).toEqual(["空气优良率", "噪声达标率"]);
    expect(proposal.gone.map(({ name }) => name)).toEqual(["优质工程"]);
    expect(
      proposal.changed.map(({ indicator, header, before: was, after }) => [
        indicator,
        header,
        was,
        after,
      ]),
    ).toEqual([
      ["森林覆盖率", "目标值", 48, 50],
      ["优良水体比例", "目标年", 2025, 2024],
      ["质量标杆企业", "目标值", 100, 1200],
    ]);
    expect(await deepSnapshotBesideUndo(updating.session.workbook)).toEqual(before);
  });

  it("come in where the document has them, what was entered beside its indicator, and go again", async () => {
    const updating = await started();
    const { session, table } = updating;
    await fillColumn(table, "备注", ["一", "二", "三", "四", "五"]);
    await change(table, (found) => void found.columns.add(3, undefined, "我的列"));
    await fillColumn(table, "我的列", [1, 2, 3, 4, 5]);
    await renew(updating);
    const before = await deepSnapshotBesideUndo(session.workbook);
    await updated(updating);
    const now = await readTable(table);
    expect(now.column("指标")).toEqual([
      "森林覆盖率",
      "空气优良率",
      "优良水体比例",
      "优质工程",
      "质量标杆企业",
      "生态文明示范市创建",
      "噪声达标率",
    ]);
    expect(now.column("序号")).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(now.column("实际值")).toEqual([47, "", 85, 1, 30, "已完成", ""]);
    expect(now.column("备注")).toEqual(["一", "", "二", "三", "四", "五", ""]);
    expect(now.column("我的列")).toEqual([1, "", 2, 3, 4, 5, ""]);
    expect(now.column("目标值")).toEqual([50, 95, 90, "2-3", 1200, "完成创建", 96]);
    expectAssessed(now.column("指标"), now.column("状态"), laterPlan);
    expect((await validationOf(table, "实际值", 1)).prompt.message).toContain("≥95");
    expect((await validationOf(table, "实际值", 0)).prompt.message).toContain("≥50");
    expect((await validationOf(table, "实际值", 3)).prompt.message).toContain("2-3");

    expect(session.service.undoable()?.label).toContain(table);
    await session.service.undo();
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
    expect((await validationOf(table, "实际值", 0)).prompt.message).toContain("≥48");
    nothingMissing(session);
  });

  it("stand at the end of a table that was sorted, and each entry stays in its row", async () => {
    const updating = await started();
    const { table } = updating;
    await change(table, (found) => found.sort.apply([{ key: 7, ascending: false }]));
    const sorted = await readTable(table);
    await renew(updating);
    await updated(updating);
    const now = await readTable(table);
    expect(now.column("指标")).toEqual([...sorted.column("指标"), "空气优良率", "噪声达标率"]);
    expect(now.column("实际值")).toEqual([...sorted.column("实际值"), "", ""]);
    expect(now.column("序号").slice(-2)).toEqual([6, 7]);
    expectAssessed(now.column("指标"), now.column("状态"), laterPlan);
  });

  it("are taken in only as far as they were chosen", async () => {
    const updating = await started();
    await renew(updating);
    await updated(updating, ({ added, changed }) => ({
      added: added.slice(1),
      changed: changed.slice(0, 1),
      year: null,
    }));
    const now = await readTable(updating.table);
    expect(now.column("指标").slice(-1)).toEqual(["噪声达标率"]);
    expect(now.column("目标值")).toEqual([50, 90, "2-3", 100, "完成创建", 96]);
    const proposal = await updating.tools.proposeUpdate(updating.table);
    expect(proposal.added.map(({ name }) => name)).toEqual(["空气优良率"]);
    expect(proposal.changed).toHaveLength(2);
  });

  it("join the row of a 横向对比表 that has the indicator, beside what was entered", async () => {
    const session = await startAddin();
    const other = { ...firstPlan, id: "yi", region: "乙城", regionAliases: [] };
    for (const plan of [firstPlan, other]) await add(session, plan);
    const request = insertRequest([firstPlan, other], { layout: "comparison" });
    const parts = [request.parts[0]!, { planId: other.id, targetIds: ["forest"] }];
    const { table } = await session.service.insertTemplate({ ...request, parts });
    await fillColumn(table, "甲城实际值", entries);
    await fillColumn(table, "乙城实际值", [46, "", "", "", ""]);
    const before = await deepSnapshotBesideUndo(session.workbook);
    const tools = toolsOf(session);
    const proposal = await tools.proposeUpdate(table);
    expect(proposal.changed).toEqual([]);
    expect(proposal.added.map(({ planId, targetId }) => `${planId} ${targetId}`)).toEqual(
      ["water", "prizes", "firms", "city"].map((id) => `yi ${id}`),
    );
    await tools.update(proposal, { added: proposal.added.slice(0, 1), changed: [], year: null });
    const now = await readTable(table);
    expect(now.column("乙城目标值")).toEqual([48, 90, "", "", ""]);
    expect(now.column("甲城实际值")).toEqual([...entries]);
    expect(now.column("乙城实际值")).toEqual([46, "", "", "", ""]);
    expect(now.column("出处")[1]).toContain("乙城：");
    expect((await validationOf(table, "乙城实际值", 1)).prompt.message).toContain("≥90");
    expect((await tools.proposeUpdate(table)).added).toHaveLength(3);
    await session.service.undo();
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
    expect((await validationOf(table, "乙城实际值", 1)).type).toBe("None");
  });

  it("come into a protected 数据采集表, which is protected again with its new entry cells unlocked", async () => {
    const updating = await started("collection");
    const { session, table } = updating;
    await renew(updating);
    const before = await deepSnapshotBesideUndo(session.workbook);
    await updated(updating);
    const locked = await Excel.run(async (context) => {
      const found = context.workbook.tables.getItem(table);
      const { protection } = found.worksheet;
      protection.load("protected");
      const cells = ["实际值", "目标值"].map(
        (header) =>
          found.columns.getItem(header).getDataBodyRange().getCell(1, 0).format.protection,
      );
      cells.forEach((cell) => cell.load("locked"));
      await context.sync();
      return [protection.protected, ...cells.map((cell) => cell.locked)];
    });
    expect(locked).toEqual([true, false, true]);
    await session.service.undo();
    expect(await deepSnapshotBesideUndo(session.workbook)).toEqual(before);
  });
});

describe("a new year", () => {
  it("brings the columns of a 年度监测表 that it lacks, and its formulas read them", async () => {
    const updating = await started("yearly");
    const { session, table } = updating;
    await change(table, ({ columns }) => {
      for (const year of [2021, 2022, 2024, 2025]) {
        columns.getItem(`${year}年`).getDataBodyRange().getCell(3, 0).values = [[10]];
      }
    });
    await renew(updating);
    const before = await plainSnapshot(session);
    await updated(updating, (proposal) => ({ ...everything(proposal), year: 2026 }));
    await fillColumn(table, "2026年", [51, 96, 91, 1, 40, "未完成", 97]);
    const now = await readTable(table);
    expect(now.column("2023年")).toEqual([47, "", 85, 1, 30, "已完成", ""]);
    expect(now.column("累计或最新值")).toEqual([51, 96, 91, 1, 110, "未完成", 97]);
    expect(now.column("最新年度")).toEqual([2026, 2026, 2026, 2026, 2026, 2026, 2026]);
    const headers = await headersOf(table);
    expect(headers.indexOf("2026年")).toBe(headers.indexOf("2025年") + 1);
    expect((await validationOf(table, "2026年", 0)).prompt.message).toContain("≥50");
    expect((await updating.tools.tables())[0]!.year).toBe(2026);

    const problem = await refused(session.service.undo());
    expect(problem.code).toBe("entriesWouldBeLost");
    await session.service.undo({ discardEntries: true });
    expect(await plainSnapshot(session)).toEqual(before);
    nothingMissing(session);
  });

  it("brings the stage of a 责任分解表 that it lacks", async () => {
    const updating = await started("responsibility");
    await fillColumn(updating.table, "责任人", ["甲", "乙", "丙", "丁", "戊"]);
    await renew(updating);
    await updated(updating, (proposal) => ({ ...everything(proposal), year: 2026 }));
    const headers = await headersOf(updating.table);
    expect(headers.indexOf("2026年阶段目标")).toBe(headers.indexOf("2025年阶段目标") + 1);
    const now = await readTable(updating.table);
    expect(now.column("责任人")).toEqual(["甲", "", "乙", "丙", "丁", "戊", ""]);
    expect(now.column("实际值")).toEqual([47, "", 85, 1, 30, "已完成", ""]);
    expect(errorsIn(now.column("2026年阶段目标"))).toEqual([]);
    expect(errorsIn(now.column("本年阶段目标"))).toEqual([]);
  });

  it.each(["singlePeriod", "midterm"] as const)(
    "gives a %s a table of its own and leaves the old one",
    async (layout) => {
      const updating = await started(layout, { theme: "crimson" });
      const { session, table, inserted } = updating;
      const old = await readTable(table);
      const location = await updated(updating, () => ({ added: [], changed: [], year: 2025 }));
      expect(location.sheet).not.toBe(inserted.location.sheet);
      expect((await readTable(table)).column("实际值")).toEqual(old.column("实际值"));
      const tables = await updating.tools.tables();
      expect(tables.map(({ year }) => year)).toEqual([2024, 2025]);
      const added = await readTable(tables[1]!.table);
      expect(added.column("指标")).toEqual(old.column("指标"));
      expect(added.column("实际值")).toEqual(entries.map(() => ""));
      await session.service.undo();
      expect(await updating.tools.tables()).toHaveLength(1);
    },
  );
});

describe("undo", () => {
  it("works after the file was saved and opened again", async () => {
    const updating = await started("yearly");
    const before = await readTable(updating.table);
    await renew(updating);
    await updated(updating, (proposal) => ({ ...everything(proposal), year: 2026 }));
    const again = await startAddin({ workbook: await saveAndReopen(updating.session.workbook) });
    expect(again.service.undoable()?.label).toContain(updating.table);
    await again.service.undo();
    const now = await readTable(updating.table);
    for (const header of ["序号", "指标", "目标值", "2023年", "2025年", "状态", "累计或最新值"]) {
      expect([header, now.column(header)]).toEqual([header, before.column(header)]);
    }
    expect(await headersOf(updating.table)).not.toContain("2026年");
  });

  it("asks before it loses what was entered for a new indicator", async () => {
    const updating = await started();
    await renew(updating);
    const before = await deepSnapshotBesideUndo(updating.session.workbook);
    await updated(updating);
    await change(updating.table, (found) => {
      found.columns.getItem("实际值").getDataBodyRange().getCell(1, 0).values = [[94]];
    });
    const { service } = updating.session;
    expect((await refused(service.undo())).code).toBe("entriesWouldBeLost");
    expect((await readTable(updating.table)).column("实际值")[1]).toBe(94);
    await service.undo({ discardEntries: true });
    expect(await deepSnapshotBesideUndo(updating.session.workbook)).toEqual(before);
  });
});

describe("an update is refused, and nothing is changed,", () => {
  async function expectRefused(
    updating: Updating,
    proposal: UpdateProposal,
    choice: UpdateChoice,
    code: string,
  ): Promise<string> {
    const before = await deepSnapshotBesideUndo(updating.session.workbook);
    const problem = await refused(updating.tools.update(proposal, choice));
    expect(problem.code).toBe(code);
    expect(await deepSnapshotBesideUndo(updating.session.workbook)).toEqual(before);
    return problem.message;
  }

  async function proposed(updating: Updating): Promise<UpdateProposal> {
    await renew(updating);
    return updating.tools.proposeUpdate(updating.table);
  }

  it("when the table was changed since", async () => {
    const updating = await started();
    const proposal = await proposed(updating);
    await change(updating.table, (found) => found.sort.apply([{ key: 7, ascending: false }]));
    await expectRefused(updating, proposal, everything(proposal), "cellsChanged");
  });

  it("when its sheet is protected", async () => {
    const updating = await started();
    const proposal = await proposed(updating);
    await change(updating.table, (_, sheet) => sheet.protection.protect());
    const message = await expectRefused(updating, proposal, everything(proposal), "sheetProtected");
    expect(message).toContain(updating.inserted.location.sheet);
  });

  it("when rows would break another table below", async () => {
    const updating = await started();
    const proposal = await proposed(updating);
    await change(updating.table, (_, sheet) => {
      sheet.getRange("C20:D21").values = [
        ["我的", "表"],
        [1, 2],
      ];
      sheet.tables.add("C20:D21", true);
    });
    const message = await expectRefused(
      updating,
      proposal,
      everything(proposal),
      "targetAreaOccupied",
    );
    expect(message).toContain("C20:D21");
  });

  it("when rows would break merged cells below", async () => {
    const updating = await started();
    const proposal = await proposed(updating);
    await change(updating.table, (_, sheet) => sheet.getRange("B30:C31").merge());
    const choice = everything(proposal);
    const message = await expectRefused(updating, proposal, choice, "targetAreaOccupied");
    expect(message).toContain("B30:C31");
  });

  it("when columns would break what stands below", async () => {
    const updating = await started("yearly");
    const proposal = await proposed(updating);
    await change(updating.table, (_, sheet) => void (sheet.getRange("C40").values = [["附注"]]));
    const choice = { added: [], changed: [], year: 2026 };
    const message = await expectRefused(updating, proposal, choice, "targetAreaOccupied");
    expect(message).toContain("C40");
  });

  it("when nothing was chosen, or a year outside the plan", async () => {
    const updating = await started();
    const proposal = await proposed(updating);
    const nothing = { added: [], changed: [], year: 2024 };
    await expectRefused(updating, proposal, nothing, "emptySelection");
    await expectRefused(updating, proposal, { ...nothing, year: 2031 }, "yearOutsidePlan");
  });
});

it("moves what stands below the table down with it", async () => {
  const updating = await started();
  await renew(updating);
  await change(updating.table, (_, sheet) => void (sheet.getRange("C20").values = [["附注"]]));
  await updated(updating);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(updating.inserted.location.sheet);
    const note = sheet.getRange("C22").load("values");
    await context.sync();
    expect(note.values).toEqual([["附注"]]);
  });
});

async function headersOf(table: string): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const header = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
    await context.sync();
    return (header.values[0] as unknown[]).map(String);
  });
}

function errorsIn(column: readonly unknown[]): unknown[] {
  return column.filter((cell) => typeof cell === "string" && cell.startsWith("#"));
}

/** Statuses for 2024, of the entries that were made for the first plan. */
function expectAssessed(
  indicators: readonly unknown[],
  statuses: readonly unknown[],
  plan: Plan,
): void {
  const entered = new Map(firstPlan.targets.map(({ name }, index) => [name, entries[index]]));
  indicators.forEach((name, row) => {
    const target = plan.targets.find((one) => one.name === name);
    if (target === undefined) return;
    const value = entered.get(String(name)) ?? "";
    const valueType = value === "" ? "empty" : typeof value === "number" ? "number" : "text";
    const entry = readEntry({ value, valueType }, target.unit);
    expect([name, statuses[row]]).toEqual([name, assess(target, plan.period, entry, 2024).status]);
  });
}
