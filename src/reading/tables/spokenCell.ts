import type { DocumentTable, PlanDocument, Span } from "../planDocument";
import type { IndicatorTable } from "./indicatorTable";
import { areOfProjects } from "./planColumns";
import { tableCell } from "./tableCell";

const shortest = 12;
const number = /\p{Script=Han}{3}[^。;]*\d/u;
const value =
  /达到?|提高|提升|增[加长至]|下降|降[低至到]|减少|控制|不低于|不少于|不超过|超过|突破|新[增建]|建成|完成|培育|保持|稳定|覆盖|以[上下内]|%/u;

/** A cell that says a target in a sentence instead of a number: 优良天数比率达到90%以上. */
export interface SpokenCell extends Span {
  /** Of the column's header; null where it names none. */
  readonly year: number | null;
}

/** Whether the folded text of a cell is a sentence about numbers. */
export function isSpoken(text: string): boolean {
  return text.length >= shortest && number.test(text) && value.test(text);
}

/** The cells of a document's tables that say their targets in sentences, in its order. */
export function spokenCells(
  document: PlanDocument,
  tables: readonly IndicatorTable[],
): readonly SpokenCell[] {
  const ofIndicators = tables.flatMap(({ rows }) =>
    rows.flatMap(({ values }) =>
      values.flatMap(({ cell, column }): SpokenCell[] =>
        isSpoken(cell.text) ? [{ start: cell.start, end: cell.end, year: column.year }] : [],
      ),
    ),
  );
  const known = new Set(tables.map(({ start }) => start));
  const others = document.blocks.flatMap((block) =>
    block.kind === "table" && !known.has(block.start) ? cellsOfAims(document, block) : [],
  );
  return [...ofIndicators, ...others].sort((one, other) => one.start - other.start);
}

/** Cells below a header that speaks of aims: 领域 | 目标. */
function cellsOfAims(document: PlanDocument, { cells }: DocumentTable): readonly SpokenCell[] {
  const texts = cells.map((cell) => tableCell(document, cell));
  const header = texts.filter((_, at) => cells[at]!.row === 0).map(({ text }) => text);
  if (!header.some((text) => /目标|指标/u.test(text)) || areOfProjects(header)) return [];
  return texts.flatMap(({ text, start, end }, at) =>
    cells[at]!.row > 0 && isSpoken(text) ? [{ start, end, year: null }] : [],
  );
}
