import { makeStyles, tokens } from "@fluentui/react-components";

/** Bars of charts. The word beside each says what its colour says. */
export const useBarStyles = makeStyles({
  bar: {
    display: "block",
    height: "10px",
    minWidth: "3px",
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
    },
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground3 },
  open: { backgroundColor: tokens.colorNeutralForeground4 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
});
