import type { Plan } from "../../plan/plan";
import { PlanLibrary } from "../../plan/planLibrary";
import type { GridValue } from "../recognition/grid";
import { type TemplateOnSheet, templateOf } from "../templateReading/testing/templateGrid";
import { twoPlans } from "../templateReading/testing/twoPlans";
import { headerOf } from "../templates/templateColumn";
import type { NamedCell } from "./collectionHead";
import { collectionTables } from "./collectionTables";
import { type ReadCollection, readCollection } from "./readCollection";

const library = new PlanLibrary(twoPlans);
const jia = twoPlans[0]!;

/** Two targets in % and how far below the header they stand. */
const [first, second] = jia.targets.filter(({ unit, op }) => unit === "%" && op !== "text");
const [one, other] = [first!, second!].map((target) => jia.targets.indexOf(target) + 1);

type Cells = GridValue[][];

/** A 数据采集表 as cells that a test may change, with the place of a header's column. */
function sheetOf(plans: readonly Plan[] = [jia]) {
  const template = templateOf("collection", plans);
  const cells: Cells = template.grid.values.map((row) => [...row]);
  const header = template.body.row - 1;
  const column = (key: Parameters<typeof headerOf>[0]) => cells[header]!.indexOf(headerOf(key));
  return { template, cells, header, column };
}

function read(
  cells: Cells,
  {
    names = [],
    formats = {},
  }: { readonly names?: readonly NamedCell[]; readonly formats?: Record<string, string> } = {},
  sheet = "采集表",
): (ReadCollection | null)[] {
  const grid = { sheet, row: 0, column: 0, values: cells, hiddenRows: new Set<number>() };
  const numberFormatAt = (row: number, column: number) => formats[`${row},${column}`] ?? "General";
  return collectionTables(grid).map((body) =>
    readCollection({ file: "甲.xlsx", grid, numberFormatAt }, body, names, library),
  );
}

const targetsOf = (found: ReadCollection | null | undefined) =>
  found?.entries.map(({ found: it, value }) => ["target" in it ? it.target.id : it, value]);

it("reads what was filled in, whose it is, and by whom", () => {
  const { cells, header, column } = sheetOf();
  const row = header + one!;
  cells[row]![column("actual")] = 48.5;
  cells[row]![column("explanation")] = "初步数";
  cells[row]![column("dataSource")] = "年报";
  cells[row]![column("filledBy")] = "张三";
  cells[row]![column("filledOn")] = 45_688;
  const [found] = read(cells);
  const target = first!;
  expect(found?.entries).toEqual([
    {
      cell: { file: "甲.xlsx", sheet: "采集表", row, column: column("actual") },
      name: target.name,
      year: 2024,
      value: 48.5,
      note: {
        readFrom: "",
        explanation: "初步数",
        dataSource: "年报",
        reportingUnit: "",
        filledBy: "张三",
        filledOn: "2025-01-31",
      },
      found: { plan: jia, target },
    },
  ]);
  expect(found?.blanks).toBe(jia.targets.length - 1);
});

it.each([
  ["one plan", [jia]],
  ["two plans", twoPlans],
])("tells every row's target in a table of %s, in any order of the rows", (_, plans) => {
  const { cells, header, column } = sheetOf(plans);
  const rows = cells.splice(header + 1).reverse();
  cells.push(...rows);
  const expected = plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));
  for (const [index, line] of rows.entries()) {
    const { target } = expected.at(-1 - index)!;
    line[column("actual")] = target.op === "text" ? "已完成" : 1;
  }
  const [found] = read(cells);
  expect(
    found?.entries.map(({ found: it }) =>
      "target" in it ? [it.plan.id, it.target.id] : it.reason,
    ),
  ).toEqual(expected.map(({ plan, target }) => [plan.id, target.id]).reverse());
});

it("finds a table that has moved, and several on a sheet", () => {
  const { cells, header, column } = sheetOf();
  cells[header + other!]![column("actual")] = 7;
  const width = cells[0]!.length;
  const moved = cells.map((row) => [null, null, ...row]);
  const between = [Array<GridValue>(width + 2).fill(null)];
  const found = read([...between, ...moved, ...between, ...moved]);
  expect(found.map(targetsOf)).toEqual([[[second!.id, 7]], [[second!.id, 7]]]);
});

it("finds a table of which who filled it in deleted columns", () => {
  const { cells, header, column } = sheetOf();
  cells[header + one!]![column("actual")] = 7;
  const gone = [column("filledBy"), column("explanation"), column("requirement")];
  const left = cells.map((row) => row.filter((_, index) => !gone.includes(index)));
  expect(read(left).map(targetsOf)).toEqual([[[first!.id, 7]]]);
});

it.each<[string, TemplateOnSheet]>([
  ["a 单期考核表", templateOf("singlePeriod", [jia])],
  ["a 年度监测表", templateOf("yearly", [jia])],
])("takes %s for no 数据采集表", (_, { grid }) => {
  expect(collectionTables(grid)).toEqual([]);
});

describe("the year", () => {
  it.each<[string, GridValue, number | null]>([
    ["a number", 2023, 2023],
    ["a text", "2023年", 2023],
    ["nothing", null, null],
    ["words", "去年", null],
  ])("is what stands behind its label: %s", (_, held, year) => {
    const { cells, header, column } = sheetOf();
    cells[header + one!]![column("actual")] = 7;
    const line = cells.findIndex((row) => row.includes("填报年度"));
    const at = cells[line]!.indexOf("填报年度");
    cells[line] = cells[line]!.map((cell, index) =>
      index === at ? cell : index === at + 1 ? held : null,
    );
    cells[line]![column("indicator")] = held;
    const [found] = read(cells);
    expect(found?.entries[0]?.year ?? null).toBe(year);
    if (year === null) expect(found).toBeNull();
  });

  it("is the one of the defined name where label and cell were moved apart", () => {
    const { cells, header, column } = sheetOf();
    cells[header + one!]![column("actual")] = 7;
    const line = cells.findIndex((row) => row.includes("填报年度"));
    cells[line] = cells[line]!.map(() => null);
    cells[0]![9] = 2022;
    const name = { name: "填报年度_宁波", sheet: "采集表", row: 0, column: 9 };
    expect(read(cells, { names: [name] })[0]?.entries[0]?.year).toBe(2022);
    expect(read(cells, { names: [{ ...name, sheet: "别的表" }] })).toEqual([null]);
    expect(read(cells, { names: [{ ...name, name: "考核年度_宁波" }] })).toEqual([null]);
  });
});

it("knows the plan from the title where no row says it", () => {
  const { cells, header, column } = sheetOf();
  cells[header + one!]![column("actual")] = 7;
  for (const row of cells.slice(header + 1)) row[column("source")] = "";
  expect(targetsOf(read(cells)[0])).toEqual([[first!.id, 7]]);
  for (const row of cells.slice(0, header)) row.fill(null);
  cells[0] = ["填报年度", 2024, ...cells[0]!.slice(2)];
  expect(targetsOf(read(cells)[0])).toEqual([[{ reason: "planUnknown" }, 7]]);
});

it("says why a value is not taken, beside the value as it stands", () => {
  const { cells, header, column } = sheetOf();
  cells[header + one!]![column("actual")] = "大幅提高";
  const foreign = [...cells[header + one!]!];
  foreign[column("indicator")] = "我们自己加的一行";
  foreign[column("actual")] = 12;
  cells.push(foreign);
  expect(targetsOf(read(cells)[0])).toEqual([
    [{ reason: "words" }, "大幅提高"],
    [{ reason: "unknownName" }, 12],
  ]);
});

it("takes who filled it in from above the table where the row does not say", () => {
  const { cells, header, column } = sheetOf();
  cells[header + one!]![column("actual")] = 7;
  cells[header + other!]![column("actual")] = 8;
  cells[header + other!]![column("filledBy")] = "李四";
  const behind = (label: string, held: GridValue) => {
    const row = cells.find((line) => line.includes(label));
    if (row !== undefined) row[row.indexOf(label) + 1] = held;
    return row !== undefined;
  };
  expect(behind("填报单位：", "市民政局")).toBe(true);
  expect(behind("填报人：", "张三")).toBe(true);
  const notes = read(cells)[0]?.entries.map(({ note }) => [note.reportingUnit, note.filledBy]);
  expect(notes).toEqual([
    ["市民政局", "张三"],
    ["市民政局", "李四"],
  ]);
});

it("takes no label for a name", () => {
  const { cells, header, column } = sheetOf();
  cells[header + one!]![column("actual")] = 7;
  expect(read(cells)[0]?.entries[0]?.note).toMatchObject({ reportingUnit: "", filledBy: "" });
});
