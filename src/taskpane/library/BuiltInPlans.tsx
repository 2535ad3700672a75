import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import type { LibraryPage } from "./libraryPage";
import { PlanActions } from "./PlanActions";
import { planFileName, planFileText } from "./planFile";
import { PlanGroup } from "./PlanGroup";
import { PlanItem } from "./PlanItem";

interface BuiltInPlansProps {
  readonly plans: readonly Plan[];
  readonly actions: PaneActions;
  readonly open: (page: LibraryPage) => void;
}

/** 内置: the plans that come with the add-in. */
export function BuiltInPlans({ plans, actions, open }: BuiltInPlansProps) {
  const say = useSay();
  return (
    <PlanGroup title={say(libraryMessages.builtInPlans)}>
      {plans.map((plan) => (
        <PlanItem
          key={plan.id}
          plan={plan}
          open={() => open({ kind: "plan", shelf: "builtIn", planId: plan.id })}
        >
          <PlanActions
            title={plan.title}
            file={planFileName(plan.id)}
            text={() => planFileText(plan)}
            actions={actions}
          />
        </PlanItem>
      ))}
    </PlanGroup>
  );
}
