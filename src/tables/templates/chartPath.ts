import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { baselineYear } from "../../plan/schedule";
import { valid } from "./assessmentFormulas";
import { blockColumn, type ChartBlock } from "./chartBlock";
import {
  type ChosenFacts,
  type ChosenIndicator,
  chosenFacts,
  chosenIndicator,
} from "./chartChooser";
import { cell, kindIs, quoted } from "./formulaParts";
import { type ColumnKey, headerOf } from "./templateColumn";
import type { SummaryCell, TemplateNames, TemplateSheet } from "./templateSheet";
import { expectedInYear } from "./wayFormulas";
import { accumulationWords } from "./yearlyAccumulation";

type AddressOf = (row: number, column: number) => string;

/** Facts of the chosen row, as the formulas of its years need them. */
const factsOfAll: readonly ColumnKey[] = [
  "unit",
  "kind",
  "requirement",
  "target",
  "dueYear",
  "baseline",
  "baselineYear",
  "status",
  "lowest",
  "highest",
  "valid",
];
const factsOfYearly: readonly ColumnKey[] = ["accumulation", "firstYear"];

/** Positions in a row of the years. */
const at = { year: 0, expected: 1, actual: 2, entry: 3, number: 4 } as const;

/**
 * 应达值 and actual value of a chosen indicator, year by year from its baseline. A year without one of them has #N/A
 * there: a line leaves it out, where it would draw an empty text as 0.
 */
export function pathBlock(sheet: TemplateSheet, names: TemplateNames): ChartBlock | null {
  const title = say(sheetMessages.pathChart, "zh");
  const chosen = chosenIndicator(sheet, names, title);
  if (chosen === null) return null;
  const entryYears = sheet.columns.flatMap(({ key, year }) =>
    key === "yearActual" && year !== null ? [year] : [],
  );
  const isYearly = sheet.layout === "yearly";
  const keys = isYearly ? [...factsOfAll, ...factsOfYearly] : factsOfAll;
  const facts = chosenFacts(chosen, keys, chosen.cells.length);
  const headRow = chosen.cells.length + facts.cells.length;
  const firstRow = headRow + 1;
  const years = yearsOfPath(sheet);
  const labels = [
    say(sheetMessages.pathYear, "zh"),
    headerOf("expected"),
    headerOf("actual"),
    ...(isYearly ? [say(sheetMessages.pathEntry, "zh"), say(sheetMessages.pathNumber, "zh")] : []),
  ];
  const rows = years.map((year, index): readonly SummaryCell[] => {
    const place = { year, row: firstRow + index, firstRow, names, facts };
    const expected = (address: AddressOf): string =>
      `=${figure(facts.ofChosen(expectedInYear(year), address))}`;
    if (!isYearly) return [year, expected, singleActual(place)];
    return [
      year,
      expected,
      runningActual(place),
      yearEntry(chosen, place, entryYears),
      (address) => `=N(${address(place.row, at.entry)})`,
    ];
  });
  const series = [at.expected, at.actual].map((column) => ({
    name: labels[column]!,
    values: blockColumn(firstRow, column, years.length),
  }));
  return {
    cells: [...chosen.cells, ...facts.cells, labels, ...rows],
    charts: [
      {
        kind: "lines",
        title,
        categories: blockColumn(firstRow, at.year, years.length),
        series,
        isShare: false,
        count: years.length,
      },
    ],
    chooser: chosen.chooser,
  };
}

/** From the first year that a way starts in to the last in which one ends. */
function yearsOfPath({ rows }: TemplateSheet): readonly number[] {
  const targets = rows.flatMap((row) => row.targets);
  const first = Math.min(...targets.map(({ plan, target }) => baselineYear(target, plan.period)));
  const last = Math.max(...targets.map(({ plan, target }) => target.year ?? plan.period.end));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

interface YearPlace {
  readonly year: number;
  readonly row: number;
  readonly firstRow: number;
  readonly names: TemplateNames;
  readonly facts: ChosenFacts;
}

/** A figure, or #N/A where there is none. */
function figure(expression: string): string {
  return `IF(ISNUMBER(${expression}),${expression},NA())`;
}

/** Where the way starts: at the baseline, of additions and reductions at 0. */
function startIn(year: number): string {
  const fromNothing = `OR(${kindIs("increment")},${kindIs("cumulativeReduction")})`;
  const start = `IF(${fromNothing},0,IF(${kindIs("growth")},NA(),${figure(cell("baseline"))}))`;
  return `IF(${year}=${cell("baselineYear")},${start},NA())`;
}

/** The one actual of the table in the table's year. */
function singleActual({ year, names, facts }: YearPlace): SummaryCell {
  const actual = `IF(${year}=${names.year},${figure(cell("valid"))},${startIn(year)})`;
  return (address) => `=${facts.ofChosen(actual, address)}`;
}

/** The entry of the year, or "" where it is none that counts. */
function yearEntry(
  chosen: ChosenIndicator,
  { year, names, facts }: YearPlace,
  entryYears: readonly number[],
): SummaryCell {
  if (!entryYears.includes(year)) return "";
  const header = headerOf("yearActual", { year });
  return (address) => {
    const entry = facts.ofChosen(valid(chosen.fact(header, address)), address);
    return `=IF(${year}<=${names.year},${entry},"")`;
  };
}

/** What the entries up to the year come to, as in 累计或最新值. */
function runningActual({ year, row, firstRow, facts }: YearPlace): SummaryCell {
  return (address) => {
    const upTo = (column: number): string => `${address(firstRow, column)}:${address(row, column)}`;
    const entry = address(row, at.entry);
    const ofPlan = `(${upTo(at.year)}>=${cell("firstYear")})`;
    const numbers = upTo(at.number);
    const whole = `IF(${cell("unit")}="‰",1000,100)`;
    const count = `(${year}-${cell("firstYear")}+1)`;
    const logarithm = (sign: string): string =>
      `SUMPRODUCT(${ofPlan}*LN(1${sign}${numbers}/${whole}))`;
    const is = (key: keyof typeof accumulationWords): string =>
      `${cell("accumulation")}=${quoted(accumulationWords[key])}`;
    const sum = `SUMPRODUCT(${ofPlan}*${numbers})`;
    const rate = `${whole}*(EXP(${logarithm("+")}/${count})-1)`;
    const falls = `SUMPRODUCT(${ofPlan}*(${numbers}<0))`;
    const reduction = `${whole}*(1-EXP(IF(${falls}>0,${logarithm("+")},${logarithm("-")})))`;
    const combined = `IF(${is("sum")},${sum},IF(${is("rate")},${rate},IF(${is("reduction")},${reduction},NA())))`;
    const isComplete = `SUMPRODUCT(${ofPlan}*ISNUMBER(${upTo(at.entry)}))=${count}`;
    const single = `OR(${is("latest")},${year}<=N(${cell("firstYear")}))`;
    const value = `IF(${single},${entry},IF(${isComplete},IFERROR(${combined},NA()),NA()))`;
    return `=${facts.ofChosen(`IF(ISNUMBER(${entry}),${value},${startIn(year)})`, address)}`;
  };
}
