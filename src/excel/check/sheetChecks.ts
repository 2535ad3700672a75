import type { Language } from "../../messages/message";
import { severityOf } from "../../plan/assessment";
import type { PlanLibrary } from "../../plan/planLibrary";
import { rowJudge } from "../../tables/recognition/judgeRows";
import type {
  CheckedIndicatorTable,
  CheckProgress,
  JudgedFinding,
  WorkbookCheck,
} from "../checkService";
import { type Breather, mapCalmly } from "./breather";
import type { CheckMemory } from "./checkMemory";
import { checkedTable, FindingKeys, findingOf, severityWith } from "./findings";
import { type Found, findTables, type SkippedAreas } from "./findTables";
import { readFormats, readTables } from "./readTables";
import { readSheets } from "./sheetGrids";
import type { TableReading } from "./tableReading";
import type { SheetOutline, WorkbookOutline } from "./workbookOutline";

/** What is known of one sheet: what was read, and what was judged of it. */
export interface SheetCheck {
  readonly name: string;
  readonly problems: WorkbookCheck["unreadable"];
  readonly readings: readonly TableReading[];
  readonly tables: readonly CheckedIndicatorTable[];
}

/** By sheet id. */
export type SheetChecks = ReadonlyMap<string, SheetCheck>;

/** What a check is made with. */
export interface CheckBasis {
  readonly library: PlanLibrary;
  readonly language: Language;
  readonly outline: WorkbookOutline;
  readonly memory: CheckMemory;
  readonly skipped: SkippedAreas;
  readonly breather: Breather;
}

/**
 * Reads the tables of sheets; nothing is judged yet.
 * @returns without the sheets that went meanwhile
 * @throws Stopped
 */
export async function readSheetTables(
  sheets: readonly SheetOutline[],
  basis: CheckBasis,
  onProgress: (progress: CheckProgress) => void,
): Promise<Map<string, SheetCheck>> {
  const { library, outline, skipped, breather } = basis;
  const read = await readSheets(sheets, onProgress, breather);
  const found: Found[] = [];
  for (const sheet of read) {
    found.push(findTables(sheet, outline, skipped, basis));
    await breather.breathe();
  }
  const formats = await readFormats(found, breather);
  const checks = new Map<string, SheetCheck>();
  for (const sheet of found) {
    const readings = await readTables(sheet, formats, library, breather);
    const { sheetId, problems } = sheet;
    checks.set(sheetId, { name: sheet.grid.sheet, problems, readings, tables: [] });
  }
  return checks;
}

/**
 * Judges the tables of some sheets among those of all.
 * @param all each sheet's readings; the peers of a row may stand on any of them
 * @param hear gets each sheet as soon as it is judged
 * @throws Stopped
 */
export async function judgeSheets(
  ids: readonly string[],
  all: SheetChecks,
  { library, language, memory, breather }: CheckBasis,
  hear: (id: string, check: SheetCheck) => void,
): Promise<void> {
  const readings = [...all.values()].flatMap((sheet) => sheet.readings);
  const judgeOf = rowJudge(
    readings.map(({ rows }) => rows),
    memory.settings,
  );
  for (const id of ids) {
    const check = all.get(id);
    if (check === undefined) continue;
    const tables: CheckedIndicatorTable[] = [];
    for (const table of check.readings) {
      const judge = judgeOf(table.rows);
      const keys = new FindingKeys();
      const findings = await mapCalmly(
        table.rows,
        (row) => findingOf(table, judge(row), keys, memory.acceptances, language),
        breather,
      );
      const judged = findings.filter((finding): finding is JudgedFinding => finding !== null);
      tables.push(checkedTable(table, judged, library, language));
    }
    hear(id, { ...check, tables });
  }
}

/** The sheet with the acceptances that there are now. */
export function withAcceptances(check: SheetCheck, { acceptances }: CheckMemory): SheetCheck {
  const now = (finding: JudgedFinding): JudgedFinding => {
    const isFlagged = finding.rules.length > 1;
    const acceptance = isFlagged ? (acceptances.get(finding.key) ?? null) : null;
    if (
      acceptance?.reason === finding.acceptance?.reason &&
      acceptance?.date === finding.acceptance?.date
    )
      return finding;
    const severity = severityWith(severityOf[finding.status], isFlagged && acceptance === null);
    return { ...finding, acceptance, severity };
  };
  const tables = check.tables.map((table) => ({ ...table, findings: table.findings.map(now) }));
  return { ...check, tables };
}
