import type { Message } from "../../messages/message";
import { templatesMessages } from "../../messages/templates";
import { workbookMessages } from "../../messages/workbook";
import type { TemplateChoice } from "./useTemplateChoice";

/** Why what is chosen makes no template, in words for the user; null where it does. */
export function choiceProblem({
  layout,
  plans,
  request,
}: Pick<TemplateChoice, "layout" | "plans" | "request">): Message | null {
  if (request === null) return templatesMessages.noPlanChosen;
  const compares = layout === "comparison";
  if (compares && plans.length < 2) return templatesMessages.twoPlansNeeded;
  if (request.parts.length === 0) return workbookMessages.emptySelection;
  if (compares && request.parts.length < 2) return workbookMessages.onePlanCompared;
  return null;
}
