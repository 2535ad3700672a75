import { type Language, say } from "../../messages/message";
import { tableToolMessages } from "../../messages/tableTools";
import { cellAddress } from "../../tables/a1";
import { yearPlaceInHead } from "../../tables/templateReading/yearInHead";
import type { TemplateColumn } from "../../tables/templates/templateColumn";
import type { TemplateSheet } from "../../tables/templates/templateSheet";
import type { TableChange } from "../../tables/templateUpdate/tableChange";
import type { PlacedValidation } from "../../tables/templateUpdate/tableWrites";
import type { WorkbookOutline } from "../check/workbookOutline";
import { syncOrRestore } from "../flags/syncOrRestore";
import { writeCellsBefore } from "../undo/cellsBefore";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import { areasBefore, type CellChange, writeChanges } from "./cellChanges";
import { bodyLocation, type ReadTemplate } from "./readTemplates";
import { putBackValidations, queueValidations, renewValidations } from "./renewedValidations";
import {
  deleteShape,
  dressShape,
  insertShape,
  queuePlace,
  standingOf,
  type TableShape,
} from "./tableShape";
import { refused } from "./templateDrawing";
import { updateCells } from "./updateCells";
import { queueObstacles } from "./updateObstacles";
import { putBackNotes, queueUpdatedNotes, writeUpdatedNotes } from "./updateNotes";
import type { UpdateRecord } from "./updateRecord";

/** An update of a table as it was worked out. */
export interface PlannedUpdate {
  readonly template: ReadTemplate;
  readonly outline: WorkbookOutline;
  readonly change: TableChange;
  /** What the change was worked out with. */
  readonly drawn: TemplateSheet;
  /** The new year; null leaves it. */
  readonly year: number | null;
}

/**
 * Writes an update in one sync, after two that read what may stand in its way.
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function updateTable(planned: PlannedUpdate, language: Language): Promise<UndoRecord> {
  return Excel.run(async (context) => {
    const { template, outline, change, drawn } = planned;
    const {
      table,
      sheet,
      outline: { name },
    } = template;
    const place = { sheet, row: table.body.row, column: table.body.column };
    const shape = shapeOf(planned);
    const cells = updateCells(template, change);
    const year = await yearCell(context, planned, language);

    const protection = context.workbook.worksheets.getItem(sheet).protection;
    protection.load("protected,options");
    const excelTable = context.workbook.tables.getItem(name).load("showTotals");
    const refuseObstacles = queueObstacles(
      context,
      template,
      outline,
      {
        insertsRows: change.rowsInsertedAt.length > 0,
        columns: change.columnsInsertedAt.map((at) => table.body.column + at),
        headLines: drawn.head.length,
      },
      language,
    );
    const renewedBefore = placesBefore(change, year?.validationBefore ?? []);
    const validations = queueValidations(
      context,
      place,
      renewedBefore.map(({ before }) => before),
    );
    const updatedNotes = queueUpdatedNotes(context, template, change, drawn);
    const undoPart = queueUndoPart(context.workbook);
    await context.sync();
    if (protection.protected && !drawn.isProtected) {
      const parameters = { sheets: sheet };
      throw refused("sheetProtected", "sheetsProtected", language, parameters, template);
    }
    if (excelTable.showTotals && change.rowsInsertedAt.length > 0) {
      throw refused("targetAreaOccupied", "totalRow", language, { table: name }, template);
    }
    refuseObstacles();

    const had = validations();
    const notes = updatedNotes();
    const options = protection.protected ? protection.options : null;
    const renewed = [...change.validations, ...(year?.validations ?? [])];
    const after = [...cells.after, ...(year === null ? [] : [year.after])];
    const data: UpdateRecord = {
      shape,
      cells: {
        anchor: {
          table: name,
          sheet,
          row: place.row - 1,
          column: place.column,
          rows: change.rows.length + 1,
          columns: change.columns.length,
        },
        areas: areasBefore([...after, ...cells.blank]),
      },
      validations: renewed,
      validationsBefore: had.map((one, index) => ({ ...one, ...renewedBefore[index]!.after })),
      notes,
      protection: options,
    };
    const label = say(tableToolMessages.undoUpdate, language, { table: name });
    const location = bodyLocation(template);
    const record: UndoRecord = { kind: "updateTemplate", label, location, data };

    if (options !== null) protection.unprotect();
    insertShape(context, shape, place);
    dressShape(context, shape, place);
    unlockEntries(context, planned, options !== null);
    writeChanges(context, after);
    renewValidations(context, place, renewed);
    writeUpdatedNotes(context, place, notes);
    if (options !== null) protection.protect(options);
    undoPart.replace(record);
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      const now = queuePlace(restoring, name);
      const restored = restoring.workbook.worksheets.getItem(sheet).protection;
      restored.load("protected");
      await undoPart.restore(restoring);
      if (restored.protected && options !== null) restored.unprotect();
      deleteShape(restoring, shape, place, standingOf(shape, now()));
      const before = [...cells.before, ...(year === null ? [] : [year.before])];
      writeCellsBefore(restoring, areasBefore(before));
      putBackValidations(restoring, place, had);
      putBackNotes(restoring, place, notes);
      if (options !== null) restored.protect(options);
      await restoring.sync();
    };
    await syncOrRestore(context, restore, [sheet], language);
    return record;
  });
}

function shapeOf({ template, change, drawn }: PlannedUpdate): TableShape {
  const { table, outline, record } = template;
  const isNew = ({ before }: { readonly before: number | null }, index: number): number[] =>
    before === null ? [index] : [];
  return {
    table: outline.name,
    before: { rows: table.body.rows, columns: table.body.columns },
    columnsInsertedAt: change.columnsInsertedAt,
    rowsInsertedAt: change.rowsInsertedAt,
    columns: change.columns.map(({ drawn: position }): TemplateColumn | null =>
      position === null ? null : drawn.columns[position]!,
    ),
    newRows: change.rows.flatMap(isNew),
    newColumns: change.columns.flatMap(isNew),
    theme: record?.theme ?? "teal",
  };
}

interface YearCell {
  readonly before: CellChange;
  readonly after: CellChange;
  readonly validations: readonly PlacedValidation[];
  /** Where that validation stands before and after the insertions. */
  readonly validationBefore: readonly MovedPlace[];
}

interface MovedPlace {
  readonly before: Pick<PlacedValidation, "row" | "column">;
  readonly after: Pick<PlacedValidation, "row" | "column">;
}

/** The cell of the table's year; null where the year stays. */
async function yearCell(
  context: Excel.RequestContext,
  { template, change, drawn, year }: PlannedUpdate,
  language: Language,
): Promise<YearCell | null> {
  if (year === null) return null;
  const { table, sheet, record, outline } = template;
  const named = record === null ? null : await placeOfName(context, record.yearName);
  const place = named?.sheet === sheet ? named : yearPlaceInHead(table);
  if (place === null) {
    throw refused("tableGone", "yearCellGone", language, { table: outline.name }, template);
  }
  const column = change.columnsInsertedAt.reduce(
    (at, inserted) => (table.body.column + inserted <= at ? at + 1 : at),
    place.column,
  );
  const content = record === null ? template.year : record.year;
  const before = {
    content: typeof content === "number" || typeof content === "string" ? content : "",
    numberFormat: null,
  };
  const what = { sheet, content: year, numberFormat: null, before };
  const [rule] = drawn.validations.filter(({ at }) => "head" in at && isYear(drawn, at.head));
  const relative = (at: number) => ({
    row: place.row - table.body.row,
    column: at - table.body.column,
  });
  return {
    before: { ...what, row: place.row, column: place.column },
    after: { ...what, row: place.row, column },
    validations: rule === undefined ? [] : [{ ...rule, ...relative(column) }],
    validationBefore:
      rule === undefined ? [] : [{ before: relative(place.column), after: relative(column) }],
  };
}

function isYear({ head }: TemplateSheet, line: number): boolean {
  return head[line]?.some(({ role }) => role === "year") === true;
}

async function placeOfName(context: Excel.RequestContext, name: string) {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load("rowIndex,columnIndex");
  const sheet = range.worksheet.load("name");
  await context.sync();
  return range.isNullObject
    ? null
    : { sheet: sheet.name, row: range.rowIndex, column: range.columnIndex };
}

/** Where renewed validations stood before; those of new rows and columns stood nowhere. */
function placesBefore(
  { rows, columns, validations }: TableChange,
  ofYear: readonly MovedPlace[],
): readonly MovedPlace[] {
  const inTable = validations.flatMap(({ row, column }): MovedPlace[] => {
    const before = { row: rows[row]!.before, column: columns[column]!.before };
    return before.row === null || before.column === null
      ? []
      : [{ before: { row: before.row, column: before.column }, after: { row, column } }];
  });
  return [...inTable, ...ofYear];
}

/** On a sheet that is protected only what is to be filled in can be. */
function unlockEntries(
  context: Excel.RequestContext,
  { template, change, drawn }: PlannedUpdate,
  isProtected: boolean,
): void {
  if (!isProtected) return;
  const {
    sheet,
    table: { body },
  } = template;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  change.rows.forEach((line, row) => {
    if (line.before !== null) return;
    change.columns.forEach(({ drawn: position }, column) => {
      if (position === null || drawn.columns[position]!.role !== "entry") return;
      const cell = worksheet.getRange(cellAddress(body.row + row, body.column + column));
      cell.format.protection.locked = false;
    });
  });
}
