import type { Message } from "../../messages/message";
import { templateLabels } from "../../messages/templateLabels";

/** The six kinds of sheets that the add-in writes; `CONTEXT.md` defines each. */
export const templateLayouts = [
  "singlePeriod",
  "yearly",
  "midterm",
  "comparison",
  "collection",
  "responsibility",
] as const;

export type TemplateLayout = (typeof templateLayouts)[number];

/** What a layout is called, and what its year is called in the head and in the year's defined name. */
export interface LayoutWords {
  readonly title: Message;
  readonly year: Message;
}

export function layoutWords(layout: TemplateLayout): LayoutWords {
  return templateLabels[layout];
}

export function isTemplateLayout(text: string): text is TemplateLayout {
  return templateLayouts.some((layout) => layout === text);
}
