import { useId, useState, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { localeOf, useSay } from "../language";
import { IndicatorList } from "./IndicatorList";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} 0`,
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
  more: { paddingBlockEnd: tokens.spacingVerticalS, paddingInlineStart: "26px" },
});

interface PlanItemProps {
  readonly plan: Plan;
  /** What can be done with the plan. */
  readonly children?: ReactNode;
}

/** A plan as a heading that opens its list of indicators; these are drawn only while it is open. */
export function PlanItem({ plan, children }: PlanItemProps) {
  const styles = useStyles();
  const say = useSay();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const { title, region, period, documentNumber, targets } = plan;
  const document = documentNumber ?? say(libraryMessages.withoutNumber);
  return (
    <li className={styles.item}>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.text}>
          <span className={styles.title} lang={localeOf("zh")}>
            {title}
          </span>{" "}
          <span className={styles.facts}>
            {say(libraryMessages.planFacts, { region, ...period, document, count: targets.length })}
          </span>
        </span>
      </Button>
      {children}
      {open && (
        <div id={panel} className={styles.more}>
          <IndicatorList plan={plan} />
        </div>
      )}
    </li>
  );
}
