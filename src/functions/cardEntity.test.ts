import { IndicatorCard } from "../formulas/indicatorCard";
import { cardEntity } from "./cardEntity";

const interim = new IndicatorCard(
  "森林覆盖率 ≥47%（甲市，2023）",
  [{ name: "目标值", value: 47 }],
  "甲政发〔2021〕1号 第三章",
);
const card = new IndicatorCard(
  "森林覆盖率 ≥48%（甲市，2025）",
  [
    { name: "指标", value: "森林覆盖率" },
    { name: "基期值", value: 46.5 },
    { name: "目标值", value: 48 },
    { name: "文号", value: "甲政发〔2021〕1号" },
    { name: "2023年目标", value: interim },
  ],
  "甲政发〔2021〕1号 第三章",
);

it("is an entity whose properties formulas find by name, in reading order", () => {
  const { type, text, properties } = cardEntity(card, "zh");
  expect({ type, text }).toEqual({ type: "Entity", text: card.text });
  expect(Object.keys(properties ?? {})).toEqual(["指标", "基期值", "目标值", "文号", "2023年目标"]);
  expect(properties).toMatchObject({
    目标值: { type: "Double", basicValue: 48 },
    指标: { type: "String", basicValue: "森林覆盖率" },
  });
});

it("names its source", () =>
  expect(cardEntity(card, "zh").provider).toEqual({ description: card.source }));

it("holds its sub-cards at the root, each with its own properties", () => {
  const { properties, referencedValues } = cardEntity(card, "zh");
  expect(properties?.["2023年目标"]).toEqual({ type: "Reference", reference: 0 });
  expect(referencedValues).toHaveLength(1);
  expect(referencedValues?.[0]).toMatchObject({
    type: "Entity",
    text: interim.text,
    properties: { 目标值: { type: "Double", basicValue: 47 } },
  });
});

it("keeps the sub-cards of sub-cards at the root, too", () => {
  const outer = new IndicatorCard("外", [{ name: "全部", value: card }], "源");
  const { properties, referencedValues } = cardEntity(outer, "zh");
  expect(referencedValues).toHaveLength(2);
  const reference = (value: unknown) => (value as Excel.ReferenceCellValue).reference;
  const inner = referencedValues?.[reference(properties?.["全部"])] as Excel.EntityCellValue;
  expect(inner.text).toBe(card.text);
  expect(inner.referencedValues).toBeUndefined();
  expect(referencedValues?.[reference(inner.properties?.["2023年目标"])]).toHaveProperty(
    "text",
    interim.text,
  );
});

it("has no list of references without sub-cards", () =>
  expect(cardEntity(interim, "zh")).not.toHaveProperty("referencedValues"));

it.each([
  ["zh", ["目标", "基期与口径", "出处"]],
  ["en", ["Target", "Baseline and kind", "Source"]],
] as const)("shows every property once, in sections named in %s", (language, titles) => {
  const shown = (cardEntity(card, language).layouts?.card as Excel.EntityCardLayout).sections ?? [];
  expect(shown.map(({ title }) => title)).toEqual(titles);
  expect(shown.map(({ properties }) => properties)).toEqual([
    ["指标", "目标值", "2023年目标"],
    ["基期值"],
    ["文号"],
  ]);
});
