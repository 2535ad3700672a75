/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/pane.html"}
 */
import type { CheckService, JudgedFinding } from "../../src/excel/checkService";
import { assess } from "../../src/plan/assess";
import type { Status } from "../../src/plan/assessment";
import { readEntry } from "../../src/plan/entry";
import type { Plan, PlanTarget } from "../../src/plan/plan";
import { defaultSettings } from "../../src/plan/settings";
import { valueSoFar } from "../../src/plan/soFar";
import type { Target } from "../../src/plan/target";
import { buildTemplate } from "../../src/tables/templates/buildTemplate";
import type { CellContent } from "../../src/tables/templates/cellContent";
import type { TemplateLayout } from "../../src/tables/templates/templateLayout";
import type { TemplateSheet } from "../../src/tables/templates/templateSheet";
import { type AddinSession, insertRequest, planOf, readTable, startAddin } from "./support/addin";
import { checkOf, findingsOf, onlyTable } from "./support/check";

const year = 2023;
const ningbo = withFewTargets(planOf("宁波"));
const shengzhou = withFewTargets(planOf("嵊州"));
let session: AddinSession;
let check: CheckService;

beforeEach(async () => {
  session = await startAddin();
  check = checkOf(session.store);
});
afterEach(() => {
  expect(session.missing).toEqual([]);
  expect(session.defects).toEqual([]);
});

/** Three of each kind, and all with another due year than the plan's last: enough for every way of judging. */
function withFewTargets(plan: Plan): Plan {
  const targets = plan.targets.filter(({ kind, year: due }, index) => {
    const before = plan.targets.slice(0, index).filter((other) => other.kind === kind);
    return before.length < 3 || (due !== null && due !== plan.period.end);
  });
  return { ...plan, targets };
}

interface EntryCell extends PlanTarget {
  readonly row: number;
  readonly column: number;
  readonly year: number | null;
}

function entryCells({ rows, columns }: TemplateSheet): readonly EntryCell[] {
  return rows.flatMap(({ targets }, row) =>
    columns.flatMap(({ key, year: of, planId }, column): EntryCell[] => {
      if (key !== "actual" && key !== "yearActual" && key !== "regionActual") return [];
      const one = targets.find(({ plan }) => planId === null || plan.id === planId);
      return one === undefined ? [] : [{ ...one, row, column, year: of }];
    }),
  );
}

/** Good and bad ones in turn; nothing in every seventh cell, so that years are missing as well. */
function entryOf({ target, row, column, year: of }: EntryCell): CellContent {
  const turn = (row + column) % 7;
  if (turn === 0) return "";
  const factor = [0.35, 0.6, 0.9, 0.97, 1, 1.3][turn - 1]!;
  const { op, value } = target;
  if (op === "text") return turn % 2 === 0 ? "已完成" : "部分完成";
  const aim = op === "between" ? value[0] : value;
  return target.kind === "increment" && of !== null ? (aim / 5) * factor : aim * factor;
}

/** What the methods say of a target's entries: its status, or why there is none. */
function expected(layout: TemplateLayout, cells: readonly EntryCell[]): string {
  const { plan, target } = cells[0]!;
  const judge = (cell: CellContent, of: number): Status => {
    const valueType = cell === "" ? "empty" : typeof cell === "number" ? "number" : "text";
    const entry = readEntry({ value: cell, valueType }, target.unit);
    return assess(target, plan.period, entry, of).status;
  };
  const isAccumulated = target.kind === "increment" || target.kind === "growth";
  if (layout === "collection") {
    const entry = entryOf(cells[0]!);
    return isAccumulated && entry !== "" ? "not judged" : judge(entry, year);
  }
  if (layout !== "yearly") return judge(entryOf(cells[0]!), year);
  const filled = cells
    .map((cell) => ({ year: cell.year!, value: entryOf(cell) }))
    .filter((cell) => cell.year <= year && cell.value !== "");
  const last = filled.at(-1);
  if (last === undefined) return judge("", year);
  if (typeof last.value === "string") return judge(last.value, last.year);
  const numbers = filled.map((cell) => ({ year: cell.year, value: Number(cell.value) }));
  const soFar = valueSoFar(target, plan.period, numbers, "inYear");
  return typeof soFar === "string" ? "not judged" : judge(soFar.value, soFar.year);
}

function keyOf({ plan, target }: { readonly plan: Plan; readonly target: Target }): string {
  return `${plan.id} ${target.id}`;
}

function byTarget(findings: readonly JudgedFinding[]): ReadonlyMap<string, Status> {
  return new Map(findings.map(({ planId, targetId, status }) => [`${planId} ${targetId}`, status]));
}

const layouts: readonly (readonly [TemplateLayout, readonly Plan[]])[] = [
  ["singlePeriod", [ningbo, shengzhou]],
  ["midterm", [shengzhou]],
  ["responsibility", [shengzhou]],
  ["yearly", [ningbo, shengzhou]],
  ["comparison", [ningbo, shengzhou]],
  ["collection", [shengzhou]],
];

it.each(layouts)(
  "a %s is judged as the methods say, whatever people do to it",
  async (layout, plans) => {
    const { table, location } = await session.service.insertTemplate(
      insertRequest(plans, { layout, year }),
    );
    const parts = plans.map((plan) => ({ plan, targets: plan.targets }));
    const flags = { usesPlanFunctions: false, hasCharts: false, settings: defaultSettings };
    const names = { table: "t", year: "y" };
    const sheet = buildTemplate({ layout, parts, year, ...flags }, names);
    const cells = entryCells(sheet);
    await enter(table, cells);

    const wanted = new Map<string, string>();
    for (const cell of cells) {
      const ofTarget = cells.filter((other) => keyOf(other) === keyOf(cell));
      wanted.set(keyOf(cell), expected(layout, ofTarget));
    }
    const judged = new Map([...wanted].filter(([, status]) => status !== "not judged"));
    const plainly = await check.run();
    expect(plainly.unreadable).toEqual([]);
    expect(byTarget(findingsOf(plainly))).toEqual(judged);
    expect(onlyTable(plainly)).toMatchObject({
      origin: "template",
      title: table,
      year,
      region: plans.map(({ region }) => region).join("、"),
      planId: plans.length === 1 ? plans[0]!.id : null,
      questions: [],
    });
    expect(onlyTable(plainly).unjudged).toHaveLength(wanted.size - judged.size);
    await expectStatuses(layout, table, sheet, wanted);

    await disturb(table, location.sheet);
    const disturbed = await check.run();
    expect(disturbed.unreadable).toEqual([]);
    expect(byTarget(findingsOf(disturbed))).toEqual(judged);
    const { unjudged, findings } = onlyTable(disturbed);
    expect(findings.every((finding) => finding.location.sheet === "改了名")).toBe(true);
    expect(findings.some(({ hidden }) => hidden)).toBe(true);
    const own = unjudged.filter(({ name }) => name === "甲乙丙丁");
    // A row that someone added compares every region in whose column it has a value.
    expect(own).toHaveLength(layout === "comparison" ? plans.length : 1);
    expect(unjudged).toHaveLength(wanted.size - judged.size + own.length);
    await expectPlaces(findings);
  },
  180_000,
);

async function enter(table: string, cells: readonly EntryCell[]): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.worksheet.protection.unprotect();
    const body = found.getDataBodyRange().load("formulas");
    await context.sync();
    const formulas = body.formulas.map((row) => [...(row as CellContent[])]);
    for (const cell of cells) formulas[cell.row]![cell.column] = entryOf(cell);
    body.formulas = formulas;
    await context.sync();
  });
}

/** The sheet's own word, where it has one; of years that are missing it waits. */
async function expectStatuses(
  layout: TemplateLayout,
  table: string,
  { rows, columns }: TemplateSheet,
  wanted: ReadonlyMap<string, string>,
): Promise<void> {
  if (layout === "collection") return;
  const { column } = await readTable(table);
  if (layout !== "comparison") {
    const statuses = rows.map(({ targets }) => wanted.get(keyOf(targets[0]!))!);
    expect(column("状态")).toEqual(
      statuses.map((status) => (status === "not judged" ? "待填报" : status)),
    );
    return;
  }
  for (const { header, planId } of columns.filter(({ key }) => key === "regionMet")) {
    expect(column(header)).toEqual(
      rows.map(({ targets }) => {
        const one = targets.find(({ plan }) => plan.id === planId);
        return one === undefined ? "" : metWord(wanted.get(keyOf(one)) as Status);
      }),
    );
  }
}

function metWord(status: Status): string {
  switch (status) {
    case "待填报":
      return "";
    case "达标":
    case "提前实现":
    case "已完成":
      return "达标";
    case "待认定":
    case "数据异常":
      return status;
    case "未达标":
    case "接近":
      return "未达标";
    default:
      return "推进中";
  }
}

/** Sorts, filters, adds a row and a column of one's own, moves the table and renames the sheet. */
async function disturb(name: string, sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const table = context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().load("values,columnIndex,columnCount");
    await context.sync();
    const headers = header.values[0] as string[];
    table.sort.apply([{ key: headers.indexOf("指标"), ascending: false }]);
    await context.sync();
    worksheet.getRange("1:2").insert("Down");
    worksheet.getRange("A:A").insert("Right");
    await context.sync();
    const added = headers.map((text) => {
      if (text === "指标") return "甲乙丙丁";
      return text.endsWith("实际值") || text === `${year}年` ? 1 : null;
    });
    table.rows.add(undefined, [added as (string | number)[]]);
    table.columns.add(3, undefined, "自加列");
    await context.sync();
    const body = table.getDataBodyRange().load("rowIndex");
    await context.sync();
    worksheet.getRange(`${body.rowIndex + 3}:${body.rowIndex + 5}`).rowHidden = true;
    worksheet.name = "改了名";
    await context.sync();
  });
}

/** A finding's cell holds what was entered. */
async function expectPlaces(findings: readonly JudgedFinding[]): Promise<void> {
  await Excel.run(async (context) => {
    const ranges = findings.map(({ location }) =>
      context.workbook.worksheets.getItem(location.sheet).getRange(location.address).load("values"),
    );
    await context.sync();
    expect(ranges.map(({ values }) => String(values[0]![0]))).toEqual(
      findings.map(({ entered }) => entered),
    );
  });
}
