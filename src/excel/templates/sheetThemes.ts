import type { RuleTone } from "../../tables/templates/templateSheet";

/** The looks to choose from; `messages/templates` says what they are called. */
export const sheetThemeNames = ["teal", "plain", "crimson"] as const;
export type SheetThemeName = (typeof sheetThemeNames)[number];

/** The look of a template: quiet enough for a government report; every status has a word and a mark besides. */
export interface SheetTheme {
  readonly ink: string;
  readonly quietInk: string;
  readonly headerFill: string;
  readonly headerInk: string;
  readonly entryFill: string;
  readonly grid: string;
  readonly tableStyle: string;
  /** Of a chart's series, in their order. */
  readonly chartColors: readonly string[];
  /** Fill and ink of a rule's cells; null leaves them as they are. */
  readonly tones: Readonly<
    Record<RuleTone, { readonly fill: string | null; readonly ink: string | null }>
  >;
}

/** Sizes in points, the same in all themes. */
export const sheetSizes = {
  title: 16,
  body: 10,
  /** One Chinese character of the body size, and a column's margins. */
  character: 10.5,
  columnMargin: 9,
  titleHeight: 30,
  headerHeight: 32,
} as const;

const statusTones = {
  good: { fill: "#E3F3E6", ink: "#1B5E20" },
  open: { fill: "#FFF3D6", ink: "#7A4B00" },
  warning: { fill: "#FCE4E1", ink: "#9C1C10" },
  error: { fill: "#F3D6F5", ink: "#6A1B78" },
} as const;

export const sheetThemes: Readonly<Record<SheetThemeName, SheetTheme>> = {
  teal: {
    ink: "#1F2A30",
    quietInk: "#5B6770",
    headerFill: "#1F5C66",
    headerInk: "#FFFFFF",
    entryFill: "#FFFBE6",
    grid: "#C9D1D6",
    tableStyle: "TableStyleLight1",
    chartColors: ["#2E7D87", "#E0A030", "#8A979E"],
    tones: {
      ...statusTones,
      band: { fill: "#F1F6F7", ink: null },
      repeated: { fill: null, ink: "#8A979E" },
    },
  },
  plain: {
    ink: "#000000",
    quietInk: "#404040",
    headerFill: "#E7E6E6",
    headerInk: "#000000",
    entryFill: "#FFFFFF",
    grid: "#7F7F7F",
    tableStyle: "TableStyleLight1",
    chartColors: ["#404040", "#A6A6A6", "#7F7F7F"],
    tones: {
      ...statusTones,
      band: { fill: "#F5F5F5", ink: null },
      repeated: { fill: null, ink: "#808080" },
    },
  },
  crimson: {
    ink: "#241A1A",
    quietInk: "#6B5B5B",
    headerFill: "#9B1C1F",
    headerInk: "#FFFFFF",
    entryFill: "#FFF9EC",
    grid: "#D9CBC8",
    tableStyle: "TableStyleLight1",
    chartColors: ["#B03A3D", "#D9A441", "#9C8B88"],
    tones: {
      ...statusTones,
      band: { fill: "#FBF4F2", ink: null },
      repeated: { fill: null, ink: "#9C8B88" },
    },
  },
};
