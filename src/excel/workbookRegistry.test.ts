/** @jest-environment jsdom */
import fc from "fast-check";
import { templateLayouts } from "../tables/templates/templateLayout";
import { sheetThemeNames } from "./templates/sheetThemes";
import { parseRegistry, registryNamespace, registryXml } from "./workbookRegistry";

const text = fc.string({ minLength: 1, unit: "grapheme" }).filter((s) => isXmlText(s));

/** XML 1.0 has no control characters, and attribute values fold white space. */
function isXmlText(s: string): boolean {
  return !/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u2028\u2029\ud800-\udfff]/.test(s);
}

it("gives back every table that was written", () => {
  const tables = fc.array(
    fc.record({
      name: text,
      layout: fc.constantFrom(...templateLayouts),
      planIds: fc.array(text, { minLength: 1, maxLength: 4 }),
      yearName: text,
      theme: fc.constantFrom(...sheetThemeNames),
      usesPlanFunctions: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(tables, (written) => {
      expect(parseRegistry(registryXml(written))).toEqual(written);
    }),
  );
});

it("reads a table of a workbook from the time of the 单期考核表 alone", () => {
  const older = `<planIndicators xmlns="${registryNamespace}"><table name="考核表" plan="ningbo" yearName="考核年度"/></planIndicators>`;
  expect(parseRegistry(older)).toEqual([
    {
      name: "考核表",
      layout: "singlePeriod",
      planIds: ["ningbo"],
      yearName: "考核年度",
      theme: "teal",
      usesPlanFunctions: false,
    },
  ]);
});

it("reads nothing from a missing, foreign or damaged part", () => {
  expect(parseRegistry(null)).toEqual([]);
  expect(
    parseRegistry("<other xmlns='urn:x'><table name='a' plan='b' yearName='c'/></other>"),
  ).toEqual([]);
  expect(parseRegistry("<planIndicators")).toEqual([]);
});

it("leaves out a table of a layout that it does not know", () => {
  const newer = `<planIndicators xmlns="${registryNamespace}"><table name="a" plan="b" yearName="c" layout="other"/></planIndicators>`;
  expect(parseRegistry(newer)).toEqual([]);
});
