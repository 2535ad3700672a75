import { useState } from "react";
import {
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import { IndicatorPicker } from "./IndicatorPicker";
import { InsertFooter } from "./InsertFooter";
import { PlacementFields } from "./PlacementFields";
import { PlanDetails } from "./PlanDetails";
import { useTemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  form: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** 模板: a plan becomes a table in the workbook. */
export function TemplatesPlace({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const plans = usePlanLibrary().plans();
  const [planId, setPlanId] = useState<string | null>(null);
  const plan = plans.find(({ id }) => id === planId) ?? plans[0];
  if (!plan) {
    return (
      <div className={styles.form}>
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say(templatesMessages.noPlans)}</MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  return <TemplateForm plan={plan} plans={plans} setPlanId={setPlanId} actions={actions} />;
}

interface TemplateFormProps {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  readonly setPlanId: (id: string) => void;
  readonly actions: PaneActions;
}

function TemplateForm({ plan, plans, setPlanId, actions }: TemplateFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { currentYear } = usePane();
  const choice = useTemplateChoice(plan, currentYear);
  const { chosen, choose, year, placement } = choice;

  const insert = () => {
    const targetIds = plan.targets.map(({ id }) => id).filter((id) => chosen.has(id));
    void actions.insert({ planId: plan.id, targetIds, year, placement });
  };
  return (
    <>
      <div className={styles.form}>
        <Field label={say(templatesMessages.plan)}>
          <Select value={plan.id} onChange={(_, { value }) => setPlanId(value)}>
            {plans.map(({ id, region, period, targets }) => (
              <option key={id} value={id}>
                {say(templatesMessages.planOption, { region, count: targets.length, ...period })}
              </option>
            ))}
          </Select>
        </Field>
        <PlanDetails plan={plan} />
        <PlacementFields period={plan.period} choice={choice} />
        <IndicatorPicker key={plan.id} targets={plan.targets} chosen={chosen} choose={choose} />
      </div>
      <InsertFooter
        chosen={chosen.size}
        total={plan.targets.length}
        actions={actions}
        insert={insert}
      />
    </>
  );
}
