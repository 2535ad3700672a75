import { useMemo } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import type { JudgedFinding } from "../../excel/checkService";
import { chartMessages } from "../../messages/charts";
import { hasPath } from "../charts/expectedPath";
import { useSay } from "../language";
import { lazily } from "../lazily";
import { usePlanLibrary } from "../usePlanLibrary";
import { judgedActuals } from "./judgedActuals";

// Only where someone asks for it.
const ExpectedPathChart = lazily(() => import("../charts/ExpectedPathChart"));

const useStyles = makeStyles({
  path: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
  },
  toggle: { alignSelf: "flex-start" },
});

interface FindingPathProps {
  readonly finding: JudgedFinding;
  /** All of the check, among them those of the same target in other years. */
  readonly findings: readonly JudgedFinding[];
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly tabIndex: 0 | -1;
}

/** The actual values that the check read against what is expected year by year; nothing where there is no path. */
export function FindingPath({ finding, findings, isOpen, setOpen, tabIndex }: FindingPathProps) {
  const styles = useStyles();
  const say = useSay();
  const library = usePlanLibrary();
  const { planId, targetId } = finding;
  const found = useMemo(() => {
    const plan = library.plans().find(({ id }) => id === planId);
    const target = plan?.targets.find(({ id }) => id === targetId);
    return plan && target && hasPath(target, plan.period) ? { plan, target } : null;
  }, [library, planId, targetId]);
  if (finding.actual === null || found === null) return null;
  return (
    <div className={styles.path}>
      <ToggleButton
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={<DataTrendingRegular />}
        checked={isOpen}
        tabIndex={tabIndex}
        aria-label={say(chartMessages.showPathOf, { name: finding.indicator })}
        onClick={() => setOpen(!isOpen)}
      >
        {say(chartMessages.showPath)}
      </ToggleButton>
      {isOpen && (
        <ExpectedPathChart
          target={found.target}
          period={found.plan.period}
          actuals={judgedActuals(findings, planId, targetId)}
        />
      )}
    </div>
  );
}
