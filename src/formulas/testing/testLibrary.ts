import { PlanLibrary } from "../../plan/planLibrary";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../../plan/testPlans";

/** 甲市, 2021–2025, with a target of every kind. */
const jia = testPlan({
  id: "jia-2021",
  region: "甲市",
  regionAliases: ["甲"],
  documentNumber: "甲政发〔2021〕1号",
  targets: [
    numberTarget({ id: "forest", aliases: ["林地覆盖率"], category: ["生态", "绿化"] }),
    rangeTarget({ id: "projects", name: "示范项目", category: ["品牌"], attribute: null }),
    textTarget({ id: "carbon", name: "碳排放强度", value: "显著降低", category: ["生态"] }),
    numberTarget({
      id: "water-city",
      name: "供水普及率",
      scope: "城区",
      value: 99,
      category: ["民生"],
      attribute: "预期性",
    }),
    numberTarget({
      id: "water-country",
      name: "供水普及率",
      scope: "乡村",
      value: 90,
      category: ["民生"],
      attribute: "预期性",
    }),
    numberTarget({ id: "satisfaction-2023", name: "满意度", value: 85, year: 2023 }),
    numberTarget({ id: "satisfaction-2025", name: "满意度", value: 90, year: 2025 }),
    numberTarget({
      id: "productivity",
      name: "劳动生产率增速",
      kind: "growth",
      value: 8,
      baseline: null,
    }),
    numberTarget({
      id: "energy",
      name: "单位GDP能耗降幅",
      kind: "growth",
      growthMeasure: "cumulativeReduction",
      value: 13.5,
      baseline: null,
    }),
    numberTarget({
      id: "places",
      name: "新增学位",
      kind: "increment",
      unit: "个",
      value: 1000,
      baseline: null,
    }),
    numberTarget({
      id: "rank",
      name: "城市排名",
      kind: "rank",
      unit: "位",
      op: "<=",
      value: 10,
      baseline: { value: 20, year: 2020 },
    }),
    numberTarget({
      id: "pm25",
      name: "PM2.5浓度",
      unit: "微克/立方米",
      op: "<=",
      value: 30,
      baseline: { value: 40, year: 2020 },
    }),
    numberTarget({
      id: "accidents",
      name: "重大事故",
      unit: "起",
      op: "<=",
      value: 0,
      baseline: null,
    }),
    numberTarget({
      id: "balance",
      name: "收支差额",
      unit: "亿元",
      value: 5,
      baseline: { value: -5, year: 2020 },
    }),
    numberTarget({ id: "pass", name: "抽查合格率", op: ">", value: 96, baseline: null }),
    numberTarget({ id: "held", name: "饮用水达标率", op: "=", value: 100, hold: true }),
    numberTarget({ id: "approx", name: "城镇化率", op: "approx", value: 70 }),
  ],
});

const yi = testPlan({
  id: "yi-2022",
  region: "乙县",
  regionAliases: [],
  documentNumber: null,
  title: "乙县质量规划",
  targets: [
    numberTarget({ id: "forest", value: 60, unit: "%", baseline: null, attribute: null }),
    numberTarget({
      id: "parks",
      name: "公园绿地面积",
      unit: "公顷",
      value: 120,
      category: ["生态"],
    }),
  ],
});

/** Two plans of one day for one region: only `丙区@plan id` tells them apart. */
const bing = ["bing-a", "bing-b"].map((id) => testPlan({ id, region: "丙区", regionAliases: [] }));

export const testLibrary = new PlanLibrary([jia, yi, ...bing]);
