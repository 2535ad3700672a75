import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import { type Json, type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { oneOf } from "./arguments";
import { readColor, writeColor } from "./colors";
import type { RangeRef } from "./context";
import { invalidArgument } from "./excelErrors";
import { writeStyle } from "./styleWriting";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

interface BorderRef {
  readonly ref: RangeRef;
  readonly side: Side;
}

const lines = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
type Line = (typeof lines)[number];
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Weight = (typeof weights)[number];

/** Line and weight of each of the engine's border styles, by its number. */
const engineStyles: readonly (readonly [Line, Weight])[] = [
  ["None", "Thin"],
  ["Continuous", "Thin"],
  ["Continuous", "Hairline"],
  ["Dot", "Thin"],
  ["Dash", "Thin"],
  ["DashDot", "Thin"],
  ["DashDotDot", "Thin"],
  ["Double", "Thick"],
  ["Continuous", "Medium"],
  ["Dash", "Medium"],
  ["DashDot", "Medium"],
  ["DashDotDot", "Medium"],
  ["SlantDashDot", "Medium"],
  ["Continuous", "Thick"],
];

function engineStyle(line: Line, weight: Weight): number {
  const exact = engineStyles.findIndex(([l, w]) => l === line && w === weight);
  return exact >= 0 ? exact : engineStyles.findIndex(([l]) => l === line);
}

/** The part of a cell's border that a side of the range is made of; null for cells that have none of it. */
function edgeOf({ ref, side }: BorderRef, row: number, column: number): keyof IBorderData | null {
  const { startRow, endRow, startColumn, endColumn } = ref.range;
  switch (side) {
    case "EdgeTop":
      return row === startRow ? "t" : null;
    case "EdgeBottom":
      return row === endRow ? "b" : null;
    case "EdgeLeft":
      return column === startColumn ? "l" : null;
    case "EdgeRight":
      return column === endColumn ? "r" : null;
    case "InsideHorizontal":
      return row < endRow ? "b" : null;
    case "InsideVertical":
      return column < endColumn ? "r" : null;
    case "DiagonalDown":
      return "tl_br";
    case "DiagonalUp":
      return "bl_tr";
  }
}

/** The border of the first cell that has this side. */
function current(border: BorderRef): IBorderStyleData | null {
  const { context, sheetId, range } = border.ref;
  const row = border.side === "EdgeBottom" ? range.endRow : range.startRow;
  const column = border.side === "EdgeRight" ? range.endColumn : range.startColumn;
  const edge = edgeOf(border, row, column);
  return (edge && context.spreadsheet.style(sheetId, row, column).bd?.[edge]) || null;
}

function change(border: BorderRef, wanted: Partial<{ line: Line; weight: Weight; color: string }>) {
  const { context, sheetId } = border.ref;
  context.protections.requireAllowed(sheetId, "allowFormatCells");
  const old = current(border);
  const [oldLine, oldWeight] = engineStyles[old?.s ?? 0] ?? ["None", "Thin"];
  // As in Excel a border that gets a colour or a weight becomes visible.
  const line = wanted.line ?? (oldLine === "None" ? "Continuous" : oldLine);
  const s = engineStyle(line, wanted.weight ?? oldWeight);
  const rgb = wanted.color ?? old?.cl.rgb ?? "#000000";
  const drawn = line === "None" ? null : { s, cl: { rgb } };
  context.spreadsheet.as("addin", () =>
    writeStyle(border.ref, (row, column) => {
      const edge = edgeOf(border, row, column);
      return edge && { bd: { [edge]: drawn } };
    }),
  );
}

const style: Scalar<BorderRef> = {
  get: (border) => engineStyles[current(border)?.s ?? 0]?.[0] ?? "None",
  set: (border, value) => change(border, { line: oneOf(value, lines, "style") }),
};

const borderClass: RichClass<BorderRef> = {
  name: "RangeBorder",
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style,
    weight: {
      get: (border) => engineStyles[current(border)?.s ?? 0]?.[1] ?? "Thin",
      set: (border, value) => change(border, { weight: oneOf(value, weights, "weight") }),
    },
    color: {
      get: (border) => writeColor(current(border)?.cl.rgb, "#000000"),
      set: (border, value) => change(border, { color: readColor(value) }),
    },
  },
};

export const rangeBordersClass: RichClass<RangeRef> = {
  name: "RangeBorderCollection",
  items: (ref) => sides.map((side) => richObject(borderClass, { ref, side })),
  item: (ref, key: Json) => {
    if (typeof key !== "string") throw invalidArgument("a border is named by its side.");
    return richObject(borderClass, { ref, side: oneOf(key, sides, "index") });
  },
};
