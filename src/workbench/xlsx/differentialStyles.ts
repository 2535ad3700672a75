import type { IStyleBase } from "@univerjs/core";
import { borderStyles } from "./cellStyles";
import { colorOfNode, readFileColor, toArgb } from "./fileColors";
import { childOf, childrenOf, flagOf, xmlElement, type XmlNode } from "./xmlTree";

/** The formats of conditional formats, which a file keeps beside its cells' styles (`dxfs`). */
export class DifferentialStyles {
  private readonly written: string[] = [];

  /** @returns the place at which rules refer to the style; undefined for none */
  add(style: IStyleBase): number | undefined {
    const xml = styleXml(style);
    if (xml === "<dxf/>") return undefined;
    const known = this.written.indexOf(xml);
    return known >= 0 ? known : this.written.push(xml) - 1;
  }

  /** Puts them into the styles part, which has none yet. */
  into(stylesXml: string): string {
    const dxfs = xmlElement("dxfs", { count: this.written.length }, this.written.join(""));
    return stylesXml.replace(/<dxfs count="0"\s*(?:\/>|><\/dxfs>)/, () => dxfs);
  }
}

const sides = { l: "left", r: "right", t: "top", b: "bottom" } as const;
type Side = keyof typeof sides;

function styleXml({ bl, it, st, ul, cl, bg, bd }: IStyleBase): string {
  const flag = (name: string, value: number | undefined) =>
    value === undefined ? "" : xmlElement(name, value === 1 ? {} : { val: 0 });
  const font = [
    flag("b", bl),
    flag("i", it),
    flag("strike", st?.s),
    cl?.rgb ? xmlElement("color", { rgb: toArgb(cl.rgb) }) : "",
    ul === undefined ? "" : xmlElement("u", ul?.s === 1 ? {} : { val: "none" }),
  ].join("");
  const fill = bg?.rgb
    ? `<patternFill patternType="solid"><fgColor rgb="${toArgb(bg.rgb)}"/><bgColor rgb="${toArgb(bg.rgb)}"/></patternFill>`
    : "";
  const border = (Object.keys(sides) as Side[]).flatMap((side) => {
    const line = bd?.[side];
    const style = line && borderStyles[line.s];
    if (!style) return [];
    return [
      xmlElement(
        sides[side],
        { style },
        xmlElement("color", { rgb: toArgb(line.cl?.rgb ?? "#000000") }),
      ),
    ];
  });
  return xmlElement(
    "dxf",
    {},
    [
      font && `<font>${font}</font>`,
      fill && `<fill>${fill}</fill>`,
      border.length > 0 ? `<border>${border.join("")}</border>` : "",
    ].join(""),
  );
}

/** The styles of the styles part, in the order in which rules refer to them. */
export function readDifferentialStyles(
  styles: XmlNode | undefined,
  theme: readonly string[],
): IStyleBase[] {
  return childrenOf(childOf(styles, "dxfs"), "dxf").map((node) => {
    const font = childOf(node, "font");
    const pattern = childOf(childOf(node, "fill"), "patternFill");
    const color = (parent: XmlNode | undefined, name: string) =>
      readFileColor(colorOfNode(childOf(parent, name)), theme);
    const rgb = color(font, "color");
    const bg = color(pattern, "bgColor") ?? color(pattern, "fgColor");
    const switched = (name: string) =>
      childOf(font, name) ? (flagOf(childOf(font, name), "val", true) ? 1 : 0) : undefined;
    const [bold, italic, strike] = ["b", "i", "strike"].map(switched);
    const underline = childOf(font, "u");
    const bd = readBorder(childOf(node, "border"), theme);
    return {
      ...(bold === undefined ? {} : { bl: bold }),
      ...(italic === undefined ? {} : { it: italic }),
      ...(strike === undefined ? {} : { st: { s: strike } }),
      ...(underline ? { ul: { s: underline.attributes.val === "none" ? 0 : 1 } } : {}),
      ...(rgb ? { cl: { rgb } } : {}),
      ...(bg ? { bg: { rgb: bg } } : {}),
      ...(bd ? { bd } : {}),
    };
  });
}

function readBorder(border: XmlNode | undefined, theme: readonly string[]): IStyleBase["bd"] {
  const lines = (Object.keys(sides) as Side[]).flatMap((side) => {
    const line = childOf(border, sides[side]);
    const s = borderStyles.indexOf(line?.attributes.style as never);
    if (s <= 0) return [];
    const rgb = readFileColor(colorOfNode(childOf(line, "color")), theme) ?? "#000000";
    return [[side, { s, cl: { rgb } }] as const];
  });
  return lines.length > 0 ? Object.fromEntries(lines) : undefined;
}
