import { coordinatedParts, termsFor, termsSharing } from "./coordination";

test.each([
  ["基本药物、集采品种抽检合格率", ["基本药物抽检合格率", "集采品种抽检合格率"]],
  ["城市和县城生活污水集中收集率", ["城市生活污水集中收集率", "县城生活污水集中收集率"]],
  ["新生儿、婴儿死亡率", ["新生儿死亡率", "婴儿死亡率"]],
  ["作业船舶和公务船舶岸电覆盖率", ["作业船舶岸电覆盖率", "公务船舶岸电覆盖率"]],
  ["因癌症、糖尿病导致的死亡率", ["因癌症、糖尿病导致的死亡率"]],
  ["企业和群众满意度", ["企业和群众满意度"]],
  ["教育、医疗等服务满意率", ["教育、医疗等服务满意率"]],
  ["工业和生活用水占比", ["工业和生活用水占比"]],
  ["国际、国家标准", ["国际、国家标准"]],
] as const)("one number for each of %s", (subject, terms) => {
  expect(termsSharing(subject)).toEqual(terms);
});

test.each([
  ["失业保险、工伤保险参保人数", 2, ["失业保险参保人数", "工伤保险参保人数"]],
  ["市、县人大代表中的女性比例", 2, ["市人大代表中的女性比例", "县人大代表中的女性比例"]],
  ["单位GDP能耗、水耗", 2, ["单位GDP能耗", "单位GDP水耗"]],
  ["A品和B品、C品和D品", 2, ["A品和B品", "C品和D品"]],
  ["森林覆盖率", 2, null],
] as const)("%s for %i numbers", (subject, count, terms) => {
  expect(termsFor(subject, count, true)).toEqual(terms);
});

test("joints inside words, brackets and quotes part nothing", () => {
  expect(coordinatedParts("和谐社区、参与率(男、女)和“三库、四平台”")).toEqual([
    "和谐社区",
    "参与率(男、女)",
    "“三库、四平台”",
  ]);
});
