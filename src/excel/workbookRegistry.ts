import type { TemplateLayout } from "../tables/templates/templateLayout";
import type { SheetThemeName } from "./templates/sheetThemes";

/**
 * What the workbook itself remembers of the add-in's tables, as a custom XML part that travels with the file.
 * `name` is the table's name in Excel, `yearName` the defined name of its 考核年度 cell.
 */
export interface RegisteredTable {
  readonly name: string;
  readonly layout: TemplateLayout;
  /** The plans of its rows, in their order. */
  readonly planIds: readonly string[];
  readonly yearName: string;
  readonly theme: SheetThemeName;
  readonly usesPlanFunctions: boolean;
}

export const registryNamespace = "urn:plan-indicators:workbook:1";

/** @returns the part's text; see `parseRegistry` for the shape. */
export function registryXml(tables: readonly RegisteredTable[]): string {
  const document = new DOMParser().parseFromString(
    `<planIndicators xmlns="${registryNamespace}"/>`,
    "application/xml",
  );
  for (const table of tables) {
    const element = document.createElementNS(registryNamespace, "table");
    element.setAttribute("name", table.name);
    element.setAttribute("plan", table.planId);
    element.setAttribute("yearName", table.yearName);
    document.documentElement.append(element);
  }
  return new XMLSerializer().serializeToString(document);
}

/** Reads what `registryXml` wrote; entries that lack an attribute, and text that is no XML, are left out. */
export function parseRegistry(xml: string | null): readonly RegisteredTable[] {
  if (xml === null) return [];
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.getElementsByTagNameNS(registryNamespace, "table")].flatMap((element) => {
    const name = element.getAttribute("name");
    const planId = element.getAttribute("plan");
    const yearName = element.getAttribute("yearName");
    return name && planId && yearName ? [{ name, planId, yearName }] : [];
  });
}
