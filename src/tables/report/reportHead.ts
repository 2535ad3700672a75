import { type Language, say } from "../../messages/message";
import { reportSheetMessages } from "../../messages/report";
import type { ReportCell } from "./findingRows";
import { reportParagraph } from "./reportParagraph";
import type { ReportedCheck } from "./reportedCheck";

/**
 * The lines at the top of the report: title, facts, the paragraph of prose, and whether the check was stopped.
 * @param count indicators judged
 */
export function headLines(
  check: ReportedCheck,
  count: number,
  language: Language,
): readonly (readonly ReportCell[])[] {
  const plans = new Set(
    check.tables.flatMap(({ region, year }) =>
      region === null
        ? []
        : [
            year === null
              ? region
              : say(reportSheetMessages.planOfYear, language, { region, year }),
          ],
    ),
  );
  const none = say(reportSheetMessages.noPlan, language);
  const facts = say(reportSheetMessages.facts, language, {
    date: localTime(check.at),
    plans: plans.size === 0 ? none : [...plans].join(language === "zh" ? "、" : ", "),
    tables: check.tables.length,
    count,
  });
  const lines = [[say(reportSheetMessages.title, language)], [facts], [reportParagraph(check)]];
  return check.stopped ? [...lines, [say(reportSheetMessages.stopped, language)]] : lines;
}

/** `2024-11-22 13:05` in the reader's time. */
function localTime(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, "0");
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join("-");
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
