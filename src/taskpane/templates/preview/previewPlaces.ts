import { referencedArea } from "../../../excel/cellAreas";
import { templateArea, type TemplateArea } from "../../../excel/templates/templateArea";
import type { TemplatePreview } from "../../../excel/workbookService";

/** Where the parts of a previewed template would stand. */
export function previewPlaces({ sheet, location }: TemplatePreview): TemplateArea {
  const area = referencedArea(`'${location.sheet.replace(/'/g, "''")}'!${location.address}`);
  if (area === null) throw new Error(`${location.address} is no address of a range`);
  return templateArea(sheet, area.row, area.column);
}
