import type { TemplateNames, TemplateSheet } from "../../tables/templates/templateSheet";
import { contentDigest } from "../undo/contentDigest";
import { chartName } from "./addCharts";
import type { SheetPlace } from "./findPlace";
import { clauseNotes, noteDigest } from "./sheetNotes";
import { templateArea } from "./templateArea";
import { templateContents } from "./writeContents";
import { summaryContents } from "./writeSummary";

/** What one insertion wrote: enough to take it back, and to see what was entered since; JSON. */
export interface InsertionRecord {
  /** The sheet's name then; the table tells where it is now. */
  readonly sheet: string;
  /** The sheet was made by the insertion and goes with it, unless something else stands on it by then. */
  readonly createdSheet: boolean;
  readonly table: string;
  readonly yearName: string;
  /** Lines above the table's header row. */
  readonly headRows: number;
  /** Of the table, its header row included. */
  readonly rows: number;
  readonly columns: number;
  /** Columns behind the table that are the template's too, the empty one included. */
  readonly columnsBeside: number;
  /** Names of the charts. */
  readonly charts: readonly string[];
  /** `noteDigest` of what its notes say, each once; notes are there only where Excel has an interface for them. */
  readonly notes: readonly string[];
  /** As in `SheetPlace`. */
  readonly widthsBefore: readonly number[] | null;
  /** `lineDigest` of each row of cells from the title's on. */
  readonly lines: readonly string[];
  /** Characters in the longest of them, by which a reading can be kept small. */
  readonly longestLine: number;
}

export function insertionRecord(
  template: TemplateSheet,
  names: TemplateNames,
  place: SheetPlace,
): InsertionRecord {
  const area = templateArea(template, place.row, place.column);
  const lines = writtenLines(template, place);
  const lengths = lines.map((line) =>
    line.reduce<number>((sum, one) => sum + String(one).length, 0),
  );
  return {
    sheet: place.sheetName,
    createdSheet: place.createsSheet,
    table: names.table,
    yearName: names.year,
    headRows: area.head.rows,
    rows: area.table.rows,
    columns: area.table.columns,
    columnsBeside: area.whole.columns - area.table.columns,
    charts: template.summary?.charts.map((chart) => chartName(names.table, chart)) ?? [],
    notes: [...new Set(clauseNotes(template, area).map(({ text }) => noteDigest(text)))],
    widthsBefore: place.widthsBefore,
    lines: lines.map(lineDigest(area.table.columns)),
    longestLine: Math.max(0, ...lengths),
  };
}

/** The contents of all cells from the title's on, formulas included, as `Range.formulas` has them. */
function writtenLines(template: TemplateSheet, place: SheetPlace): (string | number)[][] {
  const { whole, table, body, summary } = templateArea(template, place.row, place.column);
  const beside =
    summary === null || template.summary === null ? [] : summaryContents(template.summary, summary);
  const contents = templateContents(template);
  return Array.from({ length: whole.rows }, (_, line) => {
    const isBody = line >= body.row - whole.row && line < contents.length;
    const cells = Array.from({ length: table.columns }, (_, column) => {
      const formula = isBody ? template.columns[column]?.formula : null;
      return formula ?? contents[line]?.[column] ?? "";
    });
    const others = Array.from({ length: whole.columns - table.columns }, (_, column) => {
      const gap = whole.columns - table.columns - (summary?.columns ?? 0);
      return beside[line]?.[column - gap] ?? "";
    });
    return [...cells, ...others];
  });
}

/**
 * Makes one short sign of each row of cells; of the same formula the sign is made once only.
 * @param columns of the table. Behind them only what stands there counts and not what it says: the references of the
 *   figures beside the table move with it, and choosing an indicator there is no entry.
 */
export function lineDigest(columns: number): (cells: readonly unknown[]) => string {
  const known = new Map<unknown, string>();
  const digest = (content: unknown, column: number): string => {
    if (column >= columns) return content === "" ? "" : "x";
    const isFormula = typeof content === "string" && content.startsWith("=");
    if (!isFormula) return contentDigest(content, false);
    const found = known.get(content) ?? contentDigest(content, true);
    known.set(content, found);
    return found;
  };
  return (cells) => contentDigest(cells.map(digest).join(" ").trimEnd(), false);
}
