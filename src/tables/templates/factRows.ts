import type { PlanTarget } from "../../plan/plan";
import type { CellContent } from "./cellContent";
import { chartNames } from "./chartNames";
import { entryFormat, factContents, factFormats, figureFormat, formats } from "./factCells";
import type { ColumnKey, TemplateColumn } from "./templateColumn";
import type { PlanPart } from "./templateRequest";
import type { TemplateRow } from "./templateSheet";
import { accumulationWord } from "./yearlyAccumulation";

/** A row before its columns are chosen: what it says and how numbers look in it, by column. */
export interface FactRow extends PlanTarget {
  readonly contents: Readonly<Partial<Record<ColumnKey, CellContent>>>;
  readonly formats: Readonly<Record<ColumnKey, string>>;
}

/** Rows for all chosen targets, plan by plan in the document's order, with 序号, 类序 and 图示名. */
export function factRows(parts: readonly PlanPart[]): FactRow[] {
  const targets = parts.flatMap(({ plan, targets: chosen }) =>
    chosen.map((target) => ({ plan, target })),
  );
  const orders = categoryOrders(targets);
  const names = chartNames(targets);
  return targets.map(({ plan, target }, index) => ({
    plan,
    target,
    contents: {
      ...factContents(plan, target),
      ...regionOf(parts, { plan, target }),
      ordinal: index + 1,
      categoryOrder: orders[index]!,
      chartName: names[index]!,
      accumulation: accumulationWord(target),
      deadline: target.year === null ? "" : `${target.year}年底`,
    },
    formats: formatsOf({ plan, target }),
  }));
}

/** The row in the columns of a table: null where a formula fills the cell, "" where people do. */
export function templateRow(
  columns: readonly TemplateColumn[],
  { plan, target, contents, formats: byKey }: FactRow,
): TemplateRow {
  return {
    targets: [{ plan, target }],
    cells: columns.map(({ key, role, formula }) => {
      if (formula !== null) return null;
      return role === "entry" ? "" : (contents[key] ?? "");
    }),
    numberFormats: columns.map((column) => formatIn(column, byKey[column.key])),
  };
}

/** A formula in a cell formatted as text would stand there as text. */
export function formatIn({ formula }: TemplateColumn, format: string): string {
  return formula !== null && format === formats.text ? formats.general : format;
}

/** Two plans of one region are told apart as the plan library does. */
function regionOf(
  parts: readonly PlanPart[],
  { plan }: PlanTarget,
): { readonly region?: CellContent } {
  const isShared = parts.some(
    ({ plan: other }) => other.id !== plan.id && other.region === plan.region,
  );
  return isShared ? { region: `${plan.region}@${plan.id}` } : {};
}

/** Counts on where plan or category changes, so that sorting by it brings the document's order of categories back. */
export function categoryOrders(targets: readonly PlanTarget[]): number[] {
  let order = 0;
  return targets.map(({ plan, target }, index) => {
    const before = targets[index - 1];
    const goesOn =
      before !== undefined &&
      before.plan === plan &&
      before.target.category.join("/") === target.category.join("/");
    return goesOn ? order : ++order;
  });
}

/** Number formats by column for a target. */
function formatsOf({ target }: PlanTarget): Readonly<Record<ColumnKey, string>> {
  const figure = figureFormat(target);
  const computed = figure === "#,##0" ? "#,##0.0" : figure;
  const entry = entryFormat(target);
  const { text, year, ratio, general } = formats;
  return {
    ...factFormats(target),
    ordinal: "0",
    actual: entry,
    mark: general,
    status: general,
    attainment: ratio,
    gap: figure,
    progress: ratio,
    schedule: ratio,
    valid: general,
    yearActual: entry,
    latestYear: year,
    soFar: figure,
    latestEntry: general,
    accumulation: text,
    firstYear: year,
    expected: computed,
    pace: "0.00",
    yearlyChange: "0.0##",
    neededChange: "0.0##",
    forecast: computed,
    outlook: general,
    trend: general,
    cause: text,
    measures: text,
    regionRequirement: text,
    regionTarget: general,
    regionDueYear: year,
    regionActual: entry,
    regionAttainment: ratio,
    regionMet: general,
    regionIndicator: text,
    regionKind: text,
    regionBaseline: general,
    regionLowest: general,
    regionHighest: general,
    regionValid: general,
    highestRegion: general,
    lowestRegion: general,
    explanation: text,
    dataSource: text,
    filledBy: text,
    filledOn: "yyyy-mm-dd",
    responsiblePerson: text,
    stage: computed,
    deadline: text,
    stageTarget: computed,
    stageGap: computed,
    categoryOrder: general,
    chartName: text,
  };
}
