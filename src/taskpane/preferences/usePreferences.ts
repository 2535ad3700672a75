import { createContext, useContext, useSyncExternalStore } from "react";
import type { PreferenceStore, PreferenceValues } from "./preferences";

const PreferencesContext = createContext<PreferenceStore | null>(null);

export const PreferencesProvider = PreferencesContext.Provider;

export interface Preferences extends PreferenceValues {
  set(changes: Partial<PreferenceValues>): void;
  /** Forgets everything but that the tour was seen. */
  forget(): void;
}

/** What the user has decided for the pane in every workbook; renders again after each change. */
export function usePreferences(): Preferences {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error("usePreferences is called outside PreferencesProvider");
  const values = useSyncExternalStore(store.subscribe, () => store.values);
  return { ...values, set: store.set, forget: () => store.forget() };
}
