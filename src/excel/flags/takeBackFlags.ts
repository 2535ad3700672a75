import type { Language } from "../../messages/message";
import { valuesOf } from "../undo/runs";
import type { TakeBack } from "../undo/undoRecord";
import { type FlagArea, type FlagAreas, readFlagAreas } from "./flagAreas";
import { bringAbout, type FlagColumnChange } from "./flagColumn";
import type { FlaggedData, UpdatedColumn } from "./flaggedData";
import { flagFormatCount } from "./flagFormats";
import { afterOtherFlagWork } from "./flagQueue";
import { isOurs } from "./flagWords";
import { protectionProblem, queueProtection } from "./protectedSheets";
import { planRemoval } from "./removeFlags";

/**
 * Takes a flagging back. New columns go, wherever they are by now; older ones get their former words again, as long as
 * they have not moved: beside other rows these would be wrong. What others have written into our columns stays.
 * @throws WorkbookProblem where they are protected
 */
export const takeBackFlags: TakeBack = async (data, _discardEntries, language) => {
  const { added, updated } = data as FlaggedData;
  await afterOtherFlagWork(() =>
    Excel.run(async (context) => {
      const found = await readFlagAreas(context);
      const gone = found.areas.filter(({ record }) => added.includes(record.name));
      const former = await planFormerWords(context, found, updated, language);
      const removal = await planRemoval(context, found, gone, language);
      const changes = { ...removal, columns: [...removal.columns, ...former] };
      await bringAbout(context, changes, "after", null, language);
    }),
  );
};

async function planFormerWords(
  context: Excel.RequestContext,
  { areas }: FlagAreas,
  updated: readonly UpdatedColumn[],
  language: Language,
): Promise<readonly FlagColumnChange[]> {
  const queued = updated.flatMap((former) => {
    const area = areas.find(({ record }) => record.name === former.name);
    const stays =
      area?.row === former.row && area.column === former.column && area.rows === former.rows;
    return stays ? [queueColumn(context, area, former)] : [];
  });
  if (queued.length === 0) return [];
  await context.sync();
  return queued.map(({ area, former, words, cells, formats, protection }) => {
    const problem = protectionProblem(protection, area.sheet, language);
    if (problem !== null) throw problem;
    const { sheetId, sheet, row, column } = area;
    const present = cells.formulas.map(([content]: unknown[]) => content);
    const isWritten = (index: number): boolean =>
      words[index] !== null && isOurs(present[index]) && words[index] !== present[index];
    return {
      name: former.name,
      sheetId,
      sheet,
      row,
      column,
      sharesFormats: formats.value !== flagFormatCount,
      before: {
        rows: area.rows,
        words: words.map((_, index) => (isWritten(index) ? String(present[index]) : null)),
        width: null,
      },
      after: {
        rows: former.rowsBefore,
        words: words.map((word, index) => (isWritten(index) ? word : null)),
        width: null,
      },
    };
  });
}

function queueColumn(context: Excel.RequestContext, area: FlagArea, former: UpdatedColumn) {
  const sheet = context.workbook.worksheets.getItem(area.sheetId);
  const words = valuesOf(former.words);
  const cells = sheet.getRangeByIndexes(area.row, area.column, words.length, 1).load("formulas");
  const formats = cells.conditionalFormats.getCount();
  return { area, former, words, cells, formats, protection: queueProtection(sheet) };
}
