import { say } from "../../messages/message";
import { sheetMessages } from "../../messages/sheet";
import type { Plan } from "../../plan/plan";
import { cellAt, compactText, type Grid, type GridValue, isBlank } from "../recognition/grid";
import type { TemplateTable } from "../templateReading/templateTable";
import { yearPlaceInHead } from "../templateReading/yearInHead";
import { layoutWords } from "../templates/templateLayout";
import { dateText } from "./dateText";

/** A cell that a defined name stands for; zero-based. */
export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Who filled a whole table in, as the lines above it say; "" where they do not. */
export interface HeadNote {
  readonly reportingUnit: string;
  readonly filledBy: string;
  readonly filledOn: string;
}

const yearWord = layoutWords("collection").year.zh;
const yearText = /^(\d{4})年?度?$/u;

/**
 * 填报年度 of a 数据采集表: the cell that a name 填报年度 stands for, of several on its sheet the nearest above the table;
 * else what stands behind the words 填报年度 above the table.
 * @returns null where neither holds a year
 */
export function collectionYear(table: TemplateTable, names: readonly NamedCell[]): number | null {
  const { grid, body } = table;
  const labelled = yearPlaceInHead(table);
  const places = names
    .filter(({ name, sheet }) => name.startsWith(yearWord) && sheet === grid.sheet)
    .filter(({ row }) => row < body.row - 1)
    .sort((one, other) => other.row - one.row);
  for (const { row, column } of [...places, ...(labelled === null ? [] : [labelled])]) {
    const found = yearText.exec(compactText(cellAt(grid, row, column)));
    if (found !== null) return Number(found[1]);
  }
  return null;
}

/**
 * The plan that the lines above a 数据采集表 name, by its document or title, else by its region.
 * @returns null where they name none, or more than one
 */
export function planInHead(table: TemplateTable, plans: readonly Plan[]): Plan | null {
  const text = linesAbove(table)
    .flat()
    .filter((cell) => typeof cell === "string")
    .map(compactText)
    .join("\n");
  const names = (words: readonly string[]): boolean =>
    words.some((word) => text.includes(compactText(word)));
  const byDocument = plans.filter(({ title, documentNumber }) =>
    names(documentNumber === null ? [title] : [title, documentNumber]),
  );
  const named =
    byDocument.length > 0
      ? byDocument
      : plans.filter(({ region, regionAliases }) => names([region, ...regionAliases]));
  const [only] = named;
  return named.length === 1 && only !== undefined ? only : null;
}

/** What the lines above a table say of who filled it in. */
export function headNote(table: TemplateTable): HeadNote {
  return {
    reportingUnit: String(behind(table, say(sheetMessages.reportingUnit, "zh"))),
    filledBy: String(behind(table, say(sheetMessages.reporter, "zh"))),
    filledOn: dateText(behind(table, say(sheetMessages.reportingDate, "zh"))),
  };
}

/** What stands behind a label such as 填报单位：, in its cell or the next filled one; "" where the next is a label too. */
function behind(table: TemplateTable, label: string): NonNullable<GridValue> {
  const start = compactText(label);
  for (const cells of linesAbove(table)) {
    const at = cells.findIndex((cell) => compactText(cell).startsWith(start));
    if (at < 0) continue;
    const inside = compactText(cells[at]).slice(start.length);
    if (inside !== "") return inside;
    const next = cells.slice(at + 1).find((cell) => !isBlank(cell)) ?? "";
    return compactText(next).endsWith(":") ? "" : next;
  }
  return "";
}

function linesAbove({ grid, body }: TemplateTable): Grid["values"] {
  return grid.values.slice(0, Math.max(0, body.row - 1 - grid.row));
}
