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
