import * as fc from "fast-check";
import { readCsv } from "./readCsv";
import { blockTexts, brokenLaws } from "./testing/documentLaws";

const rowsOf = (text: string) => blockTexts(readCsv(text, 0))[0];

it("reads quotes, separators and line breaks inside them", () => {
  expect(rowsOf('\uFEFF指标,单位,目标\r\n"林木, ""活""\n立木",万m³,"1,200"\r\n')).toEqual([
    ["指标", "单位", "目标"],
    ['林木, "活" 立木', "万m³", "1,200"],
  ]);
});

it.each([
  ["tabs", "指标\t目标\n森林，覆盖率\t48"],
  ["semicolons", "指标;目标\n森林，覆盖率;48"],
  ["a separator that the file names", "sep=|\n指标|目标\n森林，覆盖率|48"],
])("reads %s", (_, text) => {
  expect(rowsOf(text)).toEqual([
    ["指标", "目标"],
    ["森林，覆盖率", "48"],
  ]);
});

it("takes no cell for a formula", () => {
  const cells = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")'];
  const text = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
  expect(rowsOf(text)).toEqual([cells]);
});

it("keeps the columns of empty cells and leaves out blank rows", () => {
  expect(rowsOf("甲,,乙,,\n,,\n,,丙")).toEqual([
    ["甲", "", "乙"],
    ["", "", "丙"],
  ]);
});

it("reads a quote that is never closed to the end", () => {
  expect(rowsOf('甲,"乙\n丙')).toEqual([["甲", "乙 丙"]]);
});

it("warns of unreadable characters", () => {
  expect(readCsv("a,b", 2).warnings).toEqual([{ kind: "unreadableCharacters", count: 2 }]);
});

it("gives back what was written", () => {
  const cell = fc.stringMatching(/^[甲",; \n=-]{0,6}[乙5]$/u);
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(rows, (written) => {
      const text = written
        .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(","))
        .join("\r\n");
      const document = readCsv(text, 0);
      const expected = written.map((cells) => cells.map((one) => one.replace(/\s+/gu, " ").trim()));
      expect(blockTexts(document)).toEqual([expected]);
      expect(brokenLaws(document)).toEqual([]);
    }),
  );
});
