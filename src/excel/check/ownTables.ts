import type { PlanLibrary } from "../../plan/planLibrary";
import type { Plan } from "../../plan/plan";
import type { Grid } from "../../tables/recognition/grid";
import { confirmationKey } from "../../tables/recognition/matchIndicator";
import type { NumberFormatAt } from "../../tables/recognition/entryOfCell";
import type { ReadRow } from "../../tables/recognition/readRow";
import { readRows } from "../../tables/recognition/readRows";
import {
  columnOf,
  type RecognisedTable,
  recogniseTables,
} from "../../tables/recognition/recogniseTable";
import type { SheetPlace } from "../../tables/recognition/turnedGrid";
import { type CellArea, coveringAreas } from "../cellAreas";
import { cellAddress } from "../../tables/a1";
import type { Breather } from "./breather";
import type { CheckMemory, TableAnswers } from "./checkMemory";
import { noAnswers } from "./tableReading";
import type { TableOutline } from "./workbookOutline";

/** A table of someone's own on a sheet, with the answers that it was recognised with. */
export interface OwnTable {
  /** Of sheet and headers: rows may be added and the table may move. */
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly grid: Grid;
  readonly recognised: RecognisedTable;
  readonly answers: TableAnswers;
}

/** How tables are recognised. */
export interface Recognition {
  readonly library: PlanLibrary;
  readonly memory: CheckMemory;
  readonly fileName: string;
}

/** Finds the tables of a sheet that list indicators, and recognises them with what has been answered. */
export function ownTablesOn(
  grid: Grid,
  outlines: readonly TableOutline[],
  { library, memory, fileName }: Recognition,
): readonly OwnTable[] {
  const request = { library, region: null, year: null, fileName, confirmed: new Map() };
  const seen = new Map<string, number>();
  return recogniseTables(grid, request).map((plain, index) => {
    const key = tableKey(plain, seen);
    const answers = memory.answers.get(key) ?? noAnswers;
    const plan = library.plans().find(({ id }) => id === answers.planId);
    const confirmed = new Map(
      [...answers.targets].flatMap(([name, id]) => (id === null ? [] : [[name, id] as const])),
    );
    const isAnswered = plan !== undefined || confirmed.size > 0;
    const region = plan === undefined ? null : `${plan.region}@${plan.id}`;
    const recognised = isAnswered
      ? (recogniseTables(grid, { ...request, region, confirmed })[index] ?? plain)
      : plain;
    return {
      key,
      title: titleOf(plain, outlines),
      address: addressOf(plain),
      grid,
      recognised,
      answers,
    };
  });
}

/** Of two tables with the same headers on a sheet the second counts on. */
function tableKey({ found }: RecognisedTable, seen: Map<string, number>): string {
  const titles = found.columns.map(({ title }) => title);
  const key = JSON.stringify([found.sheet, ...titles]);
  const before = seen.get(key) ?? 0;
  seen.set(key, before + 1);
  return before === 0 ? key : `${key}${before + 1}`;
}

function titleOf({ found }: RecognisedTable, outlines: readonly TableOutline[]): string {
  const column = found.columns[0]?.column ?? 0;
  const { headerRows, bodyRows } = found;
  const table = outlines.find(
    ({ area }) =>
      area.row >= headerRows.first &&
      area.row <= bodyRows.first &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return table?.name ?? found.caption[0] ?? found.sheet;
}

function addressOf({ found, rows, turned }: RecognisedTable): string {
  const first = found.columns[0]?.column ?? 0;
  const last = found.columns.at(-1)?.column ?? first;
  const lastRow = rows.at(-1)?.row ?? found.headerRows.last;
  const start = placeOf(turned, found.headerRows.first, first);
  const end = placeOf(turned, lastRow, last);
  return `${cellAddress(start.row, start.column)}:${cellAddress(end.row, end.column)}`;
}

function placeOf(turned: RecognisedTable["turned"], row: number, column: number): SheetPlace {
  return turned === null ? { row, column } : turned.placeOf(row, column);
}

/** The cells of a table whose number formats decide how they read. */
export function formattedAreas({ recognised }: OwnTable): readonly CellArea[] {
  const first = recognised.rows[0]?.row;
  const last = recognised.rows.at(-1)?.row;
  if (first === undefined || last === undefined) return [];
  const { actuals, target, baseline } = recognised.values;
  const columns = [...actuals, target, baseline].flatMap((column) => column?.column ?? []);
  const { turned, rows } = recognised;
  if (turned !== null) {
    return coveringAreas(
      rows.flatMap(({ row }) => columns.map((column) => turned.placeOf(row, column))),
    );
  }
  return [...new Set(columns)].map((column) => ({
    row: first,
    column,
    rows: last - first + 1,
    columns: 1,
  }));
}

/** Rows that are read between two rests. */
const portion = 250;

/** Reads a table's rows as its answers say; rows that stand for no indicator of the plan are left out. */
export async function readOwnRows(
  { recognised, grid, answers }: OwnTable,
  library: PlanLibrary,
  formatAt: NumberFormatAt,
  breather: Breather,
): Promise<readonly ReadRow[]> {
  const read: ReadRow[] = [];
  for (const table of withAnswers(recognised, answers)) {
    // Where rows have years of their own, those of one indicator are read together.
    const size = columnOf(table.found, "year") === undefined ? portion : table.rows.length;
    for (let start = 0; start < table.rows.length; start += size) {
      const rows = table.rows.slice(start, start + size);
      for (const row of readRows(grid, { ...table, rows }, formatAt, library)) read.push(row);
      await breather.breathe();
    }
  }
  return read.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The table once for the rows of which nothing was answered, and once for each answered accumulation. */
function withAnswers(
  table: RecognisedTable,
  { targets, accumulations }: TableAnswers,
): readonly RecognisedTable[] {
  const answerOf = ({ name }: { readonly name: string }) =>
    accumulations.get(confirmationKey(name));
  const listed =
    targets.size === 0
      ? table.rows
      : table.rows.filter(({ name }) => targets.get(confirmationKey(name)) !== null);
  if (accumulations.size === 0) return [{ ...table, rows: listed }];
  return [undefined, "inYear" as const, "toDate" as const].map((accumulation) => {
    const rows = listed.filter((row) => answerOf(row) === accumulation);
    const actuals =
      accumulation === undefined
        ? table.values.actuals
        : table.values.actuals.map((column) => ({ ...column, accumulation }));
    return { ...table, rows, values: { ...table.values, actuals } };
  });
}

/** The plan of a table as a whole; null where each row has its own. */
export function planOf({ recognised }: OwnTable): Plan | null {
  return recognised.plan.plan;
}
