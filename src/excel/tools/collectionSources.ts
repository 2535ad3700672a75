import type { Language } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { NamedCell } from "../../tables/collection/collectionHead";
import { collectionTables } from "../../tables/collection/collectionTables";
import type { FilledEntry } from "../../tables/collection/filledEntry";
import { type CollectionSheet, readCollection } from "../../tables/collection/readCollection";
import type { TableBody } from "../../tables/templateReading/templateTable";
import { readWorkbookFile } from "../../tables/workbookFile/readWorkbookFile";
import type { DefinedName } from "../../tables/workbookFile/sheetGrid";
import { WorkbookFileProblem } from "../../tables/workbookFile/workbookFileProblem";
import { referencedArea } from "../cellAreas";
import { mostFileMegabytes, problemText, type SourceProblem } from "./collectionTexts";
import { readCollectionSheets } from "./collectionSheets";
import type { CollectionProposal, CollectionSource } from "./templateTools";

/** What all sources together give. */
export interface ReadSources {
  readonly entries: readonly FilledEntry[];
  readonly blanks: number;
  readonly problems: CollectionProposal["problems"];
}

/** A table of the open workbook that is no source: the one that the values go to. */
export interface ExceptTable {
  readonly sheet: string;
  readonly body: TableBody;
}

/** The sheets of one source, or why it could not be read. */
type ReadSource =
  | { readonly sheets: readonly CollectionSheet[]; readonly names: readonly NamedCell[] }
  | { readonly problem: SourceProblem };

/** Reads sources one after the other, in their order; one that cannot be read does not keep the others from it. */
export async function readSources(
  sources: readonly CollectionSource[],
  except: ExceptTable,
  library: PlanLibrary,
  language: Language,
): Promise<ReadSources> {
  const ofWorkbook = await readCollectionSheets(
    sources.flatMap(({ kind, name }) => (kind === "sheet" ? [name] : [])),
  );
  const entries: FilledEntry[] = [];
  const problems: { readonly source: string; readonly message: string }[] = [];
  let blanks = 0;
  for (const source of sources) {
    const read = source.kind === "file" ? await readFile(source) : sheetOf(ofWorkbook, source.name);
    const { name } = source;
    if ("problem" in read) {
      problems.push({ source: name, message: problemText(read.problem, language) });
      continue;
    }
    const tables = read.sheets.flatMap((sheet) =>
      collectionTables(sheet.grid)
        .filter((body) => !isSame({ sheet, body }, except))
        .map((body) => ({ sheet, body })),
    );
    if (tables.length === 0) {
      problems.push({ source: name, message: problemText("noTable", language) });
    }
    for (const { sheet, body } of tables) {
      const found = readCollection(sheet, body, read.names, library);
      if (found === null) {
        const parameters = { sheet: sheet.grid.sheet };
        problems.push({ source: name, message: problemText("yearUnknown", language, parameters) });
        continue;
      }
      entries.push(...found.entries);
      blanks += found.blanks;
    }
  }
  return { entries, blanks, problems };
}

function isSame(
  { sheet, body }: { readonly sheet: CollectionSheet; readonly body: TableBody },
  except: ExceptTable,
): boolean {
  return sheet.file === null && sheet.grid.sheet === except.sheet && body.row === except.body.row;
}

function sheetOf(
  {
    sheets,
    names,
  }: { readonly sheets: readonly CollectionSheet[]; readonly names: readonly DefinedName[] },
  name: string,
): ReadSource {
  const sheet = sheets.find(({ grid }) => grid.sheet === name);
  return sheet === undefined
    ? { problem: "sheetGone" }
    : { sheets: [sheet], names: namedCells(names) };
}

async function readFile({
  name,
  bytes,
}: Extract<CollectionSource, { kind: "file" }>): Promise<ReadSource> {
  if (bytes.byteLength > mostFileMegabytes * 1024 * 1024) return { problem: "tooLarge" };
  try {
    const { sheets, names } = await readWorkbookFile(new Uint8Array(bytes));
    return {
      sheets: sheets.map((sheet) => ({ file: name, ...sheet })),
      names: namedCells(names),
    };
  } catch (error) {
    if (error instanceof WorkbookFileProblem) return { problem: error.kind };
    throw error;
  }
}

/** Names that stand for cells of a sheet. */
function namedCells(names: readonly DefinedName[]): readonly NamedCell[] {
  return names.flatMap(({ name, reference }) => {
    const area = referencedArea(reference.replace(/^=/u, ""));
    return area === null ? [] : [{ name, ...area }];
  });
}
