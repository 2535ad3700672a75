import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { CustomFunctionHost } from "../customfunctions/customFunctionHost";
import type { CustomFunctionsMetadata } from "../customfunctions/customFunctionTypes";
import { Calculation } from "../engine/calculation";
import { CustomFunctionCells, type InvokeCustomFunction } from "../engine/customFunctionCells";
import { Spreadsheet as Engine } from "../engine/spreadsheet";
import { createWorkbook, type ExcelWorkbook } from "../excel/workbook";
import { type Language, languageOf } from "../messages";
import type { PaneHost } from "../protocol/paneHost";
import type { RichObject } from "../richapi/richClass";
import { type CellReading, readCell } from "./cellReading";
import { createUniver } from "./createUniver";
import { functionCalls } from "./functionCalls";
import type { PageOptions } from "./pageOptions";
import { addSheetProtectionMenu } from "./sheetProtectionMenu";

/** An error that the selected cell shows, with the words of the function that gave it. */
export interface CellMessage {
  readonly address: string;
  readonly error: string;
  readonly message: string;
}

/** The add-in's functions, as its manifest and metadata name them. */
export interface AddinFunctions {
  readonly namespace: string;
  readonly metadata: CustomFunctionsMetadata;
}

/** Univer on the page, seen as the workbook that an add-in works on. */
export class Spreadsheet {
  private readonly engine: Engine;
  private readonly workbook: ExcelWorkbook;
  private readonly cells: CustomFunctionCells;
  private readonly language: Language;
  private invoke: InvokeCustomFunction = () => new Promise(() => {});

  private constructor(
    readonly univer: FUniver,
    /** Lets the keyboard go to the selected cell. */
    readonly focus: () => void,
    options: PageOptions,
  ) {
    this.language = languageOf(options.locale);
    this.engine = new Engine(univer);
    const calculation = new Calculation(this.engine);
    this.cells = new CustomFunctionCells(this.engine, calculation, (...call) =>
      this.invoke(...call),
    );
    this.workbook = createWorkbook(univer, { spreadsheet: this.engine, calculation });
    addSheetProtectionMenu(univer, this.workbook, this.language);
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

  /** The workbook of the rich API. */
  get rootObject(): RichObject {
    return this.workbook.root;
  }

  /** Tells the pane of the workbook's events, and lets cells call functions in its runtime. */
  attach(host: PaneHost, functions: AddinFunctions | null): void {
    const keep = (range: RichObject) => host.references.keepForEvent(range);
    host.onClose(
      this.workbook.on(({ type, targetIds, message }) =>
        host.raiseEvent(type, targetIds, () => message(keep)),
      ),
    );
    if (!functions) return;
    const { namespace, metadata } = functions;
    this.invoke = functionCalls(new CustomFunctionHost(metadata, host), metadata, this.language);
    this.cells.register(
      metadata.functions.map(({ id, name }) => ({ id, name: `${namespace}.${name}` })),
    );
    // What was asked of an earlier load of the pane is asked again.
    this.cells.invalidate();
  }

  /** Hears the message of the selected cell's error whenever the selection or a value changes. */
  onCellMessage(listener: (cell: CellMessage | null) => void): void {
    let frame = 0;
    this.engine.onExecuted(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => listener(this.cellMessage()));
    });
  }

  /** Reads a cell (`K7`) as it is now. */
  read(sheet: FWorksheet, address: string): CellReading {
    const range = sheet.getRange(address);
    const cell = [range.getSheetId(), range.getRow(), range.getColumn()] as const;
    return readCell(sheet, range, this.engine.cell(...cell), this.cells.messageAt(...cell));
  }

  /** Resolves when no cell waits for its value. */
  calculationSettled(): Promise<void> {
    return this.cells.idle();
  }

  private cellMessage(): CellMessage | null {
    const range = this.univer.getActiveWorkbook()?.getActiveRange();
    if (!range) return null;
    const cell = [range.getSheetId(), range.getRow(), range.getColumn()] as const;
    const message = this.cells.messageAt(...cell);
    if (!message) return null;
    const error = String(this.engine.cell(...cell)?.v);
    const address = this.univer.getActiveWorkbook()?.getActiveCell()?.getA1Notation() ?? "";
    return { address, error, message };
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
