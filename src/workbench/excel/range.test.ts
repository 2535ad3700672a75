import { openWorkbook } from "../../../test/office/support/engineWorkbook";

test("values are read as typed and given back with their types and texts", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:C3");
  await cells.set("values", [
    ["48.5%", "2024-05-01", "'007"],
    [1234.5, true, ""],
    ["=A2*2", "=1/0", '=IF(B2,"是","否")'],
  ]);
  expect(await cells.get("values")).toEqual([
    [0.485, 45413, "007"],
    [1234.5, true, ""],
    [2469, "#DIV/0!", "是"],
  ]);
  expect(await cells.get("valueTypes")).toEqual([
    ["Double", "Double", "String"],
    ["Double", "Boolean", "Empty"],
    ["Double", "Error", "String"],
  ]);
  expect(await cells.get("text")).toEqual([
    ["48.50%", "2024-05-01", "007"],
    ["1234.5", "TRUE", ""],
    ["2469", "#DIV/0!", "是"],
  ]);
  expect(await cells.get("formulas")).toEqual([
    [0.485, 45413, "007"],
    [1234.5, true, ""],
    ["=A2*2", "=1/0", '=IF(B2,"是","否")'],
  ]);
});

test("only a cell without content is empty", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:E1");
  await cells.set("values", [["", 0, '=""', '=IF({1,0},"","x")', null]]);
  expect(await cells.get("values")).toEqual([["", 0, "", "", "x"]]);
  expect(await cells.get("valueTypes")).toEqual([
    ["Empty", "Double", "String", "String", "String"],
  ]);
  await cells.set("numberFormat", "0.00");
  expect(await (await range("A1")).get("valueTypes")).toEqual([["Empty"]]);
});

test("the functions that a template needs compute", async () => {
  const { range } = openWorkbook();
  await (
    await range("A1:B4")
  ).set("values", [
    ["甲", 10],
    ["乙", 20],
    ["甲", 30],
    ["丙", "约50"],
  ]);
  const formulas = [
    ['=SUMIFS(B1:B4,A1:A4,"甲")', 40],
    ['=COUNTIFS(A1:A4,"甲",B1:B4,">10")', 1],
    ['=INDEX(B1:B4,MATCH("乙",A1:A4,0))', 20],
    ['=IFERROR(VALUE("x"),"不是数")', "不是数"],
    ['=VALUE(LEFT("2-3",FIND("-","2-3")-1))', 2],
    ['=IF(ISNUMBER(B4),B4,"待核实")', "待核实"],
    ["=ROUND(AVERAGE(B1:B3),1)", 20],
    ['=TEXT(0.485,"0.0%")', "48.5%"],
  ] as const;
  const results = await range(`D1:D${formulas.length}`);
  await results.set(
    "formulas",
    formulas.map(([formula]) => [formula]),
  );
  expect(await results.get("values")).toEqual(formulas.map(([, value]) => [value]));
});

test("a scalar goes into every cell; an array must fit; null leaves a cell alone", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:B2");
  await cells.set("values", 7);
  expect(await cells.get("values")).toEqual([
    [7, 7],
    [7, 7],
  ]);
  await cells.set("values", [
    [null, 1],
    ["", null],
  ]);
  expect(await cells.get("values")).toEqual([
    [7, 1],
    ["", 7],
  ]);
  await expect(cells.set("values", [[1, 2]])).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(cells.set("formulas", "=SUM(")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(cells.set("formulas", `="${"字".repeat(8200)}"`)).rejects.toMatchObject({
    code: "FormulaLengthExceedsLimit",
  });
});

test("text formats come first: a range target stays what it is", async () => {
  const { range } = openWorkbook();
  const cell = await range("A1");
  await cell.set("numberFormat", "@");
  await cell.set("values", "2-3");
  expect(await cell.get("values")).toEqual([["2-3"]]);
  expect(await cell.get("valueTypes")).toEqual([["String"]]);
});

test("dynamic arrays spill, and the spill range is known", async () => {
  const { range } = openWorkbook();
  await (await range("A1")).set("formulas", "=SEQUENCE(2,2)");
  expect(await (await range("A1:B2")).get("values")).toEqual([
    [1, 2],
    [3, 4],
  ]);
  const spill = await (await range("A1")).at("getSpillingToRangeOrNullObject");
  expect(await spill.get("address")).toBe("Sheet1!A1:B2");
  expect(await (await range("A1")).get("hasSpill")).toBe(true);
});

test("ranges lead to ranges", async () => {
  const { range } = openWorkbook();
  const cells = await range("B2:D5");
  const address = async (method: string, ...args: (number | string | null)[]) =>
    (await cells.at(method, ...args)).get("address");
  expect(await address("getCell", 1, 1)).toBe("Sheet1!C3");
  expect(await address("getRow", 2)).toBe("Sheet1!B4:D4");
  expect(await address("getColumn", 0)).toBe("Sheet1!B2:B5");
  expect(await address("getOffsetRange", -1, 1)).toBe("Sheet1!C1:E4");
  expect(await address("getResizedRange", 1, -1)).toBe("Sheet1!B2:C6");
  expect(await address("getAbsoluteResizedRange", 1, 1)).toBe("Sheet1!B2");
  expect(await address("getEntireColumn")).toBe("Sheet1!B:D");
  expect(await address("getEntireRow")).toBe("Sheet1!2:5");
  expect(await address("getLastCell")).toBe("Sheet1!D5");
  expect(await address("getBoundingRect", "A1")).toBe("Sheet1!A1:D5");
  expect(await address("getIntersection", "C4:Z9")).toBe("Sheet1!C4:D5");
  expect(await cells.find("getIntersectionOrNullObject", "F1")).toBeNull();
  await expect(cells.at("getIntersection", "F1")).rejects.toMatchObject({ code: "ItemNotFound" });
  await expect(cells.at("getOffsetRange", -2, 0)).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("the used range counts formats unless only values are asked for", async () => {
  const { range, sheet } = openWorkbook();
  expect(await (await sheet()).find("getUsedRangeOrNullObject")).toBeNull();
  expect(await (await (await sheet()).at("getUsedRange")).get("address")).toBe("Sheet1!A1");
  await (await range("B2")).set("values", "甲");
  await (await (await range("D6")).to("format/fill")).set("color", "#FFEEAA");
  const used = async (valuesOnly: boolean) =>
    (await (await sheet()).at("getUsedRangeOrNullObject", valuesOnly)).get("address");
  expect(await used(false)).toBe("Sheet1!B2:D6");
  expect(await used(true)).toBe("Sheet1!B2");
  await (await range("A1:Z9")).call("clear");
  expect(await (await sheet()).find("getUsedRangeOrNullObject", false)).toBeNull();
});

test("clearing contents keeps formats, clearing formats keeps contents", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:A2");
  await cells.set("values", [["12%"], ["=A1*2"]]);
  await cells.call("clear", "Contents");
  expect(await cells.get("values")).toEqual([[""], [""]]);
  expect(await (await range("A1")).get("numberFormat")).toEqual([["0%"]]);
  await cells.set("values", [["12%"], ["=A1*2"]]);
  await cells.call("clear", "Formats");
  expect(await cells.get("values")).toEqual([[0.12], [0.24]]);
  expect(await (await range("A1")).get("numberFormat")).toEqual([["General"]]);
});

test("inserted and deleted rows move what stands below, formulas with it", async () => {
  const { range } = openWorkbook();
  await (await range("A1:A3")).set("values", [[1], [2], ["=SUM(A1:A2)"]]);
  await (await range("2:2")).call("insert", "Down");
  expect(await (await range("A1:A4")).get("formulas")).toEqual([[1], [""], [2], ["=SUM(A1:A3)"]]);
  await (await range("2:2")).call("delete", "Up");
  expect(await (await range("A3")).get("formulas")).toEqual([["=SUM(A1:A2)"]]);
  await (await range("A1")).call("insert", "Down");
  expect(await (await range("A1:A4")).get("values")).toEqual([[""], [1], [2], [3]]);
});

test("merging keeps the first cell's content and can be undone", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:B2");
  await cells.set("values", [
    ["标题", "b"],
    ["c", "d"],
  ]);
  await cells.call("merge", false);
  expect(await cells.get("values")).toEqual([
    ["标题", ""],
    ["", ""],
  ]);
  const merged = await cells.at("getMergedAreasOrNullObject");
  expect(await merged.get("address")).toBe("Sheet1!A1:B2");
  await cells.call("unmerge");
  expect(await cells.find("getMergedAreasOrNullObject")).toBeNull();
});

test("a chunked write announces its size", async () => {
  const { range } = openWorkbook();
  const cells = await range("A1:B2");
  await cells.call("_ValidateArraySize", 2, 2);
  await expect(cells.call("_ValidateArraySize", 2, 3)).rejects.toMatchObject({
    code: "InvalidArgument",
  });
});

test("writing far below makes the sheet long enough", async () => {
  const { range } = openWorkbook();
  await (await range("A100000")).set("values", 5);
  await (await range("B1")).set("formulas", "=A100000+A200000+1");
  expect(await (await range("B1")).get("values")).toEqual([[6]]);
});

test("a copied formula moves its relative references", async () => {
  const { range } = openWorkbook();
  await (
    await range("A1:B2")
  ).set("values", [
    [1, "=A1*10"],
    [2, ""],
  ]);
  await (await range("B2")).call("copyFrom", await range("B1"));
  expect(await (await range("B2")).get("formulas")).toEqual([["=A2*10"]]);
  expect(await (await range("B2")).get("values")).toEqual([[20]]);
});
