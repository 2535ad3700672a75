import { CellError } from "../formulas/cellValue";
import { argumentCells } from "./argumentCells";

const card = {
  type: "Entity",
  text: "供水普及率 ≥99%（甲市，2025）",
  basicValue: "#VALUE!",
  basicType: "Error",
  properties: {
    指标: { type: "String", basicValue: "供水普及率" },
    地区: { type: "String", basicValue: "甲市" },
    目标值: { type: "Double", basicValue: 99 },
  },
};

it("keeps plain values", () =>
  expect(argumentCells([["甲", 48, true, "", 0, null]], "actual")).toEqual([
    ["甲", 48, true, "", 0, null],
  ]));

it.each([[null], [undefined]])("takes %p for an omitted argument", (omitted) =>
  expect(argumentCells(omitted, "year")).toEqual([[null]]),
);

it("takes a value without rows for one cell", () =>
  expect(argumentCells("甲", "region")).toEqual([["甲"]]));

it.each([
  [{ code: "#DIV/0!" }, "#DIV/0!"],
  [{ type: "Error", basicType: "Error", basicValue: "#N/A" }, "#N/A"],
  [{ type: "WebImage", basicType: "Error", basicValue: "#VALUE!" }, "#VALUE!"],
])("reads the error %j", (error, text) =>
  expect(argumentCells([[error]], "actual")).toEqual([[new CellError(text)]]),
);

it("reads a formatted number, also one with properties of its own", () => {
  const number = { type: "Double", basicValue: 0.48, numberFormat: "0%" };
  expect(argumentCells([[number, { ...number, properties: {} }]], "actual")).toEqual([
    [0.48, 0.48],
  ]);
});

it("reads an empty cell among data types", () =>
  expect(
    argumentCells([[{ type: "Empty", basicType: "Empty", basicValue: "" }]], "actual"),
  ).toEqual([[""]]));

describe("a card", () => {
  it("stands for its region and its indicator", () => {
    expect(argumentCells([[card]], "region")).toEqual([["甲市"]]);
    expect(argumentCells([[card]], "indicator")).toEqual([["供水普及率"]]);
  });
  it("names the scope of its indicator", () => {
    const properties = { ...card.properties, 范围: { type: "String", basicValue: "乡村" } };
    expect(argumentCells([[{ ...card, properties }]], "indicator")).toEqual([["供水普及率(乡村)"]]);
  });
  it("is its text elsewhere", () => expect(argumentCells([[card]], "text")).toEqual([[card.text]]));
  it("of another kind is its text", () => {
    const stock = { type: "LinkedEntity", text: "MSFT", basicValue: "#VALUE!", properties: {} };
    expect(argumentCells([[stock]], "indicator")).toEqual([["MSFT"]]);
  });
});
