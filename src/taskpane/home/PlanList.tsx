import { useId } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { homeMessages } from "../../messages/home";
import { useSay } from "../language";
import { usePlanStore } from "../usePlanLibrary";

const useStyles = makeStyles({
  plans: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  plan: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    textAlign: "start",
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PlanListProps {
  readonly title: string;
  readonly planIds: readonly string[];
  readonly choose: (planId: string) => void;
}

/** Some plans by name; each leads to where it can be used. */
export function PlanList({ title, planIds, choose }: PlanListProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const { index, own } = usePlanStore();
  return (
    <section className={styles.plans} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <ul className={styles.list}>
        {planIds.map((id) => {
          const plan = index.find((one) => one.id === id);
          if (!plan) {
            return (
              <li key={id}>
                <Text size={200}>{say(homeMessages.planGone, { plan: id })}</Text>
              </li>
            );
          }
          const { region, period, targetCount: count } = plan;
          const isOwn = own.some((one) => one.id === id);
          return (
            <li key={id}>
              <Button appearance="subtle" className={styles.plan} onClick={() => choose(plan.id)}>
                <span className={styles.text}>
                  <span lang="zh-CN">{plan.title}</span>
                  <Text size={200} className={styles.quiet}>
                    {say(homeMessages.plan, { region, ...period, count })}
                    {isOwn && ` · ${say(homeMessages.ownPlan)}`}
                  </Text>
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
