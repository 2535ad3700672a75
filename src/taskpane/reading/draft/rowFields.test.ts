import fc from "fast-check";
import type { Baseline, Target } from "../../../plan/target";
import { numberTarget, rangeTarget, textTarget } from "../../../plan/testPlans";
import { readRow } from "./readFields";
import { blankFields, corrected, rowFields } from "./rowFields";

const figure = fc
  .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.constantFrom(1, 10, 1000))
  .map(([digits, part]) => digits / part);
const word = fc.stringMatching(/^[甲乙丙丁a-z0-9%=+@-]{1,8}$/u);
const words = fc.uniqueArray(word, { maxLength: 3 });
const year = fc.integer({ min: 1950, max: 2100 });
const baseline: fc.Arbitrary<Baseline> = fc.record(
  { value: figure, year, bound: fc.constantFrom(">", ">=", "<", "<=") },
  { requiredKeys: ["value", "year"] },
);
const common = fc.record({
  name: word,
  aliases: words,
  category: words,
  unit: fc.option(word),
  baseline: fc.option(baseline),
  attribute: fc.constantFrom("约束性", "预期性", null),
  hold: fc.boolean(),
  scope: fc.option(word),
  departments: fc.option(words.filter(({ length }) => length > 0)),
  section: word,
  note: fc.option(word),
});

const numbers = fc
  .tuple(
    common,
    fc.option(year),
    fc.constantFrom(">=", ">", "<=", "<", "=", "approx"),
    figure,
    fc.constantFrom("level", "increment", "rank", "growth"),
    fc.boolean(),
  )
  .map(([fields, due, op, value, kind, isReduction]) =>
    numberTarget({
      ...fields,
      year: due,
      nature: due === null ? "commitment" : "quantified",
      op,
      value,
      kind,
      ...(kind === "growth" && isReduction ? { growthMeasure: "cumulativeReduction" } : {}),
    }),
  );
const ranges = fc
  .tuple(common, year, figure, figure)
  .map(([fields, due, low, high]) => rangeTarget({ ...fields, year: due, value: [low, high] }));
const texts = fc
  .tuple(common, fc.option(year), word)
  .map(([fields, due, value]) => textTarget({ ...fields, year: due, value }));

const withoutIdentity = ({ id: _id, concept: _concept, ...fields }: Target) => fields;

it("reads any target's fields as the target that they were written from", () => {
  fc.assert(
    fc.property(fc.oneof(numbers, ranges, texts), (target) => {
      const { candidate, unread } = readRow(rowFields(target));
      expect(unread).toEqual([]);
      expect(candidate).toEqual(withoutIdentity(target));
    }),
  );
});

it.each([
  ["48", 48],
  ["１２．５", 12.5],
  ["1,600", 1600],
  ["−3", -3],
])("understands the number %s", (value, number) => {
  expect(readRow({ ...blankFields, value }).candidate.value).toBe(number);
});

it.each(["", "约48", "48%", "=48", "1,6", "四十八"])("takes “%s” for no number", (value) => {
  expect(readRow({ ...blankFields, value }).unread).toMatchObject([{ field: "value" }]);
});

it.each(["2-3", "2–3", "2～3", "2 至 3"])("understands the range %s", (value) => {
  expect(readRow({ ...blankFields, op: "between", value }).candidate.value).toEqual([2, 3]);
});

it("asks for both parts of a baseline", () => {
  const { unread } = readRow({ ...blankFields, value: "1", baselineValue: "≥96" });
  expect(unread.map(({ field }) => field)).toEqual(["baselineYear"]);
});

it("keeps what looks like a formula as text", () => {
  const fields = { ...blankFields, name: "=A1", value: "-1+2", op: "text" as const };
  expect(readRow(fields).candidate).toMatchObject({ name: "=A1", value: "-1+2" });
});

it("makes a target in words qualitative, and no other", () => {
  const words = corrected(blankFields, { op: "text" });
  expect(words.kind).toBe("qualitative");
  expect(corrected(words, { op: "<=" })).toMatchObject({ op: "<=", kind: "level" });
  expect(corrected(words, { kind: "rank" })).toMatchObject({ op: ">=", kind: "rank" });
  expect(corrected(blankFields, { kind: "qualitative" }).op).toBe("text");
});
