import fc from "fast-check";
import { type CellPosition, coveringAreas, portions, referencedArea } from "./cellAreas";

describe("referencedArea", () => {
  it.each([
    ["Sheet1!B3", { sheet: "Sheet1", row: 2, column: 1, rows: 1, columns: 1 }],
    ["Sheet1!$A$1:$B$2", { sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 2 }],
    ["'城 区'!AA10:AB10", { sheet: "城 区", row: 9, column: 26, rows: 1, columns: 2 }],
    ["'O''Brien'!A1", { sheet: "O'Brien", row: 0, column: 0, rows: 1, columns: 1 }],
    ["数据!C:D", { sheet: "数据", row: 0, column: 2, rows: 1_048_576, columns: 2 }],
    ["数据!3:4", { sheet: "数据", row: 2, column: 0, rows: 2, columns: 16_384 }],
    ["S!XFD1048576", { sheet: "S", row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ])("reads %s", (reference, area) => expect(referencedArea(reference)).toEqual(area));

  it.each([
    "[其他.xlsx]Sheet1!A1",
    "'[其他 1.xlsx]Sheet1'!A1",
    "'C:\\报表\\[其他.xlsx]Sheet1'!A1:A3",
    "A1",
    "Sheet1!A1:A2,Sheet1!C1",
    "Sheet1!A",
    "Sheet1!3",
    "Sheet1!A1:B",
    "Sheet1!A:3",
    "Sheet1!A0",
    "Sheet1!XFE1",
    "Sheet1!A1048577",
    "Sheet1!B2:A1",
    "Sheet1!实际值",
    "Sheet1!",
    "!A1",
    "",
  ])("takes %p for no area of this workbook", (reference) =>
    expect(referencedArea(reference)).toBeNull(),
  );
});

const cell = fc.record({ row: fc.nat(300), column: fc.nat(8) });

function cellsOf(areas: readonly { row: number; column: number; rows: number; columns: number }[]) {
  return areas.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, index) =>
      key({
        row: area.row + Math.floor(index / area.columns),
        column: area.column + (index % area.columns),
      }),
    ),
  );
}

function key({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

describe("coveringAreas", () => {
  it("makes one area of a column of neighbours, in any order and with repetitions", () => {
    const rows = [5, 3, 4, 4, 6];
    expect(coveringAreas(rows.map((row) => ({ row, column: 2 })))).toEqual([
      { row: 3, column: 2, rows: 4, columns: 1 },
    ]);
  });
  it("makes one area of columns side by side", () => {
    const cells = [2, 0, 1].flatMap((column) => [0, 1].map((row) => ({ row, column })));
    expect(coveringAreas(cells)).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
  });
  it("reads along what lies between two cells that are near, not what lies between distant ones", () => {
    const column = 0;
    expect(coveringAreas([0, 10, 500].map((row) => ({ row, column })))).toEqual([
      { row: 0, column, rows: 11, columns: 1 },
      { row: 500, column, rows: 1, columns: 1 },
    ]);
  });
  it("does not join columns that are apart", () =>
    expect(coveringAreas([0, 2].map((column) => ({ row: 0, column })))).toHaveLength(2));
  it("covers every cell, and none twice", () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const covered = cellsOf(coveringAreas(cells));
        expect(new Set(covered).size).toBe(covered.length);
        expect(new Set(covered)).toEqual(new Set([...covered, ...cells.map(key)]));
      }),
    );
  });
});

describe("portions", () => {
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  it("keeps together what fits", () =>
    expect(portions([area, { ...area, row: 5 }], 100)).toEqual([[area, { ...area, row: 5 }]]));
  it("cuts a whole column between its rows", () => {
    const cut = portions([{ ...area, rows: 1_048_576 }], 100_000);
    expect(cut).toHaveLength(11);
    expect(cut[10]).toEqual([{ ...area, row: 1_000_000, rows: 48_576 }]);
  });
  it("has all cells once, in groups that are no larger than allowed", () => {
    const anArea = fc.record({
      row: fc.nat(50),
      column: fc.nat(50),
      rows: fc.integer({ min: 1, max: 40 }),
      columns: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(anArea), fc.integer({ min: 8, max: 60 }), (areas, most) => {
        const groups = portions(areas, most);
        expect(groups.flatMap(cellsOf).sort()).toEqual(cellsOf(areas).sort());
        for (const group of groups) {
          expect(group.length).toBeGreaterThan(0);
          expect(cellsOf(group).length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
