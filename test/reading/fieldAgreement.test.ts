import type { ProposedTarget } from "../../src/reading/proposedPlan";
import type { ExpectedTarget } from "./expectedTarget";
import { fieldAgreement, type AgreedField } from "./fieldAgreement";

const proposed = {
  name: "森林覆盖率",
  kind: "level",
  attribute: "约束性",
  baseline: { value: 46.8, year: 2020 },
  hold: false,
} as ProposedTarget;

const expected: ExpectedTarget = {
  name: "森林覆盖率",
  op: ">=",
  value: 48,
  unit: "%",
  year: 2025,
  kind: "level",
};

function count(field: AgreedField, other: Partial<ExpectedTarget>, read: Partial<ProposedTarget>) {
  const matches = [
    { expected: { ...expected, ...other }, proposed: { ...proposed, ...read } as ProposedTarget },
  ];
  const { agreeing, differing } = fieldAgreement(matches, field);
  return [agreeing.length, differing.length];
}

describe("the fields of matched targets", () => {
  it("takes a name or an alias, no more", () => {
    expect(count("name", {}, {})).toEqual([1, 0]);
    expect(count("name", { name: "林木覆盖", aliases: ["森林覆盖率"] }, {})).toEqual([1, 0]);
    expect(count("name", {}, { name: "全市森林覆盖率" })).toEqual([0, 1]);
  });

  it("tells yearly growth from a fall since the baseline", () => {
    const fall = { kind: "growth", growthMeasure: "cumulativeReduction" } as const;
    expect(count("kind", fall, fall)).toEqual([1, 0]);
    expect(count("kind", fall, { kind: "growth", growthMeasure: "annualRate" })).toEqual([0, 1]);
    expect(count("kind", { kind: "growth" }, { kind: "growth" })).toEqual([1, 0]);
  });

  it("compares attribute and baseline only where they are expected", () => {
    expect(count("attribute", {}, {})).toEqual([0, 0]);
    expect(count("attribute", { attribute: "预期性" }, {})).toEqual([0, 1]);
    expect(count("baseline", {}, {})).toEqual([0, 0]);
    expect(count("baseline", { baseline: { value: 46.8, year: 2020 } }, {})).toEqual([1, 0]);
    expect(count("baseline", { baseline: { value: 46.8, year: 2019 } }, {})).toEqual([0, 1]);
    expect(
      count("baseline", { baseline: { value: 46.8, year: 2020 } }, { baseline: null }),
    ).toEqual([0, 1]);
  });

  it("expects nothing to be held unless it says so", () => {
    expect(count("hold", {}, {})).toEqual([1, 0]);
    expect(count("hold", {}, { hold: true })).toEqual([0, 1]);
    expect(count("hold", { hold: true }, { hold: true })).toEqual([1, 0]);
  });
});
