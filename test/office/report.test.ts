/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import type { WorkbookCheck } from "../../src/excel/checkService";
import { writeReport } from "../../src/excel/report/writeReport";
import { PlanLibrary } from "../../src/plan/planLibrary";
import { findingColumns } from "../../src/tables/report/findingRows";
import { reportParagraph } from "../../src/tables/report/reportParagraph";
import { type AddinSession, startAddin } from "./support/addin";
import { deepSnapshot } from "./support/deepSnapshot";
import { refused } from "./support/refused";
import { checkOfNingbo, chartsOf, withFindings } from "./support/reportCheck";
import { takeBack } from "./support/takeBack";

const library = new PlanLibrary(builtInPlans);
const write = (check: WorkbookCheck) => writeReport(check, library, "zh");

/** All cells of a sheet that hold something, from A1. */
async function cellsOf(name: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe("the sheet 检查报告", () => {
  let session: AddinSession;
  let sheet: string;
  let cells: unknown[][];
  let requests: readonly { readonly actions: number }[];
  const check = checkOfNingbo();

  beforeAll(async () => {
    session = await startAddin();
    const mark = session.host.log.lastOrdinal;
    const written = await write(check);
    sheet = written.location.sheet;
    requests = session.host.log.entries({ kind: "workbook", after: mark });
    cells = await cellsOf(sheet);
  });
  afterAll(() => {
    expect(session.missing).toEqual([]);
    expect(session.defects).toEqual([]);
  });

  it("takes three syncs", () => {
    expect(requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(3);
  });

  it("says what was checked and the paragraph for the written report", () => {
    expect(cells[0]?.[0]).toBe("规划指标检查报告");
    expect(cells[1]?.[0]).toContain("宁波（2024年）");
    expect(cells[2]?.[0]).toBe(reportParagraph(check));
  });

  it("holds every finding in a native table with a filter", async () => {
    const { values, filter, name } = await Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItem(sheet).tables.load("items/name");
      await context.sync();
      const table = tables.items[0]!.load("name,showFilterButton");
      const range = table.getRange().load("values");
      await context.sync();
      return {
        values: range.values as unknown[][],
        filter: table.showFilterButton,
        name: table.name,
      };
    });
    expect([name, filter]).toEqual(["检查报告", true]);
    const [headers, ...rows] = values;
    expect(headers).toEqual(findingColumns.map(({ header }) => header.zh));
    const { findings } = check.tables[0]!;
    expect(rows).toHaveLength(findings.length);
    expect(new Set(rows.map(([indicator]) => indicator))).toEqual(
      new Set(findings.map(({ indicator }) => indicator)),
    );
  });

  it("has native charts that read the counts and the attainments beside them", () => {
    const [counts, completion] = chartsOf(session.workbook, sheet);
    expect(counts?.type).toBe("ColumnStacked");
    const total = counts?.series.flatMap(({ values }) => values.map(({ value }) => value ?? 0));
    expect(total?.reduce((sum, value) => sum + value, 0)).toBe(check.tables[0]!.findings.length);
    const { byAttribute } = check.tables[0]!.rollUp;
    const named = (["约束性", "预期性"] as const).filter((name) => byAttribute[name].total > 0);
    expect(counts?.series.map(({ name }) => name).slice(0, named.length)).toEqual(named);
    expect(completion?.type).toBe("BarClustered");
    const attainments = check.tables[0]!.findings.flatMap(({ attainment }) => attainment ?? []);
    const lowest = [...attainments].sort((one, other) => one - other).slice(0, 25);
    expect(completion?.series[0]?.values.map(({ value }) => value)).toEqual(lowest);
    expect(completion?.axes.categoryAxis.reversed).toBe(true);
    expect(completion?.title).toContain(`共 ${attainments.length} 项`);
  });

  it("is printed on A4 landscape, as wide as the page, with the table's header on each", async () => {
    await Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItem(sheet);
      const layout = there.pageLayout.load("orientation,paperSize,zoom");
      const { defaultForAllPages: all } = layout.headersFooters;
      all.load("centerFooter");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      const header = there.tables.getItem("检查报告").getHeaderRowRange().load("rowIndex");
      const frozen = there.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect([layout.orientation, layout.paperSize]).toEqual(["Landscape", "A4"]);
      expect(layout.zoom.horizontalFitToPages).toBe(1);
      expect(all.centerFooter).toContain("&P");
      expect(titles.address).toContain(`${header.rowIndex + 1}:${header.rowIndex + 1}`);
      expect(frozen.address).toMatch(/1:1$/);
    });
  });

  it("never overwrites: a second report has names of its own", async () => {
    const second = await write(check);
    expect(second.location.sheet).toBe("检查报告(2)");
    expect(await cellsOf(sheet)).toEqual(cells);
    await takeBack(session, second.record);
  });
});

it("writes what users typed as text, never as a formula", async () => {
  await startAddin();
  const evil = ["=1+1", "+1", "-1", "@SUM(A1)", "2-3", "'撇号", '=HYPERLINK("x")'];
  const check = withFindings(checkOfNingbo(), evil.length, (finding, index) => ({
    ...finding,
    actual: null,
    indicator: evil[index]!,
    entered: evil[index]!,
    acceptance: { reason: evil[index]!, date: "2024-11-20" },
  }));
  const { location } = await write(check);
  const formulas = await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(location.sheet).tables.getItem("检查报告");
    const body = table.getDataBodyRange().load("formulas,values");
    await context.sync();
    return { formulas: body.formulas as unknown[][], values: body.values as unknown[][] };
  });
  const entered = findingColumns.findIndex(({ key }) => key === "actual");
  expect(formulas.values.map((row) => row[0]).sort()).toEqual([...evil].sort());
  expect(formulas.values.map((row) => row[entered]).sort()).toEqual([...evil].sort());
  expect(formulas.formulas).toEqual(formulas.values);
});

it("writes a report of nothing judged too", async () => {
  const session = await startAddin();
  const { location, record } = await write(withFindings(checkOfNingbo(), 0, (finding) => finding));
  const cells = (await cellsOf(location.sheet)).flat();
  expect(cells.some((cell) => String(cell).includes("没有已评判的指标"))).toBe(true);
  await takeBack(session, record);
  expect(session.defects).toEqual([]);
});

it("refuses a workbook whose structure is protected, and changes nothing", async () => {
  const { workbook } = await startAddin();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = await deepSnapshot(workbook);
  const problem = await refused(write(checkOfNingbo()));
  expect(problem.code).toBe("workbookProtected");
  expect(problem.message).toContain("撤销工作簿保护");
  expect(await deepSnapshot(workbook)).toEqual(before);
});

describe("taking the report back", () => {
  it("leaves the workbook as it was, also when the sheet was renamed", async () => {
    const session = await startAddin();
    const { workbook } = session;
    const before = await deepSnapshot(workbook);
    const { record, location } = await write(checkOfNingbo());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(location.sheet).name = "年中报告";
      await context.sync();
    });
    await takeBack(session, record);
    expect(await deepSnapshot(workbook)).toEqual(before);
    const problem = await refused(takeBack(session, record));
    expect(problem.code).toBe("tableGone");
  });

  it.each(["A3", "AZ400"])("asks first where %s has been changed since", async (address) => {
    const session = await startAddin();
    const { workbook } = session;
    const before = await deepSnapshot(workbook);
    const { record, location } = await write(checkOfNingbo());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(location.sheet).getRange(address).values = [["改过"]];
      await context.sync();
    });
    const problem = await refused(takeBack(session, record));
    expect(problem.code).toBe("entriesWouldBeLost");
    expect(problem.message).toContain("1 个单元格");
    await takeBack(session, record, true);
    expect(await deepSnapshot(workbook)).toEqual(before);
  });

  it("refuses while the structure is protected, or no other sheet is visible", async () => {
    const session = await startAddin();
    const { workbook } = session;
    const { record } = await write(checkOfNingbo());
    const protect = (on: boolean) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook;
        if (on) protection.protect();
        else protection.unprotect();
        await context.sync();
      });
    await protect(true);
    expect((await refused(takeBack(session, record))).code).toBe("workbookProtected");
    await protect(false);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().visibility = "Hidden";
      await context.sync();
    });
    const before = await deepSnapshot(workbook);
    expect((await refused(takeBack(session, record))).message).toContain("唯一可见");
    expect(await deepSnapshot(workbook)).toEqual(before);
  });
});

it("writes what is too large for one request in several, each below 5 MB", async () => {
  const { host } = await startAddin();
  const mark = host.log.lastOrdinal;
  const explanation = "按序时应达，须核对数值与小数点。".repeat(60);
  const count = 2000;
  const check = withFindings(checkOfNingbo(), count, (finding, index) => ({
    ...finding,
    indicator: `指标${index}`,
    message: explanation,
  }));
  expect(count * Buffer.byteLength(explanation)).toBeGreaterThan(5_000_000);
  const { location } = await write(check);
  const requests = host.log.entries({ kind: "workbook", after: mark });
  expect(Math.max(...requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(5_000_000);
  expect(requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(8);
  const names = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(location.sheet);
    const body = sheet.tables.getItem("检查报告").getDataBodyRange().getColumn(0).load("values");
    await context.sync();
    return (body.values as string[][]).flat();
  });
  expect(new Set(names).size).toBe(count);
}, 180_000);
