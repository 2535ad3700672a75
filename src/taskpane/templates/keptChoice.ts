import { sheetThemeNames } from "../../excel/templates/sheetThemes";
import { isTemplateLayout } from "../../tables/templates/templateLayout";
import { isFlag, isOneOf, isText, isTexts } from "../preferences/useKept";
import { placements, type TemplateOptions } from "./templateOptions";

/** Ids of the targets that are left out, by the id of their plan. */
export type LeftOut = Readonly<Record<string, readonly string[]>>;

/** What the pane kept of a choice in an earlier session, and can still use. */
export function isOptions(kept: unknown): kept is TemplateOptions {
  const { layout, placement, theme, usesPlanFunctions, wantsCharts, onlyShared } = fieldsOf(kept);
  return (
    isText(layout) &&
    isTemplateLayout(layout) &&
    isOneOf(placements)(placement) &&
    isOneOf(sheetThemeNames)(theme) &&
    [usesPlanFunctions, wantsCharts, onlyShared].every(isFlag)
  );
}

export function isLeftOut(kept: unknown): kept is LeftOut {
  return typeof kept === "object" && kept !== null && Object.values(kept).every(isTexts);
}

export function isYear(kept: unknown): kept is number {
  return typeof kept === "number";
}

function fieldsOf(kept: unknown): Partial<Record<keyof TemplateOptions, unknown>> {
  return typeof kept === "object" && kept !== null ? kept : {};
}
