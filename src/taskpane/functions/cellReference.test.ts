import { includesCell, placeText, referenceTo } from "./cellReference";

describe("a reference", () => {
  it.each([
    ["考核表", "考核表", "B3"],
    ["数据", "考核表", "数据!B3"],
    ["Sheet1", "考核表", "Sheet1!B3"],
    ["表 1", "考核表", "'表 1'!B3"],
    ["2024年", "考核表", "'2024年'!B3"],
    ["Q1", "考核表", "'Q1'!B3"],
    ["R1C1", "考核表", "'R1C1'!B3"],
    ["张三's", "考核表", "'张三''s'!B3"],
  ])("to the sheet %p from %p reads %p", (sheet, from, reference) =>
    expect(referenceTo({ sheet, address: "B3" }, from)).toBe(reference),
  );

  it("names its sheet to people always", () =>
    expect(placeText({ sheet: "考核表", address: "B3" })).toBe("考核表!B3"));
});

describe("a circular reference", () => {
  const cell = { sheet: "表 1", address: "C5" };
  it.each(["C5", "$C$5", "B3:D9", "D9:B3", "C:C", "$A:$D", "5:5", "'表 1'!C5", "c5"])(
    "is %p",
    (reference) => expect(includesCell(reference, cell)).toBe(true),
  );
  it.each(["C4", "D5", "C6:C20", "A:B", "6:9", "数据!C5", "表1[实际值]", "完成值", "C", ""])(
    "is not %p",
    (reference) => expect(includesCell(reference, cell)).toBe(false),
  );
});
