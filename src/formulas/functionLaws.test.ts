import fc from "fast-check";
import { PlanLibrary } from "../plan/planLibrary";
import type { NumberTarget } from "../plan/target";
import { numberTarget, testPlan } from "../plan/testPlans";
import { type Answer, type CellValue, CellError, type Matrix } from "./cellValue";
import { evaluate } from "./evaluate";
import { type FunctionId, functionIds, type ParameterKind, planFunctions } from "./planFunctions";
import { testLibrary } from "./testing/testLibrary";

const asked = { library: testLibrary, language: "zh" } as const;
const error = new CellError("#N/A");

/** Names are not blank here: as a single value a blank name is a problem, in a range it stays blank. */
const cells: Partial<Record<ParameterKind, fc.Arbitrary<CellValue>>> = {
  region: fc.constantFrom("甲市", "乙", "丙区", "火星", 7, error),
  indicator: fc.constantFrom("森林覆盖率", "供水普及率", "满意度", "示范项目", "无", true),
  year: fc.constantFrom(2020, 2023, 2025, "2024年", "去年"),
  actual: fc.constantFrom<CellValue>(0, 47, 50.5, "48%", null, "", "四十", false, error),
  field: fc.constantFrom("单位", "unit", "基期值", "颜色"),
};

function matrixOf(cell: fc.Arbitrary<CellValue>): fc.Arbitrary<Matrix> {
  const row = (columns: number) => fc.array(cell, { minLength: columns, maxLength: columns });
  const size = fc.integer({ min: 1, max: 3 });
  return fc
    .tuple(size, size)
    .chain(([rows, columns]) => fc.array(row(columns), { minLength: rows, maxLength: rows }));
}

const broadcasting = functionIds.filter(
  (id) => planFunctions[id].result === "cells" && id !== "FORECAST",
);

describe.each([...broadcasting, "CARD"] as readonly FunctionId[])("%s", (id) => {
  it("answers a range cell by cell, and #N/A where an argument does not reach", () => {
    const args = fc.tuple(
      ...planFunctions[id].parameters.map(({ name }) => matrixOf(cells[name]!)),
    );
    fc.assert(
      fc.property(args, (ranges) => {
        const answers = evaluate(id, ranges, asked);
        expect(answers).toHaveLength(Math.max(...ranges.map((range) => range.length)));
        answers.forEach((row, at) =>
          row.forEach((answer, across) => {
            const single = ranges.map((range) => {
              const found = range.length === 1 ? range[0]! : range[at];
              return found?.length === 1 ? found[0] : found?.[across];
            });
            if (single.includes(undefined)) {
              expect(answer).toMatchObject({ code: "notAvailable" });
            } else {
              const alone = single.map((cell): Matrix => [[cell!]]);
              expect([[answer]]).toEqual(evaluate(id, alone, asked));
            }
          }),
        );
      }),
    );
  });
});

describe.each(functionIds)("%s of anything", (id) => {
  const known = ["甲市", "乙县", "森林覆盖率", "碳排放强度", "城市排名", "示范项目", "指标", "2-3"];
  const anything = fc.oneof(
    fc.constantFrom<CellValue>(...known, "5米", "#N/A", 2023, 47, 0, true, null, "", error),
    fc.string(),
    fc.double(),
  );
  it("answers without throwing, in rows of one length, without null", () => {
    const args = fc.tuple(...planFunctions[id].parameters.map(() => matrixOf(anything)));
    const language = fc.constantFrom("zh", "en" as const);
    fc.assert(
      fc.property(args, language, (ranges, spoken) => {
        const answers = evaluate(id, ranges, { ...asked, language: spoken });
        expect(new Set(answers.map((row) => row.length)).size).toBe(1);
        for (const answer of answers.flat()) {
          expect(answer ?? "null").not.toBe("null");
          expect(answer).not.toBeNaN();
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The answer for the one target of a plan 2021–2025. */
function answerFor(target: NumberTarget, id: FunctionId, ...args: readonly CellValue[]): Answer {
  const library = new PlanLibrary([testPlan({ targets: [target] })]);
  const given = ["甲城", target.name, ...args].map((cell): Matrix => [[cell]]);
  return evaluate(id, given, { library, language: "zh" })[0]![0]!;
}

const figure = fc.double({ min: 0, max: 1e6, noNaN: true });

describe("CHECK of a due target", () => {
  const target = fc
    .record({
      op: fc.constantFrom(">=", ">", "<=", "<", "=", "approx" as const),
      value: figure,
      unit: fc.constantFrom("万元", "家"),
    })
    .map((fields) => numberTarget({ ...(fields as Partial<NumberTarget>), baseline: null }));
  /** Often near the target, where the rules turn. */
  const pair = target.chain((of) =>
    fc.tuple(
      fc.constant(of),
      fc.oneof(
        figure,
        fc.constantFrom(0.94, 0.95, 1, 1.05, 1.06).map((factor) => of.value * factor),
      ),
    ),
  );

  it("agrees with GAP: 达标 where it is 0 or more, strict targets above 0", () => {
    fc.assert(
      fc.property(pair, ([of, actual]) => {
        const gap = answerFor(of, "GAP", actual);
        const isStrict = of.op === ">" || of.op === "<";
        const isMet = isStrict ? Number(gap) > 0 : Number(gap) >= 0;
        expect(gap).toEqual(expect.any(Number));
        expect(answerFor(of, "CHECK", actual) === "达标").toBe(isMet);
      }),
    );
  });

  it("agrees with RATE: 接近 where it is not met and the rate is 95 % or more", () => {
    fc.assert(
      fc.property(pair, ([of, actual]) => {
        const status = answerFor(of, "CHECK", actual);
        const rate = answerFor(of, "RATE", actual);
        // At the limit itself binary fractions decide; the rule allows for them.
        fc.pre(typeof rate !== "number" || Math.abs(rate - 0.95) > 1e-9);
        const isClose = status !== "达标" && typeof rate === "number" && rate >= 0.95;
        expect(status === "接近").toBe(isClose);
      }),
    );
  });

  it("is 接近 at 95 % itself", () =>
    expect(answerFor(numberTarget({ value: 20, unit: "万元", baseline: null }), "CHECK", 19)).toBe(
      "接近",
    ));
});

describe("PROGRESS at EXPECTED", () => {
  const whole = fc.integer({ min: 1, max: 1000 });
  const level = fc
    .record({ value: whole, from: whole })
    .filter(({ value, from }) => value !== from)
    .map(({ value, from }) =>
      numberTarget({
        op: value > from ? ">=" : "<=",
        value,
        unit: "万元",
        baseline: { value: from, year: 2020 },
      }),
    );
  const increment = whole.map((value) =>
    numberTarget({ kind: "increment", unit: "家", value, baseline: null }),
  );
  const growth = fc
    .record({
      value: fc.integer({ min: 1, max: 90 }),
      growthMeasure: fc.constantFrom("annualRate", "cumulativeReduction" as const),
    })
    .map((fields) =>
      numberTarget({ ...(fields as Partial<NumberTarget>), kind: "growth", baseline: null }),
    );

  it.each([
    ["level", level],
    ["increment", increment],
    ["growth", growth],
  ] as const)("is the schedule: %s", (_, target) => {
    fc.assert(
      fc.property(target, fc.integer({ min: 2021, max: 2025 }), (of, year) => {
        const expected = answerFor(of, "EXPECTED", year) as number;
        expect(answerFor(of, "PROGRESS", expected, year)).toBeCloseTo((year - 2020) / 5, 9);
        expect(["达到进度", "达标", "提前实现"]).toContain(answerFor(of, "CHECK", expected, year));
      }),
    );
  });
});
