import type { Grid, GridValue } from "../recognition/grid";
import { templateLayouts } from "../templates/templateLayout";
import { templateRanges } from "./templateRanges";
import { templateOf } from "./testing/templateGrid";
import { twoPlans } from "./testing/twoPlans";
import { yearInHead } from "./yearInHead";

function sheetOf(values: readonly (readonly GridValue[])[]): Grid {
  const width = Math.max(...values.map((cells) => cells.length));
  return {
    sheet: "S",
    row: 0,
    column: 0,
    values: values.map((cells) => [...cells, ...Array<null>(width - cells.length).fill(null)]),
    hiddenRows: new Set(),
  };
}

it.each(templateLayouts)("a %s is found on a sheet of cells, with its year", (layout) => {
  const { grid, body } = templateOf(layout, twoPlans, 2023);
  const [table, ...others] = templateRanges(grid);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ layout, body });
  expect(yearInHead(table!)).toBe(2023);
});

it("tables below and beside each other are told apart", () => {
  const { grid, body } = templateOf("singlePeriod", twoPlans, 2023);
  const beside = grid.values.map((cells) => [...cells, null, ...cells]);
  const below = [...beside, [], ...grid.values, [], [], ["填报人："]];
  const width = body.columns;
  expect(templateRanges(sheetOf(below)).map((table) => table.body)).toEqual([
    { ...body },
    { ...body, column: width + 1 },
    { ...body, row: grid.values.length + 1 + body.row },
  ]);
});

it("a table that lacks a needed column is left to be read as someone's own", () => {
  const { grid } = templateOf("singlePeriod", twoPlans);
  const values = grid.values.map((cells) => cells.map((cell) => (cell === "出处" ? "来源" : cell)));
  expect(templateRanges({ ...grid, values })).toEqual([]);
});

it("a year that is no number is none", () => {
  const { grid } = templateOf("yearly", twoPlans, 2023);
  const values = grid.values.map((cells) => cells.map((cell) => (cell === 2023 ? "今年" : cell)));
  expect(yearInHead(templateRanges({ ...grid, values })[0]!)).toBeNull();
});
