import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { Spreadsheet } from "../engine/spreadsheet";

/** The grey and the six accents of Office's theme, in the order in which Excel numbers its table styles. */
const accents = ["#808080", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** `TableStyleLight1` … `21`, `Medium1` … `28`, `Dark1` … `11`. */
const builtIn = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/;

export function isTableStyle(name: string): boolean {
  const match = builtIn.exec(name);
  const most = { Light: 21, Medium: 28, Dark: 11 }[match?.[1] as "Light" | "Medium" | "Dark"];
  return match !== null && Number(match[2]) >= 1 && Number(match[2]) <= most;
}

/**
 * Lets the engine draw one of Excel's table styles: its colours and bands, not its every line.
 * @returns the name under which the engine knows it.
 */
export function registerTableStyle({ workbook }: Spreadsheet, name: string): string {
  const known = new Set(workbook.getRegisteredRangeThemes());
  if (!known.has(name)) {
    workbook.registerRangeTheme(workbook.createRangeThemeStyle(name, theme(name)));
  }
  return name;
}

function theme(name: string): Omit<IRangeThemeStyleJSON, "name"> {
  const [, kind, number] = builtIn.exec(name) ?? [];
  const accent = accents[(Number(number ?? 1) - 1) % accents.length] ?? "#808080";
  const line = { s: 1, cl: { rgb: accent } };
  const band = { bg: { rgb: tint(accent, kind === "Dark" ? 0.6 : 0.85) } };
  if (kind === "Light") {
    return {
      headerRowStyle: { bl: 1, bd: { t: line, b: line } },
      lastRowStyle: { bd: { b: line } },
      firstRowStyle: band,
    };
  }
  if (kind === undefined) return {};
  return {
    headerRowStyle: { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: band,
    lastRowStyle: { bd: { b: line } },
  };
}

/** The colour mixed with white. */
function tint(color: string, white: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * white));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
