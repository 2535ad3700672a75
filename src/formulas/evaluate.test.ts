import { CellError, type CellValue, FunctionProblem } from "./cellValue";
import { evaluate } from "./evaluate";
import { type FunctionId, functionIds, planFunctions } from "./planFunctions";
import { call, cell, column, type Given } from "./testing/call";
import { testLibrary } from "./testing/testLibrary";

const usual: Readonly<Record<FunctionId, readonly Given[]>> = {
  TARGET: ["甲市", "森林覆盖率", 2025],
  INFO: ["甲市", "森林覆盖率", "单位"],
  CHECK: ["甲市", "森林覆盖率", 47, 2024],
  GAP: ["甲市", "森林覆盖率", 47, 2024],
  RATE: ["甲市", "森林覆盖率", 47, 2024],
  PROGRESS: ["甲市", "森林覆盖率", 47, 2024],
  EXPECTED: ["甲市", "森林覆盖率", 2024],
  FORECAST: ["甲市", "森林覆盖率", [[2022, 2023, 2024]], [[42, 44, 46]], "最小二乘"],
  REGIONS: [],
  INDICATORS: ["甲市", "生态", "约束性"],
  TABLE: ["甲市", "指标"],
  COMPARE: ["森林覆盖率"],
  FIND: ["森林"],
  CARD: ["甲市", "森林覆盖率"],
};

function hasProblem(answers: readonly (readonly unknown[])[]): boolean {
  return answers.flat().some((answer) => answer instanceof FunctionProblem);
}

const places = functionIds.flatMap((id) =>
  planFunctions[id].parameters.map(({ name }, position) => [id, name, position] as const),
);

it.each(places)("%s passes an error value of %s through", (id, _, position) => {
  const error = new CellError("#DIV/0!");
  expect(cell(id, ...usual[id].with(position, error))).toBe(error);
});

// The column of FORECAST needs its rows of actuals: see forecastAnswer.test.ts.
it.each(places.filter(([id]) => id !== "FORECAST"))(
  "%s answers a range of %s",
  (id, _, position) => {
    const given = usual[id][position] as CellValue;
    expect(hasProblem(call(id, ...usual[id].with(position, column(given, given))))).toBe(false);
  },
);

describe.each(functionIds)("%s", (id) => {
  const args = usual[id];

  it("answers", () => {
    const answers = call(id, ...args);
    expect(hasProblem(answers)).toBe(false);
    expect(answers.length).toBeGreaterThan(0);
  });
  it("answers every blank argument without throwing", () => {
    const blanks = planFunctions[id].parameters.map(() => [[null]]);
    for (const language of ["zh", "en"] as const) {
      const answers = evaluate(id, blanks, { library: testLibrary, language });
      const expected = args.length === 0 ? expect.any(String) : expect.any(FunctionProblem);
      expect(answers[0]).toEqual([expected]);
    }
  });
  it("takes arguments that are not there as omitted", () => {
    const required = planFunctions[id].parameters.filter(({ optional }) => !optional).length;
    const omitted = args.map((given, index) => (index < required ? given : null));
    expect(call(id, ...args.slice(0, required))).toEqual(call(id, ...omitted));
  });
});

describe("ranges", () => {
  it("answers #N/A where an argument does not reach, and the rest", () => {
    const answers = call(
      "CHECK",
      "甲市",
      column("森林覆盖率", "森林覆盖率", "满意度"),
      column(48, 20),
    );
    expect(answers.slice(0, 2)).toEqual([["达标"], ["未达标"]]);
    expect(answers[2]![0]).toMatchObject({
      code: "notAvailable",
      message: expect.stringContaining("行数或列数不一致"),
    });
  });
  it("keeps rows blank whose names are", () =>
    expect(call("TARGET", "甲市", column("森林覆盖率", null, "", 0, " "))).toEqual(
      column(48, "", "", "", ""),
    ));
  it("answers each cell on its own, the wrong ones too", () => {
    const [first, second, third] = call("TARGET", column("甲市", "火星", "乙县"), "森林覆盖率");
    expect([first, third]).toEqual([[48], [60]]);
    expect(second![0]).toBeInstanceOf(FunctionProblem);
  });
});
