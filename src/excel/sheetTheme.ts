/** The look of a template: quiet enough for a government report; every status has a word and a mark besides. */
export const sheetTheme = {
  titleSize: 16,
  bodySize: 10,
  ink: "#1F2A30",
  quietInk: "#5B6770",
  headerFill: "#1F5C66",
  headerInk: "#FFFFFF",
  entryFill: "#FFFBE6",
  grid: "#C9D1D6",
  tableStyle: "TableStyleLight1",
  flags: {
    good: { fill: "#E3F3E6", ink: "#1B5E20" },
    open: { fill: "#FFF3D6", ink: "#7A4B00" },
    warning: { fill: "#FCE4E1", ink: "#9C1C10" },
    error: { fill: "#F3D6F5", ink: "#6A1B78" },
  },
  /** Points for one Chinese character of the body size, and for a column's margins. */
  characterWidth: 10.5,
  columnMargin: 9,
  titleHeight: 30,
  headerHeight: 32,
} as const;
