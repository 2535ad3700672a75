import { normaliseName } from "../plan/normalisedName";
import { PlanLibrary } from "../plan/planLibrary";
import { builtInPlans } from "./builtInPlans";
import { reasonOf } from "./planProblem";
import { validatePlan } from "./validatePlan";

const library = new PlanLibrary(builtInPlans);

describe.each(builtInPlans.map((plan) => [plan.region, plan] as const))("%s", (_, plan) => {
  it("has nothing that validatePlan refuses, beside the other plans", () => {
    const beside = builtInPlans.filter((other) => other !== plan);
    const problems = validatePlan(plan, beside).map(
      (problem) => `${problem.path} ${problem.target}: ${reasonOf(problem, "zh")}`,
    );
    expect(problems).toEqual([]);
  });

  it("is found by its region and every alias", () => {
    for (const name of [plan.region, ...plan.regionAliases]) {
      expect(library.findPlan(name)).toEqual({ outcome: "found", value: plan });
    }
  });

  it("finds each target by its name and every alias, alone or among its other scopes and years", () => {
    for (const target of plan.targets) {
      for (const name of [target.name, ...target.aliases]) {
        const answer = library.findTargets(plan, name);
        const found = answer.outcome === "found" ? answer.value : [];
        expect([name, found.includes(target)]).toEqual([name, true]);
        const namesakes = new Set(found.map(({ scope, year }) => `${scope} ${year}`));
        expect([name, namesakes.size]).toEqual([name, found.length]);
      }
    }
  });
});

it("gives a concept only to indicators that several plans have", () => {
  const plansOf = new Map<string, Set<string>>();
  for (const plan of builtInPlans) {
    for (const { concept } of plan.targets) {
      if (concept === null) continue;
      plansOf.set(concept, (plansOf.get(concept) ?? new Set()).add(plan.id));
    }
  }
  const lonely = [...plansOf].filter(([, plans]) => plans.size < 2).map(([concept]) => concept);
  expect(lonely).toEqual([]);
});

it.each([
  ["嵊州", "装配式建筑占新建建筑比例", "装配式建造的新建建筑面积比例"],
  ["嵊州", "二星级及以上绿色建筑占新建民用建筑比例", "二星级以上绿色建筑占新建民用建筑比例"],
  ["嵊州", "制造业产品质量监督抽查合格率", "制造业产品总体合格率"],
  ["游仙", "城镇生活污水集中处理率", "城市污水处理率"],
])("%s contradicts itself: %s and %s point to each other by clause", (region, one, other) => {
  const plan = builtInPlans.find((candidate) => candidate.region === region)!;
  const [first, second] = [one, other].map((name) =>
    plan.targets.find((target) => target.name === name)!,
  );
  expect(first!.note).toContain(second!.section);
  expect(second!.note).toContain(first!.section);
});

it("gives equal names in several plans one concept, or none to all of them", () => {
  const conceptsOf = new Map<string, Set<string | null>>();
  for (const { name, concept } of builtInPlans.flatMap(({ targets }) => targets)) {
    const spelling = normaliseName(name);
    conceptsOf.set(spelling, (conceptsOf.get(spelling) ?? new Set()).add(concept));
  }
  const divided = [...conceptsOf].filter(([, concepts]) => concepts.size > 1).map(([name]) => name);
  expect(divided).toEqual([]);
});

// The clauses below were read in the documents by hand; they guard the catalog against later edits.
it.each([
  ["宁波", "森林覆盖率", ">=", 48, "%"],
  ["宁波", "服务业增加值", ">", 1, "万亿元"],
  ["宁波", "一般工业固废利用处置率", ">", 99, "%"],
  ["宁波", "城乡生活垃圾分类覆盖率", "=", 100, "%"],
  ["宁波", "单位GDP二氧化碳排放", "text", "显著降低", null],
  ["嵊州", "制造业产品质量监督抽查合格率", ">", 96, "%"],
  ["嵊州", "装配式建造的新建建筑面积比例", ">=", 40, "%"],
  ["嵊州", "特种设备万台事故率", "<=", 0.3, null],
  ["舟山", "规上工业增加值占GDP比重", "approx", 40, "%"],
  ["舟山", "每千人拥有社会体育指导员", ">=", 2.8, "人"],
  ["游仙", "累计有效发明专利", ">", 3000, "件"],
  ["游仙", "森林覆盖率", "text", "完成市下达目标任务", "%"],
  ["防城港", "国家级农业产业化龙头企业", "between", [1, 2], "家"],
  ["防城港", "新增基地认证面积", ">=", 5, "万亩"],
  ["防城港", "每年新增广西优质工程", "between", [2, 3], "个"],
  ["舟山", "基本药物抽检合格率", ">=", 99.5, "%"],
  ["舟山", "集采品种抽检合格率", ">=", 99.5, "%"],
  ["舟山", "学前教育15分钟公共服务圈", "text", "基本建成", null],
  ["嵊州", "“品字标”贴标亮标“四个百分百”", "text", "全面实现", null],
])("%s %s is %s %s %s", (region, indicator, op, value, unit) => {
  const plan = builtInPlans.find((candidate) => candidate.region === region)!;
  const answer = library.findTarget(plan, indicator);
  expect(answer).toMatchObject({ outcome: "found", value: { op, value, unit } });
});

// What the two readings of the documents were settled by; see docs/catalog-readings.md.
it("has no target that only points in a direction without a date", () => {
  const direction =
    /^(?:不断|持续|进一步|逐步|稳步|更加)?(?:提高|提升|增强|增加|扩大|改善|优化|完善|健全)$/u;
  const found = builtInPlans
    .flatMap(({ targets }) => targets)
    .filter(
      ({ year, value }) => typeof value === "string" && year === null && direction.test(value),
    );
  expect(found.map(({ name }) => name)).toEqual([]);
});

it("counts 新增, 新建 and the like as additions, and what is made without them as a level", () => {
  const kindsOf = (region: string, ...ids: string[]) => {
    const { targets } = builtInPlans.find((plan) => plan.region === region)!;
    return ids.map((id) => targets.find((target) => target.id === id)!.kind);
  };
  expect(kindsOf("防城港", "new-guangxi-trademarks", "new-scenic-areas-3a-2a")).toEqual([
    "increment",
    "increment",
  ]);
  expect(kindsOf("嵊州", "one-stop-quality-platforms")).toEqual(["increment"]);
  expect(kindsOf("防城港", "scenic-areas-5a", "published-enterprise-standards")).toEqual([
    "level",
    "level",
  ]);
  expect(kindsOf("游仙", "a-level-logistics", "leading-brands")).toEqual(["level", "level"]);
});
