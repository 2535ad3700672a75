import { flagMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import type { FindingSeverity } from "../../plan/assessment";
import { cellAddress, withoutSheet } from "../../tables/a1";
import type { CheckedIndicatorTable } from "../checkService";
import { refusal } from "../hostErrors";
import { type WorkbookProblemCode, WorkbookProblem } from "../workbookService";
import { columnWidth } from "../templates/setUpSheet";
import { areaOf, isAsChecked } from "./checkedTable";
import { type FlagArea, type FlagAreas, readFlagAreas } from "./flagAreas";
import type { FlagChanges, FlagColumnChange } from "./flagColumn";
import { flagFormatCount } from "./flagFormats";
import { type FlagRecord, nextName } from "./flagRecords";
import { protectionProblem, type QueuedProtection, queueProtection } from "./protectedSheets";
import { flagHeader, flagWord, isOurs } from "./flagWords";

/** Room for the header and for the longest status, in Chinese characters. */
const widthInCharacters = 9;
const sheetColumns = 16_384;

/** A table with its column of flags. */
interface Place {
  readonly table: CheckedIndicatorTable;
  readonly sheetId: string;
  /** Where it has flags already. */
  readonly flagged: FlagArea | null;
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rows: number;
  /** By row of the sheet. */
  readonly words: ReadonlyMap<number, string>;
}

export interface PlannedFlags {
  readonly changes: FlagChanges;
  /** What there was. */
  readonly found: FlagAreas;
}

/**
 * Decides what to write for tables with findings, all of it read before anything is written.
 * @param onProblem hears why a table is left out; to refuse the whole, throw it
 * @param onlyFlagged leaves out tables that have no flags yet
 */
export async function planFlags(
  context: Excel.RequestContext,
  tables: readonly CheckedIndicatorTable[],
  language: Language,
  onProblem: (problem: WorkbookProblem) => void,
  onlyFlagged: boolean,
): Promise<PlannedFlags> {
  const sheets = tables.map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load("id"),
  );
  const found = await readFlagAreas(context);
  // Without any flags the areas are read in one sync, with which the sheets came too.
  const places: Place[] = [];
  for (const [index, table] of tables.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined || sheet.isNullObject) {
      onProblem(refusal("tableGone", "sheetGone", language, { sheet: table.sheet }));
      continue;
    }
    const place = placeOf(table, sheet.id, found);
    if (onlyFlagged && place.flagged === null) continue;
    if (await isAsChecked(context, table)) places.push(place);
    else onProblem(problem("tableGone", "tableChanged", table, language));
  }
  return { changes: await readColumns(context, places, found, language, onProblem), found };
}

function placeOf(table: CheckedIndicatorTable, sheetId: string, { areas }: FlagAreas): Place {
  const area = areaOf(table);
  const right = area.column + area.columns;
  const flagged =
    areas.find(
      (other) =>
        other.sheetId === sheetId &&
        other.row < area.row + area.rows &&
        other.row + other.rows > area.row &&
        other.column > area.column &&
        other.column <= right,
    ) ?? null;
  const words = wordsOf(table);
  const row = flagged?.row ?? area.row;
  const last = [...words.keys()].reduce((lowest, at) => Math.max(lowest, at), row + 1);
  const rows = words.size === 0 && flagged !== null ? flagged.rows : last - row + 1;
  return { table, sheetId, flagged, row, column: flagged?.column ?? right, rows, words };
}

const toWorst: readonly FindingSeverity[] = ["good", "open", "warning", "error"];

/** Where a row has several findings, the worst counts. */
function wordsOf({ findings }: CheckedIndicatorTable): ReadonlyMap<number, string> {
  const words = new Map<number, string>();
  for (const severity of toWorst) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      words.set(areaOf(finding.location).row, flagWord(severity, finding.status));
    }
  }
  return words;
}

interface QueuedColumn {
  readonly place: Place;
  readonly protection: QueuedProtection;
  readonly cells: Excel.Range;
  readonly formats: OfficeExtension.ClientResult<number>;
  /** For a column that is not ours yet. */
  readonly used: Excel.Range | null;
  readonly merged: Excel.RangeAreas | null;
}

async function readColumns(
  context: Excel.RequestContext,
  places: readonly Place[],
  { records, areas }: FlagAreas,
  language: Language,
  onProblem: (problem: WorkbookProblem) => void,
): Promise<FlagChanges> {
  const onSheet = places.filter(({ table, column }) => {
    if (column < sheetColumns) return true;
    onProblem(problem("targetAreaOccupied", "noColumnLeft", table, language));
    return false;
  });
  const queued = onSheet.map((place) => queueColumn(context, place));
  await context.sync();
  // Records of columns that are gone are dropped on this occasion.
  const now: FlagRecord[] = areas.map(({ record }) => record);
  const columns = queued.flatMap((read): FlagColumnChange[] => {
    const refused = refusalOf(read, language);
    if (refused !== null) {
      onProblem(refused);
      return [];
    }
    return [changeOf(read, areas, now)];
  });
  return { columns, recordsBefore: records, recordsAfter: now };
}

function queueColumn(context: Excel.RequestContext, place: Place): QueuedColumn {
  const { sheetId, row, column, rows, flagged } = place;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const protection = queueProtection(sheet);
  const cells = sheet.getRangeByIndexes(row, column, Math.max(rows, flagged?.rows ?? 0), 1);
  cells.load("formulas,columnHidden,address");
  cells.format.load("columnWidth");
  const formats = cells.conditionalFormats.getCount();
  if (flagged !== null) return { place, protection, cells, formats, used: null, merged: null };
  const used = withGap(sheet, place).getUsedRangeOrNullObject(true).load("address");
  const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  const merged = knowsMerged ? cells.getMergedAreasOrNullObject().load("address") : null;
  return { place, protection, cells, formats, used, merged };
}

/** One column more keeps the flags from closing the gap to what stands beside. */
function withGap(sheet: Excel.Worksheet, { row, column, rows }: Place): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, Math.min(2, sheetColumns - column));
}

function refusalOf(
  { place, protection, cells, used, merged }: QueuedColumn,
  language: Language,
): WorkbookProblem | null {
  const { table, flagged, row, column, rows } = place;
  const isProtected = protectionProblem(protection, table.sheet, language);
  if (isProtected !== null || flagged !== null) return isProtected;
  const end = cellAddress(row + rows - 1, Math.min(column + 1, sheetColumns - 1));
  const area = `${cellAddress(row, column)}:${end}`;
  if (cells.columnHidden !== false) {
    return problem("targetAreaOccupied", "columnHidden", table, language, {
      area: withoutSheet(cells.address),
    });
  }
  const inTheWay = [used, merged].find((range) => range !== null && !range.isNullObject);
  if (inTheWay == null) return null;
  const occupied = inTheWay.address.split(",").map(withoutSheet).join("、");
  return problem("targetAreaOccupied", "columnOccupied", table, language, { area, occupied });
}

function problem(
  code: WorkbookProblemCode,
  message: keyof typeof flagMessages,
  { title, sheet, address }: CheckedIndicatorTable,
  language: Language,
  parameters: Readonly<Record<string, string>> = {},
): WorkbookProblem {
  const text = say(flagMessages[message], language, { title, sheet, address, ...parameters });
  return new WorkbookProblem(code, text, { sheet, address });
}

/** @param records gets the record of a new column */
function changeOf(
  { place, cells, formats }: QueuedColumn,
  areas: readonly FlagArea[],
  records: FlagRecord[],
): FlagColumnChange {
  const { table, sheetId, flagged, row, column, rows, words } = place;
  const found: readonly unknown[] = cells.formulas.map(([content]: unknown[]) => content);
  const wanted = found.map((content, index) => {
    if (!isOurs(content)) return null;
    const word = index === 0 ? flagHeader : (words.get(row + index) ?? "");
    return word === content ? null : word;
  });
  const width = cells.format.columnWidth;
  const widened = Math.max(width, columnWidth(widthInCharacters));
  const record = flagged?.record ?? {
    name: nextName(records),
    // Another table above or below may have widened the column already.
    widthBefore:
      areas.find((other) => other.sheetId === sheetId && other.column === column)?.record
        .widthBefore ?? width,
    width: widened,
  };
  if (flagged === null) records.push(record);
  const isWidened = flagged === null && widened > width;
  return {
    name: record.name,
    sheetId,
    sheet: table.sheet,
    row,
    column,
    sharesFormats: flagged === null ? formats.value > 0 : formats.value !== flagFormatCount,
    before: {
      rows: flagged?.rows ?? null,
      words: wanted.map((word, index) => (word === null ? null : String(found[index]))),
      width: isWidened ? width : null,
    },
    after: { rows, words: wanted, width: isWidened ? widened : null },
  };
}
