import { checkSettingsMessages } from "../../messages/checkTools";
import type { RuleName } from "../../messages/findings";
import { type Language, type Message, say } from "../../messages/message";
import { reportCellMessages } from "../../messages/report";
import { ruleLabels } from "../../messages/ruleLabels";
import { type AssessmentSettings, defaultSettings } from "../../plan/settings";
import type { ReportCell } from "./findingRows";
import type { ReportedCheck, ReportedFinding } from "./reportedCheck";

/** Findings whose soft rules were accepted: indicator, place, rules, reason, date. */
export function acceptedRows(
  check: ReportedCheck,
  language: Language,
): readonly (readonly ReportCell[])[] {
  return findingsOf(check).flatMap(({ indicator, location, rules, acceptance }) =>
    acceptance === null
      ? []
      : [
          [
            indicator,
            say(reportCellMessages.place, language, { ...location }),
            rules
              .slice(1)
              .map((rule) => say(ruleLabels[rule], language))
              .join(language === "zh" ? "、" : ", "),
            acceptance.reason,
            acceptance.date,
          ],
        ],
  );
}

/** Questions without an answer, rows that were not judged, places that could not be read: what, where, why. */
export function openRows(
  check: ReportedCheck,
  language: Language,
): readonly (readonly ReportCell[])[] {
  const ofTables = check.tables.flatMap(({ title, sheet, address, questions, unjudged }) =>
    [...questions, ...unjudged].map(({ name, location, message }) => [
      name ?? title,
      say(reportCellMessages.place, language, { ...(location ?? { sheet, address }) }),
      message,
    ]),
  );
  const unreadable = check.unreadable.map(({ place, message }) => [place, null, message]);
  return [...ofTables, ...unreadable];
}

const share = "0.0%";
const ratio = "0.00";

const settingTexts: Readonly<Record<keyof AssessmentSettings, readonly [Message, string]>> = {
  close: [checkSettingsMessages.close, share],
  ahead: [checkSettingsMessages.ahead, ratio],
  onSchedule: [checkSettingsMessages.onSchedule, ratio],
  behind: [checkSettingsMessages.behind, ratio],
  approximation: [checkSettingsMessages.approximation, share],
  tolerance: [checkSettingsMessages.tolerance, share],
};

/** Of the values of each row of `settingRows`. */
export const settingFormats: readonly string[] = Object.values(settingTexts).map(
  ([, format]) => format,
);

/** Each threshold: what it decides, its value, its default. */
export function settingRows(
  settings: AssessmentSettings,
  language: Language,
): readonly (readonly ReportCell[])[] {
  return Object.entries(settingTexts).map(([key, [label]]) => {
    const name = key as keyof AssessmentSettings;
    return [say(label, language), settings[name], defaultSettings[name]];
  });
}

/** The rules that the findings name: label, name, how often; the commonest first. */
export function ruleRows(
  check: ReportedCheck,
  language: Language,
): readonly (readonly ReportCell[])[] {
  const times = new Map<RuleName, number>();
  for (const rule of findingsOf(check).flatMap(({ rules }) => rules)) {
    times.set(rule, (times.get(rule) ?? 0) + 1);
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .map(([rule, count]) => [say(ruleLabels[rule], language), rule, count]);
}

function findingsOf(check: ReportedCheck): readonly ReportedFinding[] {
  return check.tables.flatMap(({ findings }) => findings);
}
