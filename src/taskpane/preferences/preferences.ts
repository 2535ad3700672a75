import type { Language } from "../../messages/message";
import type { KeyValueStorage } from "./keyValueStorage";

export const languageChoices = ["auto", "zh", "en"] as const satisfies readonly (
  Language | "auto"
)[];
export const themeChoices = ["auto", "light", "dark"] as const;

export type LanguageChoice = (typeof languageChoices)[number];
export type ThemeChoice = (typeof themeChoices)[number];

/** What the user has decided for the pane in every workbook. */
export interface PreferenceValues {
  /** `auto` follows Office. */
  readonly language: LanguageChoice;
  /** `auto` follows Office, or the system where Office does not say. */
  readonly theme: ThemeChoice;
  /** Whether the tour was gone through or skipped. */
  readonly tourSeen: boolean;
  /** Ids of the plans that were used last, the newest first. */
  readonly recentPlans: readonly string[];
}

const initialValues: PreferenceValues = {
  language: "auto",
  theme: "auto",
  tourSeen: false,
  recentPlans: [],
};

const key = "preferences";
/** More are not remembered. */
const mostRecentPlans = 10;

/** The preferences as they are at each moment, kept for the next time. */
export class PreferenceStore {
  private current: PreferenceValues;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: KeyValueStorage) {
    this.current = storedValues(storage.read(key));
  }

  get values(): PreferenceValues {
    return this.current;
  }

  readonly set = (changes: Partial<PreferenceValues>): void => {
    const { recentPlans, ...values } = { ...this.current, ...changes };
    this.current = {
      ...values,
      recentPlans: [...new Set(recentPlans)].slice(0, mostRecentPlans),
    };
    this.storage.write(key, JSON.stringify(this.current));
    for (const hear of this.listeners) hear();
  };

  /** Forgets everything; but who has seen the tour is not shown it again for that. */
  forget(): void {
    for (const stored of this.storage.keys()) this.storage.remove(stored);
    this.set({ ...initialValues, tourSeen: true });
  }

  /** @returns a function that ends the listening. */
  readonly subscribe = (hear: () => void): (() => void) => {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  };
}

/** What is stored, as far as it is what it should be: another version of the add-in may have written it. */
function storedValues(text: string | null): PreferenceValues {
  const { language, theme, tourSeen, recentPlans } = objectIn(text);
  return {
    language: languageChoices.find((choice) => choice === language) ?? initialValues.language,
    theme: themeChoices.find((choice) => choice === theme) ?? initialValues.theme,
    tourSeen: tourSeen === true,
    recentPlans: Array.isArray(recentPlans)
      ? recentPlans.filter((id) => typeof id === "string").slice(0, mostRecentPlans)
      : initialValues.recentPlans,
  };
}

function objectIn(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    return { ...(JSON.parse(text) as Readonly<Record<string, unknown>> | null) };
  } catch {
    return {};
  }
}
