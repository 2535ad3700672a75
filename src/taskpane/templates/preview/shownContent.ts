import type { CellContent } from "../../../tables/templates/cellContent";

/**
 * A content as the sheet shows it, for the number formats that templates use: `0`, `#,##0`, `0.0##`, `0.0%`; with any
 * other format a number shows all of its digits.
 */
export function shownContent(content: CellContent, format: string): string {
  if (typeof content === "string") return content;
  const parts = /^(#,##)?0(?:\.(0*)(#*))?(%)?$/.exec(format);
  if (parts === null) return String(content);
  const [, grouped, fixed = "", optional = "", percent] = parts;
  return new Intl.NumberFormat("zh-CN", {
    style: percent === undefined ? "decimal" : "percent",
    useGrouping: grouped !== undefined,
    minimumFractionDigits: fixed.length,
    maximumFractionDigits: fixed.length + optional.length,
  }).format(content);
}
