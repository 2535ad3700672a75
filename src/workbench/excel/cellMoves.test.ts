import fc from "fast-check";
import { type CellMove, movedCell, movedRange } from "./cellMoves";

const range = { startRow: 4, endRow: 8, startColumn: 1, endColumn: 3 };
const rows = (first: number, count: number): CellMove => ({
  sheetId: "1",
  along: "rows",
  first,
  count,
});

it.each([
  ["inserted above", rows(0, 2), [6, 10]],
  ["inserted before the first", rows(4, 1), [5, 9]],
  ["inserted inside", rows(6, 3), [4, 11]],
  ["inserted below", rows(9, 5), [4, 8]],
  ["deleted above", rows(1, -2), [2, 6]],
  ["deleted over the start", rows(3, -3), [3, 5]],
  ["deleted inside", rows(5, -2), [4, 6]],
  ["deleted over the end", rows(7, -9), [4, 6]],
])("a range after rows have been %s", (_, move, [startRow, endRow]) => {
  expect(movedRange(range, move)).toEqual({ ...range, startRow, endRow });
});

it("is gone when all of it has been deleted", () => {
  expect(movedRange(range, rows(4, -5))).toBeNull();
});

it("does not move when columns do", () => {
  expect(movedRange(range, { ...rows(0, 1), along: "columns" })).toEqual({
    ...range,
    startColumn: 2,
    endColumn: 4,
  });
});

it("a range is the cells of it that are left", () => {
  const index = fc.integer({ min: 0, max: 30 });
  fc.assert(
    fc.property(
      index,
      index,
      index,
      fc.integer({ min: 1, max: 10 }),
      (one, other, first, count) => {
        const [startRow, endRow] = [Math.min(one, other), Math.max(one, other)];
        const deleted = rows(first, -count);
        const left = Array.from({ length: endRow - startRow + 1 }, (_, at) => startRow + at)
          .filter((row) => row < first || row >= first + count)
          .map((row) => movedCell({ row, column: 0 }, deleted).row);
        const moved = movedRange({ ...range, startRow, endRow }, deleted);
        expect(moved && [moved.startRow, moved.endRow]).toEqual(
          left.length === 0 ? null : [left[0], left.at(-1)],
        );
      },
    ),
  );
});
