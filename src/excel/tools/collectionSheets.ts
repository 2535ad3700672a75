import type { Language } from "../../messages/message";
import type { CollectionSheet } from "../../tables/collection/readCollection";
import { collectionTables, entryColumnOf } from "../../tables/collection/collectionTables";
import type { Grid, GridValue } from "../../tables/recognition/grid";
import type { TableBody } from "../../tables/templateReading/templateTable";
import type { DefinedName } from "../../tables/workbookFile/sheetGrid";
import type { CellArea } from "../cellAreas";
import type { AreaOnSheet } from "../check/chunkedReading";
import { problemOf } from "../hostErrors";
import { readAll } from "./readTemplates";

/** Where the header of a 数据采集表 that is no table any more is looked for, from the first used cell on. */
const searched = { rows: 60, columns: 60 };

const sizes = "rowIndex,columnIndex,rowCount,columnCount";

/** An area with the name of its sheet. */
interface NamedArea extends AreaOnSheet {
  readonly sheet: string;
}

/** Names of the sheets of the open workbook that hold a 数据采集表, in their order. */
export async function collectionSheets(language: Language): Promise<readonly string[]> {
  try {
    const { used, tables } = await outline();
    const tops = used.map((area) => ({
      ...area,
      rows: Math.min(area.rows, searched.rows),
      columns: Math.min(area.columns, searched.columns),
    }));
    const grids = [...(await readGrids(tops)), ...(await readGrids(tables))];
    const found = new Set(
      grids.filter((grid) => collectionTables(grid).length > 0).map(({ sheet }) => sheet),
    );
    return used.map(({ sheet }) => sheet).filter((sheet) => found.has(sheet));
  } catch (error) {
    throw problemOf(error, language);
  }
}

/** Reads sheets of the open workbook with the defined names; sheets that are not there are left out. */
export async function readCollectionSheets(wanted: readonly string[]): Promise<{
  readonly sheets: readonly CollectionSheet[];
  readonly names: readonly DefinedName[];
}> {
  if (wanted.length === 0) return { sheets: [], names: [] };
  const { used, names } = await outline();
  const areas = used.filter(({ sheet }) => wanted.includes(sheet));
  const grids = await readGrids(areas);
  const entries = areas.flatMap(({ sheetId }, index) =>
    collectionTables(grids[index]!).map((body) => entryArea(sheetId, grids[index]!, body)),
  );
  const formats = await readEntryFormats(entries);
  return {
    sheets: grids.map((grid, index) => {
      const { sheetId } = areas[index]!;
      return {
        file: null,
        grid,
        numberFormatAt: (row, column) => formats.get(formatKey(sheetId, row, column)) ?? "General",
      };
    }),
    names,
  };
}

interface Outline {
  /** Of the sheets that hold anything, in their order. */
  readonly used: readonly NamedArea[];
  /** The header rows of the tables. */
  readonly tables: readonly NamedArea[];
  readonly names: readonly DefinedName[];
}

async function outline(): Promise<Outline> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/name,items/worksheet/id,items/worksheet/name");
    names.load("items/name,items/formula");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(sizes));
    const headers = tables.items.map((table) => table.getRange().getRow(0).load(sizes));
    await context.sync();
    return {
      used: worksheets.items.flatMap(({ id, name }, index) => {
        const range = used[index]!;
        return range.isNullObject ? [] : [{ sheet: name, sheetId: id, ...areaOf(range) }];
      }),
      tables: tables.items.map(({ worksheet: { id, name } }, index) => ({
        sheet: name,
        sheetId: id,
        ...areaOf(headers[index]!),
      })),
      names: names.items.map(({ name, formula }) => ({ name, reference: String(formula) })),
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** The cells of areas that do not overlap, in their order. */
async function readGrids(areas: readonly NamedArea[]): Promise<readonly Grid[]> {
  const values = await readAll(areas, "values");
  return areas.map(({ sheet, row, column }, index) => ({
    sheet,
    row,
    column,
    values: values[index] as GridValue[][],
    hiddenRows: new Set<number>(),
  }));
}

function entryArea(sheetId: string, grid: Grid, body: TableBody): AreaOnSheet {
  return { sheetId, row: body.row, column: entryColumnOf(grid, body), rows: body.rows, columns: 1 };
}

/** The number formats of cells, by `formatKey`. */
async function readEntryFormats(
  areas: readonly AreaOnSheet[],
): Promise<ReadonlyMap<string, string>> {
  const formats = await readAll(areas, "numberFormat");
  return new Map(
    areas.flatMap(({ sheetId, row, column }, index) =>
      formats[index]!.map(([format], line): [string, string] => [
        formatKey(sheetId, row + line, column),
        String(format),
      ]),
    ),
  );
}

function formatKey(sheetId: string, row: number, column: number): string {
  return `${sheetId},${row},${column}`;
}
