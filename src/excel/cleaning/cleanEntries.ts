import { cleanedChangedMessage, flagMessages, notCleanedMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import type { CleaningOutcome, JudgedFinding, LeftEntry } from "../checkService";
import { syncOrRestore } from "../flags/syncOrRestore";
import { problemOf } from "../hostErrors";
import type { UndoableStep } from "../undoableStep";
import { type CellLocation, type WorkbookProblemCode, WorkbookProblem } from "../workbookService";
import { cleanedCell } from "./cleanedCell";
import { type CellContents, type EntryCell, readEntryCells, writeCells } from "./entryCells";

/** Why an entry read from text is left as it is. */
export type NotCleaned = keyof typeof notCleanedMessages;

interface LeftCell extends LeftEntry {
  readonly reason: NotCleaned;
}

/** The way back from a cleaning, and what it left. */
export interface CleaningStep extends UndoableStep, CleaningOutcome {
  readonly left: readonly LeftCell[];
}

interface CleanedEntry {
  readonly location: CellLocation;
  readonly before: CellContents;
  readonly after: CellContents;
}

/**
 * Writes the numbers that were read from texts back as numbers, with a number format that shows them the same way.
 * Cells that no longer hold the text that was read, formulas, merged cells and protected sheets are left.
 * @throws WorkbookProblem where nothing can be written; the workbook is then as it was
 */
export async function cleanEntries(
  findings: readonly JudgedFinding[],
  language: Language,
): Promise<CleaningStep> {
  const wanted = [...new Map(findings.map((one) => [placeOf(one.location), one])).values()];
  const left: LeftCell[] = [];
  const entries = await inWorkbook(language, async (context) => {
    const cells = await readEntryCells(
      context,
      wanted.map(({ location }) => location),
    );
    const cleaned = wanted.flatMap((finding, index): CleanedEntry[] => {
      const cell = cells[index];
      const reason = whyLeft(finding, cell);
      if (reason !== null || cell === undefined || typeof cell === "string") {
        left.push(leftEntry(finding, reason ?? "sheetGone", language));
        return [];
      }
      const text = String(cell.content);
      const numberFormat = cell.numberFormat;
      const { value, ...written } = cleanedCell(text, finding.cleaned!, numberFormat);
      const { location } = finding;
      return [
        {
          location,
          before: { content: text, numberFormat },
          after: { content: value, ...written },
        },
      ];
    });
    if (cleaned.length === 0) throw nothingCleaned(left, language);
    await write(context, cleaned, "after", language);
    return cleaned;
  });
  return {
    label: say(flagMessages.undoClean, language, { count: entries.length }),
    location: entries[0]!.location,
    cleaned: entries.length,
    left,
    takeBack: (discardEntries) => takeBack(entries, discardEntries, language),
  };
}

function whyLeft(
  { cleaned, entered }: JudgedFinding,
  cell: EntryCell | undefined,
): NotCleaned | null {
  if (cell === undefined || cell === "sheetGone") return "sheetGone";
  if (cell === "sheetProtected") return "sheetProtected";
  if (cell.isMerged) return "merged";
  if (cell.isFormula) return "formula";
  if (cell.content !== entered) return "changed";
  return cleaned === null ? "noNumber" : null;
}

function leftEntry(
  { location, entered }: JudgedFinding,
  reason: NotCleaned,
  language: Language,
): LeftCell {
  const message = say(notCleanedMessages[reason], language, { ...location, entered });
  return { location, reason, message };
}

const codes: Readonly<Record<NotCleaned, WorkbookProblemCode>> = {
  sheetGone: "tableGone",
  sheetProtected: "sheetProtected",
  formula: "cellNotEmpty",
  merged: "targetAreaOccupied",
  changed: "tableGone",
  noNumber: "emptySelection",
};

function nothingCleaned(left: readonly LeftCell[], language: Language): WorkbookProblem {
  const [first] = left;
  return first === undefined
    ? new WorkbookProblem("emptySelection", say(flagMessages.nothingToClean, language))
    : new WorkbookProblem(codes[first.reason], first.message, first.location);
}

/** Undo refuses where one of the cells has been changed since, unless that may be lost. */
async function takeBack(
  entries: readonly CleanedEntry[],
  discardEntries: boolean,
  language: Language,
): Promise<void> {
  await inWorkbook(language, async (context) => {
    const cells = await readEntryCells(
      context,
      entries.map(({ location }) => location),
    );
    const changed = entries.filter((entry, index) => {
      const cell = cells[index];
      return typeof cell !== "object" || cell.content !== entry.after.content;
    });
    const blocked = cells.findIndex((cell) => typeof cell === "string");
    if (changed.length > 0 && (blocked >= 0 || !discardEntries)) {
      throw cannotTakeBack(changed, entries[blocked], cells[blocked], language);
    }
    await write(context, entries, "before", language);
  });
}

function cannotTakeBack(
  changed: readonly CleanedEntry[],
  blocked: CleanedEntry | undefined,
  cell: EntryCell | undefined,
  language: Language,
): WorkbookProblem {
  if (blocked !== undefined && typeof cell === "string") {
    const { location } = blocked;
    const message = say(notCleanedMessages[cell], language, { ...location });
    return new WorkbookProblem(codes[cell], message, location);
  }
  const { location } = changed[0]!;
  const parameters = { count: changed.length, ...location };
  const message = say(cleanedChangedMessage, language, parameters);
  return new WorkbookProblem("entriesWouldBeLost", message, location);
}

async function write(
  context: Excel.RequestContext,
  entries: readonly CleanedEntry[],
  way: "before" | "after",
  language: Language,
): Promise<void> {
  const cells = (to: "before" | "after") =>
    entries.map((entry) => ({ location: entry.location, ...entry[to] }));
  writeCells(context, cells(way));
  const restore = async (restoring: Excel.RequestContext): Promise<void> => {
    writeCells(restoring, cells(way === "after" ? "before" : "after"));
    await restoring.sync();
  };
  const sheets = entries.map(({ location }) => location.sheet);
  await syncOrRestore(context, restore, sheets, language);
}

function placeOf({ sheet, address }: CellLocation): string {
  return `${sheet}!${address}`;
}

async function inWorkbook<Result>(
  language: Language,
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw problemOf(error, language);
  }
}
