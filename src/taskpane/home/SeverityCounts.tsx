import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding } from "../../excel/checkService";
import { severityLabels } from "../../messages/pane";
import { countBySeverity, severities } from "../check/checkCounts";
import { SeverityIcon } from "../check/SeverityIcon";
import { useSay } from "../language";

const useStyles = makeStyles({
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

/** How many findings ask how much of the reader; those that there are. */
export function SeverityCounts({ findings }: { readonly findings: readonly JudgedFinding[] }) {
  const styles = useStyles();
  const say = useSay();
  const counts = countBySeverity(findings);
  return (
    <ul className={styles.list}>
      {severities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <li key={severity} className={styles.item}>
            <SeverityIcon severity={severity} />
            <Text size={200}>
              {say(severityLabels[severity])} {counts[severity]}
            </Text>
          </li>
        ))}
    </ul>
  );
}
