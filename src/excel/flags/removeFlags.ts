import type { Language } from "../../messages/message";
import { problemOf } from "../hostErrors";
import { queueUndoPart } from "../undo/undoPart";
import { type FlagArea, type FlagAreas, readFlagAreas } from "./flagAreas";
import { bringAbout, type FlagChanges, type FlagColumnChange } from "./flagColumn";
import { flagFormatCount } from "./flagFormats";
import { afterOtherFlagWork } from "./flagQueue";
import { isOurs } from "./flagWords";
import { protectionProblem, queueProtection } from "./protectedSheets";

/**
 * Takes the flags out of the workbook without a trace: words, conditional formats, widths, and what is remembered. What
 * others have written into our columns stays.
 * @returns how many columns of flags there were
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function removeFlags(language: Language): Promise<number> {
  return afterOtherFlagWork(() =>
    Excel.run(async (context) => {
      const part = queueUndoPart(context.workbook);
      const found = await readFlagAreas(context);
      const changes = await planRemoval(context, found, found.areas, language);
      // Of a flagging nothing is left to be taken back.
      const recording = part.record()?.kind === "flags" ? { part, record: null } : null;
      await bringAbout(context, changes, "after", recording, language);
      return found.areas.length;
    }).catch((error: unknown) => {
      throw problemOf(error, language);
    }),
  );
}

/**
 * What removes some of the columns of flags; records of columns that are gone go as well.
 * @throws WorkbookProblem where they are protected
 */
export async function planRemoval(
  context: Excel.RequestContext,
  { records, areas: all }: FlagAreas,
  areas: readonly FlagArea[],
  language: Language,
): Promise<FlagChanges> {
  const columns = areas.map((area) => ({ area, ...queueColumn(context, area) }));
  await context.sync();
  const remaining = all.filter((area) => !areas.includes(area));
  return {
    columns: columns.map(({ area, protection, cells, formats }) => {
      const problem = protectionProblem(protection, area.sheet, language);
      if (problem !== null) throw problem;
      const isShared = remaining.some(
        ({ sheetId, column }) => sheetId === area.sheetId && column === area.column,
      );
      return removal(area, cells, formats.value, isShared);
    }),
    recordsBefore: records,
    recordsAfter: remaining.map(({ record }) => record),
  };
}

function queueColumn(context: Excel.RequestContext, { sheetId, row, column, rows }: FlagArea) {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const cells = sheet.getRangeByIndexes(row, column, rows, 1).load("formulas");
  cells.format.load("columnWidth");
  const protection = queueProtection(sheet);
  return { protection, cells, formats: cells.conditionalFormats.getCount() };
}

function removal(
  { record, sheetId, sheet, row, column, rows }: FlagArea,
  { formulas, format }: Excel.Range,
  formatCount: number,
  isShared: boolean,
): FlagColumnChange {
  const words = formulas.map(([content]: unknown[]) =>
    isOurs(content) && content !== "" ? content : null,
  );
  const isOurWidth = !isShared && Math.abs(format.columnWidth - record.width) < 1;
  return {
    name: record.name,
    sheetId,
    sheet,
    row,
    column,
    sharesFormats: formatCount !== flagFormatCount,
    before: { rows, words, width: isOurWidth ? format.columnWidth : null },
    after: {
      rows: null,
      words: words.map((word) => (word === null ? null : "")),
      width: isOurWidth ? record.widthBefore : null,
    },
  };
}
