import type { Language } from "../../messages/message";
import type { StepRecording } from "../undo/undoPart";
import { addFlagFormats, deleteFlagFormats } from "./flagFormats";
import { type FlagRecord, queueFlagRecords } from "./flagRecords";
import { syncOrRestore } from "./syncOrRestore";

/** One column's flags as they are or shall be. */
export interface FlagColumnState {
  /** How many cells are ours, header included; null where there are no flags. */
  readonly rows: number | null;
  /** Contents of the cells from the header on; null leaves one as it is. */
  readonly words: readonly (string | null)[];
  /** Points; null leaves the width as it is. */
  readonly width: number | null;
}

/** A change of one column of flags, with the way back. */
export interface FlagColumnChange {
  /** The column's defined name. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** Zero-based, of the header. */
  readonly row: number;
  readonly column: number;
  /** Whether others' conditional formats touch these cells too. */
  readonly sharesFormats: boolean;
  /** Both with as many words. */
  readonly before: FlagColumnState;
  readonly after: FlagColumnState;
}

/** Changes of several columns and of what the workbook remembers of them. */
export interface FlagChanges {
  readonly columns: readonly FlagColumnChange[];
  readonly recordsBefore: readonly FlagRecord[];
  readonly recordsAfter: readonly FlagRecord[];
}

export type Way = "before" | "after";

/**
 * Leads the columns to one of their states, from whichever they are in: a writing sync after one to three that read.
 * @param recording null leaves what 撤销 takes back
 * @throws the host's error; the workbook is then in the other state
 */
export async function bringAbout(
  context: Excel.RequestContext,
  changes: FlagChanges,
  way: Way,
  recording: StepRecording | null,
  language: Language,
): Promise<void> {
  const isQueued = await queueState(context, changes, way);
  recording?.part.replace(recording.record);
  if (!isQueued && recording === null) return;
  const other: Way = way === "after" ? "before" : "after";
  const sheets = changes.columns.map(({ sheet }) => sheet);
  const restore = async (restoring: Excel.RequestContext): Promise<void> => {
    await queueState(restoring, changes, other);
    await recording?.part.restore(restoring);
    await restoring.sync();
  };
  await syncOrRestore(context, restore, sheets, language);
}

/** @returns whether anything is queued */
async function queueState(
  context: Excel.RequestContext,
  { columns, recordsBefore, recordsAfter }: FlagChanges,
  way: Way,
): Promise<boolean> {
  const changed = columns.filter(changesAnything);
  if (changed.length === 0 && sameRecords(recordsBefore, recordsAfter)) return false;
  const { workbook } = context;
  const reshaped = changed.filter(({ before, after }) => before.rows !== after.rows);
  const names = reshaped.map(({ name }) => workbook.names.getItemOrNullObject(name).load("name"));
  const part = queueFlagRecords(workbook);
  await context.sync();
  await deleteFlagFormats(
    context,
    reshaped.filter(({ sharesFormats }) => sharesFormats).map((change) => cellsOf(context, change)),
  );
  // The records first and last: without them nobody could find the rest.
  if (way === "after") part.replace(recordsAfter);
  reshaped.forEach((change, index) => {
    const name = names[index];
    if (name !== undefined && !name.isNullObject) name.delete();
    if (!change.sharesFormats) cellsOf(context, change).conditionalFormats.clearAll();
    queueShape(context, change, change[way].rows);
  });
  for (const change of changed) queueWords(context, change, way);
  if (way === "before") part.replace(recordsBefore);
  return true;
}

/** The names may have been deleted by then: only what is to be there is made. */
function queueShape(
  context: Excel.RequestContext,
  { name, sheetId, row, column }: FlagColumnChange,
  rows: number | null,
): void {
  if (rows === null) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const range = sheet.getRangeByIndexes(row, column, rows, 1);
  context.workbook.names.add(name, range).visible = false;
  addFlagFormats(sheet, { row, column, rows });
}

function queueWords(context: Excel.RequestContext, change: FlagColumnChange, way: Way): void {
  const cells = cellsOf(context, change);
  const { words, width } = change[way];
  if (words.some((word) => word !== null)) cells.values = words.map((word) => [word]);
  if (width !== null) cells.format.columnWidth = width;
}

function cellsOf(
  context: Excel.RequestContext,
  { sheetId, row, column, before }: FlagColumnChange,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, before.words.length, 1);
}

function changesAnything({ before, after }: FlagColumnChange): boolean {
  return (
    before.rows !== after.rows || after.width !== null || after.words.some((word) => word !== null)
  );
}

function sameRecords(one: readonly FlagRecord[], other: readonly FlagRecord[]): boolean {
  const names = (records: readonly FlagRecord[]): string => records.map(({ name }) => name).join();
  return names(one) === names(other);
}
