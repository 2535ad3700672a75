import { childOf, type XmlNode } from "./xmlTree";

/** A colour as a file names it: outright, by place in the theme or in the old palette. */
export interface FileColor {
  readonly argb?: string | undefined;
  readonly theme?: number | undefined;
  readonly indexed?: number | undefined;
  /** −1 (black) to 1 (white). */
  readonly tint?: number | undefined;
}

/** Office's own theme, for files without one, in the order in which colours are numbered. */
const officeTheme = [
  ...["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31"],
  ...["A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"],
];

/** The palette of Excel 97: eight colours twice, then the others, as ECMA-376 18.8.27 lists them. */
const firstColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const palette = [
  ...firstColors,
  ...firstColors,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** The twelve colours of a theme part, `RRGGBB`, in the order in which cells number them. */
export function themeColors(theme: XmlNode | undefined): readonly string[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const order = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink";
  return order.split(" ").map((name, index) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.lastClr ?? color?.val ?? officeTheme[index] ?? "000000";
  });
}

/** `#RRGGBB`; null for "automatic" and for what is no colour. */
export function readFileColor(
  color: FileColor | null | undefined,
  theme: readonly string[],
): string | null {
  if (!color) return null;
  const hex =
    color.argb?.slice(-6) ??
    (color.theme === undefined ? palette[color.indexed ?? -1] : theme[color.theme]);
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  return `#${tinted(hex, color.tint ?? 0).toUpperCase()}`;
}

/** Reads the attributes of a `color` element. */
export function colorOfNode(node: XmlNode | undefined): FileColor | null {
  if (!node) return null;
  const { rgb, theme, indexed, tint } = node.attributes;
  return {
    argb: rgb,
    theme: theme === undefined ? undefined : Number(theme),
    indexed: indexed === undefined ? undefined : Number(indexed),
    tint: tint === undefined ? undefined : Number(tint),
  };
}

/** The engine's colour (`#RGB`, `#RRGGBB` or `rgb(…)`) as `AARRGGBB`. */
export function toArgb(color: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const parts = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(color);
  const hex = short
    ? short.slice(1).map((digit) => digit + digit)
    : parts
      ? parts.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"))
      : [color.replace(/^#/, "").slice(0, 6)];
  return `FF${hex.join("").toUpperCase()}`;
}

/** Lightens or darkens the colour's luminance, as ECMA-376 18.8.19 says. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = most - least;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * light - 1));
  const newChroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const base = wanted - newChroma / 2;
  return [r, g, b]
    .map((channel) => (chroma === 0 ? 0 : (channel - least) / chroma) * newChroma + base)
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}
