import type { SheetThemeName } from "../../excel/templates/sheetThemes";
import type { InsertRequest } from "../../excel/workbookService";
import type { TemplateLayout } from "../../tables/templates/templateLayout";

export type Placement = InsertRequest["placement"];

export const placements = ["newSheet", "selection"] as const satisfies readonly Placement[];

/** What the user decides besides plans and indicators. */
export interface TemplateOptions {
  readonly layout: TemplateLayout;
  readonly placement: Placement;
  readonly theme: SheetThemeName;
  readonly usesPlanFunctions: boolean;
  readonly wantsCharts: boolean;
  /** Of a 横向对比表: indicators that only one of the plans has are left out. */
  readonly onlyShared: boolean;
}

export const initialOptions: TemplateOptions = {
  layout: "singlePeriod",
  placement: "newSheet",
  theme: "teal",
  usesPlanFunctions: false,
  wantsCharts: false,
  onlyShared: true,
};
