import { sheetThemes } from "../../../src/excel/templates/sheetThemes";
import { fixedAddress, rectangle, templateArea } from "../../../src/excel/templates/templateArea";
import { writeContents } from "../../../src/excel/templates/writeContents";
import { summaryContents } from "../../../src/excel/templates/writeSummary";
import { buildTemplate } from "../../../src/tables/templates/buildTemplate";
import type { CellContent } from "../../../src/tables/templates/cellContent";
import type { TemplateRequest } from "../../../src/tables/templates/templateRequest";
import type { TemplateSheet } from "../../../src/tables/templates/templateSheet";

/** The formulas and contents of a template in the engine, without its looks; to compute with. */
export interface PlacedTemplate {
  readonly sheet: TemplateSheet;
  setYear(year: number): Promise<void>;
  /** Writes columns of the body, by header, as a paste would. */
  fill(columns: Readonly<Record<string, readonly CellContent[]>>): Promise<void>;
  choose(name: string): Promise<void>;
  /** The table's columns by header, and the summary's cells. */
  read(): Promise<{
    readonly column: (header: string) => readonly unknown[];
    readonly summary: readonly (readonly unknown[])[];
  }>;
}

let placed = 0;

export async function placeTemplate(request: TemplateRequest): Promise<PlacedTemplate> {
  placed += 1;
  const names = { table: `表_${placed}`, year: `年度_${placed}` };
  const worksheet = `模板${placed}`;
  const sheet = buildTemplate(request, names);
  const area = templateArea(sheet, 0, 0);
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.add(worksheet);
    const year = sheet.head.flatMap((line, row) =>
      line.flatMap(({ role, column }) => (role === "year" ? [{ row, column }] : [])),
    )[0]!;
    context.workbook.names.add(names.year, target.getCell(year.row, year.column));
    writeContents(target, sheet, area, names.table, sheetThemes.plain);
    if (sheet.summary !== null && area.summary !== null) {
      rectangle(target, area.summary).formulas = summaryContents(sheet.summary, area.summary);
    }
    await context.sync();
  });
  return {
    sheet,
    setYear: (year) =>
      Excel.run(async (context) => {
        context.workbook.names.getItem(names.year).getRange().values = [[year]];
        await context.sync();
      }),
    fill: (columns) =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem(names.table);
        for (const [header, cells] of Object.entries(columns)) {
          table.columns.getItem(header).getDataBodyRange().values = cells.map((cell) => [cell]);
        }
        await context.sync();
      }),
    choose: (name) =>
      Excel.run(async (context) => {
        const { row, column } = sheet.summary!.chooser!;
        const { row: top, column: left } = area.summary!;
        const address = fixedAddress(top + row, left + column);
        context.workbook.worksheets.getItem(worksheet).getRange(address).values = [[name]];
        await context.sync();
      }),
    read: () =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(worksheet);
        const table = rectangle(target, area.table).load("values");
        const beside = area.summary && rectangle(target, area.summary).load("values");
        await context.sync();
        const [headers = [], ...rows] = table.values as unknown[][];
        return {
          column(header) {
            const index = headers.indexOf(header);
            if (index < 0) throw new Error(`the table has no column ${header}`);
            return rows.map((row) => row[index]);
          },
          summary: (beside?.values ?? []) as unknown[][],
        };
      }),
  };
}
