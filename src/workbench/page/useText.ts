import { createContext, useContext } from "react";
import { type Language, type Message, say } from "../messages";

export const LanguageContext = createContext<Language>("zh");

/** Says a message in the page's language. */
export function useText(): (
  message: Message,
  parameters?: Readonly<Record<string, string | number>>,
) => string {
  const language = useContext(LanguageContext);
  return (message, parameters) => say(message, language, parameters);
}
