import type { CellContent } from "../../tables/templates/cellContent";
import type { TemplateLayout } from "../../tables/templates/templateLayout";

/** One row of the sample: a target of the plan and what was made up for it. */
export interface SampleRow {
  readonly targetId: string;
  /** In the order of the entry cells; a missing one is left empty. */
  readonly entries: readonly CellContent[];
  /** What the row shows, for 备注; in Chinese like all of a table. */
  readonly remark?: string;
}

/** A table of the sample. */
export interface SampleTable {
  readonly layout: TemplateLayout;
  readonly year: number;
  readonly hasCharts: boolean;
  readonly rows: readonly SampleRow[];
}

/** The plan with 约束性 and 预期性 targets and baselines, without which no pace can be told. */
export const samplePlanId = "shengzhou-14fyp";

/** The third of five years: 序时进度 is 60 %. */
const year = 2023;

/** A 单期考核表 in which each status word stands at least once, and slips as they happen. */
const singlePeriod: SampleTable = {
  layout: "singlePeriod",
  year,
  hasCharts: true,
  rows: [
    { targetId: "manufacturing-inspection-pass-rate", entries: [97.3] },
    { targetId: "farm-product-safety-pass-rate", entries: [98.6] },
    { targetId: "basic-drug-sampling-pass-rate", entries: [99.2] },
    { targetId: "food-sampling-pass-rate", entries: [], remark: "示例：漏填" },
    {
      targetId: "prefabricated-building-share",
      entries: [0.372],
      remark: "示例：把 37.2 填成了 0.372",
    },
    { targetId: "two-star-green-building-share", entries: [12.5] },
    { targetId: "service-value-added", entries: [383] },
    { targetId: "hospital-beds-per-1000", entries: [5.6] },
    { targetId: "air-quality-good-days", entries: [935], remark: "示例：漏了小数点，应为 93.5" },
    { targetId: "surface-water-good-share", entries: [100] },
    { targetId: "ecological-civilization-city", entries: ["已完成"] },
    { targetId: "zero-waste-city-pilot", entries: ["部分完成"] },
    { targetId: "new-standards", entries: ["16个"], remark: "示例：数和单位填在一起，成了文本" },
    { targetId: "new-zhejiang-made-standards", entries: [5] },
    { targetId: "rd-share-of-gdp", entries: [2.6] },
    { targetId: "high-tech-enterprises", entries: [300] },
    { targetId: "high-value-patents-per-10k", entries: [6.2] },
    { targetId: "award-candidates", entries: [19] },
    { targetId: "high-tech-value-added-share", entries: [55] },
    { targetId: "smart-business-districts", entries: [3] },
    { targetId: "national-key-laboratory", entries: ["未完成"] },
    { targetId: "special-equipment-accident-rate", entries: [0.2] },
    {
      targetId: "food-traceability",
      entries: ["正在推进"],
      remark: "示例：定性目标填了认定结果以外的话",
    },
  ],
};

/** A 年度监测表 with the first three years. */
const yearly: SampleTable = {
  layout: "yearly",
  year,
  hasCharts: false,
  rows: [
    { targetId: "two-star-green-building-share", entries: [8.2, 10.1, 12.5] },
    { targetId: "service-value-added", entries: [345, 365, 383] },
    {
      targetId: "hospital-beds-per-1000",
      entries: [5.5, 5.6, 5.6],
      remark: "示例：与上年完全相同，提示核实",
    },
    { targetId: "new-standards", entries: [5, 4, 7] },
    { targetId: "rd-share-of-gdp", entries: [2.7, 2.68, 2.6] },
    { targetId: "high-tech-enterprises", entries: [210, 255, 300] },
    { targetId: "high-value-patents-per-10k", entries: [4.5, 5.2, 6.2] },
  ],
};

/** In the order of their sheets. */
export const sampleTables: readonly SampleTable[] = [singlePeriod, yearly];
