import fc from "fast-check";
import { PlanLibrary } from "../../plan/planLibrary";
import { cellAt, type Grid, type GridValue } from "../recognition/grid";
import { type TemplateLayout, templateLayouts } from "../templates/templateLayout";
import { readTemplate } from "./readTemplate";
import { templateEntries } from "./templateEntries";
import type { KnownTemplate, TableBody, TemplateEntry, TemplateTable } from "./templateTable";
import {
  drawnEntries,
  type TemplateOnSheet,
  templateOf,
  withEntries,
} from "./testing/templateGrid";
import { twoPlans } from "./testing/twoPlans";

const library = new PlanLibrary(twoPlans);

function read(grid: Grid, body: TableBody, known: KnownTemplate | null): TemplateTable {
  const table = readTemplate(grid, body, known);
  if (table === null) throw new Error("no template");
  return table;
}

/** Plan, target and year of each entry cell, as the template was drawn up. */
function drawn(template: TemplateOnSheet): readonly (readonly [string, string])[] {
  return drawnEntries(template).map(({ row, column, plan, target, year }) => [
    `${row} ${column}`,
    `${plan.id} ${target.id} ${year}`,
  ]);
}

function whose({ found, year }: TemplateEntry): string {
  return "target" in found ? `${found.plan.id} ${found.target.id} ${year}` : found.reason;
}

function found(entries: readonly TemplateEntry[]): readonly (readonly [string, string])[] {
  return entries.map((entry) => [`${entry.row} ${entry.column}`, whose(entry)] as const);
}

describe.each(templateLayouts)("a %s", (layout) => {
  const template = templateOf(layout, twoPlans);
  const { grid, body, known } = template;

  it("has every entry cell found, with its plan and target", () => {
    const table = read(grid, body, known);
    expect(table.missing).toEqual([]);
    expect(found(templateEntries(table, library, known))).toEqual(drawn(template));
  });

  it("is known by its headers alone", () => {
    const table = read(grid, body, null);
    expect(table.layout).toBe(layout);
    expect(found(templateEntries(table, library, null))).toEqual(drawn(template));
  });
});

describe.each(templateLayouts)("what people do to a %s", (layout) => {
  const drawnUp = templateOf(layout, twoPlans);
  const template = { ...drawnUp, grid: withEntries(drawnUp, (_, index) => index + 1) };
  const wanted = contentsOf(template.grid, template.body, template.known);

  it("changes nothing of what belongs to whom", () => {
    expect(wanted.size).toBe(drawn(template).length);
    const columns = template.body.columns;
    const rows = template.body.rows;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(indexes(rows), { minLength: rows }),
        fc.shuffledSubarray(indexes(columns), { minLength: columns }),
        fc.array(fc.nat(columns), { maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(rows), fc.constantFrom(...foreignNames)), { maxLength: 4 }),
        fc.tuple(fc.nat(5), fc.nat(5)),
        fc.boolean(),
        (rowOrder, columnOrder, ownColumns, ownRows, [down, right], isKnown) => {
          const { grid, body } = rearranged(
            template,
            { rowOrder, columnOrder, ownColumns, ownRows },
            { down, right },
          );
          const known = isKnown ? template.known : null;
          expect(contentsOf(grid, body, known)).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });
});

const foreignNames = ["", "合计", "注：以上为快报数", "（一）其他", "甲乙丙丁"];

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What stands in the entry cell of each target. */
function contentsOf(
  grid: Grid,
  body: TableBody,
  known: KnownTemplate | null,
): ReadonlyMap<string, GridValue> {
  const table = read(grid, body, known);
  const entries = templateEntries(table, library, known).filter(({ found: of }) => "target" in of);
  return new Map(
    entries.map((entry) => [whose(entry), cellAt(grid, entry.row, entry.column)] as const),
  );
}

interface Rearrangement {
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  /** Where columns of someone's own are put between. */
  readonly ownColumns: readonly number[];
  readonly ownRows: readonly (readonly [at: number, name: string])[];
}

function rearranged(
  { grid, body, sheet }: TemplateOnSheet,
  { rowOrder, columnOrder, ownColumns, ownRows }: Rearrangement,
  { down, right }: { readonly down: number; readonly right: number },
): { readonly grid: Grid; readonly body: TableBody } {
  const indicator = sheet.columns.findIndex(({ key }) => key === "indicator");
  const columns: (number | null)[] = [...columnOrder];
  for (const at of ownColumns) columns.splice(at, 0, null);
  const rows = rowOrder.map((row) => grid.values[body.row + row]!);
  for (const [at, name] of ownRows) {
    rows.splice(
      at,
      0,
      sheet.columns.map((_, column) => (column === indicator ? name : "")),
    );
  }
  const inOrder = (cells: readonly GridValue[], own: (index: number) => GridValue): GridValue[] =>
    columns.map((column, index) => (column === null ? own(index) : cells[column]!));
  const header = inOrder(grid.values[body.row - 1]!, (index) => `自列${index}`);
  const values = [header, ...rows.map((cells) => inOrder(cells, () => "自填"))];
  return {
    grid: { ...grid, row: down, column: right, values },
    body: { row: down + 1, column: right, rows: rows.length, columns: columns.length },
  };
}

it.each<[TemplateLayout, string, string]>([
  ["singlePeriod", "实际值", "实际值"],
  ["midterm", "指标", "指标"],
  ["responsibility", "出处", "出处"],
  ["collection", "目标年", "目标年"],
])("of a %s whose %s is renamed says that it is missing", (layout, header, missing) => {
  const { grid, body, known } = templateOf(layout, [twoPlans[0]!]);
  const renamed = withHeaders(grid, body, (text) => (text === header ? "改了名" : text));
  expect(read(renamed, body, known).missing).toEqual([missing]);
});

it("of a 横向对比表 says which region's column is missing", () => {
  const { grid, body, known } = templateOf("comparison", twoPlans);
  const { region } = twoPlans[1]!;
  const renamed = withHeaders(grid, body, (text) => (text === `${region}实际值` ? "改了名" : text));
  expect(read(renamed, body, known).missing).toEqual([`${region}实际值`]);
  expect(read(renamed, body, null).missing).toEqual([`${region}实际值`]);
});

it("of a 年度监测表 without any year says so", () => {
  const { grid, body, known } = templateOf("yearly", [twoPlans[0]!]);
  const renamed = withHeaders(grid, body, (text) => text.replace(/^\d{4}年$/u, "$&度"));
  expect(read(renamed, body, known).missing).toEqual(["××××年"]);
});

function withHeaders(grid: Grid, body: TableBody, rename: (text: string) => string): Grid {
  return {
    ...grid,
    values: grid.values.map((cells, row) =>
      row === body.row - 1 ? cells.map((cell) => rename(String(cell))) : cells,
    ),
  };
}

it.each([
  [["序号", "指标名称", "单位", "目标值", "2024年实际值", "完成率", "备注"]],
  [["指标", "要求", "目标值", "实际值"]],
  [["指标", "单位", "2021年", "2022年", "2023年", "状态"]],
  [["指标", "宁波目标值", "宁波实际值", "舟山目标值", "舟山实际值"]],
  [["指标", "实际值", "数据来源", "填报人", "填报日期"]],
  [["姓名", "电话"]],
])("leaves %j to its owner", (headers) => {
  const grid: Grid = {
    sheet: "S",
    row: 0,
    column: 0,
    values: [headers, headers.map(() => "1")],
    hiddenRows: new Set(),
  };
  const body = { row: 1, column: 0, rows: 1, columns: headers.length };
  expect(readTemplate(grid, body, null)).toBeNull();
});
