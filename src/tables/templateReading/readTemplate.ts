import { cellAt, type Grid } from "../recognition/grid";
import { columnWords } from "../templates/columnWords";
import { isRegionKey } from "../templates/comparisonColumns";
import { type ColumnKey, headerOf, readHeader } from "../templates/templateColumn";
import type { TemplateLayout } from "../templates/templateLayout";
import type { FoundColumn, KnownTemplate, TableBody, TemplateTable } from "./templateTable";

type Headers = readonly FoundColumn[];

/** The headers of an assessment, which a table of someone's own has not all of. */
const assessment: readonly ColumnKey[] = ["indicator", "requirement", "target"];

/**
 * What makes a table one of ours where the workbook does not remember it: all of these headers. The first layout that
 * fits counts, so that those which have more come before those which have less.
 */
const signatures: readonly (readonly [TemplateLayout, readonly ColumnKey[]])[] = [
  [
    "comparison",
    ["indicator", "regionRequirement", "regionTarget", "regionDueYear", "regionActual"],
  ],
  ["yearly", [...assessment, "status", "yearActual", "soFar"]],
  ["collection", [...assessment, "actual", "explanation", "filledBy"]],
  ["responsibility", [...assessment, "actual", "status", "stageTarget"]],
  ["midterm", [...assessment, "actual", "status", "pace"]],
  ["singlePeriod", [...assessment, "actual", "status"]],
];

/** What the rows of a layout cannot be told or read without. */
const needed: Readonly<Record<TemplateLayout, readonly ColumnKey[]>> = {
  singlePeriod: ["indicator", "actual", "dueYear", "source"],
  midterm: ["indicator", "actual", "dueYear", "source"],
  responsibility: ["indicator", "actual", "dueYear", "source"],
  collection: ["indicator", "actual", "dueYear", "source"],
  yearly: ["indicator", "dueYear", "source"],
  comparison: ["indicator"],
};
const neededOfRegion: readonly ColumnKey[] = ["regionTarget", "regionDueYear", "regionActual"];

/**
 * Finds the columns of a table of ours by their headers, wherever they stand.
 * @param body the table's body; its header is the row above
 * @param known what the workbook remembers of the table; null where it does not
 * @returns null where the table is not one of ours
 */
export function readTemplate(
  grid: Grid,
  body: TableBody,
  known: KnownTemplate | null,
): TemplateTable | null {
  const all = headersOf(grid, body);
  const layout = known?.layout ?? layoutOf(all);
  if (layout === null) return null;
  const columns = all.filter(({ key }) => layout === "comparison" || !isRegionKey(key));
  return { layout, grid, body, columns, missing: missingOf(layout, columns) };
}

/** The one column of a key that a table has at most once; undefined where it is gone. */
export function columnOf(
  { columns }: TemplateTable,
  key: ColumnKey,
  region: string | null = null,
): FoundColumn | undefined {
  return columns.find((column) => column.key === key && column.region === region);
}

function headersOf(grid: Grid, body: TableBody): Headers {
  return Array.from({ length: body.columns }, (_, index) => body.column + index).flatMap(
    (column): Headers => {
      const header = String(cellAt(grid, body.row - 1, column) ?? "");
      const read = readHeader(header);
      return read === null ? [] : [{ ...read, header, column }];
    },
  );
}

/** The layout that headers make up without anything remembered; null where a table is not one of ours. */
export function layoutOf(headers: readonly Pick<FoundColumn, "key">[]): TemplateLayout | null {
  const there = new Set(headers.map(({ key }) => key));
  const found = signatures.find(([, keys]) => keys.every((key) => there.has(key)));
  return found?.[0] ?? null;
}

function missingOf(layout: TemplateLayout, columns: Headers): readonly string[] {
  const has = (key: ColumnKey, region: string | null = null): boolean =>
    columns.some((column) => column.key === key && column.region === region);
  const missing = needed[layout].filter((key) => !has(key)).map((key) => headerOf(key));
  if (layout === "yearly" && !columns.some(({ key }) => key === "yearActual")) {
    missing.push(columnWords.yearActual.replace("{year}", "××××"));
  }
  if (layout !== "comparison") return missing;
  const regions = regionsOf(columns);
  if (regions.length === 0) return [...missing, ...neededOfRegion.map((key) => headerOf(key))];
  return [
    ...missing,
    ...regions.flatMap((region) =>
      neededOfRegion.filter((key) => !has(key, region)).map((key) => headerOf(key, { region })),
    ),
  ];
}

/** The regions of a 横向对比表: a word before 要求 alone may be anything, of a region several columns stand there. */
export function regionsOf(columns: Headers): readonly string[] {
  const counts = new Map<string, number>();
  for (const { region } of columns) {
    if (region !== null) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 1).map(([region]) => region);
}
