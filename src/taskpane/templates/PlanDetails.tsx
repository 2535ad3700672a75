import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import type { Plan } from "../../plan/plan";
import { localeOf, useSay } from "../language";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  facts: { color: tokens.colorNeutralForeground3 },
});

/** Which document the chosen plan is. */
export function PlanDetails({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const say = useSay();
  const { title, documentNumber, targets } = plan;
  return (
    <div className={styles.details}>
      <Text lang={localeOf("zh")}>{title}</Text>
      <Text size={200} className={styles.facts}>
        {documentNumber === null
          ? say(templatesMessages.planWithoutNumber)
          : say(templatesMessages.planDocument, { number: documentNumber })}
        {" · "}
        {say(templatesMessages.planTargets, { count: targets.length })}
      </Text>
    </div>
  );
}
