import type { Language } from "../../messages/message";
import { refusal } from "../hostErrors";
import { syncOrRestore } from "../flags/syncOrRestore";
import { type PreparedCells, prepareCells } from "../undo/restoreCells";
import type { TakeBack } from "../undo/undoRecord";
import { putBackValidations, renewValidations } from "./renewedValidations";
import {
  deleteShape,
  dressShape,
  insertShape,
  queuePlace,
  standingOf,
  type TablePlace,
} from "./tableShape";
import {
  putBackNotes,
  queueStandingNotes,
  type UpdatedNotes,
  writeUpdatedNotes,
} from "./updateNotes";
import type { UpdateRecord } from "./updateRecord";

/**
 * Takes an update back: cells that it changed hold what they held, rows and columns that it put in go again. Refuses
 * where one of them has been filled in or changed since, unless that may be lost.
 */
export const takeBackUpdate: TakeBack = (data, discardEntries, language) =>
  Excel.run(async (context) => {
    const record = data as UpdateRecord;
    if (record.protection === null) {
      return takeBack(context, record, await prepare(context, record), language);
    }
    const sheet = await sheetOf(context, record, language);
    const { protection } = sheet;
    if (protection.protected) protection.unprotect();
    await context.sync();
    try {
      await takeBack(context, record, await prepare(context, record), language);
    } catch (error) {
      await Excel.run(async (other) => {
        other.workbook.worksheets.getItem(sheet.name).protection.protect(record.protection!);
        await other.sync();
      });
      throw error;
    }

    function prepare(of: Excel.RequestContext, { cells }: UpdateRecord): Promise<PreparedCells> {
      return prepareCells(of, cells, discardEntries, language);
    }
  });

async function takeBack(
  context: Excel.RequestContext,
  { shape, validations, validationsBefore, notes, protection }: UpdateRecord,
  prepared: PreparedCells,
  language: Language,
): Promise<void> {
  const place = queuePlace(context, shape.table);
  await context.sync();
  const standing = await standingNotes(context, place(), notes);
  prepared.queue();
  putBackValidations(context, place(), validationsBefore);
  deleteShape(context, shape, place());
  putBackNotes(context, place(), standing);
  const { sheet } = place();
  if (protection !== null) {
    context.workbook.worksheets.getItem(sheet).protection.protect(protection);
  }
  const restore = async (restoring: Excel.RequestContext): Promise<void> => {
    const now = queuePlace(restoring, shape.table);
    await restoring.sync();
    const there = standingOf(shape, now());
    insertShape(restoring, shape, now(), there);
    dressShape(restoring, shape, now());
    const again = new Set(shape.newRows.slice(there.rows));
    const added = standing.added.filter(({ row }) => again.has(row));
    writeUpdatedNotes(restoring, now(), { ...standing, added });
    renewValidations(restoring, now(), validations);
    prepared.queueBack(restoring);
    await restoring.sync();
  };
  await syncOrRestore(context, restore, [sheet], language);
}

/** The notes that are as the update left them. */
async function standingNotes(
  context: Excel.RequestContext,
  place: TablePlace,
  notes: UpdatedNotes,
): Promise<UpdatedNotes> {
  if (notes.changed.length === 0) return notes;
  const standing = queueStandingNotes(context, place, notes);
  await context.sync();
  return standing();
}

async function sheetOf(
  context: Excel.RequestContext,
  { shape }: UpdateRecord,
  language: Language,
): Promise<Excel.Worksheet> {
  const table = context.workbook.tables.getItemOrNullObject(shape.table).load("name");
  const sheet = table.worksheet.load("name");
  sheet.protection.load("protected");
  await context.sync();
  if (table.isNullObject) throw refusal("tableGone", "tableGone", language, { table: shape.table });
  return sheet;
}
