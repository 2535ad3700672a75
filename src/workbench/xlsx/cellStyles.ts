import type { IBorderData, IBorderStyleData, IStyleData } from "@univerjs/core";
import type { Alignment, Border, Borders, Color, Font, Style } from "exceljs";
import { readFileColor, toArgb } from "./fileColors";

/** The engine's border styles by their number. */
export const borderStyles = [
  undefined,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

const horizontal = ["general", "left", "center", "right", "justify", "justify", "distributed"];
const vertical = [undefined, "top", "middle", "bottom"];
const doubleUnderline = 10;
const singleUnderline = 12;
const indentPixels = 9;
const wrapped = 3;

/** The font of cells that name none, in the workbench and in new files. */
const defaultFont = { name: "等线", size: 11 };

/** The style in ExcelJS's form; flags that Univer does not know are given besides. */
export function toFileStyle(
  style: IStyleData,
  flags: { readonly unlocked: boolean; readonly formulaHidden: boolean },
): Partial<Style> {
  const border = toFileBorder(style.bd);
  const alignment = toFileAlignment(style);
  const pattern = style.n?.pattern;
  return {
    font: toFileFont(style),
    ...(pattern && pattern !== "General" ? { numFmt: pattern } : {}),
    ...(border ? { border } : {}),
    ...(alignment ? { alignment } : {}),
    ...(style.bg?.rgb
      ? {
          fill: { type: "pattern", pattern: "solid", fgColor: { argb: toArgb(style.bg.rgb) } },
        }
      : {}),
    ...(flags.unlocked || flags.formulaHidden
      ? { protection: { locked: !flags.unlocked, hidden: flags.formulaHidden } }
      : {}),
  };
}

function toFileFont({ ff, fs, bl, it, ul, st, cl, va }: IStyleData): Partial<Font> {
  return {
    name: ff ?? defaultFont.name,
    size: fs ?? defaultFont.size,
    ...(cl?.rgb ? { color: { argb: toArgb(cl.rgb) } } : { color: { theme: 1 } }),
    ...(bl === 1 ? { bold: true } : {}),
    ...(it === 1 ? { italic: true } : {}),
    ...(ul?.s === 1 ? { underline: ul.t === doubleUnderline ? "double" : true } : {}),
    ...(st?.s === 1 ? { strike: true } : {}),
    ...(va === 2 ? { vertAlign: "subscript" } : va === 3 ? { vertAlign: "superscript" } : {}),
  };
}

function toFileAlignment({ ht, vt, tb, pd, tr }: IStyleData): Partial<Alignment> | null {
  const indent = Math.round((pd?.l ?? 0) / indentPixels);
  const alignment = {
    ...(ht ? { horizontal: horizontal[ht] } : {}),
    ...(vt ? { vertical: vertical[vt] } : {}),
    ...(tb === wrapped ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent, ...(ht ? {} : { horizontal: "left" }) } : {}),
    // Univer turns clockwise, Excel counter-clockwise.
    ...(tr?.v === 1 ? { textRotation: "vertical" } : tr?.a ? { textRotation: -tr.a } : {}),
  } as Partial<Alignment>;
  return Object.keys(alignment).length > 0 ? alignment : null;
}

const sides = { t: "top", r: "right", b: "bottom", l: "left" } as const;

function toFileBorder(bd: IStyleData["bd"]): Partial<Borders> | null {
  if (!bd) return null;
  const line = (edge: IBorderStyleData): Partial<Border> | null => {
    const style = borderStyles[edge.s];
    return style ? { style, color: { argb: toArgb(edge.cl?.rgb ?? "#000000") } } : null;
  };
  const drawn = Object.entries(sides).flatMap(([key, side]) => {
    const edge = bd[key as keyof typeof sides];
    const border = edge && line(edge);
    return border ? [[side, border] as const] : [];
  });
  const falling = bd.tl_br && line(bd.tl_br);
  const rising = bd.bl_tr && line(bd.bl_tr);
  const slanted = falling ?? rising;
  if (slanted)
    drawn.push(["diagonal" as never, { ...slanted, down: !!falling, up: !!rising } as never]);
  return drawn.length > 0 ? Object.fromEntries(drawn) : null;
}

/** The engine's style for one of ExcelJS. */
export function fromFileStyle(style: Partial<Style>, theme: readonly string[]): IStyleData {
  const bg = readFill(style.fill, theme);
  const bd = readBorder(style.border, theme);
  return {
    ...readFont(style.font, theme),
    ...readAlignment(style.alignment),
    ...(bg ? { bg: { rgb: bg } } : {}),
    ...(bd ? { bd } : {}),
    ...(style.numFmt && style.numFmt !== "General" ? { n: { pattern: style.numFmt } } : {}),
  };
}

function readFont(font: Partial<Font> | undefined, theme: readonly string[]): IStyleData {
  if (!font) return {};
  const color = font.color as (Partial<Color> & { tint?: number }) | undefined;
  const automatic = color?.theme === 1 && !color.tint;
  const rgb = automatic ? null : readFileColor(color, theme);
  const double = font.underline === "double" || font.underline === "doubleAccounting";
  return {
    ...(font.name && font.name !== defaultFont.name ? { ff: font.name } : {}),
    ...(font.size && font.size !== defaultFont.size ? { fs: font.size } : {}),
    ...(rgb ? { cl: { rgb } } : {}),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline && font.underline !== "none"
      ? { ul: { s: 1, t: double ? doubleUnderline : singleUnderline } }
      : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.vertAlign === "subscript" ? { va: 2 } : {}),
    ...(font.vertAlign === "superscript" ? { va: 3 } : {}),
  };
}

function readFill(fill: Style["fill"] | undefined, theme: readonly string[]): string | null {
  if (!fill) return null;
  if (fill.type === "gradient") return readFileColor(fill.stops[0]?.color, theme);
  if (fill.pattern === "none") return null;
  return readFileColor(fill.fgColor, theme) ?? readFileColor(fill.bgColor, theme);
}

function readAlignment(alignment: Partial<Alignment> | undefined): IStyleData {
  if (!alignment) return {};
  const { indent, textRotation, wrapText } = alignment;
  const ht =
    alignment.horizontal === "centerContinuous"
      ? 2
      : horizontal.indexOf(alignment.horizontal ?? "");
  const vt = alignment.vertical ? vertical.indexOf(alignment.vertical) : 0;
  const angle =
    typeof textRotation === "number" && textRotation > 90 ? 90 - textRotation : textRotation;
  return {
    ...(ht > 0 ? { ht } : {}),
    ...(alignment.vertical ? { vt: vt > 0 ? vt : 2 } : {}),
    ...(wrapText ? { tb: wrapped } : {}),
    ...(indent ? { pd: { l: indent * indentPixels } } : {}),
    ...(angle === "vertical" ? { tr: { a: 0, v: 1 } } : angle ? { tr: { a: -angle } } : {}),
  };
}

function readBorder(
  border: Partial<Borders> | undefined,
  theme: readonly string[],
): IBorderData | null {
  if (!border) return null;
  const edge = (line: Partial<Border> | undefined): IBorderStyleData | null => {
    const s = borderStyles.indexOf(line?.style as never);
    if (s <= 0) return null;
    return { s, cl: { rgb: readFileColor(line?.color, theme) ?? "#000000" } };
  };
  const bd: IBorderData = {};
  for (const [key, side] of Object.entries(sides)) {
    const line = edge(border[side]);
    if (line) bd[key as keyof typeof sides] = line;
  }
  const { diagonal } = border;
  const slanted = edge(diagonal as Partial<Border> | undefined);
  if (slanted && diagonal?.down) bd.tl_br = slanted;
  if (slanted && diagonal?.up) bd.bl_tr = slanted;
  return Object.keys(bd).length > 0 ? bd : null;
}
