import type { Message } from "./message";

/** The parts of an indicator card in reading order. */
export const cardSections = {
  target: { zh: "目标", en: "Target" },
  baseline: { zh: "基期与口径", en: "Baseline and kind" },
  source: { zh: "出处", en: "Source" },
} as const satisfies Record<string, Message>;

export type CardSection = keyof typeof cardSections;
