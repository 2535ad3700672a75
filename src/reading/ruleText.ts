import { type Language, type Message, say } from "../messages/message";
import { readingRuleTexts } from "../messages/readingRuleTexts";
import type { ReadingRule } from "./readingRules";

const texts: Readonly<Record<ReadingRule, Message>> = readingRuleTexts;

/** What a rule reads, in a few words. */
export function ruleText(rule: ReadingRule, language: Language): string {
  return say(texts[rule], language);
}
