import type { ReportCell } from "../../tables/report/findingRows";

/** Consecutive rows of a sheet. */
export interface RowChunk {
  readonly firstRow: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

/** A fraction of what Excel on the web takes in one request: formats and tables go along with the last. */
const mostBytes = 2_000_000;
/** Quotes and comma, and what each of them becomes inside the protocol's own text. */
const bytesBesideText = 8;

/** Cuts rows into pieces that each fit into one request. At least one piece. */
export function rowChunks(rows: readonly (readonly ReportCell[])[]): readonly RowChunk[] {
  const chunks: { firstRow: number; rows: (readonly ReportCell[])[] }[] = [
    { firstRow: 0, rows: [] },
  ];
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = row.reduce<number>((sum, cell) => sum + bytesOf(cell), 0);
    if (bytes > 0 && bytes + size > mostBytes) {
      chunks.push({ firstRow: index, rows: [] });
      bytes = 0;
    }
    chunks.at(-1)!.rows.push(row);
    bytes += size;
  });
  return chunks;
}

/** A Chinese character is three bytes; counting each as three errs on the safe side. */
function bytesOf(cell: ReportCell): number {
  const text = typeof cell === "string" ? cell : "";
  return text.length * 3 + bytesBesideText + (typeof cell === "number" ? 20 : 0);
}

/**
 * What is written into a cell. Excel would take a text that begins with `=`, `+`, `-` or `@` for a formula, and `2-3`
 * for a date; a leading apostrophe keeps any text as it is and does not show.
 */
export function cellInput(cell: ReportCell): string | number {
  if (typeof cell !== "string") return cell ?? "";
  return cell === "" ? "" : `'${cell}`;
}
