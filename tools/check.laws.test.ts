import fc from "fast-check";
import { builtInPlans } from "../src/catalog/builtInPlans";
import type { Status } from "../src/plan/assessment";
import { better } from "../src/plan/better";
import { PlanLibrary } from "../src/plan/planLibrary";
import { defaultSettings } from "../src/plan/settings";
import type { NumberTarget } from "../src/plan/target";
import type { Grid, GridValue } from "../src/tables/recognition/grid";
import { type JudgedRow, judgeRows } from "../src/tables/recognition/judgeRows";
import { readRows } from "../src/tables/recognition/readRows";
import { recogniseTables } from "../src/tables/recognition/recogniseTable";

const library = new PlanLibrary(builtInPlans);
const plan = builtInPlans.find(({ region }) => region === "嵊州")!;
const levels = plan.targets.filter(
  (target): target is NumberTarget =>
    target.kind === "level" && target.op !== "text" && target.op !== "between",
);

type Row = readonly GridValue[];

function judged(
  rows: readonly Row[],
  formats: ReadonlyMap<string, string> = new Map(),
): readonly JudgedRow[] {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<GridValue>(width - row.length).fill(null)]);
  const grid: Grid = { sheet: "Sheet1", row: 0, column: 0, values, hiddenRows: new Set() };
  const request = { library, region: "嵊州", year: 2024, fileName: null, confirmed: new Map() };
  const formatAt = (row: number, column: number): string =>
    formats.get(`${row} ${column}`) ?? "General";
  const tables = recogniseTables(grid, request);
  const read = tables.map((table) => readRows(grid, table, formatAt, library));
  return judgeRows(read, defaultSettings).flat();
}

function verdictOf({ name, entry, assessment, notJudged }: JudgedRow): unknown {
  const { status, gap, attainment, progress, soft } = assessment ?? {};
  return { name, entry, status, gap, attainment, progress, soft, reason: notJudged?.reason };
}

const entries = fc.oneof(
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.constantFrom("48.5%", "约50", "—", "１２", "1.2万", "很多", "", "#N/A"),
);
const tables = fc.uniqueArray(
  fc.record({
    target: fc.constantFrom(...levels, ...plan.targets.slice(20, 24)),
    before: entries,
    actual: entries,
    own: fc.constantFrom(null, 48, "≥96"),
  }),
  { selector: ({ target }) => target.name, minLength: 1, maxLength: 12 },
);
const header: Row = ["指标", "单位", "2023年", "2024年", "2025年目标"];
const bodyOf = (
  rows: readonly {
    target: { name: string; unit: string | null };
    before: GridValue;
    actual: GridValue;
    own: GridValue;
  }[],
): Row[] =>
  rows.map(({ target, before, actual, own }) => [target.name, target.unit, before, actual, own]);

describe("laws of the reading of own tables", () => {
  it("the order of rows never matters", () =>
    fc.assert(
      fc.property(tables, fc.integer(), (rows, seed) => {
        const shuffled = [...rows].sort(
          (a, b) => hash(a.target.name, seed) - hash(b.target.name, seed),
        );
        const verdicts = (body: readonly Row[]) =>
          judged([header, ...body])
            .map(verdictOf)
            .map((verdict) => JSON.stringify(verdict))
            .sort();
        expect(verdicts(bodyOf(shuffled))).toEqual(verdicts(bodyOf(rows)));
      }),
      { numRuns: 50 },
    ));

  it("the order of columns never matters", () =>
    fc.assert(
      fc.property(tables, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (rows, order) => {
        const body = [header, ...bodyOf(rows)];
        const moved = body.map((row) => order.map((column) => row[column] ?? null));
        expect(judged(moved).map(verdictOf)).toEqual(judged(body).map(verdictOf));
      }),
      { numRuns: 50 },
    ));

  it("blank rows, notes and signatures below change nothing", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        const body = [header, ...bodyOf(rows)];
        const more: Row[] = [
          [],
          ["注：数据为快报数。"],
          ["填表人：张三", null, "电话：", 123],
          ["合计", null, 1, 2],
        ];
        expect(judged([...body, ...more]).map(verdictOf)).toEqual(judged(body).map(verdictOf));
      }),
      { numRuns: 50 },
    ));

  it("48 and 0.48 shown as % are the same", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const name = "装配式建筑占新建建筑比例";
        const percent = thousandths / 1000;
        const plain = judged([header, [name, "%", null, percent]]);
        const shown = judged(
          [header, [name, "%", null, Number(`${percent}e-2`)]],
          new Map([["1 3", "0.00%"]]),
        );
        expect(shown[0]!.assessment!.actual).toBe(percent);
        expect(shown[0]!.assessment!.status).toBe(plain[0]!.assessment!.status);
        expect(shown[0]!.assessment!.gap).toBe(plain[0]!.assessment!.gap);
      }),
    ));

  it("a better actual never gets a worse status", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...levels.filter((target) => better(target) !== "exact")),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (target, one, other) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const [worse, best] = better(target) === "lower" ? [high, low] : [low, high];
          const rankAt = (actual: number): number => {
            const rows = judged([header, [target.name, target.unit, null, actual]]);
            // Names that the plan uses for several scopes are not judged.
            const status = rows[0]!.assessment?.status;
            return status === undefined ? 0 : order.indexOf(status);
          };
          expect(rankAt(best)).toBeGreaterThanOrEqual(rankAt(worse));
        },
      ),
    ));
});

/** From the worst to the best. */
const order: readonly Status[] = [
  "逆向",
  "严重滞后",
  "滞后",
  "未达标",
  "推进中",
  "接近",
  "达到进度",
  "快于预期",
  "达标",
  "提前实现",
];

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) | 0, seed);
}
