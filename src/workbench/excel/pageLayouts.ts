import type { GridRange } from "../engine/a1";
import type { Json } from "../richapi/richClass";

export const headerFooterPlaces = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderFooterPlace = (typeof headerFooterPlaces)[number];

/** Print set-up of one sheet; the workbench keeps it for the file and does not print. */
export interface PageLayout {
  orientation: string;
  paperSize: string;
  zoom: Json;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** Points. */
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: GridRange | null;
  /** Whole rows that stand on every page. */
  titleRows: GridRange | null;
  titleColumns: GridRange | null;
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

/** The print set-up of each sheet. */
export class PageLayouts {
  private readonly layouts = new Map<string, PageLayout>();

  of(sheetId: string): PageLayout {
    let layout = this.layouts.get(sheetId);
    if (layout === undefined) this.layouts.set(sheetId, (layout = excelDefault()));
    return layout;
  }

  forget(sheetId: string): void {
    this.layouts.delete(sheetId);
  }
}

/** What a new sheet of Excel has; margins are 0.7 and 0.75 inches. */
function excelDefault(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    printGridlines: false,
    printHeadings: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
