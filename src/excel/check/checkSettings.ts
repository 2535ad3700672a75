import { defaultSettings } from "../../plan/settings";
import type { CheckSettings } from "../checkService";

export const defaultCheckSettings: CheckSettings = { ...defaultSettings, live: true };

/** Greatest value of each threshold, all fractions from 0 on. */
const greatest: Readonly<Record<keyof typeof defaultSettings, number>> = {
  close: 1,
  ahead: 10,
  onSchedule: 10,
  behind: 10,
  approximation: 1,
  tolerance: 1,
};

export const thresholds = Object.keys(greatest) as readonly (keyof typeof defaultSettings)[];

/** Whether each threshold is a fraction that makes sense and the three of the pace are in order. */
export function areValid(settings: CheckSettings): boolean {
  const inRange = thresholds.every((name) => {
    const value: unknown = settings[name];
    return typeof value === "number" && value >= 0 && value <= greatest[name];
  });
  const { ahead, onSchedule, behind } = settings;
  return inRange && settings.close > 0 && behind <= onSchedule && onSchedule <= ahead;
}
