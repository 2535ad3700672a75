import type { Outline } from "../outline/outline";
import { isInContents, sectionAt } from "../outline/sectionAt";
import { linesOf } from "../outline/textLines";
import { isSpoken } from "../tables/spokenCell";
import type { PlanDocument, Span } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import { foldText } from "../tokens/foldedText";
import { readHorizons } from "../tokens/horizons";
import { departmentsOf, isDepartmentsLine } from "./departments";
import { CarriedHorizons } from "./carriedHorizons";
import type { ProseContext } from "./proseContext";
import { readParagraph, type ParagraphReading } from "./readParagraph";

/** A stretch that is read as a paragraph; the year is that of the table's column that it stands in. */
interface Stretch extends Span {
  readonly year: number | null;
}

/**
 * Reads the targets that a document states in its sentences, in the text's order. Parts that speak of the past and
 * tables of contents are left out, and so is what `taken` covers (indicator tables, read by their own rules) but for
 * its cells that are sentences. Linear in the text's length.
 * @param spoken cells of tables that are sentences, in the text's order
 */
export function readProse(
  document: PlanDocument,
  outline: Outline,
  context: ProseContext,
  taken: readonly Span[],
  spoken: readonly Stretch[] = [],
): readonly ProposedTarget[] {
  const carried = new CarriedHorizons(context);
  const targets: ProposedTarget[] = [];
  let fromLast = 0;
  let next = 0;
  let nextCell = 0;
  for (const line of linesOf(document)) {
    while (next < taken.length && taken[next]!.end <= line.start) next += 1;
    const cells: Stretch[] = [];
    for (; nextCell < spoken.length && spoken[nextCell]!.end <= line.end; nextCell++) {
      if (spoken[nextCell]!.start >= line.start) cells.push(spoken[nextCell]!);
    }
    const isTaken = next < taken.length && taken[next]!.start < line.end;
    const isOfColumns = line.table !== null && columnsOf(line.table.cells) > 1;
    if ((isTaken || isOfColumns) && cells.length === 0) continue;
    if (isInContents(outline, line.start)) continue;
    const section = sectionAt(outline, line.start);
    if (section.role === "past") continue;
    const heading = section.path.at(-1);
    const isHeading = heading !== undefined && heading.start === line.start;
    // A short numbered line that states a number is a target of a list rather than a heading.
    const isTitle = isHeading && heading.title !== null && !/[\d０-９]/u.test(heading.title);
    const bodyStart = isTitle ? Math.max(heading.end, line.start) : line.start;
    carried.enter(section, (span) => foldText(document.text, span).text);
    const stretches =
      isTaken || isOfColumns ? cells : stretchesOf(document, { start: bodyStart, end: line.end });
    for (const stretch of stretches) {
      const folded = foldText(document.text, stretch);
      const departments = departmentsOf(folded.text);
      if (isDepartmentsLine(folded.text)) {
        for (let at = fromLast; at < targets.length; at++) {
          targets[at] = { ...targets[at]!, departments: targets[at]!.departments ?? departments };
        }
        continue;
      }
      const reading: ParagraphReading = {
        folded,
        section,
        horizons: readHorizons(folded.text),
        departments,
      };
      fromLast = targets.length;
      const read = readParagraph(document.text, reading, context, carried);
      targets.push(...read.map((target) => dated(target, stretch.year)));
    }
  }
  return targets;
}

function dated(target: ProposedTarget, year: number | null): ProposedTarget {
  if (year === null || target.year !== null) return target;
  return { ...target, year, nature: target.op === "text" ? target.nature : "quantified" };
}

/** A line, or its parts between strokes and tabs where one of them is a sentence. */
function stretchesOf({ text }: PlanDocument, { start, end }: Span): readonly Stretch[] {
  if (start >= end) return [];
  const line = text.slice(start, end);
  const parts = [...line.matchAll(/[^|｜│┃\t]+/gu)];
  if (parts.length < 2 || !parts.some(([part]) => isSpoken(part)))
    return [{ start, end, year: null }];
  return parts.map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
    year: null,
  }));
}

function columnsOf(
  cells: readonly { readonly column: number; readonly columnSpan: number }[],
): number {
  return cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
}
