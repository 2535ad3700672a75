import { openWorkbook } from "../../../test/office/support/engineWorkbook";
import { ObjectEventType } from "../richapi/objectEvents";
import type { Json } from "../richapi/richClass";

test("names: added, looked up, used in formulas, changed, deleted", async () => {
  const { book, range } = openWorkbook();
  const names = await book.to("names");
  await (await range("A1")).set("values", 2024);
  const year = await names.at("add", "考核年度", await range("A1"), "judged year");
  expect(await year.get("formula")).toBe("=Sheet1!$A$1");
  expect(await year.get("value")).toBe("Sheet1!A1");
  expect(await year.get("type")).toBe("Range");
  expect(await year.get("comment")).toBe("judged year");
  expect(await (await year.at("getRange")).get("address")).toBe("Sheet1!A1");
  await (await range("B1")).set("formulas", "=考核年度+1");
  expect(await (await range("B1")).get("values")).toEqual([[2025]]);
  await expect(names.at("add", "考核年度", "=1")).rejects.toMatchObject({
    code: "ItemAlreadyExists",
  });
  await expect(names.at("add", "1年", "=1")).rejects.toMatchObject({ code: "InvalidArgument" });
  const rate = await names.at("add", "容差", "=0.05");
  expect([await rate.get("type"), await rate.get("value")]).toEqual(["Double", 0.05]);
  expect(await rate.find("getRangeOrNullObject")).toBeNull();
  const sum = await names.at("add", "合计", "=SUM(1,2)*10");
  expect([await sum.get("type"), await sum.get("value")]).toEqual(["Integer", 30]);
  await sum.call("delete");
  await rate.set("formula", "=0.1");
  expect(await rate.get("formula")).toBe("=0.1");
  await rate.call("delete");
  expect(await names.find("getItemOrNullObject", "容差")).toBeNull();
  expect(await names.call("getCount")).toBe(1);
});

test("names of a sheet are its own", async () => {
  const { book, sheet, range } = openWorkbook();
  const own = await (await sheet()).to("names");
  const name = await own.at("add", "本表", await range("C3"));
  expect(await name.get("scope")).toBe("Worksheet");
  expect(await (await name.to("worksheet")).get("name")).toBe("Sheet1");
  expect(await (await book.to("names")).find("getItemOrNullObject", "本表")).toBeNull();
});

test("a name can stand for cells in getRange", async () => {
  const { book, sheet, range } = openWorkbook();
  await (await book.to("names")).at("add", "区域", await range("B2:C3"));
  expect(await (await (await sheet()).at("getRange", "区域")).get("address")).toBe("Sheet1!B2:C3");
  await expect((await sheet()).at("getRange", "没有")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("custom XML parts are found by namespace, replaced and deleted", async () => {
  const { book } = openWorkbook();
  const parts = await book.to("customXmlParts");
  const part = await parts.at(
    "add",
    '<?xml version="1.0"?><p:plan xmlns:p="urn:plan"><a/></p:plan>',
  );
  await parts.at("add", '<other xmlns="urn:other">x</other>');
  expect(await part.get("namespaceUri")).toBe("urn:plan");
  const scoped = await parts.at("getByNamespace", "urn:plan");
  expect(await scoped.call("getCount")).toBe(1);
  const only = await scoped.at("getOnlyItem");
  await only.call("setXml", '<plan xmlns="urn:plan"><b/></plan>');
  expect(await (await parts.at("getItem", await part.get("id"))).call("getXml")).toBe(
    '<plan xmlns="urn:plan"><b/></plan>',
  );
  await expect(parts.at("add", "<a><b></a>")).rejects.toMatchObject({ code: "InvalidArgument" });
  await part.call("delete");
  expect(await scoped.find("getOnlyItemOrNullObject")).toBeNull();
  await expect(parts.at("getItem", "{X}")).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(await parts.find("getItemOrNullObject", "{X}")).toBeNull();
});

test("settings keep any JSON value", async () => {
  const { book } = openWorkbook();
  const settings = await book.to("settings");
  await settings.at("add", "规划", { 计划: ["宁波"], n: 1 });
  await settings.at("add", "规划", { 计划: ["嵊州"] });
  const setting = await settings.at("getItem", "规划");
  expect(await setting.get("value")).toEqual({ 计划: ["嵊州"] });
  expect(await settings.call("getCount")).toBe(1);
  await setting.call("delete");
  expect(await settings.find("getItemOrNullObject", "规划")).toBeNull();
});

async function heard() {
  const workbook = openWorkbook();
  const events: { type: number; targetIds: readonly string[]; message: Record<string, Json> }[] =
    [];
  workbook.on((event) => {
    const message = event.message(() => "ev1") as Record<string, Json>;
    events.push({ type: event.type, targetIds: event.targetIds, message });
  });
  const of = (type: number) => events.filter((event) => event.type === type);
  return { ...workbook, events, of };
}

test("an edit is told with its values, whoever makes it; a recalculation is not", async () => {
  const { spreadsheet, range, of, calculationSettled } = await heard();
  const id = spreadsheet.workbook.getActiveSheet().getSheetId();
  await (await range("B1")).set("formulas", "=A1*2");
  await calculationSettled();
  const before = of(ObjectEventType.worksheetChanged).length;
  spreadsheet.workbook.getActiveSheet().getRange("A1").setValue(5);
  await calculationSettled();
  const [edit, ...others] = of(ObjectEventType.worksheetChanged).slice(before);
  expect(others).toEqual([]);
  expect(edit).toEqual({
    type: 10,
    targetIds: [id, "Workbook"],
    message: {
      changeType: "RangeEdited",
      source: "Local",
      address: "A1",
      worksheetId: id,
      referenceId: "ev1",
      shiftDirection: "None",
      triggerSource: "",
      valueBefore: "",
      valueAfter: 5,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    },
  });
  await (await range("A1:A2")).set("values", 7);
  expect(of(ObjectEventType.worksheetChanged).at(-1)!.message).toMatchObject({
    address: "A1:A2",
    triggerSource: "ThisLocalAddin",
    valueBefore: null,
  });
});

test("an edit inside a table is the table's event too", async () => {
  const { range, sheet, of } = await heard();
  await (await range("A1:A3")).set("values", [["甲"], [1], [2]]);
  const table = await (await (await sheet()).to("tables")).at("add", "A1:A3", true);
  await (await range("C1")).set("values", 1);
  await (await range("A2")).set("values", 9);
  const changes = of(ObjectEventType.tableChanged);
  expect(changes.map(({ message }) => [message.address, message.tableId])).toEqual([
    ["A2", await table.get("id")],
  ]);
  expect(of(ObjectEventType.tableAdded)).toHaveLength(1);
  await table.set("name", "考核表");
  await table.call("convertToRange");
  expect(of(ObjectEventType.tableDeleted).map(({ message }) => message.tableName)).toEqual([
    "考核表",
  ]);
});

test("sheets and selections have their events", async () => {
  const { book, range, of } = await heard();
  const added = await (await book.to("worksheets")).at("add", "新表");
  const id = String(await added.get("id"));
  expect(of(ObjectEventType.worksheetAdded).map(({ targetIds }) => targetIds[0])).toEqual([id]);
  await added.call("activate");
  expect(of(ObjectEventType.worksheetActivated).at(-1)!.targetIds).toEqual([id, "Workbook"]);
  await (await range("B2:B3")).call("select");
  expect(of(ObjectEventType.worksheetSelectionChanged).at(-1)!.message.address).toBe("B2:B3");
  await added.set("name", "改名");
  expect(of(ObjectEventType.worksheetNameChanged).at(-1)!.message).toMatchObject({
    nameBefore: "新表",
    nameAfter: "改名",
  });
  await added.call("delete");
  expect(of(ObjectEventType.worksheetDeleted).at(-1)!.targetIds).toEqual([id, "Workbook"]);
});

test("formats change without a change of data", async () => {
  const { range, of } = await heard();
  await (await (await range("A1")).to("format/font")).set("bold", true);
  expect(of(ObjectEventType.worksheetFormatChanged).map(({ message }) => message.address)).toEqual([
    "A1",
  ]);
  expect(of(ObjectEventType.worksheetChanged)).toEqual([]);
});

test("the application calculates when asked", async () => {
  const { book, range } = openWorkbook();
  const application = await book.to("application");
  expect(await application.get("calculationMode")).toBe("Automatic");
  await application.set("calculationMode", "Manual");
  await (await range("A1")).set("formulas", "=6*7");
  await application.call("calculate", "Full");
  expect(await (await range("A1")).get("values")).toEqual([[42]]);
  await expect(application.set("calculationMode", "nie")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});
