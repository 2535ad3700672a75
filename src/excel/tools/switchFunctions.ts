import type { Language } from "../../messages/message";
import { syncOrRestore } from "../flags/syncOrRestore";
import { type QueuedRegistry, queueRegistry } from "../registryPart";
import { type CellsBefore, type TableAnchor, writeCellsBefore } from "../undo/cellsBefore";
import { prepareCells } from "../undo/restoreCells";
import { queueUndoPart } from "../undo/undoPart";
import type { TakeBack, UndoRecord } from "../undo/undoRecord";
import type { CellLocation } from "../workbookService";
import type { RegisteredTable } from "../workbookRegistry";
import { areasBefore, type CellChange, writeChanges } from "./cellChanges";
import { refused } from "./templateDrawing";

/** Functions put in or taken out, before it is written. */
export interface FunctionSwitch {
  readonly changes: readonly CellChange[];
  readonly label: string;
  readonly location: CellLocation;
  /** By which the cells are found again; null where they are of several tables or of none. */
  readonly anchor: TableAnchor | null;
  /** By name whether a table asks the add-in from now on; tables that the workbook does not remember are passed over. */
  readonly tables: ReadonlyMap<string, boolean>;
}

/** What `writeSwitch` leaves for its undo; JSON. */
interface SwitchRecord {
  readonly cells: CellsBefore;
  readonly tables: readonly (readonly [table: string, usesPlanFunctions: boolean])[];
}

/**
 * Writes all in one sync, after one that reads what may stand in the way.
 * @throws WorkbookProblem `sheetProtected`, or the host's error; the workbook is then as it was
 */
export async function writeSwitch(
  { changes, label, location, anchor, tables }: FunctionSwitch,
  language: Language,
): Promise<UndoRecord> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
    const protections = sheets.map((sheet) =>
      workbook.worksheets.getItem(sheet).protection.load("protected"),
    );
    const registry = queueRegistry(workbook);
    const undoPart = queueUndoPart(workbook);
    await context.sync();
    const locked = sheets.filter((_, index) => protections[index]!.protected);
    if (locked.length > 0) {
      const parameters = { sheets: locked.join("”“") };
      throw refused("sheetProtected", "sheetsProtected", language, parameters, location);
    }
    const areas = areasBefore(changes);
    const before = registry.tables();
    const record: UndoRecord = {
      kind: "planFunctions",
      label,
      location,
      data: {
        cells: { anchor, areas },
        tables: before.flatMap(({ name, usesPlanFunctions }) =>
          tables.has(name) ? [[name, usesPlanFunctions]] : [],
        ),
      } satisfies SwitchRecord,
    };
    writeChanges(context, changes);
    remember(registry, before, tables);
    undoPart.replace(record);
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      const now = queueRegistry(restoring.workbook);
      await undoPart.restore(restoring);
      writeCellsBefore(restoring, areas);
      remember(now, now.tables(), new Map(before.map((one) => [one.name, one.usesPlanFunctions])));
      await restoring.sync();
    };
    await syncOrRestore(context, restore, sheets, language);
    return record;
  });
}

/** Gives the cells what they held before functions were put in or taken out. */
export const takeBackPlanFunctions: TakeBack = (data, discardEntries, language) =>
  Excel.run(async (context) => {
    const { cells, tables } = data as SwitchRecord;
    const registry = queueRegistry(context.workbook);
    const prepared = await prepareCells(context, cells, discardEntries, language);
    const before = registry.tables();
    prepared.queue();
    remember(registry, before, new Map(tables));
    const restore = async (restoring: Excel.RequestContext): Promise<void> => {
      const now = queueRegistry(restoring.workbook);
      await restoring.sync();
      prepared.queueBack(restoring);
      remember(now, now.tables(), new Map(before.map((one) => [one.name, one.usesPlanFunctions])));
      await restoring.sync();
    };
    await syncOrRestore(context, restore, prepared.sheets, language);
  });

/** Queues what the workbook remembers of the tables, where it is something else. */
function remember(
  registry: QueuedRegistry,
  tables: readonly RegisteredTable[],
  usesPlanFunctions: ReadonlyMap<string, boolean>,
): void {
  const next = tables.map((table) => {
    const uses = usesPlanFunctions.get(table.name) ?? table.usesPlanFunctions;
    return { ...table, usesPlanFunctions: uses };
  });
  const isOther = next.some(
    (table, index) => table.usesPlanFunctions !== tables[index]!.usesPlanFunctions,
  );
  if (isOther) registry.replace(next);
}
