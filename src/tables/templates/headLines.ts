import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import { documentText } from "./factCells";
import { positionOf } from "./sharedColumns";
import { titleOf } from "./sheetNames";
import type { TemplateColumn } from "./templateColumn";
import { layoutWords } from "./templateLayout";
import type { TemplateRequest } from "./templateRequest";
import type { HeadCell } from "./templateSheet";

/** The lines above a table, and where among them the year stands. */
export interface Head {
  readonly lines: readonly (readonly HeadCell[])[];
  /** Zero-based line and column of the year's cell. */
  readonly year: { readonly head: number; readonly column: number };
}

/** Room, in Chinese characters, for a label such as 填报单位： and for what is filled in behind it. */
const labelRoom = 5;
const inputRoom = 8;

/** Title, one line for each plan's document, and the line of the year and of who reports when. */
export function headLines(request: TemplateRequest, columns: readonly TemplateColumn[]): Head {
  const title: HeadCell = { column: 0, content: titleOf(request), role: "title" };
  const documents = request.parts.map(({ plan }): HeadCell[] => {
    const document = `${documentText(plan)}${plan.documentNumber === null ? "" : ` 《${plan.title}》`}`;
    return [{ column: 0, content: say(sheetMessages.basis, "zh", { document }), role: "note" }];
  });
  const yearColumn = positionOf(columns, "indicator");
  const yearLine: HeadCell[] = [
    {
      column: positionOf(columns, "category"),
      content: layoutWords(request.layout).year.zh,
      role: "label",
    },
    { column: yearColumn, content: request.year, role: "year" },
    ...placesToFillIn(columns, yearColumn + 1),
  ];
  const lines = [[title], ...documents, yearLine];
  return { lines, year: { head: lines.length - 1, column: yearColumn } };
}

/** Labels and the cells behind them, each as far to the right as the words before it need; hidden columns take none. */
function placesToFillIn(columns: readonly TemplateColumn[], from: number): HeadCell[] {
  const cells: HeadCell[] = [];
  let column = from;
  for (const text of [
    sheetMessages.reportingUnit,
    sheetMessages.reporter,
    sheetMessages.reportingDate,
  ]) {
    const input = after(columns, column, labelRoom);
    const next = after(columns, input, inputRoom);
    if (input >= columns.length || columns[input]!.isAux) break;
    cells.push(
      { column, content: say(text, "zh"), role: "label" },
      { column: input, content: "", role: "input" },
    );
    column = next;
  }
  return cells;
}

/** The first column that has this much room between it and `from`. */
function after(columns: readonly TemplateColumn[], from: number, room: number): number {
  let width = 0;
  let column = from;
  while (width < room && column < columns.length) {
    width += columns[column]!.isAux ? 0 : columns[column]!.width;
    column++;
  }
  return column;
}
