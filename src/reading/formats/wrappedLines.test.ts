import fc from "fast-check";
import { withoutWrapping } from "./wrappedLines";

const paragraphs = [
  "到2025年，全市森林覆盖率提高到48.5%，森林蓄积量达到1200万立方米，湿地保护率稳定在60%以上；新增造林12万亩，改造低效林5万亩。",
  "加强重点区域生态修复，推进山水林田湖草沙一体化保护，建设国家级公园2处、省级公园6处，自然保护地面积占国土面积的比例达到15%以上。",
  "强化森林防火能力，森林火灾受害率控制在0.8‰以内，林业有害生物成灾率控制在7‰以下，无公害防治率达到95%以上，检疫率保持100%。",
];

/** A text in lines of `width` characters. */
function wrapped(text: string, width: number, indent = ""): string {
  return (indent + text).replace(new RegExp(`(.{${width}})(?=.)`, "gu"), "$1\n");
}

test.each([
  ["set in", "\u3000\u3000"],
  ["not set in", ""],
])("puts paragraphs together whose first lines are %s", (_, indent) => {
  const source = paragraphs.map((text) => wrapped(text, 30, indent)).join("\n");
  expect(withoutWrapping(source).replace(/\s+/gu, "")).toBe(paragraphs.join(""));
  expect(withoutWrapping(source)).toContain("森林覆盖率提高到48.5%，森林蓄积量达到1200万立方米");
});

it("goes on over a page's end, without its number", () => {
  const lines = wrapped(paragraphs.join(""), 30).split("\n");
  const source = [...lines.slice(0, 3), "", "— 12 —", "", ...lines.slice(3)].join("\n");
  expect(withoutWrapping(source)).not.toContain("12 —");
});

test.each([
  ["headings", ["一、总体要求", "（一）主要目标"]],
  ["numbered lines", ["1.提高森林质量", "2.严守生态红线"]],
  ["rows of tables", ["1 森林覆盖率（%） 45.2 ≥48.5 约束性", "2 湿地保护率（%） 58 ≥60 预期性"]],
])("keeps %s on lines of their own", (_, own) => {
  const source = [...paragraphs.map((text) => wrapped(text, 30)), ...own].join("\n");
  expect(withoutWrapping(source).split("\n").slice(-2)).toEqual(own);
});

it("leaves a text whose lines are paragraphs as it is", () => {
  const source = ["一、主要目标", ...paragraphs, "二、主要任务", ...paragraphs].join("\n");
  expect(withoutWrapping(source)).toBe(source);
});

it("leaves a list without stops as it is", () => {
  const source = Array(8).fill("森林覆盖率提高到48.5%以上（约束性）").join("\n");
  expect(withoutWrapping(source)).toBe(source);
});

it("takes nothing away but line breaks, white space and page numbers", () => {
  const line = fc.stringMatching(/^[年率，。达到五%a ]{0,40}$/u);
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const source = lines.join("\n");
      expect(withoutWrapping(source).replace(/\s/gu, "")).toBe(source.replace(/\s/gu, ""));
    }),
  );
});
