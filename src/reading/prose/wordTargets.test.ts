import { readPastedText } from "../formats/readPlainText";
import { readPlanDocument } from "../readPlanDocument";

const read = (text: string) =>
  readPlanDocument(readPastedText(text)).targets.map(({ name, op, value, year }) => [
    name,
    op,
    value,
    year,
  ]);

it.each([
  ["到2025年，质量管理体系基本建成。", "质量管理体系", "基本建成"],
  ["到2025年，森林覆盖率显著提高。", "森林覆盖率", "显著提高"],
  ["到2025年，地区生产总值力争翻一番。", "地区生产总值", "翻一番"],
  ["到2025年，高新技术企业数实现翻番以上。", "高新技术企业数", "翻番"],
])("reads %s in words, without a number of its own making", (text, name, value) => {
  expect(read(text)).toEqual([[name, "text", value, 2025]]);
});

it("reads no words where no due year governs them", () => {
  expect(read("质量管理体系基本建成，地区生产总值翻一番。")).toEqual([]);
});
