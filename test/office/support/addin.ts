import type { CellContent } from "../../../src/tables/templates/cellContent";
import { createExcelWorkbookService } from "../../../src/excel/excelWorkbookService";
import { loadWorkbook } from "../../../src/excel/loadWorkbook";
import type { PlanStore } from "../../../src/excel/planStore";
import { loadedStore } from "../../../src/excel/testing/loadedStore";
import { LastStep } from "../../../src/excel/undo/lastStep";
import { takeBacks } from "../../../src/excel/undo/takeBacks";
import type { InsertRequest, WorkbookService } from "../../../src/excel/workbookService";
import { builtInPlans } from "../../../src/catalog/builtInPlans";
import type { Plan } from "../../../src/plan/plan";
import { createWorkbook, type ExcelWorkbook } from "../../../src/workbench/excel/workbook";
import type { RichObject } from "../../../src/workbench/richapi/richClass";
import { createHeadlessUniver } from "./engine";
import { addNotesToOfficeJs } from "./officeJsNotes";
import { type OfficeSession, type StartOptions, startOffice } from "./officeJs";

// A whole plan is some thousand cells, and the engine is a real one.
jest.setTimeout(60_000);

/** The add-in's Excel room on the real Office.js, the host core and the real engine. */
export interface AddinSession extends OfficeSession {
  readonly service: WorkbookService;
  /** What 撤销 takes back; for the services of one pane. */
  readonly last: LastStep;
  readonly store: PlanStore;
  /** To start the add-in on once more, as when a saved workbook is opened again. */
  readonly workbook: ExcelWorkbook;
}

interface AddinOptions extends Partial<Omit<StartOptions, "rootObject">> {
  /** An empty one unless given. */
  readonly workbook?: ExcelWorkbook;
  /** A new one with the built-in plans unless given. */
  readonly store?: PlanStore;
  /** The Office.js of Microsoft's address, which has notes, instead of the npm package's. */
  readonly hasNotes?: boolean;
}

export async function startAddin({
  workbook = createWorkbook(createHeadlessUniver()),
  store = loadedStore(builtInPlans),
  hasNotes = false,
  ...options
}: AddinOptions = {}): Promise<AddinSession> {
  const session = await startOffice({ ...options, rootObject: workbook.root });
  if (hasNotes) addNotesToOfficeJs();
  const { host } = session;
  const keep = (range: RichObject) => host.references.keepForEvent(range);
  host.onClose(
    workbook.on(({ type, targetIds, message }) =>
      host.raiseEvent(type, targetIds, () => message(keep)),
    ),
  );
  const last = new LastStep(takeBacks(store));
  await Promise.all([store.load(), loadWorkbook(store, last)]);
  return {
    ...session,
    service: createExcelWorkbookService(store, "zh", last),
    last,
    store,
    workbook,
  };
}

/** A built-in plan by its region. */
export function planOf(region: string): Plan {
  const plan = builtInPlans.find((candidate) => candidate.region === region);
  if (plan === undefined) throw new Error(`no built-in plan for ${region}`);
  return plan;
}

export function allTargetIds(plan: Plan): string[] {
  return plan.targets.map(({ id }) => id);
}

/** A 单期考核表 of all targets of a plan on a sheet of its own, for the last year of its period, unless said otherwise. */
export function insertRequest(
  plan: Plan | readonly Plan[],
  overrides: Partial<InsertRequest> = {},
): InsertRequest {
  const plans = [plan].flat();
  return {
    layout: "singlePeriod",
    parts: plans.map((one) => ({ planId: one.id, targetIds: allTargetIds(one) })),
    year: plans[0]!.period.end,
    placement: "newSheet",
    theme: "teal",
    usesPlanFunctions: false,
    hasCharts: false,
    ...overrides,
  };
}

/** As `insertRequest`, of the first targets of each plan: what does not hang on their number is quicker to try. */
export function smallRequest(
  plan: Plan | readonly Plan[],
  targets: number,
  overrides: Partial<InsertRequest> = {},
): InsertRequest {
  const parts = [plan].flat().map((one) => ({
    planId: one.id,
    targetIds: allTargetIds(one).slice(0, targets),
  }));
  return insertRequest(plan, { parts, ...overrides });
}

/** Everything a person could see of the workbook, sheet by sheet, for comparing before and after. */
export async function snapshot(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/id");
    tables.load("items/name");
    names.load("items/name,items/formula");
    const parts = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(false).load("address,formulas,numberFormat"),
    );
    const formats = worksheets.items.map((sheet) => sheet.getRange().conditionalFormats.getCount());
    const widths = worksheets.items.map((sheet) => {
      const columns = ["A:A", "B:B", "C:C", "D:D"].map((address) => sheet.getRange(address));
      return columns.map((column) => column.format.load("columnWidth"));
    });
    const xml = parts.items.map((part) => part.getXml());
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }, index) => ({
        name,
        cells: used[index]?.isNullObject
          ? null
          : [used[index]?.address, used[index]?.formulas, used[index]?.numberFormat],
        conditionalFormats: formats[index]?.value,
        widths: widths[index]?.map(({ columnWidth }) => columnWidth),
      })),
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name, formula }) => `${name} ${formula}`).sort(),
      xml: xml.map(({ value }) => value).sort(),
    };
  });
}

/** A table's columns by header, read through Office.js. */
export async function readTable(
  name: string,
): Promise<{ readonly column: (header: string) => unknown[]; readonly address: string }> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange().load("values,address");
    await context.sync();
    const [headers = [], ...rows] = range.values as unknown[][];
    return {
      address: range.address,
      column(header) {
        const index = headers.indexOf(header);
        if (index < 0) throw new Error(`table ${name} has no column ${header}`);
        return rows.map((row) => row[index]);
      },
    };
  });
}

/** Fills a column of a table, as a paste by a person would: validation does not stand in the way. */
export async function fillColumn(
  table: string,
  header: string,
  cells: readonly CellContent[],
): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().values = cells.map((cell) => [cell]);
    await context.sync();
  });
}
