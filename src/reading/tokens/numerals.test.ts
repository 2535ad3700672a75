import fc from "fast-check";
import chineseNumerals from "nzh/cn";
import { readArabicNumeral, readChineseNumeral } from "./numerals";

test.each([
  ["十五", 15],
  ["一百二十", 120],
  ["两千", 2000],
  ["三十", 30],
  ["二〇二五", 2025],
  ["百", null],
  ["个", null],
  ["", null],
] as const)("reads %s", (text, value) => {
  expect(readChineseNumeral(text)).toBe(value);
});

test("reads every number below ten thousand as it is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(readChineseNumeral(chineseNumerals.encodeS(value))).toBe(value);
    }),
  );
});

test("reads thousands", () => {
  expect(readArabicNumeral("12,500.5")).toBe(12500.5);
});
