import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { builtInPlans } from "../src/catalog/builtInPlans";
import { type Language, languageOf, type MessageParameters, say } from "../src/messages/message";
import { PlanLibrary } from "../src/plan/planLibrary";
import { defaultSettings } from "../src/plan/settings";
import { cellAddress } from "../src/tables/a1";
import { withoutAreas } from "../src/tables/recognition/grid";
import { explainRow } from "../src/tables/recognition/explainRow";
import { type JudgedRow, judgeRows } from "../src/tables/recognition/judgeRows";
import type { ReadRow } from "../src/tables/recognition/readRow";
import { readRows } from "../src/tables/recognition/readRows";
import { recogniseTables } from "../src/tables/recognition/recogniseTable";
import { readWorkbookFile } from "../src/tables/workbookFile/readWorkbookFile";
import type { SheetGrid } from "../src/tables/workbookFile/sheetGrid";
import {
  WorkbookFileProblem,
  type WorkbookFileProblemKind,
} from "../src/tables/workbookFile/workbookFileProblem";
import { checkToolMessages as messages } from "./checkToolMessages";
import { templatesInFile } from "./templatesInFile";

/** One line of the output; figures unrounded, null where there is none. */
export interface CheckLine {
  readonly file: string;
  readonly sheet: string;
  /** As Excel counts, from 1. */
  readonly row: number;
  readonly cell: string;
  /** The indicator's cell as it stands. */
  readonly text: string;
  /** The plan's name for it; null where none is certain. */
  readonly indicator: string | null;
  readonly certain: boolean;
  readonly actual: number | string | null;
  readonly status: string | null;
  readonly attainment: number | null;
  readonly gap: number | null;
  readonly progress: number | null;
  /** The hard and soft rules that fired. */
  readonly rules: readonly string[];
  readonly message: string;
}

interface CheckCall {
  readonly files: readonly string[];
  readonly region: string | null;
  readonly year: number | null;
}

interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  readonly rows: readonly ReadRow[];
}

/** 0 all files read, 1 some could not be, 2 the call makes no sense. */
export type ExitCode = 0 | 1 | 2;

/**
 * Judges workbooks on the command line by the rules of the add-in: own tables and our templates alike.
 * @param write gets JSON Lines, one for each indicator
 * @param complain gets what could not be read, and why
 */
export async function runCheck(
  args: readonly string[],
  language: Language,
  write: (line: string) => void,
  complain: (line: string) => void,
): Promise<ExitCode> {
  const library = new PlanLibrary(builtInPlans);
  const call = readCall(args, library, language);
  if (typeof call === "string") {
    complain(call);
    if (call !== say(messages.usage, language)) complain(say(messages.usage, language));
    return call === say(messages.usage, language) ? 0 : 2;
  }
  let exitCode: ExitCode = 0;
  const refuse = (message: keyof typeof messages, parameters: MessageParameters): void => {
    complain(say(messages[message], language, parameters));
    exitCode = 1;
  };
  const tables: FoundTable[] = [];
  for (const file of filesOf(call.files, refuse)) {
    const sheets = await readSheets(file, refuse);
    if (sheets === null) continue;
    const found = sheets.flatMap((sheet) => tablesOf(file, sheet, call, library));
    if (found.length === 0) complain(say(messages.noTable, language, { file }));
    tables.push(...found);
  }
  const judged = judgeRows(
    tables.map(({ rows }) => rows),
    defaultSettings,
  );
  for (const { table, row } of inOrder(tables, judged)) {
    write(JSON.stringify(lineOf(table, row, call.year, language)));
  }
  return exitCode;
}

/** By file and sheet, then by row and column: tables may stand beside each other. */
function inOrder(
  tables: readonly FoundTable[],
  judged: readonly (readonly JudgedRow[])[],
): readonly { readonly table: FoundTable; readonly row: JudgedRow }[] {
  const places = new Map<string, number>();
  const placeOf = ({ file, sheet }: FoundTable): number => {
    const key = `${file}\n${sheet}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  return tables
    .flatMap((table, index) => {
      const place = placeOf(table);
      return judged[index]!.map((row) => ({ place, table, row }));
    })
    .sort((a, b) => a.place - b.place || a.row.row - b.row.row || a.row.column - b.row.column);
}

/** @returns a message where the arguments make no sense */
function readCall(
  args: readonly string[],
  library: PlanLibrary,
  language: Language,
): CheckCall | string {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === "--help" || argument === "-h") return say(messages.usage, language);
    if (!argument.startsWith("-")) {
      files.push(argument);
      continue;
    }
    const [option = "", inline] = argument.split("=", 2);
    if (option !== "--region" && option !== "--year") {
      return say(messages.unknownOption, language, { option });
    }
    const value = inline ?? args[++index];
    if (value === undefined || value === "") {
      return say(messages.missingValue, language, { option });
    }
    options.set(option, value);
  }
  if (files.length === 0) return say(messages.noFiles, language);
  const year = options.get("--year") ?? null;
  if (year !== null && !/^(?:19|20)\d{2}$/u.test(year))
    return say(messages.badYear, language, { year });
  const region = options.get("--region") ?? null;
  if (region !== null && library.findPlan(region).outcome !== "found") {
    const regions = library.regions().join("、");
    return say(messages.unknownRegion, language, { region, regions });
  }
  return { files, region, year: year === null ? null : Number(year) };
}

type Refuse = (message: keyof typeof messages, parameters: MessageParameters) => void;

function filesOf(paths: readonly string[], refuse: Refuse): readonly string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) {
      refuse("notFound", { file: path });
      return [];
    }
    if (!statSync(path).isDirectory()) return [path];
    const inside = readdirSync(path, { recursive: true, encoding: "utf8" })
      // `~$` marks the lock file of a workbook that is open in Excel.
      .filter((name) => /\.xls[xm]$/iu.test(name) && !/(?:^|[\\/])~\$/u.test(name))
      .sort()
      .map((name) => join(path, name));
    if (inside.length === 0) refuse("emptyFolder", { file: path });
    return inside;
  });
}

async function readSheets(file: string, refuse: Refuse): Promise<readonly SheetGrid[] | null> {
  if (!/\.xls[xm]$/iu.test(file)) {
    refuse("notXlsx", { file });
    return null;
  }
  try {
    return (await readWorkbookFile(readFileSync(file))).sheets;
  } catch (error) {
    if (error instanceof WorkbookFileProblem && error.cause === undefined) {
      refuse(refusals[error.kind], { file });
      return null;
    }
    const cause = error instanceof WorkbookFileProblem ? error.cause : error;
    refuse("unreadable", { file, detail: cause instanceof Error ? cause.message : String(cause) });
    return null;
  }
}

const refusals: Readonly<Record<WorkbookFileProblemKind, keyof typeof messages>> = {
  empty: "notZip",
  encrypted: "encryptedOrOld",
  oldFormat: "encryptedOrOld",
  binaryFormat: "notXlsx",
  notXlsx: "notZip",
  damaged: "damaged",
  tooLarge: "tooLarge",
};

function tablesOf(
  file: string,
  sheet: SheetGrid,
  { region, year }: CheckCall,
  library: PlanLibrary,
): readonly FoundTable[] {
  const { numberFormatAt } = sheet;
  const asked = region === null ? null : library.findPlan(region);
  const plan = asked?.outcome === "found" ? asked.value : null;
  const templates = templatesInFile(sheet, { plan, year }, library);
  const grid = withoutAreas(
    sheet.grid,
    templates.map(({ area }) => area),
  );
  const fileName = file.split(/[\\/]/u).at(-1)!;
  const request = { library, region, year, fileName, confirmed: new Map<string, string>() };
  const own = recogniseTables(grid, request).map((table) =>
    readRows(grid, table, numberFormatAt, library),
  );
  return [...templates.map(({ rows }) => rows), ...own].map((rows) => ({
    file,
    sheet: grid.sheet,
    rows,
  }));
}

function lineOf(
  { file, sheet }: FoundTable,
  row: JudgedRow,
  askedYear: number | null,
  language: Language,
): CheckLine {
  const { assessment, entry, target } = row;
  const soft = assessment?.soft.map(({ rule }) => rule) ?? [];
  return {
    file,
    sheet,
    row: row.row + 1,
    cell: cellAddress(row.row, row.column),
    text: row.name,
    indicator: row.certain ? (target?.name ?? null) : null,
    certain: row.certain,
    actual: entry.kind === "number" ? entry.value : "text" in entry ? entry.text : null,
    status: assessment?.status ?? null,
    attainment: assessment?.attainment ?? null,
    gap: assessment?.gap ?? null,
    progress: assessment?.progress ?? null,
    rules: assessment?.status === "数据异常" ? [assessment.rule, ...soft] : soft,
    message: explainRow(row, askedYear, language),
  };
}

if (require.main === module) {
  // Whoever reads only the first lines (`| head`) closes the pipe early; that is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const language = languageOf(process.env["LANG"]?.replace("_", "-"));
  void runCheck(
    process.argv.slice(2),
    language,
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  ).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
