import type {
  CheckedIndicatorTable,
  JudgedFinding,
  WorkbookCheck,
} from "../../../src/excel/checkService";
import { severityOf, type Status } from "../../../src/plan/assessment";
import { rollUp } from "../../../src/plan/rollUp";
import { defaultSettings } from "../../../src/plan/settings";
import { cellAddress } from "../../../src/tables/a1";

export const headers = ["序号", "指标名称", "目标值", "2024年实际"] as const;

/** A row of someone's own table: indicator, target, entry, and what is said of it. */
export type OwnRow = readonly [
  name: string,
  target: number,
  entry: string | number,
  status: Status,
];

export const ownRows: readonly OwnRow[] = [
  ["森林覆盖率", 48, 48.5, "达标"],
  ["研发投入强度", 3.6, 3.1, "滞后"],
  ["发明专利", 20, "", "待填报"],
  ["优良天数比率", 94, "约九成", "数据异常"],
];

/** Where a table starts, zero-based. */
export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const corner: Corner = { sheet: "Sheet1", row: 2, column: 1 };

/** Writes the header and rows as someone would have them. */
export async function writeOwnTable(rows = ownRows, at = corner): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    const range = sheet.getRangeByIndexes(at.row, at.column, rows.length + 1, headers.length);
    range.values = [
      [...headers],
      ...rows.map(([name, target, entry], index) => [index + 1, name, target, entry]),
    ];
    await context.sync();
  });
}

/** The table as a check would hand it out. */
export function checkedOwnTable(
  rows = ownRows,
  at = corner,
  changes: Partial<CheckedIndicatorTable> = {},
): CheckedIndicatorTable {
  const { sheet, row, column } = at;
  const last = cellAddress(row + rows.length, column + headers.length - 1);
  const findings = rows.map(([name, , entry, status], index) =>
    finding(name, String(entry), status, {
      location: { sheet, address: cellAddress(row + 1 + index, column + headers.length - 1) },
    }),
  );
  return {
    key: `${sheet} ${row}`,
    origin: "own",
    title: "我的表",
    sheet,
    address: `${cellAddress(row, column)}:${last}`,
    planId: "plan",
    region: "宁波",
    year: 2024,
    findings,
    unjudged: [],
    questions: [],
    answers: 0,
    rollUp: rollUp(findings),
    ...changes,
  };
}

export function finding(
  name: string,
  entered: string,
  status: Status,
  changes: Partial<JudgedFinding> & Pick<JudgedFinding, "location">,
): JudgedFinding {
  return {
    key: name,
    severity: severityOf[status],
    planId: "plan",
    region: "宁波",
    targetId: name,
    trend: null,
    indicator: name,
    name,
    attribute: "预期性",
    status,
    hidden: false,
    entered,
    actual: null,
    cleaned: null,
    year: 2024,
    unit: null,
    attainment: null,
    progress: null,
    gap: null,
    schedule: null,
    expected: null,
    rules: [],
    message: "",
    source: "",
    acceptance: null,
    ...changes,
  };
}

export function checkOf(...tables: readonly CheckedIndicatorTable[]): WorkbookCheck {
  return {
    tables,
    unreadable: [],
    settings: { ...defaultSettings, live: true },
    at: "2026-01-01T00:00:00.000Z",
    stopped: false,
  };
}

/** A column of a sheet, from row 1 on. */
export async function column(letter: string, rows: number, sheet = "Sheet1"): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRange(`${letter}1:${letter}${rows}`)
      .load("values");
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

/** Changes a sheet as its owner would. */
export async function change(
  work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void,
  sheet = "Sheet1",
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet), context.workbook);
    await context.sync();
  });
}
