import type { CheckSettings } from "../../excel/checkService";
import { checkSettingsMessages } from "../../messages/checkTools";
import { statusLabels } from "../../messages/pane";
import type { Message } from "../../messages/message";
import { statedText } from "../../plan/figureText";
import { shiftDecimalPoint } from "../../plan/powerOfTen";
import type { AssessmentSettings } from "../../plan/settings";
import type { Say } from "../language";

export type SettingName = keyof AssessmentSettings;

/** How a setting is typed: shares in percent (95 for 0.95), ratios as they are; both ends are allowed. */
interface SettingEntry {
  readonly percent: boolean;
  /** As typed. */
  readonly low: number;
  readonly high: number;
  /** The setting that this one must not be below, with the status word that it decides. */
  readonly atLeast?: { readonly other: SettingName; readonly name: Message };
}

/** In the order of the form. */
export const settingEntries: Readonly<Record<SettingName, SettingEntry>> = {
  close: { percent: true, low: 0, high: 100 },
  ahead: {
    percent: false,
    low: 0,
    high: 10,
    atLeast: { other: "onSchedule", name: statusLabels.达到进度 },
  },
  onSchedule: {
    percent: false,
    low: 0,
    high: 10,
    atLeast: { other: "behind", name: statusLabels.滞后 },
  },
  behind: { percent: false, low: 0, high: 10 },
  approximation: { percent: true, low: 0, high: 100 },
  tolerance: { percent: true, low: 0, high: 100 },
};

export const settingNames = Object.keys(settingEntries) as readonly SettingName[];

/** The settings as they are typed. */
export type SettingsDraft = Readonly<Record<SettingName, string>>;

export type SettingsProblems = Readonly<Partial<Record<SettingName, string>>>;

export function draftOf(settings: AssessmentSettings): SettingsDraft {
  const texts = settingNames.map((name) => [
    name,
    statedText(shiftDecimalPoint(settings[name], settingEntries[name].percent ? 2 : 0)),
  ]);
  return Object.fromEntries(texts) as SettingsDraft;
}

/** Reads what was typed. @returns the settings, or for each wrong field what to do about it */
export function readDraft(
  draft: SettingsDraft,
  settings: CheckSettings,
  say: Say,
):
  | { readonly outcome: "settings"; readonly settings: CheckSettings }
  | { readonly outcome: "problems"; readonly problems: SettingsProblems } {
  const typed = Object.fromEntries(
    settingNames.map((name) => [name, numberIn(draft[name])]),
  ) as Record<SettingName, number>;
  const problems = Object.fromEntries(
    settingNames.flatMap((name) => {
      const problem = problemOf(name, typed, say);
      return problem === null ? [] : [[name, problem]];
    }),
  ) as SettingsProblems;
  if (Object.keys(problems).length > 0) return { outcome: "problems", problems };
  const values = settingNames.map((name) => [
    name,
    shiftDecimalPoint(typed[name], settingEntries[name].percent ? -2 : 0),
  ]);
  return { outcome: "settings", settings: { ...settings, ...Object.fromEntries(values) } };
}

function problemOf(
  name: SettingName,
  typed: Readonly<Record<SettingName, number>>,
  say: Say,
): string | null {
  const { percent, low, high, atLeast } = settingEntries[name];
  const value = typed[name];
  if (Number.isNaN(value)) {
    return say(checkSettingsMessages.notANumber, { example: percent ? "95" : "0.95" });
  }
  if (value < low || value > high) return say(checkSettingsMessages.outsideRange, { low, high });
  if (!atLeast || !(value < typed[atLeast.other])) return null;
  return say(checkSettingsMessages.belowOther, {
    other: say(atLeast.name),
    value: typed[atLeast.other],
  });
}

/** NaN for what is no plain number; full-width digits and a % sign are understood. */
function numberIn(text: string): number {
  const plain = text.normalize("NFKC").replace(/%$/u, "").trim();
  return /^\d+(\.\d*)?$|^\.\d+$/u.test(plain) ? Number(plain) : Number.NaN;
}
