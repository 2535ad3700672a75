import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { checkMessages, severityLabels } from "../../messages/pane";
import type { FindingSeverity } from "../../plan/assessment";
import { useSay } from "../language";
import { severities } from "./checkSummary";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

interface SeverityFilterProps {
  readonly counts: Readonly<Record<FindingSeverity, number>>;
  readonly total: number;
  /** Null: all. */
  readonly only: FindingSeverity | null;
  readonly onChange: (only: FindingSeverity | null) => void;
}

/** The counts by severity; pressing one shows its findings alone, pressing it again all. */
export function SeverityFilter({ counts, total, only, onChange }: SeverityFilterProps) {
  const styles = useStyles();
  const say = useSay();
  const toggle = (pressed: boolean) => ({
    size: "small" as const,
    "aria-pressed": pressed,
    className: mergeClasses(styles.button, pressed && styles.pressed),
  });
  return (
    <div role="group" aria-label={say(checkMessages.filter)} className={styles.group}>
      <Button {...toggle(only === null)} onClick={() => onChange(null)}>
        {say(checkMessages.all)} {total}
      </Button>
      {severities.map((severity) => (
        <Button
          key={severity}
          {...toggle(only === severity)}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => onChange(only === severity ? null : severity)}
        >
          {say(severityLabels[severity])} {counts[severity]}
        </Button>
      ))}
    </div>
  );
}
