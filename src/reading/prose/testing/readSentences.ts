import { readPastedText } from "../../formats/readPlainText";
import type { ProposedTarget } from "../../proposedPlan";
import { readPlanDocument } from "../../readPlanDocument";

/** The title and the first heading of a five-year plan 2021–2025; what is read stands below, among its tasks. */
const frame = "某市“十四五”发展规划\n规划期限为2021—2025年。\n三、主要任务\n（一）重点工作\n";

/** The targets that a paragraph among a plan's tasks states. */
export function readSentences(...paragraphs: readonly string[]): readonly ProposedTarget[] {
  return readPlanDocument(readPastedText(frame + paragraphs.join("\n"))).targets;
}

/** A target in one line: `森林覆盖率 >= 48 % 2025`, with the kind behind where it is not `level`. */
export function inOneLine(target: ProposedTarget): string {
  const { name, op, value, unit, year, kind, growthMeasure } = target;
  const shown = typeof value === "object" ? value.join("–") : String(value);
  const counted =
    kind === "growth" ? (growthMeasure === "cumulativeReduction" ? "累计降幅" : "年均") : kind;
  return [name, op, shown, unit ?? "·", year ?? "·", ...(kind === "level" ? [] : [counted])].join(
    " ",
  );
}

/** What `readSentences` finds, a line for each target. */
export function linesFrom(...paragraphs: readonly string[]): readonly string[] {
  return readSentences(...paragraphs).map(inOneLine);
}
