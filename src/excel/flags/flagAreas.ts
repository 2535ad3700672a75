import { type FlagRecord, queueFlagRecords } from "./flagRecords";

/** A column of flags in the workbook, where it is now. */
export interface FlagArea {
  readonly record: FlagRecord;
  readonly sheetId: string;
  readonly sheet: string;
  /** Zero-based, of the header. */
  readonly row: number;
  readonly column: number;
  /** With the header. */
  readonly rows: number;
}

/** All columns of flags and what the workbook remembers of them. */
export interface FlagAreas {
  /** Also of columns that are gone. */
  readonly records: readonly FlagRecord[];
  readonly areas: readonly FlagArea[];
}

/** Finds the columns of flags, wherever rows, columns and sheets have gone since; in two syncs. */
export async function readFlagAreas(context: Excel.RequestContext): Promise<FlagAreas> {
  const { workbook } = context;
  const part = queueFlagRecords(workbook);
  await context.sync();
  const records = part.records();
  if (records.length === 0) return { records, areas: [] };
  const ranges = records.map(({ name }) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount");
    return { range, sheet: range.worksheet.load("id,name") };
  });
  await context.sync();
  const areas = ranges.flatMap(({ range, sheet }, index): FlagArea[] => {
    const record = records[index];
    if (record === undefined || range.isNullObject) return [];
    return [
      {
        record,
        sheetId: sheet.id,
        sheet: sheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
      },
    ];
  });
  return { records, areas };
}
