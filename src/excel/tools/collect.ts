import { collectMessages } from "../../messages/collection";
import { type Language, type Message, type MessageParameters, say } from "../../messages/message";
import type { PlanLibrary } from "../../plan/planLibrary";
import type { Target } from "../../plan/target";
import { cellAddress } from "../../tables/a1";
import type { DestinationCell } from "../../tables/collection/collectionItems";
import { comparedValue } from "../../tables/collection/entryValue";
import type { CellContent } from "../../tables/templates/cellContent";
import { coveringAreas, type SheetArea } from "../cellAreas";
import { areaOf } from "../flags/checkedTable";
import { syncOrRestore } from "../flags/syncOrRestore";
import { problemOf } from "../hostErrors";
import { captureCells } from "../undo/cellsBefore";
import type { LastStep } from "../undo/lastStep";
import { queueUndoPart } from "../undo/undoPart";
import type { UndoRecord } from "../undo/undoRecord";
import { type CellLocation, WorkbookProblem, type WorkbookProblemCode } from "../workbookService";
import { queueDestination, type QueuedDestination } from "./collectionDestination";
import type {
  CollectionChoice,
  CollectionItem,
  CollectionProposal,
  TemplateInfo,
} from "./templateTools";

/** A cell that will be written. */
interface ChosenCell {
  readonly item: CollectionItem;
  readonly area: SheetArea;
  readonly value: CellContent;
}

/**
 * Writes the chosen values, all or none of them; undoable. A value that stands in its cell already is not written again.
 * @param now the table as it is now
 * @returns how many cells
 * @throws WorkbookProblem `cellsChanged` where a cell is no longer as the proposal saw it, `sheetProtected`, `tableGone`,
 *   `emptySelection`; the workbook is then as it was
 */
export async function collect(
  proposal: CollectionProposal,
  choice: CollectionChoice,
  now: TemplateInfo,
  {
    library,
    language,
    last,
  }: { readonly library: PlanLibrary; readonly language: Language; readonly last: LastStep },
): Promise<number> {
  try {
    const chosen = chosenCells(proposal, choice);
    if (chosen.length === 0) throw refused("emptySelection", "nothingChosen", language);
    const { table, year } = proposal.table;
    if (now.year !== year) {
      throw refused("cellsChanged", "yearChanged", language, { table }, now.location);
    }
    const record = await Excel.run((context) => write(context, chosen, now, library, language));
    last.made(record);
    return chosen.length;
  } catch (error) {
    throw problemOf(error, language);
  }
}

function chosenCells(proposal: CollectionProposal, choice: CollectionChoice): ChosenCell[] {
  const items = new Map(proposal.items.map((item) => [placeOf(item.location), item]));
  return choice.flatMap(({ location, value }) => {
    const item = items.get(placeOf(location));
    return item === undefined || stands(item, value)
      ? []
      : [{ item, area: areaOf(location), value }];
  });
}

/** Whether a value stands in its cell already, be it calculated or in another spelling: that stays. */
function stands({ outcome, offers }: CollectionItem, value: CellContent): boolean {
  return outcome === "same" && offers[0]?.value === value;
}

async function write(
  context: Excel.RequestContext,
  chosen: readonly ChosenCell[],
  info: TemplateInfo,
  library: PlanLibrary,
  language: Language,
): Promise<UndoRecord> {
  const destination = await queueDestination(context, info, library, language);
  const { sheet } = destination;
  const cells = chosen.map((cell) => ({ ...cell, area: { ...cell.area, sheet } }));
  const captured = captureCells(
    context,
    cells.map(({ area }) => area),
    info.table,
  );
  const undoPart = queueUndoPart(context.workbook);
  await context.sync();
  if (destination.isProtected) {
    throw refused("sheetProtected", "sheetProtected", language, { sheet }, info.location);
  }
  const present = requireUnchanged(destination, cells, language);
  writeValues(context, destination, cells, present);
  captured.queueWritten();
  const restore = async (restoring: Excel.RequestContext): Promise<void> => {
    captured.putBack(restoring);
    await undoPart.restore(restoring);
    await restoring.sync();
  };
  await syncOrRestore(context, restore, [sheet], language);
  const record: UndoRecord = {
    kind: "collect",
    label: say(collectMessages.undo, language, { count: cells.length }),
    location: { ...chosen[0]!.item.location, sheet },
    data: captured.data(),
  };
  undoPart.replace(record);
  await syncOrRestore(context, restore, [sheet], language);
  return record;
}

/** @returns the cells that are written, as they are now */
function requireUnchanged(
  destination: QueuedDestination,
  chosen: readonly ChosenCell[],
  language: Language,
): ReadonlyMap<string, DestinationCell> {
  const { sheet } = destination;
  const present = new Map(
    destination.cells().map((cell) => [cellAddress(cell.row, cell.column), cell]),
  );
  const changed = chosen.find(({ item }) => !isAsSeen(item, present.get(item.location.address)));
  if (changed !== undefined) {
    const { indicator, location } = changed.item;
    const parameters = { sheet, address: location.address, indicator };
    const at = { sheet, address: location.address };
    throw refused("cellsChanged", "cellChanged", language, parameters, at);
  }
  return present;
}

function isAsSeen(item: CollectionItem, cell: DestinationCell | undefined): boolean {
  return (
    cell !== undefined &&
    cell.plan.id === item.planId &&
    cell.target.id === item.targetId &&
    cell.year === item.year &&
    cell.present === item.present &&
    cell.formula === item.formula
  );
}

/** Queues the values; the cells between them are left as they are. */
function writeValues(
  context: Excel.RequestContext,
  { sheet, numberFormatAt }: QueuedDestination,
  chosen: readonly ChosenCell[],
  present: ReadonlyMap<string, DestinationCell>,
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { row, column, rows, columns } of coveringAreas(chosen.map(({ area }) => area))) {
    const formats = Array.from({ length: rows }, () => Array<string | null>(columns).fill(null));
    const values = Array.from({ length: rows }, () =>
      Array<CellContent | null>(columns).fill(null),
    );
    for (const { area, item, value } of chosen) {
      const line = values[area.row - row];
      const place = area.column - column;
      if (line === undefined || place < 0 || place >= columns) continue;
      line[place] = value;
      const { target } = present.get(item.location.address)!;
      if (!shows(numberFormatAt(area.row, area.column), value, target)) {
        formats[area.row - row]![place] = "General";
      }
    }
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
    range.values = values;
  }
}

/** Under a text, date or percent format a number would become a text or be read as another. */
function shows(numberFormat: string, value: CellContent, target: Target): boolean {
  return (
    typeof value !== "number" ||
    (numberFormat !== "@" && comparedValue(value, numberFormat, target) === value)
  );
}

function refused(
  code: WorkbookProblemCode,
  message: keyof typeof collectMessages,
  language: Language,
  parameters: MessageParameters = {},
  location: CellLocation | null = null,
): WorkbookProblem {
  const text: Message = collectMessages[message];
  return new WorkbookProblem(code, say(text, language, parameters), location);
}

function placeOf({ sheet, address }: CellLocation): string {
  return `${sheet}!${address}`;
}
