import { say } from "../../messages/message";
import { sampleMessages } from "../../messages/sample";
import type { CellContent } from "../../tables/templates/cellContent";
import type { HeadCell, TemplateRow, TemplateSheet } from "../../tables/templates/templateSheet";
import type { SampleTable } from "./sampleTables";

/** The template with the sample's entries in it, and the word 示例 wherever someone might take it for real. */
export function filledSheet(template: TemplateSheet, { rows }: SampleTable): TemplateSheet {
  return {
    ...template,
    sheetName: say(sampleMessages.sheetName, "zh", { name: template.sheetName }),
    head: template.head.map(markedLine),
    rows: template.rows.map((row) => filledRow(template, row, rows)),
  };
}

function markedLine(line: readonly HeadCell[]): readonly HeadCell[] {
  const firstInput = line.findIndex(({ role }) => role === "input");
  return line.map((cell, index) => {
    if (cell.role === "title") {
      return { ...cell, content: say(sampleMessages.title, "zh", { title: String(cell.content) }) };
    }
    return index === firstInput ? { ...cell, content: say(sampleMessages.reporter, "zh") } : cell;
  });
}

function filledRow(
  { columns }: TemplateSheet,
  row: TemplateRow,
  samples: SampleTable["rows"],
): TemplateRow {
  const sample = samples.find(({ targetId }) =>
    row.targets.some(({ target }) => target.id === targetId),
  );
  if (sample === undefined) return row;
  const entryCells = columns.flatMap(({ key }, position) =>
    key === "actual" || key === "yearActual" ? [position] : [],
  );
  const contents = new Map<number, CellContent>(
    sample.entries.map((entry, index) => [entryCells[index]!, entry]),
  );
  const remark = columns.findIndex(({ key }) => key === "remark");
  if (sample.remark !== undefined) {
    const noted = row.cells[remark];
    contents.set(remark, noted ? `${sample.remark}；${noted}` : sample.remark);
  }
  return { ...row, cells: row.cells.map((cell, position) => contents.get(position) ?? cell) };
}
