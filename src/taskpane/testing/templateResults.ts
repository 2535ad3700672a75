import type {
  CollectedEntry,
  CollectionItem,
  CollectionProposal,
  TemplateInfo,
  UpdateProposal,
} from "../../excel/tools/templateTools";

const sheet = "东州年度监测表";

/** The 年度监测表 of `smallPlan`, with one target not yet taken in. */
export const yearlyTable: TemplateInfo = {
  table: "监测表_东州",
  layout: "yearly",
  location: { sheet, address: "A5" },
  planIds: ["east-2023"],
  missingPlans: [],
  year: 2023,
  rows: 3,
  usesPlanFunctions: false,
};

/** A 横向对比表 with PLAN functions, one of whose plans is gone. */
export const comparisonTable: TemplateInfo = {
  table: "对比表_东州",
  layout: "comparison",
  location: { sheet: "对比", address: "B6" },
  planIds: ["east-2023"],
  missingPlans: ["north-2020"],
  year: null,
  rows: 2,
  usesPlanFunctions: true,
};

/** One target added, one target value and one due year changed, one target dropped. */
export const differences: UpdateProposal = {
  table: yearlyTable,
  added: [{ planId: "east-2023", targetId: "parks", name: "示范园区" }],
  changed: [
    {
      indicator: "森林覆盖率",
      header: "目标值",
      location: { sheet, address: "H5" },
      before: 47,
      after: 48,
    },
    {
      indicator: "“专精特新”小巨人企业",
      header: "目标年",
      location: { sheet, address: "I6" },
      before: "",
      after: 2025,
    },
  ],
  gone: [{ name: "重污染天数", location: { sheet, address: "C7" } }],
  years: [2021, 2022, 2023, 2024, 2025],
};

/** The table is as its plan states it. */
export const noDifferences: UpdateProposal = { ...differences, added: [], changed: [], gone: [] };

const entry = (indicator: string, value: string | number, origin: string, note = "") =>
  ({ indicator, value, origin, note }) satisfies CollectedEntry;

const item = (
  targetId: string,
  indicator: string,
  address: string,
  outcome: CollectionItem["outcome"],
  present: string | number,
  offers: readonly CollectedEntry[],
): CollectionItem => ({
  indicator,
  planId: "east-2023",
  targetId,
  year: 2023,
  location: { sheet, address },
  present,
  formula: null,
  offers,
  outcome,
});

/** One value to take, one that stands there, one that differs from the table's, one on which the sources differ. */
export const collection: CollectionProposal = {
  table: yearlyTable,
  items: [
    item("forest", "森林覆盖率", "M5", "take", "", [
      entry("森林覆盖率", 46.5, "林业局.xlsx 数据采集表!H5", "填报人 王芳，2023-12-31"),
    ]),
    item("firms", "“专精特新”小巨人企业", "M6", "same", 900, [
      entry("“专精特新”小巨人企业", 900, "经信局.xlsx 数据采集表!H6"),
    ]),
    item("parks", "示范园区", "M7", "conflict", 1, [
      entry("示范园区", 2, "经信局.xlsx 数据采集表!H7"),
    ]),
    item("factories", "绿色工厂", "M8", "conflict", "", [
      entry("绿色工厂", 12, "经信局.xlsx 数据采集表!H8"),
      entry("绿色工厂", 14, "民政局!H8"),
    ]),
  ],
  notTaken: [
    { ...entry("城区绿地", 30, "林业局.xlsx 数据采集表!H9"), reason: "表中没有这项指标。" },
  ],
  problems: [{ source: "旧表.xlsx", message: "其中没有数据采集表。" }],
  blanks: 3,
};
