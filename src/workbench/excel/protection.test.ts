import { openWorkbook } from "../../../test/office/support/engineWorkbook";

async function protectedSheet() {
  const workbook = openWorkbook();
  const sheet = await workbook.sheet();
  await (await workbook.range("A1:B2")).set("values", 1);
  await (await (await workbook.range("B2")).to("format/protection")).set("locked", false);
  const protection = await sheet.to("protection");
  await protection.call("protect", { allowFormatColumns: true }, "秘密");
  return { ...workbook, sheet, protection };
}

test("locked cells refuse an add-in's writes, unlocked ones take them", async () => {
  const { range } = await protectedSheet();
  await expect((await range("A1")).set("values", 2)).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await expect((await range("A2:B2")).set("formulas", "=1")).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await (await range("B2")).set("values", 2);
  expect(await (await range("A1:B2")).get("values")).toEqual([
    [1, 1],
    [1, 2],
  ]);
});

test("everything else that changes the sheet is refused, unless an option allows it", async () => {
  const { range, sheet } = await protectedSheet();
  const denied = { code: "AccessDenied" };
  const cell = await range("B2");
  await expect((await cell.to("format/fill")).set("color", "#FF0000")).rejects.toMatchObject(
    denied,
  );
  await expect(cell.set("numberFormat", "0.0")).rejects.toMatchObject(denied);
  await expect(cell.call("merge", false)).rejects.toMatchObject(denied);
  await expect((await range("1:1")).call("insert", "Down")).rejects.toMatchObject(denied);
  await expect((await sheet.to("tables")).at("add", "A1:B2", true)).rejects.toMatchObject(denied);
  await expect((await cell.to("dataValidation")).call("clear")).rejects.toMatchObject(denied);
  await expect((await cell.to("conditionalFormats")).at("add", "Custom")).rejects.toMatchObject(
    denied,
  );
  await (await (await range("A:A")).to("format")).set("columnWidth", 90);
  expect(await (await (await range("A:A")).to("format")).get("columnWidth")).toBe(90);
});

test("protecting twice and a wrong password are denied; the right one lifts it", async () => {
  const { protection, range } = await protectedSheet();
  expect(await protection.get("protected")).toBe(true);
  expect(await protection.get("options")).toMatchObject({
    allowFormatColumns: true,
    allowSort: false,
  });
  await expect(protection.call("protect")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(protection.call("unprotect", "falsch")).rejects.toMatchObject({
    code: "AccessDenied",
  });
  await protection.call("unprotect", "秘密");
  await (await range("A1")).set("values", 5);
  expect(await (await range("A1")).get("values")).toEqual([[5]]);
});

test("a person at the grid is held back from locked cells and told of it", async () => {
  const { spreadsheet, range, onRefused } = await protectedSheet();
  const refused: unknown[] = [];
  onRefused((refusal) => refused.push(refusal));
  const grid = spreadsheet.workbook.getActiveSheet();
  try {
    grid.getRange("A1").setValue(9);
  } catch {
    // The engine reports a cancelled command by throwing.
  }
  grid.getRange("B2").setValue(9);
  expect(await (await range("A1:B2")).get("values")).toEqual([
    [1, 1],
    [1, 9],
  ]);
  expect(refused).toEqual([{ sheet: "Sheet1", address: "A1" }]);
});

test("a protected workbook keeps its sheets", async () => {
  const { book, sheet } = openWorkbook();
  await (await book.to("protection")).call("protect");
  const denied = { code: "AccessDenied" };
  await expect((await book.to("worksheets")).at("add", "新")).rejects.toMatchObject(denied);
  await expect((await sheet()).set("name", "新")).rejects.toMatchObject(denied);
  expect(await (await book.to("protection")).get("protected")).toBe(true);
  await (await book.to("protection")).call("unprotect");
  await (await book.to("worksheets")).at("add", "新");
});
