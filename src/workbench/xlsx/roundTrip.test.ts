import {
  openWorkbook,
  type Driven,
  type OpenWorkbook,
} from "../../../test/office/support/engineWorkbook";
import type { ChartCorner } from "../excel/chartStore";
import { pictureOf } from "../excel/chartPicture";
import { saveAndReopen } from "../../../test/office/support/reopened";

jest.setTimeout(60_000);

async function values(workbook: OpenWorkbook, address: string) {
  return (await workbook.range(address)).get("values");
}

test("values and formulas with their results", async () => {
  const before = openWorkbook();
  const cells = [
    [1, "文字", true, "=#N/A"],
    ["=A1*2", '="a"&B1', "=A1>0", "=1/0"],
    ["'007", " 空 格 ", "第一行\n第二行", "_x000D_<&\"'>"],
    ["12.5%", "2025-05-01", -0.1, 1e-9],
  ];
  await (await before.range("A1:D4")).set("values", cells);
  const after = await saveAndReopen(before);
  for (const name of ["values", "formulas", "numberFormat", "valueTypes", "text"]) {
    const expected = await (await before.range("A1:D4")).get(name);
    expect(await (await after.range("A1:D4")).get(name)).toEqual(expected);
  }
  expect(await values(after, "A1:D1")).toEqual([[1, "文字", true, "#N/A"]]);
  expect(after.opened.leftOut).toEqual([]);
});

test("a spilled formula fills its cells again", async () => {
  const before = openWorkbook();
  await (await before.range("A1:A3")).set("values", [[3], [1], [2]]);
  await (await before.range("C1")).set("formulas", [["=SORT(A1:A3)"]]);
  const after = await saveAndReopen(before);
  expect(await values(after, "C1:C4")).toEqual([[1], [2], [3], [""]]);
  expect(await (await after.range("C1:C2")).get("formulas")).toEqual([["=SORT(A1:A3)"], [2]]);
  await (await after.range("A2")).set("values", [[9]]);
  expect(await values(after, "C1:C3")).toEqual([[2], [3], [9]]);
});

async function table(before: OpenWorkbook): Promise<Driven> {
  const rows = [
    ["指标", "目标 值", "完成率(%)"],
    ["甲", 40, "=[@[目标 值]]/2"],
    ["乙", 60, "=[@[目标 值]]/2"],
  ];
  await (await before.range("B3:D5")).set("values", rows);
  const tables = await before.book.to("tables");
  return tables.at("add", "Sheet1!B3:D5", true);
}

test("tables keep name, style, traits and formulas", async () => {
  const before = openWorkbook();
  const made = await table(before);
  await made.set("name", "考核表_1");
  await made.set("style", "TableStyleLight9");
  await made.set("showBandedRows", false);
  await made.set("showFilterButton", false);
  await (
    await before.range("F1:G1")
  ).set("values", [["=SUM(考核表_1[完成率(%)])", "=ROWS(考核表_1)"]]);
  const after = await saveAndReopen(before);
  const reopened = await (await after.book.to("tables")).at("getItem", "考核表_1");
  expect(await reopened.get("style")).toBe("TableStyleLight9");
  expect(await reopened.get("showBandedRows")).toBe(false);
  expect(await reopened.get("showFilterButton")).toBe(false);
  expect(await (await reopened.at("getRange")).get("address")).toBe("Sheet1!B3:D5");
  expect(await (await after.range("D4:D5")).get("formulas")).toEqual([
    ["=[@[目标 值]]/2"],
    ["=[@[目标 值]]/2"],
  ]);
  expect(await (await after.range("F1:G1")).get("formulas")).toEqual([
    ["=SUM(考核表_1[完成率(%)])", "=ROWS(考核表_1)"],
  ]);
  expect(await values(after, "F1:G1")).toEqual([[50, 2]]);
  await (await after.range("C4")).set("values", [[100]]);
  expect(await values(after, "F1")).toEqual([[80]]);
});

test("names of the workbook and of a sheet", async () => {
  const before = openWorkbook();
  await (await before.range("A1:A2")).set("values", [[5], ["=合计*2"]]);
  const names = await before.book.to("names");
  await names.at("add", "合计", await before.range("A1"), "说明");
  await names.at("add", "税率", 0.13);
  const local = await (await before.sheet()).to("names");
  await local.at("add", "本表", await before.range("A1:A2"));
  const hidden = await names.at("add", "口径", "文字");
  await hidden.set("visible", false);
  const after = await saveAndReopen(before);
  const read = async (workbook: OpenWorkbook) => {
    const all = [
      ...(await (await workbook.book.to("names")).items()),
      ...(await (await (await workbook.sheet()).to("names")).items()),
    ];
    return Promise.all(
      all.map((item) =>
        Promise.all(
          ["name", "formula", "value", "scope", "comment", "visible", "type"].map((key) =>
            item.get(key),
          ),
        ),
      ),
    );
  };
  expect(await read(after)).toEqual(await read(before));
  expect(await read(after)).toHaveLength(4);
  expect(await values(after, "A2")).toEqual([[10]]);
});

test("sheets: order, visibility, tab colours, panes, sizes, merges, grid lines", async () => {
  const before = openWorkbook();
  const worksheets = await before.book.to("worksheets");
  const second = await worksheets.at("add", "数据 '24");
  await second.set("tabColor", "#FF8800");
  const third = await worksheets.at("add", "隐藏");
  await third.set("visibility", "Hidden");
  await second.set("position", 0);
  await second.set("showGridlines", false);
  const sheet = await before.sheet();
  await (await sheet.to("freezePanes")).call("freezeAt", await before.range("A1:B3"));
  await (await before.range("B2:C3")).call("merge", false);
  await (await (await before.range("D:D")).to("format")).set("columnWidth", 123);
  await (await (await before.range("4:4")).to("format")).set("rowHeight", 33);
  await (await before.range("6:7")).set("rowHidden", true);
  await (await before.range("F:F")).set("columnHidden", true);
  const after = await saveAndReopen(before);
  const overview = async (workbook: OpenWorkbook) =>
    Promise.all(
      (await (await workbook.book.to("worksheets")).items()).map((item) =>
        Promise.all(
          ["name", "visibility", "tabColor", "showGridlines", "position"].map((key) =>
            item.get(key),
          ),
        ),
      ),
    );
  expect(await overview(after)).toEqual(await overview(before));
  const model = after.spreadsheet.model(
    after.spreadsheet.workbook.getSheetByName("Sheet1")!.getSheetId(),
  );
  expect(model.getFreeze()).toEqual({ xSplit: 2, ySplit: 3, startRow: 3, startColumn: 2 });
  expect(model.getMergeData()).toMatchObject([
    { startRow: 1, endRow: 2, startColumn: 1, endColumn: 2 },
  ]);
  expect(await (await (await after.range("D1")).to("format")).get("columnWidth")).toBe(123);
  expect(await (await (await after.range("E1")).to("format")).get("columnWidth")).toBe(
    await (await (await before.range("E1")).to("format")).get("columnWidth"),
  );
  expect(await (await (await after.range("A4")).to("format")).get("rowHeight")).toBe(33);
  expect(await (await after.range("5:5")).get("rowHidden")).toBe(false);
  expect(await (await after.range("6:7")).get("rowHidden")).toBe(true);
  expect(await (await after.range("F:F")).get("columnHidden")).toBe(true);
});

test("validations with prompts and alerts", async () => {
  const before = openWorkbook();
  const between = { formula1: 0, formula2: 100, operator: "Between" };
  const rules = {
    A1: { wholeNumber: between },
    A2: { decimal: { formula1: "=$H$1", operator: "GreaterThanOrEqualTo" } },
    A3: { list: { inCellDropDown: false, source: '甲,乙,"丙"' } },
    A4: { list: { inCellDropDown: true, source: "=Sheet1!$H$1:$H$3" } },
    A5: { custom: { formula: "=LEN(A5)<5" } },
    A6: { textLength: { formula1: 10, operator: "LessThan" } },
  };
  const prompt = { showPrompt: true, title: "标题", message: "第一行\n“第二行”" };
  const errorAlert = { showAlert: true, style: "Warning", title: "不对", message: "请改 <0>" };
  for (const [address, rule] of Object.entries(rules)) {
    const validation = await (await before.range(address)).to("dataValidation");
    await validation.set("rule", rule as never);
    await validation.set("prompt", prompt);
    await validation.set("errorAlert", errorAlert);
    await validation.set("ignoreBlanks", address !== "A1");
  }
  const after = await saveAndReopen(before);
  for (const [address, rule] of Object.entries(rules)) {
    const validation = await (await after.range(address)).to("dataValidation");
    expect(await validation.get("rule")).toEqual(rule);
    expect(await validation.get("prompt")).toEqual(prompt);
    expect(await validation.get("errorAlert")).toEqual(errorAlert);
    expect(await validation.get("ignoreBlanks")).toBe(address !== "A1");
  }
  expect(await (await (await after.range("A7")).to("dataValidation")).get("type")).toBe("None");
});

test("protection, unlocked cells, print set-up, custom XML parts", async () => {
  const before = openWorkbook();
  const sheet = await before.sheet();
  await (await (await before.range("B2:C3")).to("format/protection")).set("locked", false);
  const layout = await sheet.to("pageLayout");
  await layout.set("orientation", "Landscape");
  await layout.set("zoom", { horizontalFitToPages: 1 });
  await layout.set("leftMargin", 36);
  await layout.set("centerHorizontally", true);
  await layout.call("setPrintTitleRows", "$1:$3");
  await layout.call("setPrintTitleColumns", "$A:$B");
  await layout.call("setPrintArea", "A1:H20");
  const headers = await layout.to("headersFooters/defaultForAllPages");
  await headers.set("centerHeader", "规划 & 指标");
  await headers.set("rightFooter", "第 &P 页，共 &N 页");
  await (
    await sheet.to("protection")
  ).call("protect", { allowFormatColumns: true, selectionMode: "Unlocked" });
  const parts = await before.book.to("customXmlParts");
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?><计划 xmlns="urn:plan:1"><项 名="a&amp;b">甲 <![CDATA[<x>]]></项></计划>';
  const added = await parts.at("add", xml);
  const after = await saveAndReopen(before);
  const locked = async (address: string) =>
    (await (await after.range(address)).to("format/protection")).get("locked");
  expect([await locked("B2:C3"), await locked("A1"), await locked("D4")]).toEqual([
    false,
    true,
    true,
  ]);
  const id = (await after.sheet()).object.self as { sheetId: string };
  expect(after.protections.isProtected(id.sheetId)).toBe(true);
  expect(after.protections.options(id.sheetId)).toEqual(before.protections.options("sheet-1"));
  expect(after.context.pageLayouts.of(id.sheetId)).toEqual(
    before.context.pageLayouts.of("sheet-1"),
  );
  const part = await (await after.book.to("customXmlParts")).at("getItem", await added.get("id"));
  expect(await part.call("getXml")).toBe(xml);
  expect(await part.get("namespaceUri")).toBe("urn:plan:1");
});

test("notes, a sheet's filter, the locked structure and the sheet in front", async () => {
  const before = openWorkbook();
  await (await (await before.book.to("worksheets")).at("add", "第二张")).call("activate");
  const sheet = before.spreadsheet.sheet("sheet-1")!;
  const note = "第一行\n<第二行>";
  sheet.getRange("B2").createOrUpdateNote({ id: "n", row: 1, col: 1, note, width: 90, height: 40 });
  await (
    await before.range("A1:B2")
  ).set("values", [
    ["甲", "乙"],
    [1, 2],
  ]);
  const heads = await (await before.sheet()).to("notes");
  await heads.at("add", "A1", "表头");
  sheet.getRange("A1:B2").createFilter();
  await (await before.book.to("protection")).call("protect");
  const after = await saveAndReopen(before);
  const reopened = after.spreadsheet.workbook.getSheetByName("Sheet1")!;
  expect(after.context.notes.on(reopened.getSheetId())).toMatchObject([
    { row: 0, column: 0, text: "表头" },
    { row: 1, column: 1, text: note },
  ]);
  expect(reopened.getFilter()?.getRange().getA1Notation()).toBe("A1:B2");
  expect(after.protections.workbookProtected).toBe(true);
  expect(after.spreadsheet.workbook.getActiveSheet().getSheetName()).toBe("第二张");
});

test("charts keep their kind, place, texts, axes and series, and read the same cells", async () => {
  const before = openWorkbook();
  await (
    await before.range("A1:C4")
  ).set("values", [
    ["年", "应达 & 值", "实际值"],
    ["2021", 1, 2],
    ["2022", 2, 2.5],
    ["2023", 3, 2.75],
  ]);
  const charts = await (await before.sheet()).to("charts");
  const kinds = ["LineMarkers", "Line", "BarClustered", "ColumnStacked100", "Doughnut"];
  for (const kind of kinds) {
    const chart = await charts.at("add", kind, await before.range("A1:C4"), "Columns");
    await chart.set("name", `图 ${kind}`);
    await (await chart.to("title")).set("text", "实际与应达 <1>");
    await (await chart.to("legend")).set("position", "Top");
    await chart.set("plotVisibleOnly", false);
    await (await chart.to("dataLabels")).set("showValue", true);
    if (kind === "Doughnut") continue;
    const axis = await chart.to("axes/valueAxis");
    await axis.set("minimum", 0);
    await axis.set("numberFormat", "0.0%");
    await (await chart.to("axes/categoryAxis")).set("reversePlotOrder", true);
  }
  const after = await saveAndReopen(before);
  expect(after.opened.leftOut).toEqual([]);
  expect(chartsOf(after)).toEqual(chartsOf(before));
  expect(chartsOf(after).map(({ type }) => type)).toEqual(kinds);
});

/** The charts without what a file numbers anew. */
function chartsOf({ context }: OpenWorkbook) {
  const sheet = context.spreadsheet.workbook.getActiveSheet();
  const rounded = ({ x, y, ...corner }: ChartCorner) => ({
    ...corner,
    x: Math.round(x),
    y: Math.round(y),
  });
  return context.charts.on(sheet.getSheetId()).map((chart) => ({
    ...chart,
    id: null,
    sheetId: null,
    from: rounded(chart.from),
    to: rounded(chart.to),
    picture: { ...pictureOf(context, chart), id: null, box: null },
    series: chart.series.map(({ values, categories, name, color }) => ({
      name: typeof name === "string" ? name : name?.range,
      values: values?.range,
      categories: categories?.range,
      color,
    })),
  }));
}
