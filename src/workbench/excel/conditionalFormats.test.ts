import { openWorkbook } from "../../../test/office/support/engineWorkbook";

async function withFormats() {
  const workbook = openWorkbook();
  const body = await workbook.range("A2:C4");
  const formats = await body.to("conditionalFormats");
  const first = await formats.at("add", "Custom");
  await (await first.to("custom/rule")).set("formula", '=$C2="严重滞后"');
  await (await first.to("custom/format/fill")).set("color", "#FFCCCC");
  await (await first.to("custom/format/font")).set("color", "#990000");
  await (await first.to("custom/format/font")).set("bold", true);
  return { ...workbook, formats, first };
}

test("a formula rule reaches the engine with its format, and paints after each edit", async () => {
  const { spreadsheet, range, conditionalFill } = await withFormats();
  const grid = spreadsheet.workbook.getActiveSheet();
  expect(grid.getConditionalFormattingRules()).toMatchObject([
    {
      ranges: [{ startRow: 1, endRow: 3, startColumn: 0, endColumn: 2 }],
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: '=$C2="严重滞后"',
        style: { bg: { rgb: "#FFCCCC" }, cl: { rgb: "#990000" }, bl: 1 },
      },
    },
  ]);
  const settle = async (expected: string | null) => {
    const end = Date.now() + 4000;
    while (conditionalFill(2, 0) !== expected && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return conditionalFill(2, 0);
  };
  await (await range("C3")).set("values", "严重滞后");
  expect(await settle("#FFCCCC")).toBe("#FFCCCC");
  await (await range("C3")).set("values", "达标");
  expect(await settle(null)).toBeNull();
});

test("a new one comes first; each is found, read and deleted by its id", async () => {
  const { formats, first, range } = await withFormats();
  const second = await formats.at("add", "Custom");
  await (await second.to("custom/rule")).set("formula", "=TRUE");
  await second.set("stopIfTrue", true);
  expect(await second.get("priority")).toBe(0);
  expect(await first.get("priority")).toBe(1);
  expect(await formats.call("getCount")).toBe(2);
  const found = await formats.at("getItem", await first.get("id"));
  expect(await found.get("type")).toBe("Custom");
  expect(await (await found.to("custom/rule")).get("formula")).toBe('=$C2="严重滞后"');
  expect(await (await found.to("custom/format/fill")).get("color")).toBe("#FFCCCC");
  expect(await (await found.at("getRange")).get("address")).toBe("Sheet1!A2:C4");
  expect(await (await formats.at("getItemAt", 0)).get("stopIfTrue")).toBe(true);
  expect(await (await (await range("E9")).to("conditionalFormats")).call("getCount")).toBe(0);
  await second.call("delete");
  expect(await formats.call("getCount")).toBe(1);
  await expect(formats.at("getItem", "没有")).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("clearing some rows leaves the others their format", async () => {
  const { range, first } = await withFormats();
  await (await (await range("A3:C3")).to("conditionalFormats")).call("clearAll");
  expect(await (await (await range("A3")).to("conditionalFormats")).call("getCount")).toBe(0);
  expect(await (await (await range("A4")).to("conditionalFormats")).call("getCount")).toBe(1);
  await expect(first.at("getRange")).rejects.toMatchObject({ code: "InvalidOperation" });
  await (await (await range("A1:Z9")).to("conditionalFormats")).call("clearAll");
  expect(await (await (await range("A4")).to("conditionalFormats")).call("getCount")).toBe(0);
});

test("a cell-value rule is given back as set", async () => {
  const { range } = openWorkbook();
  const format = await (
    await (await range("A1:A9")).to("conditionalFormats")
  ).at("add", "CellValue");
  const cellValue = await format.to("cellValue");
  const rule = { operator: "Between", formula1: "=0", formula2: "=0.6" };
  await (await cellValue.to("format/fill")).set("color", "#FFFF00");
  await cellValue.set("rule", rule);
  expect(await cellValue.get("rule")).toEqual(rule);
  expect(await format.get("type")).toBe("CellValue");
  await expect(format.to("custom")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(cellValue.set("rule", { operator: "Between", formula1: "1" })).rejects.toMatchObject(
    { code: "InvalidArgument" },
  );
});

test("what Excel refuses in a rule is refused", async () => {
  const { formats } = await withFormats();
  const format = await formats.at("add", "Custom");
  await expect(
    (await format.to("custom/rule")).set("formula", "=表1[@状态]=1"),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(formats.at("add", "IconSet")).rejects.toMatchObject({ code: "NotImplemented" });
});
