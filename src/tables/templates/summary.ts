import { stacked } from "./chartBlock";
import { pathBlock } from "./chartPath";
import { regionsBlock } from "./chartRegions";
import { completionBlock, statusBlock } from "./chartStatus";
import type { Summary, TemplateNames, TemplateSheet } from "./templateSheet";

/** The figures beside a table and the charts drawn from them; null where there is nothing to draw. */
export function summaryOf(sheet: TemplateSheet, names: TemplateNames): Summary | null {
  if (sheet.layout === "collection") return null;
  if (sheet.layout === "comparison") {
    const regions = regionsBlock(sheet, names);
    return regions === null ? null : stacked([regions]);
  }
  const path = pathBlock(sheet, names);
  const ofFigures = path === null ? [] : [completionBlock(sheet), path];
  return stacked([statusBlock(names), ...ofFigures]);
}
