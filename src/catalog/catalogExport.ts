import { isHeld } from "../plan/held";
import type { Plan } from "../plan/plan";
import type { Baseline, Target } from "../plan/target";
import { exportColumnMessages } from "./exportColumnMessages";

/**
 * One target as the catalog is exported. A public interface: offices read it with their own tools.
 * Fields stand in this order; null where absent; `plan` is the plan's id.
 */
export interface ExportRow {
  readonly plan: string;
  readonly region: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly category: readonly string[];
  readonly kind: Target["kind"];
  readonly op: Target["op"];
  readonly value: Target["value"];
  readonly unit: string | null;
  readonly year: number | null;
  readonly baseline: Baseline | null;
  readonly attribute: Target["attribute"];
  /** As the target is judged: the document says 保持 or 稳定, or the target equals its baseline. */
  readonly hold: boolean;
  readonly nature: Target["nature"];
  readonly scope: string | null;
  readonly departments: readonly string[] | null;
  readonly section: string;
  readonly note: string | null;
}

export const exportFormats = ["jsonl", "csv", "md"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The targets of all plans, plan by plan, in the order of the documents. */
export function exportRows(plans: readonly Plan[]): readonly ExportRow[] {
  return plans.flatMap((plan) => plan.targets.map((target) => exportRow(plan, target)));
}

/** @param target of the plan */
export function exportRow(plan: Pick<Plan, "id" | "region">, target: Target): ExportRow {
  return {
    plan: plan.id,
    region: plan.region,
    name: target.name,
    aliases: target.aliases,
    category: target.category,
    kind: target.kind,
    op: target.op,
    value: target.value,
    unit: target.unit,
    year: target.year,
    baseline: target.baseline,
    attribute: target.attribute,
    hold: isHeld(target),
    nature: target.nature,
    scope: target.scope,
    departments: target.departments,
    section: target.section,
    note: target.note,
  };
}

/** Rows in one format, each line ended; `md` and `csv` have Chinese column names, for people. */
export function exportText(rows: readonly ExportRow[], format: ExportFormat): string {
  switch (format) {
    case "jsonl":
      return rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    case "csv":
      return csvText(rows);
    case "md":
      return markdownText(rows);
  }
}

const columns = Object.keys(exportColumnMessages) as readonly (keyof ExportRow)[];
const columnNames = columns.map((column) => exportColumnMessages[column].zh);

/** A byte-order mark, without which Excel takes a CSV file for one in the machine's old code page. */
const byteOrderMark = "\uFEFF";

/** RFC 4180: CRLF, quotes doubled. */
function csvText(rows: readonly ExportRow[]): string {
  const lines = [columnNames, ...rows.map((row) => columns.map((column) => row[column]))].map(
    (cells) => cells.map(csvCell).join(","),
  );
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join("");
}

type Cell = ExportRow[keyof ExportRow];

function csvCell(cell: Cell): string {
  const plain = cellText(cell);
  // Excel would run a text that begins so as a formula; the apostrophe makes it text.
  const inert = typeof cell !== "number" && /^[=+\-@\t\r]/u.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function markdownText(rows: readonly ExportRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const body = rows.map((row) => line(columns.map((column) => markdownCell(row[column]))));
  return line(columnNames) + line(columnNames.map(() => "---")) + body.join("");
}

function markdownCell(cell: Cell): string {
  return cellText(cell)
    .replace(/[\\|<>*_`[\]]/gu, (mark) => `\\${mark}`)
    .replace(/\r?\n/gu, " ");
}

/** A list's entries are joined by a semicolon, a range's ends by a hyphen; null is empty. */
function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "是" : "否";
  if (typeof cell !== "object") return String(cell);
  if (isBaseline(cell)) return `${cell.bound ?? ""}${cell.value}（${cell.year}）`;
  return cell.join(typeof cell[0] === "number" ? "-" : "；");
}

function isBaseline(cell: object): cell is Baseline {
  return "year" in cell;
}
