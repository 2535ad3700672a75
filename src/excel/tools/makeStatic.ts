import { holdsPlanCall } from "../../tables/templateReading/planCalls";
import { say } from "../../messages/message";
import { tableToolMessages } from "../../messages/tableTools";
import type { AssessmentSettings } from "../../plan/settings";
import { cellAddress } from "../../tables/a1";
import { problemOf } from "../hostErrors";
import { WorkbookProblem } from "../workbookService";
import type { CellChange } from "./cellChanges";
import { findPlanCells, type PlanCell, staticCells } from "./planCells";
import { cellsWithoutFunctions } from "./planFunctionCells";
import { findTemplates, type ReadTemplate, readTemplates } from "./readTemplates";
import { writeSwitch } from "./switchFunctions";
import { drawingOf } from "./templateDrawing";
import type { StaticResult } from "./templateTools";
import type { ToolContext } from "./putPlanFunctions";

/**
 * 转为静态: takes the add-in's functions out of the whole workbook; undoable.
 * @throws WorkbookProblem; the workbook is then as it was
 */
export async function makeStatic({ library, language, last }: ToolContext): Promise<StaticResult> {
  try {
    const book = await findTemplates();
    const cells = await findPlanCells(book.outline.sheets);
    const holding = book.templates.filter(({ outline: { sheetId, body } }) =>
      cells.some(
        ({ sheetId: id, row, column }) =>
          id === sheetId &&
          row >= body.row &&
          row < body.row + body.rows &&
          column >= body.column &&
          column < body.column + body.columns,
      ),
    );
    const templates = await readTemplates(book, holding, library);
    const native = templates.flatMap((template) => nativeCells(template, book.settings));
    const done = new Set(native.map(placeOf));
    const { changes: values, left } = await staticCells(
      cells.filter((one) => !done.has(placeOf(one))),
    );
    // Before anything is written: a failure afterwards could not be taken back any more.
    const names = await namesThatAsk();
    const changes = [...native, ...values];
    const [first] = changes;
    if (first !== undefined) {
      const record = await writeSwitch(
        {
          changes,
          label: say(tableToolMessages.undoStatic, language, { count: changes.length }),
          location: { sheet: first.sheet, address: cellAddress(first.row, first.column) },
          anchor: null,
          tables: new Map(
            templates.map(({ record: known, outline }) => [known?.name ?? outline.name, false]),
          ),
        },
        language,
      );
      last.made(record);
    }
    return {
      native: native.length,
      values: values.length,
      left: left.map(locationOf),
      names,
    };
  } catch (error) {
    throw problemOf(error, language);
  }

  /** A table that cannot be drawn up keeps the values that it shows, like any other cell. */
  function nativeCells(
    template: ReadTemplate,
    settings: AssessmentSettings,
  ): readonly CellChange[] {
    try {
      return cellsWithoutFunctions(template, drawingOf(template, library, settings, language));
    } catch (error) {
      if (error instanceof WorkbookProblem) return [];
      throw error;
    }
  }
}

/** Defined names, of the workbook and of its sheets, whose formula calls one of the add-in's functions. */
async function namesThatAsk(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load("items/name,items/formula");
    worksheets.load("items/names/items/name,items/names/items/formula");
    await context.sync();
    const all = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)];
    return all.filter(({ formula }) => holdsPlanCall(formula)).map(({ name }) => name);
  });
}

function placeOf({ sheet, row, column }: Pick<PlanCell, "sheet" | "row" | "column">): string {
  return `${sheet}!${row},${column}`;
}

function locationOf({ sheet, row, column }: PlanCell) {
  return { sheet, address: cellAddress(row, column) };
}
