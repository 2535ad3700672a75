import type { Outline } from "../outline/outline";
import { isInContents, sectionAt } from "../outline/sectionAt";
import { linesOf } from "../outline/textLines";
import type { PlanDocument, Span } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import { foldText } from "../tokens/foldedText";
import { readHorizons } from "../tokens/horizons";
import { departmentsOf, isDepartmentsLine } from "./departments";
import { CarriedHorizons } from "./carriedHorizons";
import type { ProseContext } from "./proseContext";
import { readParagraph, type ParagraphReading } from "./readParagraph";

/**
 * Reads the targets that a document states in its sentences, in the text's order. Parts that speak of the past and
 * tables of contents are left out, and so is what `taken` covers (indicator tables, read by their own rules).
 * Linear in the text's length.
 */
export function readProse(
  document: PlanDocument,
  outline: Outline,
  context: ProseContext,
  taken: readonly Span[],
): readonly ProposedTarget[] {
  const carried = new CarriedHorizons(context);
  const targets: ProposedTarget[] = [];
  let fromLast = 0;
  let next = 0;
  for (const line of linesOf(document)) {
    while (next < taken.length && taken[next]!.end <= line.start) next += 1;
    if (next < taken.length && taken[next]!.start < line.end) continue;
    if (line.table !== null && columnsOf(line.table.cells) > 1) continue;
    if (isInContents(outline, line.start)) continue;
    const section = sectionAt(outline, line.start);
    if (section.role === "past") continue;
    const heading = section.path.at(-1);
    const isHeading = heading !== undefined && heading.start === line.start;
    // A short numbered line that states a number is a target of a list rather than a heading.
    const isTitle = isHeading && heading.title !== null && !/[\d０-９]/u.test(heading.title);
    const bodyStart = isTitle ? Math.max(heading.end, line.start) : line.start;
    carried.enter(section, (span) => foldText(document.text, span).text);
    if (bodyStart >= line.end) continue;

    const folded = foldText(document.text, { start: bodyStart, end: line.end });
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
    targets.push(...readParagraph(document.text, reading, context, carried));
  }
  return targets;
}

function columnsOf(
  cells: readonly { readonly column: number; readonly columnSpan: number }[],
): number {
  return cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
}
