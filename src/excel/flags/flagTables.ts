import { flagMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import type { CheckedIndicatorTable, WorkbookCheck } from "../checkService";
import { problemOf } from "../hostErrors";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import { WorkbookProblem } from "../workbookService";
import { bringAbout } from "./flagColumn";
import { afterOtherFlagWork } from "./flagQueue";
import { flaggedData } from "./flaggedData";
import { keepTablesApart } from "./keepTablesApart";
import { planFlags } from "./planFlags";

/**
 * Flags the rows of people's own tables, in one column of ours to the right of each: a status word with a mark, coloured
 * by native conditional formats. Flagging again brings the same column up to date. Tables of our own making are left
 * out: they carry their flags.
 * @throws WorkbookProblem where one of the tables cannot be flagged; the workbook is then as it was
 */
export async function flagTables(
  check: WorkbookCheck,
  tableKeys: readonly string[],
  language: Language,
): Promise<UndoRecord> {
  const tables = ownTables(check, tableKeys).filter(({ findings }) => findings.length > 0);
  if (tables.length === 0) {
    throw new WorkbookProblem("emptySelection", say(flagMessages.nothingToFlag, language));
  }
  const titles = tables.map(({ title }) => `“${title}”`).join("、");
  const refuse = (problem: WorkbookProblem): never => {
    throw problem;
  };
  return inWorkbook(language, async (context) => {
    const part = queueUndoPart(context.workbook);
    const { changes } = await planFlags(context, tables, language, refuse, false);
    const record: UndoRecord = {
      kind: "flags",
      label: say(flagMessages.undoFlag, language, { tables: titles }),
      location: { sheet: tables[0]!.sheet, address: tables[0]!.address },
      data: flaggedData(changes),
    };
    await bringAbout(context, changes, "after", { part, record }, language);
    try {
      await keepTablesApart(context, changes.columns);
    } catch (error) {
      await Excel.run(async (undoing) => {
        await bringAbout(undoing, changes, "before", null, language);
        await part.restore(undoing);
        await undoing.sync();
      });
      throw error;
    }
    return record;
  });
}

/**
 * Brings the flags of tables that have some up to date; tables that changed since, or are protected, wait.
 * @param mayWrite asked last before anything is written
 */
export async function updateFlags(
  check: WorkbookCheck,
  tableKeys: readonly string[],
  language: Language,
  mayWrite: () => boolean = () => true,
): Promise<void> {
  const tables = ownTables(check, tableKeys);
  if (tables.length === 0) return;
  await inWorkbook(language, async (context) => {
    const { changes } = await planFlags(context, tables, language, () => undefined, true);
    if (!mayWrite()) return;
    await bringAbout(context, changes, "after", null, language);
  });
}

function ownTables(
  { tables }: WorkbookCheck,
  tableKeys: readonly string[],
): readonly CheckedIndicatorTable[] {
  return tables.filter(({ key, origin }) => origin === "own" && tableKeys.includes(key));
}

async function inWorkbook<Result>(
  language: Language,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await afterOtherFlagWork(() => Excel.run(work));
  } catch (error) {
    throw problemOf(error, language);
  }
}
