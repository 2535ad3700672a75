import { flagMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import type { CheckedIndicatorTable, WorkbookCheck } from "../checkService";
import { problemOf } from "../hostErrors";
import type { UndoableStep } from "../undoableStep";
import { WorkbookProblem } from "../workbookService";
import { readFlagAreas } from "./flagAreas";
import { bringAbout, type FlagChanges } from "./flagColumn";
import { afterOtherFlagWork } from "./flagQueue";
import { keepTablesApart } from "./keepTablesApart";
import { planFlags } from "./planFlags";
import { planRemoval } from "./removeFlags";

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
): Promise<UndoableStep> {
  const tables = ownTables(check, tableKeys).filter(({ findings }) => findings.length > 0);
  if (tables.length === 0) {
    throw new WorkbookProblem("emptySelection", say(flagMessages.nothingToFlag, language));
  }
  const changes = await inWorkbook(language, async (context) => {
    const refuse = (problem: WorkbookProblem): never => {
      throw problem;
    };
    const planned = await planFlags(context, tables, language, refuse, false);
    await bringAbout(context, planned.changes, "after", language);
    try {
      await keepTablesApart(context, planned.changes.columns);
    } catch (error) {
      await Excel.run((undoing) => bringAbout(undoing, planned.changes, "before", language));
      throw error;
    }
    return planned.changes;
  });
  const titles = tables.map(({ title }) => `“${title}”`).join("、");
  return {
    label: say(flagMessages.undoFlag, language, { tables: titles }),
    location: { sheet: tables[0]!.sheet, address: tables[0]!.address },
    takeBack: () => inWorkbook(language, (context) => takeBack(context, changes, language)),
  };
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
    await bringAbout(context, changes, "after", language);
  });
}

function ownTables(
  { tables }: WorkbookCheck,
  tableKeys: readonly string[],
): readonly CheckedIndicatorTable[] {
  return tables.filter(({ key, origin }) => origin === "own" && tableKeys.includes(key));
}

/**
 * New columns go, wherever they are by now; older ones get their former words again, as long as they have not moved:
 * beside other rows these would be wrong.
 */
async function takeBack(
  context: Excel.RequestContext,
  { columns }: FlagChanges,
  language: Language,
): Promise<void> {
  const found = await readFlagAreas(context);
  const areaOf = (name: string) => found.areas.find(({ record }) => record.name === name);
  const areas = columns
    .filter(({ before }) => before.rows === null)
    .flatMap(({ name }) => areaOf(name) ?? []);
  const older = columns.filter(({ name, row, column, sheetId, before, after }) => {
    const area = areaOf(name);
    const stays = area?.sheetId === sheetId && area.row === row && area.column === column;
    return before.rows !== null && stays && area.rows === after.rows;
  });
  const removal = await planRemoval(context, found, areas, language);
  const back = older.map((change) => ({ ...change, before: change.after, after: change.before }));
  const undone = { ...removal, columns: [...removal.columns, ...back] };
  await bringAbout(context, undone, "after", language);
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
