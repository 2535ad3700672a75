import fc from "fast-check";
import { statuses } from "./assessment";
import { rollUp } from "./rollUp";

const judged = fc.record({
  attribute: fc.constantFrom("约束性" as const, "预期性" as const, null),
  status: fc.constantFrom(...statuses),
});

it("keeps binding and expected targets apart", () => {
  const { byAttribute, all, bindingOverall } = rollUp([
    { attribute: "约束性", status: "达标" },
    { attribute: "约束性", status: "滞后" },
    { attribute: "预期性", status: "未达标" },
    { attribute: null, status: "达标" },
  ]);
  expect(byAttribute.约束性).toMatchObject({ total: 2, counts: { 达标: 1, 滞后: 1, 未达标: 0 } });
  expect(byAttribute.预期性).toMatchObject({ total: 1, counts: { 未达标: 1 } });
  expect(byAttribute.none.total).toBe(1);
  expect(all.counts.达标).toBe(2);
  expect(bindingOverall).toBe("滞后");
});

it("has no overall verdict without binding targets", () =>
  expect(rollUp([{ attribute: "预期性", status: "逆向" }]).bindingOverall).toBeNull());

it("is not met as a whole while a binding target cannot be told", () =>
  expect(
    rollUp([
      { attribute: "约束性", status: "达标" },
      { attribute: "约束性", status: "待填报" },
    ]).bindingOverall,
  ).toBe("待填报"));

it("counts every row once, in any order", () => {
  fc.assert(
    fc.property(fc.array(judged), (rows) => {
      const rolled = rollUp(rows);
      const { 约束性: binding, 预期性: expected, none } = rolled.byAttribute;
      expect(binding.total + expected.total + none.total).toBe(rows.length);
      expect(rollUp([...rows].reverse())).toEqual(rolled);
    }),
  );
});

it("ranks every status", () => {
  for (const status of statuses) {
    expect(rollUp([{ attribute: "约束性", status }]).bindingOverall).toBe(status);
  }
});
