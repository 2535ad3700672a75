import { cellAddress } from "../engine/a1";
import { setRangeValues, type CellMatrix, type EngineCommand } from "../engine/spreadsheet";
import { sheetName } from "./rangeArguments";
import type { WorkbookContext } from "./context";

/** What a person tried to change on a protected sheet. */
export interface Refusal {
  readonly sheet: string;
  /** The first locked cell, or null when it is about whole rows or columns or no cell is told. */
  readonly address: string | null;
}

const restructuring =
  /^sheet\.mutation\.(?:insert-row|insert-col|remove-rows|remove-col|move-|reorder-range|add-worksheet-merge|remove-worksheet-merge)/;

const notes = /^sheet\.mutation\.(?:update|remove)-note$/;

/** Keeps people at the grid from changing locked cells of a protected sheet, whichever way they try. */
export function guardProtectedSheets(
  context: WorkbookContext,
  refused: (refusal: Refusal) => void,
): void {
  const { spreadsheet, protections } = context;
  spreadsheet.onBefore((command, cancel) => {
    // The engine's notes say it in another word.
    const sheetId = String(command.params.subUnitId ?? command.params.sheetId);
    const concerned = command.origin === "user" && !command.fromEngine;
    if (!concerned || !protections.isProtected(sheetId)) return;
    const address = lockedCell(context, sheetId, command);
    if (address === undefined) return;
    cancel();
    refused({ sheet: sheetName(context, sheetId), address });
  });
  guardCellEditor(context, refused);
}

/** Undefined when the command may run. */
function lockedCell(
  { protections }: WorkbookContext,
  sheetId: string,
  { id, params }: EngineCommand,
): string | null | undefined {
  if (restructuring.test(id)) return null;
  if (notes.test(id)) {
    if (protections.options(sheetId).allowEditObjects === true) return undefined;
    return params.row === undefined ? null : cellAddress(Number(params.row), Number(params.col));
  }
  if (id !== setRangeValues) return undefined;
  for (const [row, columns] of Object.entries((params.cellValue ?? {}) as CellMatrix)) {
    for (const column of Object.keys(columns ?? {})) {
      const [r, c] = [Number(row), Number(column)];
      if (protections.isLocked(sheetId, r, c)) return cellAddress(r, c);
    }
  }
  return undefined;
}

/** With a user interface: a locked cell does not open for typing. */
function guardCellEditor(context: WorkbookContext, refused: (refusal: Refusal) => void): void {
  const { univerAPI } = context.spreadsheet;
  const name = (univerAPI.Event as unknown as Record<string, string | undefined>)
    .BeforeSheetEditStart;
  if (name === undefined) return;
  const listen = univerAPI.addEvent.bind(univerAPI) as unknown as (
    name: string,
    listener: (event: EditStart) => void,
  ) => void;
  listen(name, (event) => {
    const sheetId = event.worksheet.getSheetId();
    if (!context.protections.isProtected(sheetId)) return;
    if (!context.protections.isLocked(sheetId, event.row, event.column)) return;
    event.cancel = true;
    refused({
      sheet: sheetName(context, sheetId),
      address: cellAddress(event.row, event.column),
    });
  });
}

/** The event of Univer's interface, which is not loaded here. */
interface EditStart {
  readonly worksheet: { getSheetId(): string };
  readonly row: number;
  readonly column: number;
  cancel?: boolean;
}
