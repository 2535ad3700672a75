import fc from "fast-check";
import { runsOf, valuesOf } from "./runs";

const few = fc.constantFrom("甲", "", 0, 1, true, null);

it("gives back what went in", () => {
  fc.assert(
    fc.property(fc.array(few), (values) => expect(valuesOf(runsOf(values))).toEqual(values)),
  );
});

it("tells no two equal neighbours", () => {
  fc.assert(
    fc.property(fc.array(few), (values) => {
      const runs = runsOf(values);
      runs.slice(1).forEach(([, value], index) => expect(value).not.toBe(runs[index]![1]));
    }),
  );
});
