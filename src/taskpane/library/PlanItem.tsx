import type { ReactNode } from "react";
import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Plan } from "../../plan/plan";
import { localeOf, useSay } from "../language";
import { planFacts } from "./planFacts";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: "100%",
    minWidth: 0,
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PlanItemProps {
  readonly plan: Plan;
  readonly open: () => void;
  /** Where else the plan is. */
  readonly mark?: string;
  /** What can be done with the plan. */
  readonly children?: ReactNode;
}

/** A plan in a list, which opens. */
export function PlanItem({ plan, open, mark, children }: PlanItemProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.item}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={<ChevronRightRegular />}
        iconPosition="after"
        onClick={open}
      >
        <span className={styles.text}>
          <span className={styles.title} lang={localeOf("zh")}>
            {plan.title}
          </span>{" "}
          <span className={styles.facts}>{planFacts(plan, say)}</span>
          {mark !== undefined && (
            <span>
              <Badge appearance="outline" color="informative">
                {mark}
              </Badge>
            </span>
          )}
        </span>
      </Button>
      {children}
    </li>
  );
}
