import { type Language, say } from "../messages/message";
import { better } from "./better";
import { isHeld } from "./held";
import { normaliseName } from "./normalisedName";
import type { Plan } from "./plan";
import type { Target } from "./target";
import {
  attributeLabels,
  betterLabels,
  cumulativeReductionLabel,
  holdLabel,
  kindLabels,
  natureLabels,
  operatorTexts,
  targetText,
  targetValue,
} from "./targetText";

/** What a field holds; null where the document states nothing. Lists are joined. */
export type InfoValue = string | number | null;

interface InfoField {
  /** The name that is shown. */
  readonly zh: string;
  readonly en: string;
  readonly otherNames: readonly string[];
  readonly value: (plan: Plan, target: Target, language: Language) => InfoValue;
}

/** The fields of an indicator in reading order, the one table of names and values. */
export const infoFields = [
  field("指标", "indicator", ["指标名称", "名称", "name"], (_, { name }) => name),
  field("别名", "aliases", ["简称", "alias"], (_, { aliases }) => joined(aliases)),
  field("单位", "unit", ["计量单位"], (_, { unit }) => unit),
  field("属性", "attribute", ["指标属性"], (_, { attribute }, language) =>
    attribute === null ? null : say(attributeLabels[attribute], language),
  ),
  field("类别", "category", ["分类", "指标类别"], (_, { category }) =>
    category.length === 0 ? null : category.join(" / "),
  ),
  field("性质", "nature", [], (_, { nature }, language) => say(natureLabels[nature], language)),
  field("口径", "kind", ["类型", "指标类型", "统计口径", "type"], (_, target, language) =>
    kindOf(target, language),
  ),
  field("基期值", "baseline", ["基期", "基数", "现状值", "baseline value"], (_, { baseline }) => {
    if (baseline === null) return null;
    return baseline.bound === undefined
      ? baseline.value
      : operatorTexts[baseline.bound].sign + baseline.value;
  }),
  field("基期年", "baseline year", ["基期年份"], (_, { baseline }) => baseline?.year ?? null),
  field("目标值", "target value", ["value"], (_, target) => targetValue(target)),
  field("目标", "target", ["规划目标"], (_, target) => targetText(target)),
  field("目标年", "target year", ["目标年份", "年份", "year"], (_, { year }) => year),
  field("要求", "operator", ["运算符", "比较方式", "op", "requirement"], (_, { op }, language) =>
    say(operatorTexts[op].symbol, language),
  ),
  field("方向", "direction", ["better"], (_, target, language) => {
    const direction = better(target);
    return direction === null ? null : say(betterLabels[direction], language);
  }),
  field("保持", "hold", ["是否保持"], (_, target, language) =>
    isHeld(target) ? say(holdLabel, language) : null,
  ),
  field("范围", "scope", ["统计范围"], (_, { scope }) => scope),
  field(
    "责任部门",
    "departments",
    ["责任单位", "牵头部门", "部门", "department"],
    (_, { departments }) => joined(departments ?? []),
  ),
  field("地区", "region", ["区域"], ({ region }) => region),
  field("规划", "plan", ["规划名称", "文件", "title"], ({ title }) => title),
  field(
    "文号",
    "document number",
    ["发文字号", "document"],
    ({ documentNumber }) => documentNumber,
  ),
  field("发文单位", "issuer", ["发布机构", "发文机关"], ({ issuer }) => issuer),
  field("发文日期", "issued", ["印发日期", "发布日期", "date"], ({ issued }) => issued),
  field("出处", "section", ["章节", "条款", "source", "clause"], (_, { section }) => section),
  field("备注", "note", ["说明", "notes"], (_, { note }) => note),
] as const;

const fieldsByName = new Map(
  infoFields.flatMap((entry) =>
    [entry.zh, entry.en, ...entry.otherNames].map((name) => [normaliseName(name), entry] as const),
  ),
);

/** The answer for one field. */
export type InfoAnswer =
  | { readonly outcome: "found"; readonly value: InfoValue }
  /** No such field; `fields` are all there are, in the asker's language. */
  | { readonly outcome: "unknownField"; readonly fields: readonly string[] };

/**
 * One field of a target, by its Chinese or English name in any spelling.
 * @param language of labels such as 约束性 (binding); names and texts stay as in the document
 */
export function indicatorInfo(
  plan: Plan,
  target: Target,
  fieldName: string,
  language: Language = "zh",
): InfoAnswer {
  const asked = fieldsByName.get(normaliseName(fieldName));
  return asked === undefined
    ? { outcome: "unknownField", fields: infoFields.map((entry) => entry[language]) }
    : { outcome: "found", value: asked.value(plan, target, language) };
}

function field(
  zh: string,
  en: string,
  otherNames: readonly string[],
  value: InfoField["value"],
): InfoField {
  return { zh, en, otherNames, value };
}

function joined(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join("、");
}

function kindOf({ kind, growthMeasure }: Target, language: Language): string {
  const isReduction = kind === "growth" && growthMeasure === "cumulativeReduction";
  return say(isReduction ? cumulativeReductionLabel : kindLabels[kind], language);
}
