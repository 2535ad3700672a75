import { flagMessages, notCleanedMessages } from "../../messages/flags";
import { type Language, say } from "../../messages/message";
import type { CleaningOutcome, JudgedFinding, LeftEntry } from "../checkService";
import { syncOrRestore } from "../flags/syncOrRestore";
import { problemOf } from "../hostErrors";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import { type CellLocation, type WorkbookProblemCode, WorkbookProblem } from "../workbookService";
import { cleanedCell } from "./cleanedCell";
import { type CleanedEntry, cleanedData, cellsOf } from "./cleanedEntries";
import { type EntryCell, readEntryCells, writeCells } from "./entryCells";

/** Why an entry read from text is left as it is. */
export type NotCleaned = keyof typeof notCleanedMessages;

interface LeftCell extends LeftEntry {
  readonly reason: NotCleaned;
}

/** What a cleaning did, what it left, and what 撤销 needs. */
export interface CleaningStep extends CleaningOutcome {
  readonly left: readonly LeftCell[];
  readonly record: UndoRecord;
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
  return inWorkbook(language, async (context) => {
    const part = queueUndoPart(context.workbook);
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
    const count = cleaned.length;
    const record: UndoRecord = {
      kind: "cleaning",
      label: say(flagMessages.undoClean, language, { count }),
      location: cleaned[0]!.location,
      data: cleanedData(cleaned),
    };
    writeCells(context, cellsOf(cleaned, "after"));
    part.replace(record);
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      writeCells(restoring, cellsOf(cleaned, "before"));
      await part.restore(restoring);
      await restoring.sync();
    };
    const sheets = cleaned.map(({ location }) => location.sheet);
    await syncOrRestore(context, restore, sheets, language);
    return { cleaned: count, left, record };
  });
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

/** The code of a refusal for the same reason. */
export const notCleanedCodes: Readonly<Record<NotCleaned, WorkbookProblemCode>> = {
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
    : new WorkbookProblem(notCleanedCodes[first.reason], first.message, first.location);
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
