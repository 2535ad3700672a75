import { createContext, useCallback, useContext } from "react";
import { say, type Language, type Message, type MessageParameters } from "../messages/message";

const LanguageContext = createContext<Language>("zh");

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Fills messages in the pane's language. */
export type Say = (message: Message, parameters?: MessageParameters) => string;

export function useSay(): Say {
  const language = useLanguage();
  return useCallback((message, parameters) => say(message, language, parameters), [language]);
}

/** The tag for `lang` attributes and for `Intl`. */
export function localeOf(language: Language): string {
  return language === "zh" ? "zh-CN" : "en-US";
}
