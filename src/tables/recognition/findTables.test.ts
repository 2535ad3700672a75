import { findTables } from "./findTables";
import type { Grid, GridValue } from "./grid";
import { rowsOf } from "./tableRows";

function grid(values: readonly (readonly GridValue[])[]): Grid {
  const width = Math.max(...values.map((cells) => cells.length));
  return {
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: values.map((cells) => [...cells, ...Array<GridValue>(width - cells.length).fill(null)]),
    hiddenRows: new Set(),
  };
}

function rolesOf(values: readonly (readonly GridValue[])[]) {
  return findTables(grid(values)).map(({ columns }) =>
    columns.map(({ role, year }) => [role, year].filter((part) => part !== null).join(" ")),
  );
}

describe("headers", () => {
  it("are read in any order of columns", () =>
    expect(rolesOf([["单位", "2024年实际", "指标名称", "备注", "2025年目标值"]])).toEqual([
      ["unit", "actual 2024", "indicator", "note", "target 2025"],
    ]));
  it("are not put off by a number that stands apart in the same row", () =>
    expect(
      rolesOf([
        ["指标", "单位", "2024年", null, 48],
        ["森林覆盖率", "%", 47.96, null, null],
      ])[0]?.slice(0, 3),
    ).toEqual(["indicator", "unit", "2024"]));
  it("may have two rows, the upper merged over several columns", () =>
    expect(
      rolesOf([
        ["序号", "指标", "单位", "2024年", null, "2025年", null, "责任单位"],
        [null, null, null, "目标", "实际", "目标", "完成", null],
        [1, "森林覆盖率", "%", 47, 47.5, 48, null, "林业局"],
      ]),
    ).toEqual([
      [
        "ordinal",
        "indicator",
        "unit",
        "target 2024",
        "actual 2024",
        "target 2025",
        "actual 2025",
        "department",
      ],
    ]));
  it("may have the words above and the years below", () =>
    expect(
      rolesOf([
        ["指标名称", "实际值", null, null, "“十四五”目标"],
        [null, 2021, 2022, "2023年", null],
        ["森林覆盖率", 45, 46, 47, 48],
      ]),
    ).toEqual([["indicator", "actual 2021", "actual 2022", "actual 2023", "target 2025"]]));
  it("may have a band of years above the header proper", () =>
    expect(
      rolesOf([
        [null, null, "2023年", null, "2024年", null],
        ["指标", "单位", "目标", "实绩", "目标", "实绩"],
        ["森林覆盖率", "%", 1, 2, 3, 4],
      ]),
    ).toEqual([["indicator", "unit", "target 2023", "actual 2023", "target 2024", "actual 2024"]]));
  it("name units in brackets", () => {
    const [table] = findTables(grid([["指标", "完成值（万户）", "基期值(2020年)"]]));
    expect(table!.columns.map(({ unit, year }) => [unit, year])).toEqual([
      [null, null],
      ["万户", null],
      [null, 2020],
    ]);
  });
  it("tell rates and departments from actuals and units", () =>
    expect(
      rolesOf([["考核指标", "计量单位", "完成情况", "目标完成率（%）", "牵头单位", "同比增长"]]),
    ).toEqual([["indicator", "unit", "actual", "derived", "department", "derived"]]));
  it.each(["指标项", "重点指标", "高质量发展指标", "主要指标及单位", "指标名"])(
    "name indicators by %s",
    (header) => expect(rolesOf([[header, "2024年实际"]])).toEqual([["indicator", "actual 2024"]]),
  );
  it("do not name them by 计划指标, which is a target", () =>
    expect(rolesOf([["指标", "计划指标", "实际"]])).toEqual([["indicator", "target", "actual"]]));
  it("stand below a caption, which is kept", () => {
    const [table] = findTables(
      grid([["宁波市2024年规划指标监测表"], [null, null, "单位：%"], ["指标", "实际值", "目标值"]]),
    );
    expect(table).toMatchObject({
      headerRows: { first: 2, last: 2 },
      caption: ["宁波市2024年规划指标监测表", "单位：%"],
    });
  });
  it("are none in a sheet of other things", () =>
    expect(
      rolesOf([
        ["姓名", "部门", "电话"],
        ["甲", "统计局", 1],
      ]),
    ).toEqual([]));
});

describe("several tables on a sheet", () => {
  it("are found below each other", () => {
    const tables = findTables(
      grid([
        ["指标", "实际值"],
        ["森林覆盖率", 48],
        [null, null],
        ["指标名称", "2024年"],
        ["空气优良率", 90],
      ]),
    );
    expect(tables.map(({ bodyRows }) => bodyRows)).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 4 },
    ]);
  });
  it("are found beside each other", () => {
    const tables = findTables(
      grid([
        ["序号", "指标", "实际", null, "序号", "指标", "实际"],
        [1, "森林覆盖率", 48, null, 1, "空气优良率", 90],
      ]),
    );
    expect(tables.map(({ columns }) => columns.map(({ column }) => column))).toEqual([
      [0, 1, 2],
      [4, 5, 6],
    ]);
  });
  it("are one where indicators have levels", () =>
    expect(rolesOf([["一级指标", "二级指标", "三级指标", "单位", "2024年完成"]])).toEqual([
      ["category", "level", "indicator", "unit", "actual 2024"],
    ]));
});

describe("rows", () => {
  const table = grid([
    ["序号", "指标", "目标值", "实际值"],
    ["一、生态环境"],
    [1, "森林覆盖率", 48, 47],
    [null, null, null, null],
    [2, "空气优良率", 95, null],
    [null, "合计", null, 2],
    ["注：数据来自统计局"],
  ]);
  it("are told apart", () =>
    expect(rowsOf(table, findTables(table)[0]!).map(({ row, kind }) => [row, kind])).toEqual([
      [1, "band"],
      [2, "indicator"],
      [4, "indicator"],
      [5, "total"],
      [6, "note"],
    ]));
  it("share a merged name where each has a year of its own", () => {
    const years = grid([
      ["指标", "年份", "实际值"],
      ["森林覆盖率", 2023, 46],
      [null, 2024, 47],
    ]);
    expect(rowsOf(years, findTables(years)[0]!).map(({ name }) => name)).toEqual([
      "森林覆盖率",
      "森林覆盖率",
    ]);
  });
});
