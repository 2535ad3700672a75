import type { PageSetup, Worksheet } from "exceljs";
import { headerFooterPlaces, type HeaderFooterPlace, type PageLayout } from "../excel/pageLayouts";
import { fromFileText, toFileText } from "./fileText";

const pointsPerInch = 72;

/** `Excel.PaperType` by the file's number. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const marginNames = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;
type MarginSide = keyof typeof marginNames;
const marginSides = Object.keys(marginNames) as MarginSide[];

/** Marks of the left, centre and right part of a header or footer. */
const marks = { left: "&L", center: "&C", right: "&R" } as const;
type Part = keyof typeof marks;
const parts = Object.keys(marks) as Part[];

/** Writes a sheet's print set-up; print areas and titles are defined names. */
export function writePageLayout(layout: PageLayout, worksheet: Worksheet): void {
  const zoom = (layout.zoom ?? {}) as Record<string, unknown>;
  const wide = pages(zoom.horizontalFitToPages);
  const tall = pages(zoom.verticalFitToPages);
  const fits = wide > 0 || tall > 0;
  const margins = marginSides.map((side) => [side, layout[marginNames[side]] / pointsPerInch]);
  worksheet.pageSetup = {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: papers[layout.paperSize] ?? papers.A4,
    blackAndWhite: layout.blackAndWhite,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    margins: Object.fromEntries(margins) as PageSetup["margins"],
    fitToPage: fits,
    ...(fits ? { fitToWidth: wide, fitToHeight: tall } : { scale: pages(zoom.scale) || 100 }),
  } as Partial<PageSetup>;
  worksheet.headerFooter.oddHeader = joined(layout, "Header");
  worksheet.headerFooter.oddFooter = joined(layout, "Footer");
}

function pages(value: unknown): number {
  return typeof value === "number" ? value : 0;
}

function joined({ headersFooters }: PageLayout, place: "Header" | "Footer"): string {
  return parts
    .map((part): [Part, string] => [part, headersFooters[`${part}${place}`]])
    .filter(([, text]) => text !== "")
    .map(([part, text]) => marks[part] + toFileText(text))
    .join("");
}

/** Reads a sheet's print set-up into `layout`. */
export function readPageLayout(worksheet: Worksheet, layout: PageLayout): void {
  const setup = (worksheet.pageSetup ?? {}) as Partial<PageSetup>;
  layout.orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  const paper = Object.entries(papers).find(([, number]) => number === setup.paperSize);
  layout.paperSize = paper?.[0] ?? "A4";
  layout.blackAndWhite = setup.blackAndWhite === true;
  layout.centerHorizontally = setup.horizontalCentered === true;
  layout.centerVertically = setup.verticalCentered === true;
  layout.printGridlines = setup.showGridLines === true;
  layout.printHeadings = setup.showRowColHeaders === true;
  for (const side of marginSides) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) layout[marginNames[side]] = round(inches * pointsPerInch);
  }
  layout.zoom = setup.fitToPage
    ? {
        ...(setup.fitToWidth ? { horizontalFitToPages: setup.fitToWidth } : {}),
        ...(setup.fitToHeight ? { verticalFitToPages: setup.fitToHeight } : {}),
      }
    : { scale: setup.scale ?? 100 };
  const { oddHeader, oddFooter } = worksheet.headerFooter ?? {};
  Object.assign(layout.headersFooters, split(oddHeader, "Header"), split(oddFooter, "Footer"));
}

function split(
  text: string | undefined,
  place: "Header" | "Footer",
): Partial<Record<HeaderFooterPlace, string>> {
  const found: Partial<Record<HeaderFooterPlace, string>> = {};
  for (const name of headerFooterPlaces.filter((name) => name.endsWith(place))) found[name] = "";
  let part: Part = "center";
  for (const piece of (text ?? "").split(/(&&|&[LCR])/)) {
    const marked = parts.find((candidate) => marks[candidate] === piece);
    if (marked) part = marked;
    else found[`${part}${place}`] += fromFileText(piece);
  }
  return found;
}

/** Points to a thousandth: inches in files are rounded. */
function round(points: number): number {
  return Math.round(points * 1000) / 1000;
}
