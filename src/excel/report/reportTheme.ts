import { sheetThemes } from "../templates/sheetThemes";

/** The report has the colours that templates have by themselves. */
export const reportColors = sheetThemes.teal;

/** The look of the report beyond that of the templates: smaller, because it is wide and printed on A4. */
export const reportTheme = {
  bodySize: 9,
  headingSize: 11,
  headingInk: reportColors.headerFill,
  listHeaderFill: "#E4EEF0",
  totalFill: "#F2F5F6",
  characterWidth: 9.6,
  columnMargin: 5,
  lineHeight: 13.5,
  /** What a row is higher than its lines, in points. */
  rowPadding: 4.5,
  headingHeight: 24,
  attributeColors: { 约束性: "#1F5C66", 预期性: "#7FB3BC", none: "#B4BEC4" },
  completionColor: "#3F8590",
} as const;

/** Points for a width in Chinese characters. */
export function reportColumnWidth(characters: number): number {
  return characters * reportTheme.characterWidth + reportTheme.columnMargin;
}

/** Points for a row of so many lines of text, within what Excel allows. */
export function reportRowHeight(lines: number): number {
  return Math.min(409, lines * reportTheme.lineHeight + reportTheme.rowPadding);
}
