import fc from "fast-check";
import { readEntry } from "../../plan/entry";
import { cleanedCell } from "./cleanedCell";

it.each([
  ["48.5%", 48.5, "General", "0.0"],
  ["48.50", 48.5, "General", "0.00"],
  ["76。7", 76.7, "@", "0.0"],
  ["４８．５", 48.5, "General", "0.0"],
  ["约50", 50, "General", "General"],
  ["1.2万", 12_000, "General", "General"],
  ["12,000", 12_000, "General", "#,##0"],
  ["12,000.5", 12_000.5, "@", "#,##0.0"],
  ["-3.25", -3.25, "General", "0.00"],
])("%s is shown as %s under %s by %s", (text, value, own, numberFormat) => {
  expect(cleanedCell(text, value, own)).toEqual({ value, numberFormat });
});

it.each([
  ["the cell's own format", "48.5", 48.5, "0.00", "0.00"],
  ["its percentages, of which the cell holds fractions", "48.5%", 0.485, "0.0%", "0.0%"],
  ["percentages with decimals that were too few", "48.5%", 0.485, "0%", "0.0%"],
])("keeps %s", (_, text, value, own, numberFormat) => {
  expect(cleanedCell(text, value, own)).toEqual({ value, numberFormat });
});

it.each([
  ["a date's format", "45000", 45_000, "yyyy-mm-dd", "General"],
  ["too few decimals", "48.5", 48.5, "0", "0.0"],
])("gives up %s", (_, text, value, own, numberFormat) => {
  expect(cleanedCell(text, value, own)).toEqual({ value, numberFormat });
});

it("is read back as the same number, whatever the format was", () => {
  const formats = fc.constantFrom("General", "@", "0", "0.00", "#,##0", "yyyy-mm-dd", "h:mm");
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4), formats, (digits, places, own) => {
      const value = Number((digits / 10 ** places).toFixed(places));
      const written = cleanedCell(value.toFixed(places), value, own);
      const cell = {
        value: written.value,
        valueType: "number",
        numberFormat: written.numberFormat,
      };
      expect(readEntry({ ...cell, valueType: "number" }, null)).toMatchObject({ value });
    }),
  );
});
