import { BlankCells, type ReadEmpty } from "./blankCells";
import type { SheetArea } from "./cellAreas";

const first = [{ row: 0, column: 0 }];

/** A workbook in which the named cells are empty (`S!row,column` from 0), and what it was asked for. */
function workbook(emptyCells: readonly string[], refuse?: (request: SheetArea[]) => boolean) {
  const requests: SheetArea[][] = [];
  const read: ReadEmpty = async (areas) => {
    requests.push([...areas]);
    if (refuse?.([...areas])) throw new Error("InvalidOperationInCellEditMode");
    return areas.map(({ sheet, row, column, rows, columns }) =>
      Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (_, c) =>
          emptyCells.includes(`${sheet}!${row + r},${column + c}`),
        ),
      ),
    );
  };
  return { requests, cells: new BlankCells(read) };
}

it("tells empty cells from others, counted from the reference's first cell", async () => {
  const { cells } = workbook(["S!2,1", "S!4,2"]);
  const asked = [
    { row: 0, column: 0 },
    { row: 1, column: 0 },
    { row: 2, column: 1 },
  ];
  expect(await cells.areEmpty("S!B3:C5", asked)).toEqual([true, false, true]);
});

it("asks once for all that is asked in one turn, whole columns of neighbours together", async () => {
  const { cells, requests } = workbook(["S!3,0"]);
  const answers = await Promise.all(
    Array.from({ length: 500 }, (_, row) => cells.areEmpty(`S!A${row + 1}`, first)),
  );
  expect(answers.map((answer) => answer?.[0])).toEqual(answers.map((_, row) => row === 3));
  expect(requests).toEqual([[{ sheet: "S", row: 0, column: 0, rows: 500, columns: 1 }]]);
});

it("asks for two sheets in one request", async () => {
  const { cells, requests } = workbook(["乙!0,0"]);
  const answers = await Promise.all(
    ["甲!A1", "乙!A1"].map((reference) => cells.areEmpty(reference, first)),
  );
  expect(answers).toEqual([[false], [true]]);
  expect(requests).toHaveLength(1);
});

it("asks anew in the next turn", async () => {
  const { cells, requests } = workbook([]);
  await cells.areEmpty("S!A1", first);
  await cells.areEmpty("S!A1", first);
  expect(requests).toHaveLength(2);
});

it("asks for many cells in several requests", async () => {
  const { cells, requests } = workbook(["S!249999,0"]);
  const asked = Array.from({ length: 250_000 }, (_, row) => ({ row, column: 0 }));
  const answer = await cells.areEmpty("S!A:A", asked);
  expect(answer?.indexOf(true)).toBe(249_999);
  expect(requests.map(([area]) => area?.rows)).toEqual([100_000, 100_000, 50_000]);
});

it("tries once more when Excel refuses", async () => {
  let refusals = 1;
  const { cells, requests } = workbook(["S!0,0"], () => refusals-- > 0);
  expect(await cells.areEmpty("S!A1", first)).toEqual([true]);
  expect(requests).toHaveLength(2);
});

it("does not know after a second refusal", async () => {
  const { cells, requests } = workbook([], () => true);
  expect(await cells.areEmpty("S!A1", first)).toBeNull();
  expect(requests).toHaveLength(2);
});

it("reads the other sheets when one is gone", async () => {
  const { cells } = workbook(["乙!0,0"], (areas) => areas.some(({ sheet }) => sheet === "甲"));
  const answers = await Promise.all(
    ["甲!A1", "乙!A1"].map((reference) => cells.areEmpty(reference, first)),
  );
  expect(answers).toEqual([null, [true]]);
});

it.each(["[其他.xlsx]S!A1", "年份"])("does not ask about %s", async (reference) => {
  const { cells, requests } = workbook([]);
  expect(await cells.areEmpty(reference, first)).toBeNull();
  expect(requests).toEqual([]);
});

it("does not know cells beyond the reference", async () => {
  const { cells } = workbook([]);
  expect(await cells.areEmpty("S!A1", [{ row: 1, column: 0 }])).toBeNull();
});
