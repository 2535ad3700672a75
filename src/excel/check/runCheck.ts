import { checkingMessages } from "../../messages/checking";
import { type Language, say } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import { cellAddress } from "../../tables/a1";
import type { CellArea } from "../cellAreas";
import type { CheckRunOptions, WorkbookCheck } from "../checkService";
import { readFlagAreas } from "../flags/flagAreas";
import { Breather, Stopped } from "./breather";
import { readCheckMemory } from "./checkMemoryPart";
import {
  type CheckBasis,
  judgeSheets,
  readSheetTables,
  type SheetCheck,
  type SheetChecks,
  withAcceptances,
} from "./sheetChecks";
import { readOutline, type SheetOutline } from "./workbookOutline";

/** A check and what it was made from: sheets that are left alone later need not be read again. */
export interface CheckState {
  readonly check: WorkbookCheck;
  readonly sheets: SheetChecks;
}

type Unreadable = WorkbookCheck["unreadable"][number];

/** More cells than that are no table that anyone filled in: something stray stands far out. */
const mostCellsOfSheet = 10_000_000;

/**
 * Reads and judges all tables of indicators in the workbook; writes nothing. What has been judged when the signal comes
 * is handed out.
 * @throws the host's error
 */
export async function runCheck(
  library: PlanLibrary,
  language: Language,
  { onProgress = () => undefined, signal }: CheckRunOptions = {},
): Promise<CheckState> {
  const at = new Date().toISOString();
  const basis = await readBasis(library, language, new Breather(signal ?? null));
  const { readable, problems } = bySize(basis);
  const sheets = new Map<string, SheetCheck>();
  const state = (stopped: boolean): CheckState => ({
    check: wholeCheck(basis, sheets, problems, at, stopped),
    sheets,
  });
  try {
    const read = await readSheetTables(readable, basis, onProgress);
    problems.push(...goneProblems(readable, read, language));
    await judgeSheets([...read.keys()], read, basis, (id, check) => sheets.set(id, check));
    return state(false);
  } catch (error) {
    if (error instanceof Stopped) return state(true);
    throw error;
  }
}

/**
 * Reads and judges some sheets again, and those that are new or renamed. Rows of other sheets keep their judgement even
 * where one of their peers has changed.
 * @param names of the sheets as they are now
 * @throws the host's error
 */
export async function checkAgain(
  library: PlanLibrary,
  language: Language,
  before: CheckState,
  names: ReadonlySet<string>,
): Promise<CheckState> {
  const at = new Date().toISOString();
  const basis = await readBasis(library, language, new Breather(null));
  const { readable, problems } = bySize(basis);
  const isChanged = ({ id, name }: SheetOutline) =>
    names.has(name) || before.sheets.get(id)?.name !== name;
  const changed = readable.filter(isChanged);
  const read = await readSheetTables(changed, basis, () => undefined);
  problems.push(...goneProblems(changed, read, language));
  const sheets = new Map<string, SheetCheck>();
  for (const sheet of readable) {
    const there = isChanged(sheet) ? read.get(sheet.id) : before.sheets.get(sheet.id);
    if (there !== undefined) sheets.set(sheet.id, withAcceptances(there, basis.memory));
  }
  await judgeSheets([...read.keys()], sheets, basis, (id, check) => sheets.set(id, check));
  return { check: wholeCheck(basis, sheets, problems, at, before.check.stopped), sheets };
}

async function readBasis(
  library: PlanLibrary,
  language: Language,
  breather: Breather,
): Promise<CheckBasis> {
  return Excel.run(async (context) => {
    const outline = await readOutline(context);
    const memory = await readCheckMemory(context);
    const { areas } = await readFlagAreas(context);
    const skipped = new Map<string, CellArea[]>();
    for (const { sheetId, row, column, rows } of areas) {
      skipped.set(sheetId, [...(skipped.get(sheetId) ?? []), { row, column, rows, columns: 1 }]);
    }
    return { library, language, outline, memory, skipped, breather };
  });
}

/** In the order of the sheets. */
function wholeCheck(
  { outline, memory, language }: CheckBasis,
  sheets: SheetChecks,
  problems: readonly Unreadable[],
  at: string,
  stopped: boolean,
): WorkbookCheck {
  const checks = outline.sheets.flatMap(({ id }) => sheets.get(id) ?? []);
  return {
    tables: checks.flatMap(({ tables }) => tables),
    unreadable: [
      ...memoryProblems(memory.unknownEntries, language),
      ...problems,
      ...checks.flatMap((sheet) => sheet.problems),
    ],
    settings: memory.settings,
    at,
    stopped,
  };
}

/** The sheets that can be read whole, and what is said of the others. */
function bySize({ outline, language }: CheckBasis): {
  readonly readable: readonly SheetOutline[];
  readonly problems: Unreadable[];
} {
  const problems: Unreadable[] = [];
  const readable = outline.sheets.filter(({ name, used }) => {
    if (used === null) return false;
    const { row, column, rows, columns } = used;
    const count = rows * columns;
    if (count <= mostCellsOfSheet) return true;
    const last = cellAddress(row + rows - 1, column + columns - 1);
    const area = `${cellAddress(row, column)}:${last}`;
    const parameters = { sheet: name, area, count, limit: mostCellsOfSheet };
    const message = say(checkingMessages.sheetTooLarge, language, parameters);
    problems.push({ place: name, message });
    return false;
  });
  return { readable, problems };
}

function goneProblems(
  asked: readonly SheetOutline[],
  read: ReadonlyMap<string, unknown>,
  language: Language,
): readonly Unreadable[] {
  return asked
    .filter(({ id }) => !read.has(id))
    .map(({ name }) => ({
      place: name,
      message: say(checkingMessages.sheetGone, language, { sheet: name }),
    }));
}

function memoryProblems(count: number, language: Language): readonly Unreadable[] {
  if (count === 0) return [];
  const message = say(checkingMessages.memoryUnknown, language, { count });
  return [{ place: say(checkingMessages.memoryPlace, language), message }];
}
