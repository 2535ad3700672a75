/**
 * Time of recognising, reading and judging an own table of 100,000 rows that is in memory, beside parsing the same
 * values as JSON. Run by `npm run bench`.
 */
import { builtInPlans } from "../../src/catalog/builtInPlans";
import { PlanLibrary } from "../../src/plan/planLibrary";
import { defaultSettings } from "../../src/plan/settings";
import type { Grid, GridValue } from "../../src/tables/recognition/grid";
import { judgeRows } from "../../src/tables/recognition/judgeRows";
import { readRows } from "../../src/tables/recognition/readRows";
import { recogniseTables } from "../../src/tables/recognition/recogniseTable";

const rows = 100_000;
const rounds = 5;
const plan = builtInPlans[0]!;
const targets = plan.targets.filter(({ op }) => op !== "text");
const library = new PlanLibrary(builtInPlans);

/** One entry in five is a text, one name in a hundred is misspelt. */
const values: readonly (readonly GridValue[])[] = [
  ["宁波市2024年", null, null, null, null, null, null],
  ["序号", "指标", "单位", "2023年实际", "2024年实际", "2025年目标", "备注"],
  ...Array.from({ length: rows }, (_, row): GridValue[] => {
    const target = targets[row % targets.length]!;
    const name = row % 100 === 0 ? `${target.name}数据` : target.name;
    const actual = 41 + (row % 100) / 10;
    return [
      row + 1,
      name,
      target.unit,
      40 + (row % 100) / 10,
      row % 5 === 0 ? `${actual}` : actual,
      typeof target.value === "number" ? target.value : null,
      row % 7 === 0 ? "备注" : null,
    ];
  }),
];
const grid: Grid = { sheet: "Sheet1", row: 0, column: 0, values, hiddenRows: new Set() };
const request = { library, region: null, year: null, fileName: null, confirmed: new Map() };

/** Milliseconds of the best round. */
function best<T>(work: () => T): { readonly time: number; readonly result: T } {
  let time = Infinity;
  let result!: T;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    result = work();
    time = Math.min(time, performance.now() - start);
  }
  return { time, result };
}

function report(what: string, time: number): void {
  const perSecond = Math.round(rows / (time / 1000)).toLocaleString("en");
  console.log(
    `${what.padEnd(28)} ${time.toFixed(0).padStart(6)} ms ${perSecond.padStart(12)} rows/s`,
  );
}

const json = JSON.stringify(values);
console.log(`${rows} rows, ${(json.length / 1e6).toFixed(1)} MB as JSON, best of ${rounds} rounds`);
const recognised = best(() => recogniseTables(grid, request));
const read = best(() =>
  recognised.result.map((table) => readRows(grid, table, () => "General", library)),
);
const judged = best(() => judgeRows(read.result, defaultSettings));
const parsed = best(() => JSON.parse(json));
report("recognising", recognised.time);
report("reading", read.time);
report("judging", judged.time);
report("all three", recognised.time + read.time + judged.time);
report("JSON.parse", parsed.time);
