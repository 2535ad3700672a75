import type { PlanLibrary } from "../../plan/planLibrary";
import type { NumberFormatAt } from "../recognition/entryOfCell";
import { cellAt, type Grid, isBlank } from "../recognition/grid";
import type { NotJudged } from "../recognition/notJudged";
import { columnOf, readTemplate } from "../templateReading/readTemplate";
import { isFound, templateRows, textIn } from "../templateReading/templateRows";
import type { TableBody, TemplateTable } from "../templateReading/templateTable";
import type { ColumnKey } from "../templates/templateColumn";
import {
  collectionYear,
  headNote,
  type HeadNote,
  type NamedCell,
  planInHead,
} from "./collectionHead";
import { dateText } from "./dateText";
import { type EntryRefusal, entryValue, plainContent } from "./entryValue";
import type { FilledEntry, FilledNote } from "./filledEntry";

/** A sheet with a 数据采集表 on it. */
export interface CollectionSheet {
  /** The file's name; null for a sheet of the open workbook. */
  readonly file: string | null;
  readonly grid: Grid;
  readonly numberFormatAt: NumberFormatAt;
}

/** What was filled in, and how many entry cells were not. */
export interface ReadCollection {
  readonly entries: readonly FilledEntry[];
  readonly blanks: number;
}

/**
 * Reads the entries of a 数据采集表.
 * @param body as `collectionTables` found it
 * @param names the defined names of its workbook
 * @returns null where it has no 填报年度
 */
export function readCollection(
  { file, grid, numberFormatAt }: CollectionSheet,
  body: TableBody,
  names: readonly NamedCell[],
  library: PlanLibrary,
): ReadCollection | null {
  const table = readTemplate(grid, body, { layout: "collection", planIds: [] })!;
  const column = columnOf(table, "actual")!.column;
  const year = collectionYear(table, names);
  if (year === null) return null;
  const planId = planInHead(table, library.plans())?.id ?? null;
  const ofTable = headNote(table);
  const rows = templateRows(table, library, null, { planId, targets: new Map() });
  let blanks = 0;
  const entries = rows.flatMap(({ row, name, found }): readonly FilledEntry[] => {
    const held = cellAt(grid, row, column);
    const cell = { file, sheet: grid.sheet, row, column };
    const about = { cell, name, year };
    const note = noteOf(table, row, ofTable);
    if (!isFound(found)) {
      if (isBlank(held)) return [];
      return [{ ...about, note, value: plainContent(held), found: refusalOf(found) }];
    }
    const read = entryValue(held, numberFormatAt(row, column), found.target);
    if (read.kind === "nothing") {
      blanks += 1;
      return [];
    }
    return read.kind === "refused"
      ? [{ ...about, note, value: plainContent(held), found: read.why }]
      : [{ ...about, note: { ...note, readFrom: read.readFrom }, value: read.value, found }];
  });
  return { entries, blanks };
}

function refusalOf(doubt: NotJudged): EntryRefusal {
  switch (doubt.reason) {
    case "ambiguous":
      return { reason: "severalNames", candidates: doubt.candidates };
    case "nearNames":
      return { reason: "nearNames", candidates: doubt.candidates };
    case "planUnknown":
    case "otherRegion":
      return { reason: "planUnknown" };
    case "regionUnknown":
    case "nameMissing":
      return { reason: doubt.reason };
    default:
      return { reason: "unknownName" };
  }
}

/** What the row does not say, the lines above the table may. */
function noteOf(table: TemplateTable, row: number, ofTable: HeadNote): FilledNote {
  const text = (key: ColumnKey): string => textIn(table, row, key);
  const dateColumn = columnOf(table, "filledOn")?.column;
  const date = dateColumn === undefined ? null : cellAt(table.grid, row, dateColumn);
  return {
    readFrom: "",
    explanation: text("explanation"),
    dataSource: text("dataSource"),
    reportingUnit: ofTable.reportingUnit,
    filledBy: text("filledBy") || ofTable.filledBy,
    filledOn: dateText(date) || ofTable.filledOn,
  };
}
