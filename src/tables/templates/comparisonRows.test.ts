import fc from "fast-check";
import type { Target } from "../../plan/target";
import { numberTarget, testPlan } from "../../plan/testPlans";
import { comparisonRows } from "./comparisonRows";
import type { PlanPart } from "./templateRequest";

function planOf(id: string, targets: readonly Target[]): PlanPart {
  return { plan: testPlan({ id, region: id, targets }), targets };
}

function idsOf(parts: readonly PlanPart[]): readonly (readonly (string | null)[])[] {
  return comparisonRows(parts).map((row) => row.map((one) => one?.target.id ?? null));
}

it("puts targets of one concept side by side, whatever they are called", () =>
  expect(
    idsOf([
      planOf("甲", [numberTarget({ id: "a", concept: "forest", name: "森林覆盖率" })]),
      planOf("乙", [numberTarget({ id: "b", concept: "forest", name: "林木覆盖率" })]),
    ]),
  ).toEqual([["a", "b"]]));

it("puts targets of one name side by side, however it is spelt", () =>
  expect(
    idsOf([
      planOf("甲", [numberTarget({ id: "a", name: "“品字标”企业" })]),
      planOf("乙", [numberTarget({ id: "b", name: "「品字标」企业" })]),
    ]),
  ).toEqual([["a", "b"]]));

it("lets a plan without concepts follow the name or alias of one that has them", () =>
  expect(
    idsOf([
      planOf("甲", [
        numberTarget({ id: "a", name: "森林覆盖率" }),
        numberTarget({ id: "b", name: "林覆率" }),
      ]),
      planOf("乙", [
        numberTarget({ id: "c", name: "森林覆盖率", aliases: ["林覆率"], concept: "forest" }),
      ]),
    ]),
  ).toEqual([
    ["a", "c"],
    ["b", null],
  ]));

it("keeps units apart", () =>
  expect(
    idsOf([
      planOf("甲", [numberTarget({ id: "a", unit: "亿元" })]),
      planOf("乙", [numberTarget({ id: "b", unit: "%" })]),
    ]),
  ).toEqual([
    ["a", null],
    [null, "b"],
  ]));

it("gives a second target of a plan a second row, in the order of the first plan that has it", () =>
  expect(
    idsOf([
      planOf("甲", [
        numberTarget({ id: "a1", name: "一" }),
        numberTarget({ id: "a2", name: "二" }),
      ]),
      planOf("乙", [
        numberTarget({ id: "b0", name: "三" }),
        numberTarget({ id: "b1", name: "二", scope: "城区" }),
        numberTarget({ id: "b2", name: "二" }),
      ]),
    ]),
  ).toEqual([
    ["a1", null],
    ["a2", "b1"],
    [null, "b0"],
    [null, "b2"],
  ]));

describe("every chosen target stands in exactly one row, in its plan's place", () => {
  function expectOnce(parts: readonly PlanPart[]): void {
    const rows = comparisonRows(parts);
    parts.forEach(({ plan, targets }, position) => {
      const standing = rows.flatMap((row) => row[position] ?? []);
      expect(standing.every((one) => one.plan === plan)).toBe(true);
      expect(new Set(standing.map(({ target }) => target))).toEqual(new Set(targets));
      expect(standing).toHaveLength(targets.length);
    });
    expect(rows.every((row) => row.some((one) => one !== null))).toBe(true);
  }

  it("of any", () => {
    const target = fc.record({
      name: fc.constantFrom("一", "二", "三"),
      concept: fc.constantFrom(null, "x", "y"),
      unit: fc.constantFrom("%", "家", null),
      aliases: fc.subarray(["一", "二", "四"]),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(target, { minLength: 1, maxLength: 8 }), { minLength: 2, maxLength: 4 }),
        (plans) =>
          expectOnce(
            plans.map((targets, position) =>
              planOf(
                `plan${position}`,
                targets.map((fields, index) =>
                  numberTarget({ ...fields, id: `${position}.${index}` }),
                ),
              ),
            ),
          ),
      ),
    );
  });
});
