import type { ProposedFact } from "../../src/reading/proposedPlan";
import { compareFacts } from "./factAgreement";

function fact<T>(value: T): ProposedFact<T> {
  const evidence = { start: 0, end: 0, quote: "", confidence: 1, rule: "documentTitle" as const };
  return { value, evidence };
}

const nothing = { title: null, region: null, documentNumber: null, period: null };

describe("comparing a plan's facts", () => {
  it("ignores width and punctuation", () => {
    const expected = { title: "甲市规划（2026—2030年）" };
    const plan = { ...nothing, title: fact("甲市规划(2026-2030年)") };
    expect(compareFacts(expected, plan)).toMatchObject([{ fact: "title", agrees: true }]);
  });

  it("compares only what is expected", () => {
    expect(compareFacts({}, { ...nothing, region: fact("甲") })).toEqual([]);
  });

  it("expects no document number where there is none", () => {
    const expected = { documentNumber: null };
    const invented = { ...nothing, documentNumber: fact("甲政发〔2022〕1号") };
    expect(compareFacts(expected, nothing)).toMatchObject([{ agrees: true }]);
    expect(compareFacts(expected, invented)).toMatchObject([{ agrees: false }]);
  });

  it("compares both years of a period", () => {
    const expected = { period: { start: 2021, end: 2025 } };
    const other = { ...nothing, period: fact({ start: 2021, end: 2026 }) };
    const same = { ...nothing, period: fact({ start: 2021, end: 2025 }) };
    expect(compareFacts(expected, other)).toMatchObject([{ agrees: false }]);
    expect(compareFacts(expected, same)).toMatchObject([{ agrees: true }]);
    expect(compareFacts(expected, nothing)).toMatchObject([{ agrees: false, read: null }]);
  });
});
