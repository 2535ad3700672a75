import type { FindingSeverity } from "../../plan/assessment";
import { cellAddress } from "../../tables/a1";
import { severityMarks } from "../../tables/templates/assessmentFormulas";
import { sheetThemes } from "../templates/sheetThemes";
import { notEnteredWord } from "./flagWords";

const severities = Object.keys(severityMarks) as FindingSeverity[];

/** How many conditional formats a column of flags has: one a severity and one for the header. */
export const flagFormatCount = severities.length + 1;

/** Always true: it only tells our conditional formats from those of others. */
const tag = 'LEN("plan-indicators")>0';

/**
 * Queues the conditional formats of a column of flags. They carry all of its look, so that no cell's own format changes;
 * they take A1 references only, and no custom functions.
 * @param row zero-based, of the header
 * @param rows with the header, at least 2
 */
export function addFlagFormats(
  sheet: Excel.Worksheet,
  { row, column, rows }: { readonly row: number; readonly column: number; readonly rows: number },
): void {
  const header = sheet.getRangeByIndexes(row, column, 1, 1);
  const { headerFill, headerInk, tones } = sheetThemes.teal;
  const headerCell = `$${cellAddress(row, column)}`;
  const headerFormat = addFormat(header, `AND(${headerCell}<>"",${tag})`, headerFill, headerInk);
  headerFormat.font.bold = true;

  const flags = sheet.getRangeByIndexes(row + 1, column, rows - 1, 1);
  const first = `$${cellAddress(row + 1, column)}`;
  for (const severity of severities) {
    const { fill, ink } = tones[severity];
    const isMarked = `LEFT(${first},1)="${severityMarks[severity]}"`;
    addFormat(flags, `AND(${isMarked},${first}<>"${notEnteredWord}",${tag})`, fill, ink);
  }
}

function addFormat(
  range: Excel.Range,
  condition: string,
  fill: string | null,
  ink: string | null,
): Excel.ConditionalRangeFormat {
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${condition}`;
  if (fill !== null) custom.format.fill.color = fill;
  if (ink !== null) custom.format.font.color = ink;
  return custom.format;
}

/**
 * Deletes our conditional formats from a range that others' touch too, in two syncs; the deletions are queued. Only here
 * are rules read back, because clearing the range would cut the others' in two.
 */
export async function deleteFlagFormats(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<void> {
  if (ranges.length === 0) return;
  const collections = ranges.map((range) => range.conditionalFormats.load("items/id,items/type"));
  await context.sync();
  const custom = collections.flatMap(({ items }) =>
    items.filter(({ type }) => type === Excel.ConditionalFormatType.custom),
  );
  const rules = custom.map((format) => format.custom.rule.load("formula"));
  await context.sync();
  const deleted = new Set<string>();
  custom.forEach((format, index) => {
    const formula = rules[index]?.formula ?? "";
    // One without a formula is of a writing that failed half way: Excel lets nobody else make it.
    const isOurs = formula === "" || formula.includes(tag);
    // The same one may touch two ranges.
    if (!isOurs || deleted.has(format.id)) return;
    deleted.add(format.id);
    format.delete();
  });
}
