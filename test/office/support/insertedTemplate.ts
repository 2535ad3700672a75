import { builtInPlans } from "../../../src/catalog/builtInPlans";
import { columnWidth } from "../../../src/excel/templates/setUpSheet";
import type { SheetTheme } from "../../../src/excel/templates/sheetThemes";
import {
  bodyColumns,
  rectangle,
  rectangleAddress,
  templateArea,
  type TemplateArea,
} from "../../../src/excel/templates/templateArea";
import { headCells } from "../../../src/excel/templates/dressTemplate";
import { chooserSource, summaryContents } from "../../../src/excel/templates/writeSummary";
import { validatedCells } from "../../../src/excel/templates/writeValidations";
import type { InsertRequest, InsertResult } from "../../../src/excel/workbookService";
import { defaultSettings } from "../../../src/plan/settings";
import { cellAddress, withoutSheet } from "../../../src/tables/a1";
import { buildTemplate } from "../../../src/tables/templates/buildTemplate";
import type {
  CellValidation,
  TemplateNames,
  TemplateSheet,
} from "../../../src/tables/templates/templateSheet";
import { layoutWords } from "../../../src/tables/templates/templateLayout";

/** A template as it was drawn up, and where it was put. */
export interface InsertedTemplate {
  readonly template: TemplateSheet;
  readonly area: TemplateArea;
  readonly names: TemplateNames;
  readonly sheet: string;
}

/** Draws up once more what a request asked for; the names are those that an empty workbook leaves free. */
export function drawnUp(
  { layout, parts, year, usesPlanFunctions, hasCharts }: InsertRequest,
  names: TemplateNames,
): TemplateSheet {
  const found = parts.map(({ planId, targetIds }) => {
    const plan = builtInPlans.find(({ id }) => id === planId)!;
    return { plan, targets: plan.targets.filter(({ id }) => targetIds.includes(id)) };
  });
  return buildTemplate(
    { layout, parts: found, year, usesPlanFunctions, hasCharts, settings: defaultSettings },
    names,
  );
}

/** The only template of a workbook, as it was asked for. */
export async function insertedTemplate(
  request: InsertRequest,
  { table, location }: InsertResult,
): Promise<InsertedTemplate> {
  return Excel.run(async (context) => {
    const defined = context.workbook.names.load("items/name");
    const range = context.workbook.tables.getItem(table).getRange().load("rowIndex,columnIndex");
    await context.sync();
    const year = defined.items.map(({ name }) => name);
    expect(year).toHaveLength(1);
    const names = { table, year: year[0]! };
    const template = drawnUp(request, names);
    const row = range.rowIndex - template.head.length;
    const area = templateArea(template, row, range.columnIndex);
    return { template, names, area, sheet: location.sheet };
  });
}

/** Contents, formulas and number formats of every cell, of the summary too. */
export async function expectContents({ template, area, sheet }: InsertedTemplate): Promise<void> {
  const { formulas, formats, summary } = await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { head, table } = area;
    const range = rectangle(worksheet, { ...head, rows: head.rows + table.rows });
    range.load("formulas,numberFormat");
    const beside = area.summary && rectangle(worksheet, area.summary).load("formulas");
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as string[][],
      summary: beside && (beside.formulas as unknown[][]),
    };
  });
  template.head.forEach((line, row) => {
    const contents = new Map(line.map(({ column, content }) => [column, content]));
    expect(formulas[row]).toEqual(template.columns.map((_, column) => contents.get(column) ?? ""));
  });
  const first = template.head.length + 1;
  expect(formulas[first - 1]).toEqual(template.columns.map(({ header }) => header));
  expect(formulas).toHaveLength(first + template.rows.length);
  template.rows.forEach(({ cells, numberFormats }, row) => {
    const expected = template.columns.map(({ formula }, column) => formula ?? cells[column]);
    expect(formulas[first + row]).toEqual(expected);
    expect(formats[first + row]).toEqual(numberFormats);
  });
  if (template.summary && area.summary) {
    expect(summary).toEqual(summaryContents(template.summary, area.summary));
  } else expect(summary).toBeNull();
}

/** The clause of each row as a note at its indicator, and no other note. */
export async function expectNotes({ template, area, sheet }: InsertedTemplate): Promise<void> {
  const { columns, rows } = template;
  const [indicator, source] = (["indicator", "source"] as const).map((wanted) =>
    columns.findIndex(({ key }) => key === wanted),
  );
  expect(source).toBeGreaterThan(0);
  const expected = rows.map(({ cells }, row) => [
    cellAddress(area.body.row + row, area.body.column + indicator!),
    cells[source!],
  ]);
  expect(await notesOn(sheet)).toEqual(expected);
  expect(expected.every(([, text]) => String(text).length > 4)).toBe(true);
}

/** Address and text of each note, row by row. */
export async function notesOn(sheet: string): Promise<readonly (readonly [string, string])[]> {
  return Excel.run(async (context) => {
    const notes = context.workbook.worksheets.getItem(sheet).notes.load("items/content");
    await context.sync();
    const cells = notes.items.map((note) => note.getLocation().load("address"));
    await context.sync();
    return notes.items.map(
      ({ content }, index) => [withoutSheet(cells[index]!.address), content] as const,
    );
  });
}

/** The table, its name and style, and the name of the year's cell. */
export async function expectNames(
  { template, area, names, sheet }: InsertedTemplate,
  theme: SheetTheme,
): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(names.table);
    table.load("name,style,showFilterButton,showHeaders");
    const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const year = context.workbook.names.getItem(names.year).getRange().load("address,values");
    await context.sync();
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([
      area.table.row,
      area.table.column,
      area.table.rows,
      area.table.columns,
    ]);
    expect(table.style).toBe(theme.tableStyle);
    expect([table.showFilterButton, table.showHeaders]).toEqual([true, true]);
    const cell = headCells(template, area).find(({ cell: { role } }) => role === "year")!;
    expect(withoutSheet(year.address)).toBe(cellAddress(cell.place.row, cell.place.column));
    expect(year.values).toEqual([[cell.cell.content]]);
    expect(names.table).toContain(layoutWords(template.layout).title.zh);
    expect(year.address).toContain(sheet);
  });
}

/** Every validation with its prompt and alert, and none anywhere else. */
export async function expectValidations({
  template,
  area,
  sheet,
}: InsertedTemplate): Promise<void> {
  const { validations, columns, rows } = template;
  const validated = validations.map((validation) => validatedCells(validation, area));
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const found = validated.map((cells) =>
      rectangle(worksheet, cells).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
    );
    const free = columns.flatMap((_, column) => {
      const isFree = validations.every(
        ({ column: from, columns: count }) => column < from || column >= from + count,
      );
      const cells = rectangle(worksheet, bodyColumns(area, column));
      return isFree ? [cells.dataValidation.load("type")] : [];
    });
    const chooser = template.summary?.chooser;
    const chosen =
      chooser && area.summary
        ? rectangle(worksheet, {
            row: area.summary.row + chooser.row,
            column: area.summary.column + chooser.column,
            rows: 1,
            columns: 1,
          }).dataValidation.load("rule")
        : null;
    await context.sync();
    expect(rows.length).toBeGreaterThan(0);
    validations.forEach((validation, index) => expectValidation(validation, found[index]!));
    for (const { type } of free) expect(type).toBe("None");
    if (chosen && chooser) {
      expect(chosen.rule.list?.source).toBe(chooserSource(area, chooser.listColumn));
    }
  });
}

function expectValidation(
  { rule, prompt, alert }: CellValidation,
  found: Excel.DataValidation,
): void {
  if (prompt !== null) {
    expect(found.prompt).toEqual({ showPrompt: true, title: prompt.title, message: prompt.text });
  }
  if (rule.kind === "any") {
    expect(found.type).toBe("None");
    return;
  }
  const { title, text: message } = alert;
  expect(found.errorAlert).toEqual({ showAlert: true, style: "Stop", title, message });
  switch (rule.kind) {
    case "words":
      expect(found.rule).toEqual({ list: { inCellDropDown: true, source: rule.words.join(",") } });
      break;
    case "date":
      expect(found.type).toBe("Date");
      break;
    default: {
      const limits = found.rule[rule.kind]!;
      if (rule.lowest !== null) expect(limits.formula1).toBe(rule.lowest);
      else expect(Number(limits.formula1)).toBeLessThan(-1e12);
      if (rule.highest !== null) expect(limits.formula2).toBe(rule.highest);
      else expect(Number(limits.formula2)).toBeGreaterThan(1e12);
    }
  }
}

/** Every conditional format in the order in which they decide. */
export async function expectRules(
  { template, area, sheet }: InsertedTemplate,
  theme: SheetTheme,
): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const formats = worksheet.getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const found = formats.items.map((format) => {
      const { custom } = format;
      custom.rule.load("formula");
      custom.format.fill.load("color");
      custom.format.font.load("color");
      return { custom, range: format.getRange().load("address") };
    });
    await context.sync();
    const { row, column: first } = area.body;
    const at = (line: number) => (column: number) => `$${cellAddress(line, first + column)}`;
    expect(
      found.map(({ custom, range }) => ({
        formula: custom.rule.formula,
        fill: custom.format.fill.color || null,
        ink: custom.format.font.color || null,
        address: withoutSheet(range.address),
      })),
    ).toEqual([
      ...quietedFigures(area, theme),
      ...template.rules.map(({ column, columns, tone, formula }) => ({
        formula: formula(at(row), at(row - 1)),
        fill: theme.tones[tone].fill,
        ink: theme.tones[tone].ink,
        address: rectangleAddress(bodyColumns(area, column, columns)),
      })),
    ]);
  });
}

/** Figures beside the table that are missing say so quietly. */
function quietedFigures({ summary }: TemplateArea, theme: SheetTheme) {
  if (summary === null) return [];
  const formula = `=ISNA(${cellAddress(summary.row, summary.column)})`;
  const { ink } = theme.tones.repeated;
  return [{ formula, fill: null, ink, address: rectangleAddress(summary) }];
}

/** Looks of head, header and body. */
export async function expectLooks(
  { template, area, sheet }: InsertedTemplate,
  theme: SheetTheme,
): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const header = rectangle(worksheet, { ...area.table, rows: 1 });
    header.load("format/fill/color,format/font/color,format/wrapText");
    const columns = template.columns.map((_, column) =>
      rectangle(worksheet, bodyColumns(area, column)).load(
        "format/fill/color,format/font/color,format/horizontalAlignment,format/wrapText,format/font/size",
      ),
    );
    const border = rectangle(worksheet, area.table).format.borders.getItem("InsideHorizontal");
    border.load("style,color");
    await context.sync();
    expect(header.format.fill.color).toBe(theme.headerFill);
    expect(header.format.font.color).toBe(theme.headerInk);
    expect(header.format.wrapText).toBe(true);
    expect([border.style, border.color]).toEqual(["Continuous", theme.grid]);
    template.columns.forEach(({ align, wraps, role }, column) => {
      const { format } = columns[column]!;
      expect(format.horizontalAlignment.toLowerCase()).toBe(align);
      expect(format.wrapText).toBe(wraps);
      expect(format.font.color).toBe(theme.ink);
      // A table's own stripes show where no fill was set.
      const isFilled = role === "entry" || role === "stage";
      const isEntryFill = format.fill.color === theme.entryFill;
      expect([column, isEntryFill]).toEqual([column, isFilled]);
    });
  });
}

/** Widths, hidden columns, panes and page of a sheet of its own. */
export async function expectSetUp({ template, area, sheet }: InsertedTemplate): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const columns = template.columns.map((_, column) =>
      rectangle(worksheet, bodyColumns(area, column)).load("columnHidden,format/columnWidth"),
    );
    const frozen = worksheet.freezePanes.getLocationOrNullObject().load("rowCount,columnCount");
    const page = worksheet.pageLayout;
    page.load("orientation,paperSize,zoom,centerHorizontally");
    page.headersFooters.defaultForAllPages.load("centerFooter");
    const printed = page.getPrintAreaOrNullObject().load("address");
    const titles = page.getPrintTitleRowsOrNullObject().load("address");
    worksheet.protection.load("protected");
    await context.sync();
    template.columns.forEach(({ width, isAux }, column) => {
      expect(columns[column]!.columnHidden).toBe(isAux);
      expect(columns[column]!.format.columnWidth).toBeCloseTo(columnWidth(width), 6);
    });
    const indicator = template.columns.findIndex(({ key }) => key === "indicator");
    expect([frozen.rowCount, frozen.columnCount]).toEqual([area.body.row, indicator + 1]);
    expect([page.orientation, page.paperSize, page.centerHorizontally]).toEqual([
      "Landscape",
      "A4",
      true,
    ]);
    expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect(page.headersFooters.defaultForAllPages.centerFooter).toMatch(/&P.*&N/u);
    const last = template.columns.findLastIndex(({ isAux }) => !isAux);
    expect(withoutSheet(printed.address)).toBe(
      `A1:${cellAddress(area.table.row + area.table.rows - 1, last)}`,
    );
    expect(withoutSheet(titles.address)).toBe(`1:${area.body.row}`);
    expect(worksheet.protection.protected).toBe(template.isProtected);
  });
}

/** Charts with their names, kinds and the number of their series. */
export async function expectCharts({ template, sheet }: InsertedTemplate): Promise<void> {
  const expected = template.summary?.charts ?? [];
  await Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(sheet).charts;
    charts.load("items/chartType,items/width,items/height,items/left");
    await context.sync();
    expect(charts.items).toHaveLength(expected.length);
    const parts = charts.items.map((chart) => {
      chart.title.load("text");
      return { chart, title: chart.title, series: chart.series.load("items/name") };
    });
    await context.sync();
    expected.forEach(({ title, kind, series }, index) => {
      const found = parts[index]!;
      expect(found.title.text).toBe(title);
      expect(found.chart.chartType).toBe(
        { bars: "BarClustered", columns: "ColumnClustered", lines: "LineMarkers" }[kind],
      );
      expect(found.series.items.map(({ name }) => name)).toEqual(series.map(({ name }) => name));
      const before = parts[index - 1]?.chart;
      if (before) expect(found.chart.left).toBeGreaterThanOrEqual(before.left + before.width);
    });
  });
}
