import fc from "fast-check";
import {
  boundingRange,
  cellCount,
  columnIndex,
  columnName,
  intersection,
  maxColumns,
  maxRows,
  parseAddress,
  quotedSheetName,
  rangeAddress,
  sameRange,
  subtract,
  wholeSheet,
  type GridRange,
} from "./a1";

const ranges = fc
  .tuple(fc.nat(maxRows - 1), fc.nat(maxRows - 1), fc.nat(maxColumns - 1), fc.nat(maxColumns - 1))
  .map(([a, b, c, d]): GridRange => ({
    startRow: Math.min(a, b),
    endRow: Math.max(a, b),
    startColumn: Math.min(c, d),
    endColumn: Math.max(c, d),
  }));

test("column names at Excel's own corners", () => {
  expect(columnName(0)).toBe("A");
  expect(columnName(25)).toBe("Z");
  expect(columnName(26)).toBe("AA");
  expect(columnName(maxColumns - 1)).toBe("XFD");
  expect(columnIndex("xfd")).toBe(maxColumns - 1);
});

test("an address is read back as it was written", () => {
  fc.assert(
    fc.property(ranges, fc.boolean(), (range, absolute) => {
      expect(parseAddress(rangeAddress(range, absolute))?.range).toEqual(range);
    }),
  );
});

test("whole columns, whole rows and the whole sheet", () => {
  expect(parseAddress("A:C")?.range).toEqual({ ...wholeSheet, endColumn: 2 });
  expect(parseAddress("$2:$3")?.range).toEqual({ ...wholeSheet, startRow: 1, endRow: 2 });
  expect(rangeAddress({ ...wholeSheet, endColumn: 2 })).toBe("A:C");
  expect(rangeAddress({ ...wholeSheet, startRow: 1, endRow: 2 })).toBe("2:3");
  expect(rangeAddress(wholeSheet)).toBe("A1:XFD1048576");
});

test("the sheet's name is read with its quotes undone", () => {
  expect(parseAddress("'张三''s 表'!B2")).toEqual({
    sheet: "张三's 表",
    range: { startRow: 1, endRow: 1, startColumn: 1, endColumn: 1 },
  });
  expect(parseAddress("考核表!A1:B2")?.sheet).toBe("考核表");
});

test.each(["", "A", "A0", "XFE1", "A1048577", "A1:B2:C3", "!A1", "1", "表1", "A1,B2"])(
  "%s is no address",
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);

test("a sheet's name is quoted where a formula needs it", () => {
  expect(quotedSheetName("考核表")).toBe("考核表");
  expect(quotedSheetName("考核 表")).toBe("'考核 表'");
  expect(quotedSheetName("2024")).toBe("'2024'");
  expect(quotedSheetName("A1")).toBe("'A1'");
  expect(quotedSheetName("it's")).toBe("'it''s'");
});

test("cutting a hole out leaves the other cells, each once", () => {
  fc.assert(
    fc.property(ranges, ranges, (range, hole) => {
      const cut = intersection(range, hole);
      const rest = subtract(range, hole);
      const left = rest.reduce((sum, part) => sum + cellCount(part), 0);
      expect(left + (cut ? cellCount(cut) : 0)).toBe(cellCount(range));
      for (const part of rest) expect(intersection(part, hole)).toBeNull();
    }),
  );
});

test("the bounding rectangle holds both and is held by nothing smaller", () => {
  fc.assert(
    fc.property(ranges, ranges, (one, other) => {
      const bound = boundingRange(one, other);
      expect(sameRange(intersection(bound, one) ?? bound, one)).toBe(true);
      expect(sameRange(intersection(bound, other) ?? bound, other)).toBe(true);
    }),
  );
});
