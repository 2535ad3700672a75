import { openWorkbook } from "../../../test/office/support/engineWorkbook";

test("formats do not disturb a formula that has just been written", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:A2");
  await cells.set("formulas", [["=1+1"], ["=A1*2"]]);
  await (await cells.to("format/font")).set("bold", true);
  await cells.set("numberFormat", "0.0");
  await (await cells.to("format/protection")).set("locked", false);
  expect(await cells.get("values")).toEqual([[2], [4]]);
  expect(await cells.get("text")).toEqual([["2.0"], ["4.0"]]);
});

test("each format is given back as set, and null where cells differ", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:B2");
  const format = await cells.to("format");
  await (await format.to("fill")).set("color", "#ffeeaa");
  await (await format.to("font")).set("color", "red");
  await (await format.to("font")).set("size", 14);
  await (await format.to("font")).set("name", "宋体");
  await (await format.to("font")).set("underline", "Double");
  await format.set("horizontalAlignment", "Center");
  await format.set("verticalAlignment", "Top");
  await format.set("wrapText", true);
  await format.set("indentLevel", 2);
  expect(await (await format.to("fill")).get("color")).toBe("#FFEEAA");
  const font = await format.to("font");
  expect(await font.get("color")).toBe("#FF0000");
  expect(await font.get("size")).toBe(14);
  expect(await font.get("name")).toBe("宋体");
  expect(await font.get("underline")).toBe("Double");
  expect(await font.get("bold")).toBe(false);
  expect(await format.get("horizontalAlignment")).toBe("Center");
  expect(await format.get("verticalAlignment")).toBe("Top");
  expect(await format.get("wrapText")).toBe(true);
  expect(await format.get("indentLevel")).toBe(2);
  await (await (await range("A1")).to("format/font")).set("bold", true);
  expect(await font.get("bold")).toBeNull();
  await (await format.to("fill")).call("clear");
  expect(await (await format.to("fill")).get("color")).toBe("#FFFFFF");
  await expect(format.set("horizontalAlignment", "Middle")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
  await expect((await format.to("fill")).set("color", "gelb")).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("borders are set side by side", async () => {
  const { range } = openWorkbook();
  const borders = await (await range("A1:B2")).to("format/borders");
  for (const side of ["EdgeTop", "InsideHorizontal"]) {
    const border = await borders.at("getItem", side);
    await border.set("style", "Continuous");
    await border.set("color", "#C0C0C0");
    await border.set("weight", "Medium");
  }
  const side = async (address: string, name: string) => {
    const border = await (await (await range(address)).to("format/borders")).at("getItem", name);
    return [await border.get("style"), await border.get("weight"), await border.get("color")];
  };
  expect(await side("A1:B2", "EdgeTop")).toEqual(["Continuous", "Medium", "#C0C0C0"]);
  expect(await side("B1", "EdgeTop")).toEqual(["Continuous", "Medium", "#C0C0C0"]);
  expect(await side("A1", "EdgeBottom")).toEqual(["Continuous", "Medium", "#C0C0C0"]);
  expect((await side("B2", "EdgeBottom"))[0]).toBe("None");
  expect((await side("A1", "EdgeLeft"))[0]).toBe("None");
  const top = await borders.at("getItem", "EdgeTop");
  await top.set("style", "None");
  expect((await side("A1", "EdgeTop"))[0]).toBe("None");
  expect((await side("A1", "EdgeBottom"))[0]).toBe("Continuous");
});

test("widths and heights are points; null where they differ; columns can be hidden", async () => {
  const { range } = openWorkbook();
  const columns = await range("A:B");
  await (await columns.to("format")).set("columnWidth", 90);
  expect(await (await columns.to("format")).get("columnWidth")).toBe(90);
  await (await (await range("B1")).to("format")).set("columnWidth", 30);
  expect(await (await columns.to("format")).get("columnWidth")).toBeNull();
  const row = await (await range("3:3")).to("format");
  await row.set("rowHeight", 36);
  expect(await row.get("rowHeight")).toBe(36);
  await (await range("B:B")).set("columnHidden", true);
  expect(await (await range("B:B")).get("columnHidden")).toBe(true);
  expect(await (await range("B3")).get("hidden")).toBe(true);
  expect(await columns.get("columnHidden")).toBeNull();
  await (await range("B:B")).set("columnHidden", false);
  expect(await columns.get("columnHidden")).toBe(false);
});

test("a whole column's format is its own and reaches cells that are there", async () => {
  const { range } = openWorkbook();
  await (await range("A1")).set("values", "甲");
  await (await (await range("A:A")).to("format/font")).set("bold", true);
  const bold = async (address: string) =>
    (await (await range(address)).to("format/font")).get("bold");
  expect(await bold("A1")).toBe(true);
  expect(await bold("A5000")).toBe(true);
  expect(await bold("B1")).toBe(false);
});

test("a column fitted to its texts holds the longest", async () => {
  const { range } = openWorkbook();
  await (await range("A1:B1")).set("values", [["森林覆盖率达到百分之四十八", "甲"]]);
  await (await (await range("A:B")).to("format")).call("autofitColumns");
  const width = async (address: string) =>
    Number(await (await (await range(address)).to("format")).get("columnWidth"));
  // 13 ideographs of 11 points.
  expect(await width("A:A")).toBeGreaterThanOrEqual(13 * 11);
  expect(await width("B:B")).toBeLessThan(await width("A:A"));
});

test("each row tells whether it is hidden", async () => {
  const { range } = openWorkbook();
  await (await range("2:2")).set("rowHidden", true);
  const rows = await range("A1:A3");
  expect(await rows.get("rowHidden")).toBeNull();
  expect(await rows.call("getRowProperties", { rowHidden: true })).toEqual([
    { rowHidden: false },
    { rowHidden: true },
    { rowHidden: false },
  ]);
  await expect(rows.call("getRowProperties", { rowIndex: true })).rejects.toThrow("rowIndex");
});
