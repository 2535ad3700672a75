import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { FindingSeverity } from "../../plan/assessment";

const icons = {
  error: ErrorCircleRegular,
  warning: WarningRegular,
  open: CircleHintRegular,
  good: CheckmarkCircleRegular,
};

const useStyles = makeStyles({
  icon: { fontSize: tokens.fontSizeBase500, flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

/** Beside the word that says the same, hence without a name of its own. */
export function SeverityIcon({ severity }: { readonly severity: FindingSeverity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
