import { captionUnit } from "../../tables/recognition/captionUnit";
import type { PlanFacts } from "../facts/readPlanFacts";
import { yearsOfHeading } from "../outline/headingRole";
import type { Outline, OutlineSection } from "../outline/outline";
import { isPlanTitle } from "../outline/planTitle";
import { isInContents, sectionAt } from "../outline/sectionAt";
import { linesOf, type TextLine } from "../outline/textLines";
import type { PlanDocument } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import type { IndicatorTable } from "./indicatorTable";
import { readMarkedTable } from "./markedTable";
import { targetsOfRow } from "./rowTargets";
import { isRuleLine } from "./textGrid";
import { readTextTable } from "./textTable";
import { datedColumns } from "./valueYears";

/** The tables of indicators of a document, marked up or in plain text, in its order. Linear in its length. */
export function findIndicatorTables(
  document: PlanDocument,
  outline: Outline,
): readonly IndicatorTable[] {
  const lines = linesOf(document);
  const tables: IndicatorTable[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const caption = captionAbove(lines, at);
    if (line.table !== null) {
      const table = readMarkedTable(document, line.table, caption);
      if (table !== null) tables.push(table);
      while (lines[at]?.table === line.table) at += 1;
      continue;
    }
    const found = isInContents(outline, line.start) ? null : readTextTable(document, lines, at);
    if (found === null) at += 1;
    else {
      tables.push({ ...found.table, caption });
      at = found.next;
    }
  }
  return tables;
}

/** （）内为五年累计数, of a note below a table. */
const roundTotals = /[(（]\s*[)）][^。;；]{0,12}累计/u;
const mostCaptionLines = 4;

/** Short lines directly above a table: its title, its unit. */
function captionAbove(lines: readonly TextLine[], at: number): readonly string[] {
  const caption: string[] = [];
  for (let above = at - 1; above >= Math.max(0, at - mostCaptionLines); above--) {
    const { text, table } = lines[above]!;
    if (isRuleLine(lines[above]!)) continue;
    if (table !== null || text.length > 60 || /[。;；]$/u.test(text)) break;
    caption.unshift(text);
  }
  return caption;
}

/**
 * The targets that the tables of indicators state; reviews of what has been reached give none.
 * @param tables the document's own, where they have been found already
 */
export function readIndicatorTables(
  document: PlanDocument,
  outline: Outline,
  facts: PlanFacts,
  tables: readonly IndicatorTable[] = findIndicatorTables(document, outline),
): readonly ProposedTarget[] {
  return tables.flatMap((table) => targetsOfTable(document, outline, facts, table));
}

function targetsOfTable(
  document: PlanDocument,
  outline: Outline,
  facts: PlanFacts,
  table: IndicatorTable,
): readonly ProposedTarget[] {
  const section = sectionAt(outline, table.start);
  const horizon = yearOfCaption(table.caption) ?? section.years.at(-1) ?? null;
  const columns = datedColumns(table.columns, facts, horizon);
  const begins = facts.period?.value.start ?? null;
  const isReview = columns.some(
    ({ role, year }) =>
      role === "baseline" &&
      year !== null &&
      columns.some((each) => each.role === "target" && each.year === year),
  );
  const aims = columns.filter(({ role }) => role !== "baseline");
  const isPast = aims.every(({ year }) => year !== null && begins !== null && year < begins);
  if (isReview || isPast || (section.role === "past" && begins === null)) return [];
  const context = {
    document,
    rule: table.rule,
    columns: columns.filter(
      ({ role, year }) => role === "baseline" || year === null || begins === null || year >= begins,
    ),
    section: section.label,
    category: categoryOf(section),
    unit: captionUnit(table.caption),
    roundIsTotal: table.notes.some((note) => roundTotals.test(note)),
  };
  return table.rows.flatMap((row, index) =>
    targetsOfRow({ ...row, ordinal: row.ordinal ?? index + 1 }, context),
  );
}

/** 2030年主要指标; the years in a plan's title are not the table's. */
function yearOfCaption(caption: readonly string[]): number | null {
  const title = caption.findLast((text) => /指标|目标|表/u.test(text) && !isPlanTitle(text));
  return title === undefined || /规划|纲要/u.test(title)
    ? null
    : (yearsOfHeading(title).at(-1) ?? null);
}

/** Without a paragraph's own heading: the table below ——经济增长。… is not of growth alone. */
function categoryOf({ path, category }: OutlineSection): readonly string[] {
  const last = path.at(-1);
  return last?.isLead && last.number === null ? category.slice(0, -1) : category;
}
