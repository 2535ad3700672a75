import fc from "fast-check";
import { readCellInput } from "./cellInput";

test.each([
  ["12%", 0.12, "0%"],
  ["48.5%", 0.485, "0.00%"],
  ["1,234", 1234, "#,##0"],
  ["-3", -3, null],
  ["１２．５", 12.5, null],
  ["007", 7, null],
  // 2024-05-01 is day 45413 of Excel's calendar.
  ["2024-05-01", 45413, "yyyy-mm-dd"],
  ["2024年5月1日", 45413, 'yyyy"年"m"月"d"日"'],
])("%s is the number %d", (input, value, format) => {
  expect(readCellInput(input)).toEqual({ kind: "number", value, format });
});

test("a typed 2-3 becomes a date, except in a text cell", () => {
  expect(readCellInput("2-3")).toMatchObject({ kind: "number" });
  expect(readCellInput("2-3", "@")).toEqual({ kind: "text", text: "2-3" });
});

test("apostrophe, formula, boolean, error, nothing", () => {
  expect(readCellInput("'=1+1")).toEqual({ kind: "text", text: "=1+1" });
  expect(readCellInput("=1+1")).toEqual({ kind: "formula", formula: "=1+1" });
  expect(readCellInput("=1+1", "@")).toEqual({ kind: "text", text: "=1+1" });
  expect(readCellInput("=")).toEqual({ kind: "text", text: "=" });
  expect(readCellInput("true")).toEqual({ kind: "boolean", value: true });
  expect(readCellInput("#n/a")).toEqual({ kind: "formula", formula: "=#N/A" });
  expect(readCellInput("")).toEqual({ kind: "empty" });
});

test.each(["约50", "2-3个", "1.2.3", "48.5分", "无"])("%s stays text", (input) => {
  expect(readCellInput(input)).toEqual({ kind: "text", text: input });
});

test("every finite number survives being typed", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (n) => {
      const typed = n.toFixed(4);
      expect(readCellInput(typed)).toMatchObject({ kind: "number", value: Number(typed) });
    }),
  );
});
