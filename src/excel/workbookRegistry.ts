import { isTemplateLayout, type TemplateLayout } from "../tables/templates/templateLayout";
import { sheetThemeNames, type SheetThemeName } from "./templates/sheetThemes";

/**
 * What the workbook itself remembers of the add-in's tables, as a custom XML part that travels with the file.
 * `name` is the table's name in Excel, `yearName` the defined name of its year's cell.
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
    element.setAttribute("layout", table.layout);
    element.setAttribute("yearName", table.yearName);
    element.setAttribute("theme", table.theme);
    element.setAttribute("planFunctions", String(table.usesPlanFunctions));
    for (const id of table.planIds) {
      const plan = document.createElementNS(registryNamespace, "plan");
      plan.setAttribute("id", id);
      element.append(plan);
    }
    document.documentElement.append(element);
  }
  return new XMLSerializer().serializeToString(document);
}

/**
 * Reads what `registryXml` wrote, and the older form, which has one `plan` attribute and knows only the 单期考核表.
 * Entries that lack something, and text that is no XML, are left out.
 */
export function parseRegistry(xml: string | null): readonly RegisteredTable[] {
  if (xml === null) return [];
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.getElementsByTagNameNS(registryNamespace, "table")].flatMap((element) => {
    const name = element.getAttribute("name");
    const yearName = element.getAttribute("yearName");
    const layout = element.getAttribute("layout") ?? "singlePeriod";
    const planIds = planIdsOf(element);
    if (!name || !yearName || planIds.length === 0 || !isTemplateLayout(layout)) return [];
    const theme = sheetThemeNames.find((known) => known === element.getAttribute("theme"));
    const usesPlanFunctions = element.getAttribute("planFunctions") === "true";
    return [{ name, layout, planIds, yearName, theme: theme ?? "teal", usesPlanFunctions }];
  });
}

function planIdsOf(element: Element): readonly string[] {
  const older = element.getAttribute("plan");
  const plans = [...element.getElementsByTagNameNS(registryNamespace, "plan")];
  return [older, ...plans.map((plan) => plan.getAttribute("id"))].flatMap((id) => (id ? [id] : []));
}
