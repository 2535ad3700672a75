import type { Json } from "../richapi/richClass";
import { invalidArgument } from "./excelErrors";

const names: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** `#RRGGBB` in capitals, from that, `RRGGBB` or one of HTML's names. */
export function readColor(value: Json): string {
  const text = typeof value === "string" ? value.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = hex ? `#${hex.toUpperCase()}` : names[text.toLowerCase()];
  if (color === undefined) throw invalidArgument(`${String(value)} is no colour.`);
  return color;
}

/** The engine's colour as Excel gives it. */
export function writeColor(color: string | null | undefined | void, fallback: string): string {
  if (!color) return fallback;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const rgb = /^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (rgb) {
    const digits = rgb.slice(1).map((part) => Number(part).toString(16).padStart(2, "0"));
    return `#${digits.join("")}`.toUpperCase();
  }
  return color.toUpperCase();
}
