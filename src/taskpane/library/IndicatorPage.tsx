import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan, PlanTarget } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { hasPath } from "../charts/expectedPath";
import { localeOf, useLanguage, useSay } from "../language";
import { lazily } from "../lazily";
import { targetText } from "../templates/targetText";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import { Citation } from "./Citation";
import { counterparts } from "./counterparts";
import { IndicatorButton } from "./IndicatorButton";
import { IndicatorFacts } from "./IndicatorFacts";
import { PageHead } from "./PageHead";
import { TargetFormula } from "./TargetFormula";

// Only for targets that have a path.
const ExpectedPathChart = lazily(() => import("../charts/ExpectedPathChart"));

const useStyles = makeStyles({
  target: { overflowWrap: "anywhere" },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface IndicatorPageProps {
  readonly plan: Plan;
  readonly target: Target;
  readonly actions: PaneActions;
  readonly back: () => void;
  readonly open: (counterpart: PlanTarget) => void;
}

/** Everything that a plan says of one indicator, what can be done with it, and where it stands in other plans. */
export function IndicatorPage({ plan, target, actions, back, open }: IndicatorPageProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const library = usePlanLibrary();
  const { name, year } = target;
  const demanded = targetText(target, language);
  const others = counterparts(library, plan, target);
  return (
    <>
      <PageHead title={name} back={back}>
        <Text size={200} lang={localeOf("zh")}>
          {plan.title}
        </Text>
      </PageHead>
      <Text size={500} weight="semibold" className={styles.target}>
        {year === null ? demanded : say(libraryMessages.targetWords, { year, target: demanded })}
      </Text>
      <Citation plan={plan} target={target} />
      <TargetFormula plan={plan} target={target} actions={actions} />
      {hasPath(target, plan.period) && (
        <ExpectedPathChart target={target} period={plan.period} actuals={noActuals} />
      )}
      <section className={styles.section} aria-label={say(libraryMessages.details)}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {say(libraryMessages.details)}
        </Text>
        <IndicatorFacts plan={plan} target={target} />
      </section>
      <section className={styles.section} aria-label={say(libraryMessages.counterparts)}>
        <Text as="h3" weight="semibold" className={styles.title}>
          {say(libraryMessages.counterparts)}
        </Text>
        {others.length === 0 && <Text>{say(libraryMessages.noCounterparts)}</Text>}
        <ul className={styles.list} aria-label={say(libraryMessages.counterparts)}>
          {others.map((other) => (
            <li key={`${other.plan.id} ${other.target.id}`}>
              <IndicatorButton
                target={other.target}
                region={other.plan.region}
                open={() => open(other)}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

const noActuals = [] as const;
