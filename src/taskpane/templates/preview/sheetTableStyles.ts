import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** The look of a piece of a sheet in the pane: it scrolls in its own box. */
export const useSheetTableStyles = makeStyles({
  box: {
    overflow: "auto",
    marginBlockStart: tokens.spacingVerticalXS,
    maxHeight: "60vh",
    minHeight: "120px",
    flexShrink: 0,
    border: line,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    border: line,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    minWidth: "2em",
    maxWidth: "18em",
    overflowWrap: "anywhere",
  },
  header: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  place: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
  },
  head: { whiteSpace: "nowrap", maxWidth: "none" },
  sheetTitle: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  entry: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
  },
  formula: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  badge: { display: "block", color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  right: { textAlign: "end" },
  center: { textAlign: "center" },
});
