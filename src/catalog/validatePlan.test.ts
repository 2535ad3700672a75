import fc from "fast-check";
import { type PlanProblem, reasonOf } from "./planProblem";
import { validatePlan } from "./validatePlan";

/** A plan file as JSON, so that a test can spoil it. */
type Json = Record<string, unknown>;

function target(changes: Json = {}): Json {
  return {
    id: "forest-coverage",
    concept: "forest-coverage",
    name: "森林覆盖率",
    aliases: ["森林覆盖"],
    category: ["环境质量"],
    kind: "level",
    op: ">=",
    value: 48,
    unit: "%",
    year: 2025,
    baseline: { value: 47, year: 2020 },
    attribute: "约束性",
    hold: false,
    nature: "quantified",
    scope: null,
    departments: ["林业局"],
    section: "三、(一)",
    note: null,
    ...changes,
  };
}

const other = { id: "other", concept: null, name: "污水处理率", aliases: [] };

function plan(targets: readonly Json[] = [target()], changes: Json = {}): Json {
  return {
    id: "test-plan",
    region: "试点",
    regionAliases: ["试点市"],
    title: "试点规划",
    documentNumber: null,
    issuer: "试点市人民政府",
    issued: "2021-03-01",
    period: { start: 2021, end: 2025 },
    targets,
    ...changes,
  };
}

const places = (problems: readonly PlanProblem[]) => problems.map(({ path }) => path);

it("accepts a plan in order", () => {
  expect(validatePlan(plan([target(), target(other)]))).toEqual([]);
});

it.each([
  ["no object", 3, [""]],
  ["null", null, [""]],
  ["a list", [], [""]],
])("refuses a file that is %s", (_, candidate, paths) => {
  expect(places(validatePlan(candidate))).toEqual(paths);
});

it("names every missing field of a plan", () => {
  const problems = validatePlan({});
  expect(problems.map(({ parameters }) => parameters["field"])).toEqual(
    Object.keys(plan()).filter((field) => field !== "$schema"),
  );
});

it("names every missing field of a target", () => {
  const problems = validatePlan(plan([{}]));
  expect(problems.map(({ parameters }) => parameters["field"])).toEqual(Object.keys(target()));
  expect(new Set(places(problems))).toEqual(new Set(["targets[0]"]));
});

it.each<[string, Json, string]>([
  ["an unknown operator", { op: "≥" }, "targets[0].op"],
  ["a number as text", { value: "48" }, "targets[0].value"],
  ["a range for >=", { value: [1, 2] }, "targets[0].value"],
  ["one end of a range", { op: "between", value: [1] }, "targets[0].value"],
  ["a number for text", { op: "text", value: 48 }, "targets[0].value"],
  ["an unknown field", { remark: "x" }, "targets[0]"],
  ["an id in capitals", { id: "Forest" }, "targets[0].id"],
  ["a name with a space after it", { name: "森林覆盖率 " }, "targets[0].name"],
  ["no category", { category: [] }, "targets[0].category"],
  ["an alias twice", { aliases: ["森林", "森林"] }, "targets[0].aliases"],
  ["a year far off", { year: 20255 }, "targets[0].year"],
  ["a baseline without year", { baseline: { value: 47 } }, "targets[0].baseline"],
  ["hold in words", { hold: "是" }, "targets[0].hold"],
  ["no departments in the list", { departments: [] }, "targets[0].departments"],
])("refuses %s once, at its place", (_, changes, path) => {
  expect(places(validatePlan(plan([target(changes)])))).toEqual([path]);
});

it.each<[string, Json, string]>([
  ["a year after the period", { year: 2026 }, "year"],
  ["a baseline in the due year", { baseline: { value: 47, year: 2025 } }, "baseline"],
  ["a quantified target without year", { year: null, baseline: null }, "nature"],
  ["a commitment with a year", { nature: "commitment" }, "nature"],
  ["words of a number's kind", { op: "text", value: "提高", nature: "qualitative" }, "op"],
  ["a number called qualitative", { kind: "qualitative" }, "op"],
  ["a range upside down", { op: "between", value: [3, 2] }, "value"],
  ["a rank to exceed", { kind: "rank", unit: null, value: 10 }, "op"],
  ["a rank of half a place", { kind: "rank", unit: null, op: "<=", value: 9.5 }, "op"],
  ["growth to hold", { kind: "growth", hold: true }, "hold"],
  ["growth in pieces", { kind: "growth", unit: "个" }, "unit"],
  ["a growth measure of a level", { growthMeasure: "annualRate" }, "growthMeasure"],
  ["a name of additions with a stock", { name: "新增森林", unit: "公顷" }, "kind"],
  ["a name with a verb", { name: "达到森林覆盖率" }, "name"],
  ["a share above 100", { value: 148 }, "value"],
  ["a full share at least", { value: 100 }, "op"],
  ["a negative count", { value: -1, unit: "个" }, "value"],
  ["a unit with a number", { unit: "10个" }, "unit"],
  ["a full-width percent sign", { unit: "\uFF05" }, "unit"],
  ["an alias that is the name", { aliases: ["“森林覆盖率”"] }, "aliases[0]"],
])("refuses %s", (_, changes, field) => {
  expect(places(validatePlan(plan([target(changes)])))).toEqual([`targets[0].${field}`]);
});

it("refuses a sentence as a target in words", () => {
  const words = { op: "text", kind: "qualitative", nature: "qualitative", unit: null };
  const sentence = target({ ...words, value: "到2025年全市森林覆盖率显著提高。" });
  expect(places(validatePlan(plan([sentence])))).toEqual(["targets[0].value"]);
  expect(validatePlan(plan([target({ ...words, value: "显著提高" })]))).toEqual([]);
});

it("accepts a year outside the period, or a share above 100, that a note explains", () => {
  const explained = target({ year: 2035, value: 148, note: "远景目标。" });
  expect(validatePlan(plan([explained]))).toEqual([]);
});

describe("among targets", () => {
  it("refuses one id twice", () => {
    const problems = validatePlan(plan([target(), target({ ...other, id: "forest-coverage" })]));
    expect(places(problems)).toEqual(["targets[1].id"]);
    expect(reasonOf(problems[0]!, "zh")).toContain("targets[0] 森林覆盖率");
  });

  it("refuses one name twice, whatever its quotes and width, unless scope or year differ", () => {
    const twin = { id: "twin", concept: null, name: "森林 “覆盖率”", aliases: [] };
    expect(places(validatePlan(plan([target(), target(twin)])))).toEqual(["targets[1].name"]);
    expect(validatePlan(plan([target(), target({ ...twin, scope: "城区" })]))).toEqual([]);
    expect(validatePlan(plan([target(), target({ ...twin, year: 2023 })]))).toEqual([]);
  });

  it("refuses an alias that is another target's name, and one that two targets have, at each", () => {
    const named = target({ ...other, name: "森林覆盖" });
    expect(places(validatePlan(plan([target(), named])))).toEqual(["targets[0].aliases[0]"]);
    const sharing = target({ ...other, aliases: ["森林覆盖"] });
    expect(places(validatePlan(plan([target(), sharing])))).toEqual([
      "targets[0].aliases[0]",
      "targets[1].aliases[0]",
    ]);
  });

  it("refuses an alias that differs from an earlier one in spelling only", () => {
    const spelled = target({ aliases: ["森林覆盖", "「森林覆盖」"] });
    expect(places(validatePlan(plan([spelled])))).toEqual(["targets[0].aliases[1]"]);
  });

  it("refuses one concept twice unless a note on both explains it", () => {
    const twin = { ...other, concept: "forest-coverage" };
    expect(places(validatePlan(plan([target(), target(twin)])))).toEqual(["targets[1].concept"]);
    const noted = [target({ note: "见第2行。" }), target({ ...twin, note: "见第1行。" })];
    expect(validatePlan(plan(noted))).toEqual([]);
  });
});

describe("the plan's own fields", () => {
  it.each<[string, Json, string]>([
    ["a day that does not exist", { issued: "2021-02-30" }, "issued"],
    ["a month that does not exist", { issued: "2021-13-01" }, "issued"],
    ["its region as an alias", { regionAliases: ["试 点"] }, "regionAliases[0]"],
  ])("refuses %s", (_, changes, path) => {
    expect(places(validatePlan(plan(undefined, changes)))).toEqual([path]);
  });

  it("refuses a period upside down", () => {
    const problems = validatePlan(plan(undefined, { period: { start: 2025, end: 2021 } }));
    expect(places(problems)).toContain("period");
  });
});

describe("beside other plans", () => {
  const beside = [plan([target()]) as never];

  it("refuses an id that is taken", () => {
    expect(places(validatePlan(plan(), beside))).toEqual(["id"]);
  });

  it.each<[string, Json, boolean]>([
    ["of another kind", { kind: "growth" }, false],
    ["of another unit", { unit: "公顷" }, false],
    ["without unit", { unit: null }, false],
    ["in a power of ten of the unit", { unit: "‰" }, true],
    ["in words", { op: "text", kind: "qualitative", nature: "qualitative", value: "提高" }, true],
  ])("a concept %s", (_, changes, accepted) => {
    const problems = validatePlan(plan([target(changes)], { id: "second-plan" }), beside);
    expect(places(problems)).toEqual(accepted ? [] : ["targets[0].concept"]);
  });
});

it("tells everything at once, with the target's name and a reason in both languages", () => {
  const problems = validatePlan(
    plan([target({ year: 2026 }), target({ ...other, op: "=>", unit: 3 }), { name: "无名" }], {
      issued: "1 March",
      remark: 1,
    }),
  );
  expect(places(problems)).toEqual(
    expect.arrayContaining(["", "issued", "targets[1].op", "targets[1].unit", "targets[2]"]),
  );
  expect(problems.find(({ path }) => path === "targets[1].op")!.target).toBe("污水处理率");
  for (const problem of problems) {
    for (const language of ["zh", "en"] as const) {
      expect(reasonOf(problem, language)).not.toMatch(/[{}]\w|undefined/u);
    }
  }
});

it("judges the sound targets of a file that is otherwise refused", () => {
  const problems = validatePlan(plan([target({ op: "=>" }), target(other), target(other)]));
  expect(places(problems)).toEqual(["targets[0].op", "targets[2].id", "targets[2].name"]);
});

it("never throws, whatever the file holds", () => {
  const field = fc.constantFrom(...Object.keys(target()));
  const spoiled = fc.array(fc.dictionary(field, fc.jsonValue()), { maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), spoiled), spoiled, (anything, targets) => {
      validatePlan(anything);
      validatePlan(plan(targets.map((changes) => target(changes as Json))));
      validatePlan(plan(undefined, { targets: anything }));
    }),
  );
});
