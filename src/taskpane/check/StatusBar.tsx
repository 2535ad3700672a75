import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statusLabels } from "../../messages/pane";
import { severityOf, statuses } from "../../plan/assessment";
import type { StatusCounts } from "../../plan/rollUp";
import { useSay } from "../language";
import { severities } from "./checkCounts";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "10px",
    borderRadius: tokens.borderRadiusSmall,
    overflow: "hidden",
    // The colours are what the bar shows; the words below say the same.
    forcedColorAdjust: "none",
  },
  part: { minWidth: "3px", flexBasis: 0 },
  error: { backgroundColor: tokens.colorStatusDangerBackground3 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground3 },
  open: { backgroundColor: tokens.colorNeutralForeground4 },
  good: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface StatusBarProps {
  readonly counts: StatusCounts;
  readonly label: string;
}

/** The statuses as parts of a bar, and as words with their numbers. */
export function StatusBar({ counts, label }: StatusBarProps) {
  const styles = useStyles();
  const say = useSay();
  const occurring = severities.flatMap((severity) =>
    statuses.filter((status) => severityOf[status] === severity && counts.counts[status] > 0),
  );
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {occurring.map((status) => (
          <div
            key={status}
            className={mergeClasses(styles.part, styles[severityOf[status]])}
            style={{ flexGrow: counts.counts[status] }}
          />
        ))}
      </div>
      <ul className={styles.list} aria-label={label}>
        {occurring.map((status) => (
          <li key={status} className={styles.item}>
            <SeverityIcon severity={severityOf[status]} />
            <Text size={200}>
              {say(statusLabels[status])} {counts.counts[status]}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
