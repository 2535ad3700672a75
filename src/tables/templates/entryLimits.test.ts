import { numberTarget } from "../../plan/testPlans";
import { entryLimits } from "./entryLimits";

it.each([
  ["a share", numberTarget({ unit: "%", value: 48 }), 0, 100],
  ["a share in thousandths", numberTarget({ unit: "‰", value: 48 }), 0, 1000],
  [
    "a share that the plan itself puts above 100",
    numberTarget({ unit: "%", value: 110 }),
    null,
    null,
  ],
  ["growth", numberTarget({ kind: "growth", unit: "%", value: 6 }), null, null],
  ["things counted", numberTarget({ unit: "家", value: 600 }), 0, null],
  ["a measure", numberTarget({ unit: "万元/人", value: 28 }), null, null],
  ["a rank", numberTarget({ kind: "rank", unit: null, op: "<=", value: 10 }), 1, null],
])("%s", (_, target, lowest, highest) => {
  expect(entryLimits(target)).toMatchObject({ lowest, highest });
});

it.each([
  ["things counted", numberTarget({ unit: "家", value: 600 }), true],
  ["things added", numberTarget({ kind: "increment", unit: "项", value: 25 }), true],
  ["a position", numberTarget({ kind: "rank", unit: null, op: "<=", value: 10 }), true],
  ["ten thousands", numberTarget({ unit: "万户", value: 120 }), false],
  ["a ratio", numberTarget({ unit: "件/万人", value: 12 }), false],
  ["things per head", numberTarget({ name: "每万人口发明专利", unit: "件", value: 12 }), false],
  ["a count stated with decimals", numberTarget({ unit: "件", value: 18.8 }), false],
  ["a share", numberTarget({ unit: "%", value: 48 }), false],
])("%s: whether only whole numbers can be right", (_, target, whole) => {
  expect(entryLimits(target).whole).toBe(whole);
});
