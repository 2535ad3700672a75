import fc from "fast-check";
import type { ReportCell } from "../../tables/report/findingRows";
import { cellInput, rowChunks } from "./reportValues";

const cell = fc.oneof(
  fc.string({ maxLength: 3000 }),
  fc.double({ noNaN: true }),
  fc.constant(null),
) satisfies fc.Arbitrary<ReportCell>;

it("cuts rows into pieces that are all rows in their order, none of them too large", () => {
  const row = fc.array(cell, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(row, fc.integer({ min: 0, max: 400 }), (one, count) => {
      const rows = Array.from({ length: count }, (_, index) => [...one, `第${index}行`]);
      const chunks = rowChunks(rows);
      expect(chunks.flatMap((chunk) => chunk.rows)).toEqual(rows);
      for (const { firstRow, rows: part } of chunks) {
        expect(rows[firstRow]).toEqual(part[0]);
        expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThan(3_000_000);
      }
    }),
    { numRuns: 30 },
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["@提醒", "'@提醒"],
  ["2-3", "'2-3"],
  ["'撇号", "''撇号"],
  ["", ""],
  [null, ""],
  [-2.5, -2.5],
])("writes %p as %p", (content, input) => {
  expect(cellInput(content)).toBe(input);
});
