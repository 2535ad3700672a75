import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { BrokenPlan } from "../../excel/planStore";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { PlanActions } from "./PlanActions";
import { planFileName } from "./planFile";
import { ProblemList } from "./ProblemList";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere", minWidth: 0 },
});

interface BrokenPlanItemProps {
  readonly plan: Pick<BrokenPlan, "name" | "text" | "problems">;
  readonly actions: PaneActions;
  readonly remove: () => void;
}

/** A plan, in the workbook or on this machine, that cannot be used: why, and what can be done. */
export function BrokenPlanItem({ plan, actions, remove }: BrokenPlanItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { problems, text } = plan;
  const name = plan.name ?? say(libraryMessages.withoutName);
  return (
    <li>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {say(libraryMessages.broken, { name, count: problems.length })}
          <ProblemList name={name} problems={problems} />
        </MessageBarBody>
        <MessageBarActions>
          <PlanActions
            title={name}
            file={planFileName("plan")}
            text={() => text}
            actions={actions}
            remove={{ name: say(libraryMessages.removeOf, { title: name }), act: remove }}
          />
        </MessageBarActions>
      </MessageBar>
    </li>
  );
}
