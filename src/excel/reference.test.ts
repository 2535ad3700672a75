import { parseReference } from "./reference";

const cells = (address: string, sheet: string | null = null) => ({ kind: "cells", sheet, address });

it.each([
  ["B3", cells("B3")],
  [" =$b$3 ", cells("B3")],
  ["B3:$C$20", cells("B3:C20")],
  ["$C:$C", cells("C:C")],
  ["3:5", cells("3:5")],
  ["数据!B3", cells("B3", "数据")],
  ["'我的 ''表'''!A1:B2", cells("A1:B2", "我的 '表'")],
])("takes %p for cells", (text, reference) => expect(parseReference(text)).toEqual(reference));

it.each([
  ["表1[实际值]", "实际值", false],
  ["表1[@实际值]", "实际值", true],
  ["表1[@[实际 值]]", "实际 值", true],
  ["表1[实际值'[万元']]", "实际值[万元]", false],
  ["表1[]", null, false],
])("takes %p for a part of a table", (text, column, thisRow) =>
  expect(parseReference(text)).toEqual({ kind: "table", table: "表1", column, thisRow }),
);

it("takes names, of the workbook or of a sheet", () => {
  expect(parseReference("考核年度_宁波")).toEqual({
    kind: "name",
    sheet: null,
    name: "考核年度_宁波",
  });
  expect(parseReference("数据!本年")).toEqual({ kind: "name", sheet: "数据", name: "本年" });
});

it.each([
  "",
  "A1+1",
  "1",
  "SUM(A1)",
  "[他簿.xlsx]数据!A1",
  "表1[#All]",
  "表1[[#All],[实际值]]",
  "表1[[甲]:[乙]]",
  '"文字"',
])("takes %p for no reference", (text) => expect(parseReference(text)).toBeNull());
