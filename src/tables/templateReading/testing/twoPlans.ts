import type { Plan } from "../../../plan/plan";
import { numberTarget, rangeTarget, testPlan, textTarget } from "../../../plan/testPlans";

/** 甲城: every kind of target, one indicator in two years, one in two scopes, one twice for the same year. */
const jia = testPlan({
  targets: [
    numberTarget({ id: "coverage", name: "覆盖率", year: null, op: "=", value: 100 }),
    numberTarget({ id: "growth", name: "增加值年均增长", kind: "growth", value: 6 }),
    numberTarget({ id: "forest", concept: "forest" }),
    numberTarget({ id: "forest-2023", year: 2023, value: 44 }),
    numberTarget({ id: "forest-city", scope: "城区", value: 40, section: "二" }),
    numberTarget({ id: "firms", name: "新增企业", kind: "increment", unit: "家", value: 100 }),
    numberTarget({
      id: "firms-again",
      name: "新增企业",
      kind: "increment",
      unit: "家",
      section: "九",
    }),
    numberTarget({ id: "rank", name: "全省排名", kind: "rank", unit: "位", op: "<=", value: 10 }),
    rangeTarget({ id: "prizes" }),
    textTarget({ id: "town" }),
  ],
});

/** 乙城: the same forest by another name, and an indicator of its own. */
const yi: Plan = testPlan({
  id: "yi-2021",
  region: "乙城",
  regionAliases: ["乙城市"],
  title: "乙城市质量发展规划",
  documentNumber: "乙政发〔2021〕2号",
  targets: [
    textTarget({ id: "own", name: "质量品牌建设" }),
    numberTarget({ id: "woods", name: "林木覆盖率", concept: "forest", value: 50 }),
    numberTarget({ id: "rank", name: "全省排名", kind: "rank", unit: "位", op: "<=", value: 3 }),
  ],
});

export const twoPlans: readonly Plan[] = [jia, yi];
