import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { CustomFunctionHost } from "../customfunctions/customFunctionHost";
import type { BlankCells } from "../customfunctions/functionCalls";
import { type AddinFunctions, FunctionWorkbook } from "../customfunctions/functionWorkbook";
import type { EntityValue } from "../engine/formulaValues";
import { languageOf } from "../messages";
import type { ExcelWorkbook } from "../excel/workbook";
import type { PaneHost } from "../protocol/paneHost";
import type { RichObject } from "../richapi/richClass";
import { type CellReading, readCell } from "./cellReading";
import { SheetCharts } from "./charts/sheetCharts";
import { createUniver } from "./createUniver";
import type { PageOptions } from "./pageOptions";
import { addSheetProtectionMenu } from "./sheetProtectionMenu";

/** An error that the selected cell shows, with the words of the function that gave it. */
interface CellMessage {
  readonly address: string;
  readonly error: string;
  readonly message: string;
}

/** What the page shows of the selected cell beside the grid. */
export interface SelectedCell {
  readonly message: CellMessage | null;
  readonly entity: EntityValue | null;
}

/** Univer on the page, seen as the workbook that an add-in works on. */
export class Spreadsheet {
  /** Drawn over the grid, which has none of its own. */
  readonly charts: SheetCharts;
  private readonly workbook: FunctionWorkbook;

  private constructor(
    readonly univer: FUniver,
    /** Lets the keyboard go to the selected cell. */
    readonly focus: () => void,
    { locale, blanks }: PageOptions,
  ) {
    const language = languageOf(locale);
    this.workbook = new FunctionWorkbook(univer, language, blanks);
    this.charts = new SheetCharts(univer, this.workbook.excel);
    addSheetProtectionMenu(univer, this.workbook.excel, language);
  }

  /** Starts Univer in `container`; resolves when it is drawn. */
  static async open(
    container: HTMLElement,
    workbook: Partial<IWorkbookData>,
    options: PageOptions,
  ): Promise<Spreadsheet> {
    const { univerAPI, focus } = createUniver(container, workbook, options);
    await rendered(univerAPI);
    return new Spreadsheet(univerAPI, focus, options);
  }

  /** Excel's object model over the grid, with all that a file holds. */
  get excel(): ExcelWorkbook {
    return this.workbook.excel;
  }

  /** The workbook of the rich API. */
  get rootObject(): RichObject {
    return this.workbook.excel.root;
  }

  /** Tells the pane of the workbook's events, and lets cells call functions in its runtime. */
  attach(host: PaneHost, functions: AddinFunctions | null): void {
    const keep = (range: RichObject) => host.references.keepForEvent(range);
    host.onClose(
      this.workbook.excel.on(({ type, targetIds, message }) =>
        host.raiseEvent(type, targetIds, () => message(keep)),
      ),
    );
    if (functions)
      this.workbook.attach(new CustomFunctionHost(functions.metadata, host), functions);
  }

  /** How the add-in's functions are handed empty cells. */
  get blanks(): BlankCells {
    return this.workbook.blanks;
  }

  set blanks(blanks: BlankCells) {
    this.workbook.blanks = blanks;
  }

  /** Hears what the selected cell has to say whenever the selection or a value changes. */
  onSelectedCell(listener: (cell: SelectedCell) => void): void {
    let frame = 0;
    this.workbook.engine.onExecuted(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => listener(this.selectedCell()));
    });
  }

  /** Reads a cell (`K7`) as it is now. */
  read(sheet: FWorksheet, address: string): CellReading {
    const range = sheet.getRange(address);
    const cell = [range.getSheetId(), range.getRow(), range.getColumn()] as const;
    return readCell(
      sheet,
      range,
      this.workbook.engine.cell(...cell),
      this.workbook.cells.messageAt(...cell),
    );
  }

  /** Resolves when no cell waits for its value. */
  calculationSettled(): Promise<void> {
    return this.workbook.cells.idle();
  }

  private selectedCell(): SelectedCell {
    const book = this.univer.getActiveWorkbook();
    const active = book?.getActiveCell();
    if (!active) return { message: null, entity: null };
    const [sheetId, row, column] = [active.getSheetId(), active.getRow(), active.getColumn()];
    const { cells, engine, entities } = this.workbook;
    const message = cells.messageAt(sheetId, row, column);
    const error = String(engine.cell(sheetId, row, column)?.v);
    const address = active.getA1Notation();
    return {
      message: message ? { address, error, message } : null,
      entity: entities.at({ sheetId, row, column }),
    };
  }
}

function rendered(univer: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const watch = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < univer.Enum.LifecycleStages.Rendered) return;
      watch.dispose();
      resolve();
    });
  });
}
