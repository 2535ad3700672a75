import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { PaneHost } from "../protocol/paneHost";
import type { RichObject } from "../richapi/richClass";
import { richObject } from "../richapi/richClass";
import { createUniver } from "./createUniver";
import type { PageOptions } from "./pageOptions";

/** An error that the selected cell shows, with the words of the function that gave it. */
export interface CellMessage {
  readonly address: string;
  readonly error: string;
  readonly message: string;
}

/** Univer on the page, seen as the workbook that an add-in works on. */
export interface Spreadsheet {
  readonly univer: FUniver;
  /** The workbook of the rich API. */
  readonly rootObject: RichObject;
  /** Lets the keyboard go to the selected cell. */
  focus(): void;
  /** Gives a pane the workbook's events, and its functions to the cells. */
  attach(host: PaneHost, functionsMetadata: unknown): Promise<void>;
  onCellMessage(listener: (cell: CellMessage | null) => void): void;
  /** Resolves when no cell waits for its value. */
  calculationSettled(): Promise<void>;
}

export async function openSpreadsheet(
  container: HTMLElement,
  workbook: Partial<IWorkbookData>,
  options: PageOptions,
): Promise<Spreadsheet> {
  const univer = createUniver(container, workbook, options);
  await rendered(univer);
  return {
    univer,
    rootObject: richObject({ name: "Workbook" }, {}),
    focus: () => container.querySelector("canvas")?.focus(),
    attach: async () => {},
    onCellMessage: () => {},
    calculationSettled: () => univer.getFormula().onCalculationResultApplied(),
  };
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
