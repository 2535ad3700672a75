import type { IStyleData } from "@univerjs/core";
import { type Json, type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, integerArgument, numberArgument, oneOf } from "./arguments";
import { readColor, writeColor } from "./colors";
import type { RangeRef } from "./context";
import { invalidArgument } from "./excelErrors";
import { rangeBordersClass } from "./rangeBorders";
import { autofitColumns, autofitRows, columnWidth, rowHeight } from "./rangeSizes";
import { applyStyle, commonStyle, writeStyle } from "./styleWriting";

/** A style's field as a scalar of the object model. */
function styled(
  read: (style: IStyleData) => Json,
  write: (value: Json) => IStyleData,
): Scalar<RangeRef> {
  return {
    get: (ref) => commonStyle(ref, read),
    set: (ref, value) => applyStyle(ref, write(value)),
  };
}

const flag = (on: Json, name: string) => (booleanArgument(on, name) ? 1 : 0);

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Fill",
  "Distributed",
  "CenterAcrossSelection",
] as const;
/** The engine's numbers, index by index of `horizontal`; it has no Fill and no CenterAcrossSelection. */
const horizontalCodes = [0, 1, 2, 3, 4, 1, 6, 2];
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const verticalCodes = [1, 2, 3, 2, 2];
const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const doubleUnderline = 10;
const singleUnderline = 12;
/** Pixels that one level of indentation moves the text. */
const indentPixels = 9;

const fontClass: RichClass<RangeRef> = {
  name: "RangeFont",
  scalars: {
    bold: styled(
      ({ bl }) => bl === 1,
      (on) => ({ bl: flag(on, "bold") }),
    ),
    italic: styled(
      ({ it }) => it === 1,
      (on) => ({ it: flag(on, "italic") }),
    ),
    strikethrough: styled(
      ({ st }) => st?.s === 1,
      (on) => ({ st: { s: flag(on, "strikethrough") } }),
    ),
    underline: styled(
      ({ ul }) => (ul?.s !== 1 ? "None" : ul.t === doubleUnderline ? "Double" : "Single"),
      (value) => {
        const kind = oneOf(value, underlines, "underline");
        const t = kind.startsWith("Double") ? doubleUnderline : singleUnderline;
        return { ul: kind === "None" ? { s: 0 } : { s: 1, t } };
      },
    ),
    color: styled(
      ({ cl }) => writeColor(cl?.rgb, "#000000"),
      (value) => ({ cl: { rgb: readColor(value) } }),
    ),
    name: styled(
      ({ ff }) => ff ?? "等线",
      (value) => ({ ff: String(value) }),
    ),
    size: styled(
      ({ fs }) => fs ?? 11,
      (value) => {
        const size = numberArgument(value, "size");
        if (size < 1 || size > 409) throw invalidArgument("a font size is 1 to 409 points.");
        return { fs: size };
      },
    ),
  },
};

const fillClass: RichClass<RangeRef> = {
  name: "RangeFill",
  scalars: {
    color: styled(
      ({ bg }) => writeColor(bg?.rgb, "#FFFFFF"),
      (value) => ({ bg: { rgb: readColor(value) } }),
    ),
  },
  methods: { clear: (ref) => applyStyle(ref, { bg: null }) },
};

const protectionClass: RichClass<RangeRef> = {
  name: "FormatProtection",
  scalars: {
    locked: {
      get: ({ context, sheetId, range }) => {
        const first = context.protections.isLocked(sheetId, range.startRow, range.startColumn);
        for (let row = range.startRow; row <= range.endRow; row += 1) {
          for (let column = range.startColumn; column <= range.endColumn; column += 1) {
            if (context.protections.isLocked(sheetId, row, column) !== first) return null;
          }
        }
        return first;
      },
      set: (ref, value) => setCellFlag(ref, "unlocked", !booleanArgument(value, "locked")),
    },
    formulaHidden: {
      get: ({ context, sheetId, range }) =>
        context.spreadsheet.cell(sheetId, range.startRow, range.startColumn)?.custom
          ?.formulaHidden === true,
      set: (ref, value) =>
        setCellFlag(ref, "formulaHidden", booleanArgument(value, "formulaHidden")),
    },
  },
};

/** Flags that the engine does not know live in the cell's custom data. */
function setCellFlag({ context, sheetId, range }: RangeRef, name: string, on: boolean): void {
  context.protections.requireAllowed(sheetId);
  const cells: Record<number, Record<number, { custom: Record<string, unknown> }>> = {};
  const matrix = context.spreadsheet.model(sheetId).getCellMatrix();
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const custom = { ...matrix.getValue(row, column)?.custom, [name]: on };
      (cells[row] ??= {})[column] = { custom };
    }
  }
  context.spreadsheet.as("addin", () => context.spreadsheet.writeFormats(sheetId, cells));
}

export const rangeFormatClass: RichClass<RangeRef> = {
  name: "RangeFormat",
  scalars: {
    wrapText: styled(
      ({ tb }) => tb === 3,
      (on) => ({ tb: booleanArgument(on, "wrapText") ? 3 : 1 }),
    ),
    horizontalAlignment: styled(
      ({ ht }) => horizontal[horizontalCodes.indexOf(ht ?? 0)] ?? "General",
      (value) => ({
        ht: horizontalCodes[horizontal.indexOf(oneOf(value, horizontal, "horizontalAlignment"))],
      }),
    ),
    verticalAlignment: styled(
      ({ vt }) => vertical[verticalCodes.indexOf(vt || 3)] ?? "Bottom",
      (value) => ({
        vt: verticalCodes[vertical.indexOf(oneOf(value, vertical, "verticalAlignment"))],
      }),
    ),
    indentLevel: {
      get: (ref) => commonStyle(ref, ({ pd }) => Math.round((pd?.l ?? 0) / indentPixels)),
      set: (ref, value) => {
        const level = integerArgument(value, "indentLevel");
        if (level < 0 || level > 250) throw invalidArgument("an indentation is 0 to 250.");
        const { context, sheetId } = ref;
        context.protections.requireAllowed(sheetId, "allowFormatCells");
        context.spreadsheet.as("addin", () =>
          writeStyle(ref, (row, column) => ({
            pd: { ...context.spreadsheet.style(sheetId, row, column).pd, l: level * indentPixels },
          })),
        );
      },
    },
    shrinkToFit: { get: () => false },
    columnWidth,
    rowHeight,
  },
  navigation: {
    fill: (ref) => richObject(fillClass, ref),
    font: (ref) => richObject(fontClass, ref),
    borders: (ref) => richObject(rangeBordersClass, ref),
    protection: (ref) => richObject(protectionClass, ref),
  },
  methods: { autofitColumns, autofitRows },
};
