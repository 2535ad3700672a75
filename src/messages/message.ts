/** The languages of the add-in; Chinese is the default. */
export type Language = "zh" | "en";

/** One message, Chinese and English side by side. `{name}` marks a place that a parameter fills. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

export type MessageParameters = Readonly<Record<string, string | number>>;

/**
 * Fills a message's places in one language.
 * @throws Error when the text names a place that `parameters` does not fill: a defect of the caller.
 */
export function say(
  message: Message,
  language: Language,
  parameters: MessageParameters = {},
): string {
  return message[language].replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = parameters[place];
    if (value === undefined)
      throw new Error(`message "${message.en}" lacks the parameter ${place}`);
    return String(value);
  });
}

/** The language for a locale tag such as `zh-CN` or `en-US`: Chinese tags and unknown ones give `zh`. */
export function languageOf(locale: string | undefined): Language {
  return locale !== undefined && /^en\b/i.test(locale) ? "en" : "zh";
}
