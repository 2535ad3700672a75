import { openWorkbook } from "../../../test/office/support/engineWorkbook";

test("sheets are added behind, found by name in any case, and the active one stays active", async () => {
  const { book } = openWorkbook();
  const sheets = await book.to("worksheets");
  const added = await sheets.at("add", "考核表 2024");
  expect(await added.get("position")).toBe(1);
  expect(await (await sheets.at("getActiveWorksheet")).get("name")).toBe("Sheet1");
  expect(await (await sheets.at("add")).get("name")).toBe("Sheet2");
  expect(await sheets.call("getCount")).toBe(3);
  expect(await (await sheets.at("getItem", "SHEET2")).get("position")).toBe(2);
  expect(await (await sheets.at("getFirst")).get("name")).toBe("Sheet1");
  expect(await sheets.find("getItemOrNullObject", "没有")).toBeNull();
  await expect(sheets.at("getItem", "没有")).rejects.toMatchObject({ code: "ItemNotFound" });
  const far = await added.at("getRange", "A60000");
  await far.set("values", 1);
  expect(await far.get("address")).toBe("'考核表 2024'!A60000");
});

test("names follow Excel's rules", async () => {
  const { book, sheet } = openWorkbook();
  const sheets = await book.to("worksheets");
  const other = await sheets.at("add", "其他");
  await expect(other.set("name", "sheet1")).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  for (const name of ["", "a/b", "a[1]", "'甲'", "History", "字".repeat(32)]) {
    await expect(other.set("name", name)).rejects.toMatchObject({ code: "InvalidArgument" });
  }
  await (await (await sheet()).at("getRange", "A1")).set("values", 5);
  await (await other.at("getRange", "A1")).set("formulas", "=Sheet1!A1+1");
  const id = await (await sheet()).get("id");
  await (await sheet()).set("name", "数据 表");
  expect(await (await sheets.at("getItem", id)).get("name")).toBe("数据 表");
  expect(await (await other.at("getRange", "A1")).get("formulas")).toEqual([["='数据 表'!A1+1"]]);
  expect(await (await other.at("getRange", "A1")).get("values")).toEqual([[6]]);
});

test("the last visible sheet can be neither hidden nor deleted", async () => {
  const { book, sheet } = openWorkbook();
  const sheets = await book.to("worksheets");
  const other = await sheets.at("add", "其他");
  await other.set("visibility", "Hidden");
  expect(await other.get("visibility")).toBe("Hidden");
  await expect((await sheet()).call("delete")).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect((await sheet()).set("visibility", "Hidden")).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(other.call("activate")).rejects.toMatchObject({ code: "InvalidOperation" });
  await other.set("visibility", "Visible");
  await other.call("activate");
  expect(await (await sheets.at("getActiveWorksheet")).get("name")).toBe("其他");
  await other.call("delete");
  expect(await sheets.call("getCount")).toBe(1);
  await expect(other.get("name")).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("deleting a sheet takes its tables and its own names along", async () => {
  const { book } = openWorkbook();
  const other = await (await book.to("worksheets")).at("add", "其他");
  await (await other.at("getRange", "A1:A2")).set("values", [["甲"], [1]]);
  await (await other.to("tables")).at("add", "A1:A2", true);
  await (await other.to("names")).at("add", "本表名", await other.at("getRange", "A1"));
  await other.call("delete");
  expect(await (await book.to("tables")).get("count")).toBe(0);
  expect(await (await book.to("names")).find("getItemOrNullObject", "本表名")).toBeNull();
});

test("selection: an add-in selects, and the workbook knows what is selected", async () => {
  const { book, range } = openWorkbook();
  const other = await (await book.to("worksheets")).at("add", "其他");
  await (await other.at("getRange", "B2:C3")).call("select");
  expect(await (await book.at("getSelectedRange")).get("address")).toBe("其他!B2:C3");
  expect(await (await book.at("getActiveCell")).get("address")).toBe("其他!B2");
  await (await range("D4")).call("select");
  expect(await (await book.at("getSelectedRange")).get("address")).toBe("Sheet1!D4");
});

test("frozen panes are where they were put", async () => {
  const { sheet } = openWorkbook();
  const panes = await (await sheet()).to("freezePanes");
  expect(await panes.find("getLocationOrNullObject")).toBeNull();
  await panes.call("freezeAt", "A1:B3");
  expect(await (await panes.at("getLocationOrNullObject")).get("address")).toBe("Sheet1!A1:B3");
  await panes.call("freezeRows", 2);
  expect(await (await panes.at("getLocationOrNullObject")).get("address")).toBe("Sheet1!1:2");
  await panes.call("freezeColumns", 1);
  expect(await (await panes.at("getLocationOrNullObject")).get("address")).toBe("Sheet1!A:A");
  await panes.call("unfreeze");
  expect(await panes.find("getLocationOrNullObject")).toBeNull();
});

test("the print set-up is kept", async () => {
  const { sheet, range } = openWorkbook();
  const layout = await (await sheet()).to("pageLayout");
  await layout.set("orientation", "Landscape");
  await layout.set("zoom", { horizontalFitToPages: 1, verticalFitToPages: 0 });
  await layout.set("centerHorizontally", true);
  await layout.call("setPrintArea", await range("A1:K30"));
  await layout.call("setPrintTitleRows", "$4:$4");
  await (await layout.to("headersFooters/defaultForAllPages")).set("centerFooter", "第 &P 页");
  expect(await layout.get("orientation")).toBe("Landscape");
  expect(await layout.get("zoom")).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  expect(await (await layout.at("getPrintAreaOrNullObject")).get("address")).toBe("Sheet1!A1:K30");
  expect(await (await layout.at("getPrintTitleRowsOrNullObject")).get("address")).toBe(
    "Sheet1!4:4",
  );
  const footers = await layout.to("headersFooters/defaultForAllPages");
  expect(await footers.get("centerFooter")).toBe("第 &P 页");
  await expect(layout.call("setPrintTitleRows", "A1:B2")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await expect(layout.set("orientation", "quer")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("gridlines and tab colour", async () => {
  const { sheet } = openWorkbook();
  const first = await sheet();
  expect(await first.get("showGridlines")).toBe(true);
  await first.set("showGridlines", false);
  await first.set("tabColor", "#00ff00");
  expect(await first.get("showGridlines")).toBe(false);
  expect(await first.get("tabColor")).toBe("#00FF00");
});
