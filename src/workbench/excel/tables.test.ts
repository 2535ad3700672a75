import { openWorkbook, type Driven } from "../../../test/office/support/engineWorkbook";

async function withTable() {
  const workbook = openWorkbook();
  const sheet = await workbook.sheet();
  const cells = await workbook.range("B3:D5");
  await cells.set("values", [
    ["指标", "目标值", "完成率(%)"],
    ["甲", 40, ""],
    ["乙", 60, ""],
  ]);
  const table = await (await sheet.to("tables")).at("add", "B3:D5", true);
  return { ...workbook, table, tables: await workbook.book.to("tables") };
}

const names = async (table: Driven) =>
  Promise.all((await (await table.to("columns")).items()).map((column) => column.get("name")));

test("a table is found by id and by name in any case, and keeps its id through a rename", async () => {
  const { table, tables } = await withTable();
  const id = await table.get("id");
  await table.set("name", "Plan_考核表");
  expect(await (await tables.at("getItem", "plan_考核表")).get("id")).toBe(id);
  expect(await (await tables.at("getItem", id)).get("name")).toBe("Plan_考核表");
  expect(await tables.find("getItemOrNullObject", "没有")).toBeNull();
  await expect(tables.at("getItem", "没有")).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(await tables.get("count")).toBe(1);
});

test("names and styles are checked", async () => {
  const { table, tables, range, book } = await withTable();
  await (await range("F3:F4")).set("values", [["x"], [1]]);
  const other = await tables.at("add", "Sheet1!F3:F4", true);
  await table.set("name", "考核表");
  await (await book.to("names")).call("add", "考核年度", await range("A1"));
  await expect(other.set("name", "考核表")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  await expect(other.set("name", "考核年度")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  for (const name of ["A1", "2024年", "有 空格", ""]) {
    await expect(other.set("name", name)).rejects.toMatchObject({ code: "InvalidArgument" });
  }
  await table.set("style", "TableStyleLight1");
  expect(await table.get("style")).toBe("TableStyleLight1");
  await expect(table.set("style", "TableStyleMedium99")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await expect(tables.at("add", "D4:E9", true)).rejects.toMatchObject({ code: "InvalidOperation" });
});

test("a table's parts and columns", async () => {
  const { table } = await withTable();
  const address = async (method: string) => (await table.at(method)).get("address");
  expect(await address("getRange")).toBe("Sheet1!B3:D5");
  expect(await address("getHeaderRowRange")).toBe("Sheet1!B3:D3");
  expect(await address("getDataBodyRange")).toBe("Sheet1!B4:D5");
  expect(await names(table)).toEqual(["指标", "目标值", "完成率(%)"]);
  const column = await (await table.to("columns")).at("getItem", "目标值");
  expect(await column.get("values")).toEqual([["目标值"], [40], [60]]);
  expect(await (await column.at("getDataBodyRange")).get("address")).toBe("Sheet1!C4:C5");
  expect(await column.get("index")).toBe(1);
  expect(await (await table.to("columns")).find("getItemOrNullObject", "没有")).toBeNull();
});

test("structured references compute and come back in Excel's form", async () => {
  const { table, range } = await withTable();
  await table.set("name", "考核表_1");
  const rate = await (await table.to("columns")).at("getItem", "完成率(%)");
  await (await rate.at("getDataBodyRange")).set("formulas", "=[@目标值]*2");
  const outside = await range("F1:F3");
  await outside.set("formulas", [
    ["=SUM(考核表_1[完成率(%)])"],
    ['=INDEX(考核表_1[目标值],MATCH("乙",考核表_1[指标],0))'],
    ['=COUNTIFS(考核表_1[目标值],">=50")'],
  ]);
  expect(await outside.get("values")).toEqual([[200], [60], [1]]);
  expect(await (await range("D4")).get("formulas")).toEqual([["=[@目标值]*2"]]);
  expect(await (await range("F1")).get("formulas")).toEqual([["=SUM(考核表_1[完成率(%)])"]]);
  await (await range("C4")).set("values", 100);
  expect(await outside.get("values")).toEqual([[320], [60], [2]]);
});

test("headers are made texts, filled in and told apart", async () => {
  const { sheet, range } = openWorkbook();
  await (
    await range("A1:C2")
  ).set("values", [
    [2024, "", 2024],
    [1, 2, 3],
  ]);
  const table = await (await (await sheet()).to("tables")).at("add", await range("A1:C2"), true);
  expect(await names(table)).toEqual(["2024", "列2", "20242"]);
  expect(await (await range("A1")).get("valueTypes")).toEqual([["String"]]);
});

test("without headers the cells move down below new ones", async () => {
  const { sheet, range } = openWorkbook();
  await (await range("A1:B1")).set("values", [[1, 2]]);
  const table = await (await (await sheet()).to("tables")).at("add", "A1:B1", false);
  expect(await (await table.at("getRange")).get("values")).toEqual([
    ["列1", "列2"],
    [1, 2],
  ]);
});

test("rows are added, at the end and in between, and the formulas see them", async () => {
  const { table, range } = await withTable();
  await (await range("F1")).set("formulas", `=SUM(${await table.get("name")}[目标值])`);
  await (await range("B7")).set("values", "下面");
  const rows = await table.to("rows");
  await rows.call("add", null, [["丙", 5, ""]]);
  await rows.call("add", 0, [["丁", 7, ""]]);
  expect(await rows.get("count")).toBe(4);
  expect(await (await table.at("getDataBodyRange")).get("values")).toEqual([
    ["丁", 7, ""],
    ["甲", 40, ""],
    ["乙", 60, ""],
    ["丙", 5, ""],
  ]);
  expect(await (await range("F1")).get("values")).toEqual([[112]]);
});

test("rows and columns of a table on another sheet leave the active sheet's cells where they are", async () => {
  const { table, range, book } = await withTable();
  const other = await (await book.to("worksheets")).at("add", "另一张");
  const beside = await other.at("getRange", "A1:H9");
  const numbers = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 8 }, (__, column) => 10 * row + column + 1),
  );
  await beside.set("values", numbers);
  await other.call("activate");
  const rows = await table.to("rows");
  await rows.call("add", 0, [["丁", 7, ""]]);
  await (await rows.at("getItemAt", 0)).call("delete");
  const columns = await table.to("columns");
  await columns.call("add", 0, null, "新");
  await (await columns.at("getItemAt", 0)).call("delete");
  const cells = await range("J3:J4");
  await cells.call("insert", "Right");
  await cells.call("delete", "Left");
  expect(await beside.get("values")).toEqual(numbers);
});

test("resizing keeps the header row", async () => {
  const { table, range } = await withTable();
  await table.call("resize", "B3:E6");
  expect(await (await table.at("getRange")).get("address")).toBe("Sheet1!B3:E6");
  expect((await names(table))[3]).toBe("列4");
  await expect(table.call("resize", await range("B4:E9"))).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("a table becomes a range again, or goes with its cells", async () => {
  const { table, tables, range } = await withTable();
  const left = await table.at("convertToRange");
  expect(await left.get("address")).toBe("Sheet1!B3:D5");
  expect(await (await range("B3")).get("values")).toEqual([["指标"]]);
  await expect(table.get("name")).rejects.toMatchObject({ code: "ItemNotFound" });
  const again = await tables.at("add", "B3:D5", true);
  await again.call("delete");
  expect(await tables.get("count")).toBe(0);
  expect(await (await range("B3:D5")).get("values")).toEqual(Array(3).fill(["", "", ""]));
});

test("a range knows its tables", async () => {
  const { range, table } = await withTable();
  const found = await (await range("D5:Z9")).at("getTables", false);
  expect(await (await found.items())[0]!.get("id")).toBe(await table.get("id"));
  expect(await (await (await range("D5:Z9")).at("getTables", true)).items()).toEqual([]);
});

test("columns are added, at the end and in between, and taken out again", async () => {
  const { table, range, sheet } = await withTable();
  const total = await (await sheet()).at("getRange", "G1");
  await total.set("formulas", `=SUM(${await table.get("name")}[目标值])`);
  await (await range("F4")).set("values", "右边");
  const columns = await table.to("columns");
  await columns.call("add", 1, [["单位"], ["个"], ["家"]]);
  await columns.call("add", null, null, "说明");
  expect(await names(table)).toEqual(["指标", "单位", "目标值", "完成率(%)", "说明"]);
  expect(await (await table.at("getDataBodyRange")).get("values")).toEqual([
    ["甲", "个", 40, "", ""],
    ["乙", "家", 60, "", ""],
  ]);
  expect(await (await range("H4")).get("values")).toEqual([["右边"]]);
  expect(await total.get("values")).toEqual([[100]]);
  await (await columns.at("getItem", "单位")).call("delete");
  expect(await names(table)).toEqual(["指标", "目标值", "完成率(%)", "说明"]);
  expect(await (await range("G4")).get("values")).toEqual([["右边"]]);
  expect(await total.get("values")).toEqual([[100]]);
  await expect(columns.call("add", 9)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("rows are sorted as Excel does, with their formats and formulas", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:C6");
  await cells.set("values", [
    ["值", "名", "双倍"],
    ["丁", "文字", ""],
    [3, "三", ""],
    ["", "空", ""],
    [true, "真", ""],
    [1, "一", ""],
  ]);
  await (await range("C3")).set("formulas", "=A3*2");
  await (await (await range("A3")).to("format/fill")).set("color", "#FF0000");
  const sort = await cells.to("sort");
  await sort.call("apply", [{ key: 0, ascending: true }], false, true);
  const named = async () =>
    ((await (await range("B2:B6")).get("values")) as string[][]).map(([name]) => name);
  expect(await named()).toEqual(["一", "三", "文字", "真", "空"]);
  expect(await (await range("C3")).get("formulas")).toEqual([["=A3*2"]]);
  expect(await (await range("C3")).get("values")).toEqual([[6]]);
  expect(await (await (await range("A3")).to("format/fill")).get("color")).toBe("#FF0000");
  await sort.call("apply", [{ key: 0, ascending: false }], false, true);
  expect(await named()).toEqual(["真", "文字", "三", "一", "空"]);
  expect(await (await range("C4")).get("formulas")).toEqual([["=A4*2"]]);
  await expect(sort.call("apply", [{ key: 3 }])).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a table's sort leaves its header, and references to the row's own cells stay right", async () => {
  const { table } = await withTable();
  const rate = await (await table.to("columns")).at("getItem", "完成率(%)");
  const body = await rate.at("getDataBodyRange");
  await body.set("formulas", "=[@目标值]*2");
  await (await table.to("sort")).call("apply", [{ key: 1, ascending: false }]);
  expect(await (await table.at("getRange")).get("values")).toEqual([
    ["指标", "目标值", "完成率(%)"],
    ["乙", 60, 120],
    ["甲", 40, 80],
  ]);
  expect(await body.get("formulas")).toEqual([["=[@目标值]*2"], ["=[@目标值]*2"]]);
});

test("a column's filter hides the rows that show something else", async () => {
  const { table, range } = await withTable();
  const column = await (await table.to("columns")).at("getItem", "指标");
  const filter = await column.to("filter");
  await filter.call("applyValuesFilter", ["乙"]);
  const hidden = async (address: string) => (await range(address)).get("rowHidden");
  expect([await hidden("B4"), await hidden("B5")]).toEqual([true, false]);
  expect(await (await table.to("autoFilter")).get("isDataFiltered")).toBe(true);
  await filter.call("clear");
  expect(await hidden("B4")).toBe(false);
});
