import type { IRange } from "@univerjs/core";
import type { RichMethod, Scalar } from "../richapi/richClass";
import type { Json } from "../richapi/richClass";
import { booleanArgument, numberArgument, recordArgument } from "./arguments";
import { NumberFormats, textOf, valueOf } from "./cellValues";
import type { RangeRef } from "./context";
import { invalidArgument, notImplemented } from "./excelErrors";
import { usedRange } from "./usedRange";

/** Points to the pixel: 96 pixels and 72 points to the inch. */
export const pointsPerPixel = 0.75;
const tallestRow = 409.5;

const ranges = ({ range }: RangeRef): IRange[] => [{ ...range }];

function common(first: number, last: number, sizeAt: (index: number) => number): Json {
  const size = sizeAt(first);
  for (let index = first + 1; index <= last; index += 1) {
    if (sizeAt(index) !== size) return null;
  }
  return size * pointsPerPixel;
}

function setSize(ref: RangeRef, mutation: string, size: Record<string, unknown>): void {
  const { context, sheetId } = ref;
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute(`sheet.mutation.${mutation}`, {
      subUnitId: sheetId,
      ranges: ranges(ref),
      ...size,
    }),
  );
}

/** Points; null when the columns differ. */
export const columnWidth: Scalar<RangeRef> = {
  get: ({ context, sheetId, range }) => {
    const columns = context.spreadsheet.model(sheetId);
    return common(range.startColumn, range.endColumn, (at) => columns.getColumnWidth(at));
  },
  set: (ref, value) => {
    const points = numberArgument(value, "columnWidth");
    if (points < 0) throw invalidArgument("a width is not negative.");
    ref.context.protections.requireAllowed(ref.sheetId, "allowFormatColumns");
    setSize(ref, "set-worksheet-col-width", { colWidth: points / pointsPerPixel });
  },
};

/** Points; null when the rows differ. */
export const rowHeight: Scalar<RangeRef> = {
  get: ({ context, sheetId, range }) => {
    const rows = context.spreadsheet.model(sheetId);
    return common(range.startRow, range.endRow, (at) => rows.getRowHeight(at));
  },
  set: (ref, value) => {
    const points = numberArgument(value, "rowHeight");
    if (points < 0 || points > tallestRow) throw invalidArgument("a height is 0 to 409.5 points.");
    ref.context.protections.requireAllowed(ref.sheetId, "allowFormatRows");
    setSize(ref, "set-worksheet-row-height", { rowHeight: points / pointsPerPixel });
    setSize(ref, "set-worksheet-row-is-auto-height", { autoHeightInfo: 0 });
  },
};

/** Pixels that a text of 11 points takes: an ideograph is twice as wide as a letter. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 15 : 7.5;
  return width;
}

/** Without a screen there is no measuring: the width is reckoned from the texts. */
export const autofitColumns: RichMethod<RangeRef> = (ref) => {
  const { context, sheetId, range } = ref;
  context.protections.requireAllowed(sheetId, "allowFormatColumns");
  const formats = new NumberFormats(context.spreadsheet, sheetId);
  const used = usedRange(ref, true, range);
  for (let column = used?.startColumn ?? 0; used && column <= used.endColumn; column += 1) {
    let widest = 0;
    for (let row = used.startRow; row <= used.endRow; row += 1) {
      const text = textOf(
        valueOf(context.spreadsheet.cell(sheetId, row, column)),
        formats.at(row, column),
      );
      const size = (context.spreadsheet.style(sheetId, row, column).fs ?? 11) / 11;
      for (const line of text.split("\n")) widest = Math.max(widest, textWidth(line) * size);
    }
    const cells = { ...ref, range: { ...range, startColumn: column, endColumn: column } };
    if (widest > 0) setSize(cells, "set-worksheet-col-width", { colWidth: widest + 10 });
  }
};

/** Rows that the engine sizes by itself whenever it draws them. */
export const autofitRows: RichMethod<RangeRef> = (ref) => {
  ref.context.protections.requireAllowed(ref.sheetId, "allowFormatRows");
  setSize(ref, "set-worksheet-row-is-auto-height", { autoHeightInfo: 1 });
};

function allHidden(
  first: number,
  last: number,
  visibleAt: (index: number) => boolean,
): boolean | null {
  const visible = visibleAt(first);
  for (let index = first + 1; index <= last; index += 1) {
    if (visibleAt(index) !== visible) return null;
  }
  return !visible;
}

export const rowHidden: Scalar<RangeRef> = {
  get: ({ context, sheetId, range }) => {
    const model = context.spreadsheet.model(sheetId);
    return allHidden(range.startRow, range.endRow, (row) => model.getRowVisible(row));
  },
  set: (ref, value) => {
    ref.context.protections.requireAllowed(ref.sheetId, "allowFormatRows");
    const hide = booleanArgument(value, "rowHidden");
    setSize(ref, hide ? "set-row-hidden" : "set-row-visible", {});
  },
};

/** One entry for each row; of the properties that Excel offers only whether the row is hidden. */
export const getRowProperties: RichMethod<RangeRef> = (ref, wanted) => {
  const { context, sheetId, range } = ref;
  const { rowHidden: asked = false, ...others } = recordArgument(
    wanted,
    "rowPropertiesLoadOptions",
  );
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`Range.getRowProperties({${other}})`);
  const model = context.spreadsheet.model(sheetId);
  const rows: Json[] = [];
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    rows.push(asked === true ? { rowHidden: !model.getRowVisible(row) } : {});
  }
  return rows;
};

export const columnHidden: Scalar<RangeRef> = {
  get: ({ context, sheetId, range }) => {
    const model = context.spreadsheet.model(sheetId);
    return allHidden(range.startColumn, range.endColumn, (column) => model.getColVisible(column));
  },
  set: (ref, value) => {
    ref.context.protections.requireAllowed(ref.sheetId, "allowFormatColumns");
    const hide = booleanArgument(value, "columnHidden");
    setSize(ref, hide ? "set-col-hidden" : "set-col-visible", {});
  },
};
