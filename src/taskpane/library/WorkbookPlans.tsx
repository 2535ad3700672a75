import { useRef, type ReactNode } from "react";
import { MessageBar, MessageBarBody, Text, makeStyles } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { usePlanStore } from "../usePlanLibrary";
import { BrokenPlanItem } from "./BrokenPlanItem";
import type { LibraryPage, PlansByShelf } from "./libraryPage";
import { PlanActions, type PlanAction } from "./PlanActions";
import { planFileName, planFileText } from "./planFile";
import { PlanGroup } from "./PlanGroup";
import { PlanItem } from "./PlanItem";
import { standing } from "./samePlan";
import type { OwnLibraryUse } from "./useOwnLibraryActions";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface WorkbookPlansProps {
  readonly plans: PlansByShelf;
  readonly mine: OwnLibraryUse;
  readonly actions: PaneActions;
  readonly open: (page: LibraryPage) => void;
  /** The ways in which plans are added. */
  readonly children: ReactNode;
}

/** 本工作簿: the user's own plans, which travel with the file. */
export function WorkbookPlans({ plans, mine, actions, open, children }: WorkbookPlansProps) {
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLSpanElement>(null);
  const { service } = usePane();
  const { broken, isReady, readFailure } = usePlanStore();
  const isEmpty = plans.workbook.length + broken.length === 0;

  const removing = (title: string, remove: () => Promise<void>) => () => {
    void actions
      .attempt("removePlan", async () => {
        await remove();
        return { kind: "done", text: say(libraryMessages.removed, { title }) };
      })
      // The button that was pressed is gone.
      .then(() => heading.current?.focus());
  };
  return (
    <PlanGroup
      title={say(libraryMessages.ownPlans)}
      heading={heading}
      before={
        <>
          {children}
          {!isReady && <Text role="status">{say(libraryMessages.stillReading)}</Text>}
          {readFailure !== null && (
            <MessageBar intent="error" layout="multiline" className={styles.bar}>
              <MessageBarBody>
                {say(libraryMessages.unreadable, { detail: readFailure })}
              </MessageBarBody>
            </MessageBar>
          )}
          {isReady && readFailure === null && isEmpty && (
            <Text size={200}>{say(libraryMessages.noOwnPlans)}</Text>
          )}
        </>
      }
    >
      {broken.map((plan) => (
        <BrokenPlanItem
          key={plan.partId}
          plan={plan}
          actions={actions}
          remove={removing(plan.name ?? say(libraryMessages.withoutName), () =>
            service.removeBrokenPlan(plan.partId),
          )}
        />
      ))}
      {plans.workbook.map((plan) => {
        const { id, title } = plan;
        const kept = standing(plan, plans.mine);
        const keepIt: PlanAction = {
          label: say(kept === "differs" ? libraryMessages.keepAgain : libraryMessages.keep),
          name: say(kept === "differs" ? libraryMessages.keepAgainOf : libraryMessages.keepOf, {
            title,
          }),
          icon: <SaveRegular />,
          act: () => void mine.keep(plan),
        };
        const canKeep = kept !== "same" && mine.state.kind === "read";
        return (
          <PlanItem
            key={id}
            plan={plan}
            open={() => open({ kind: "plan", shelf: "workbook", planId: id })}
            mark={kept === "same" ? say(libraryMessages.isKept) : undefined}
          >
            <PlanActions
              title={title}
              file={planFileName(id)}
              text={() => planFileText(plan)}
              actions={actions}
              others={canKeep ? [keepIt] : []}
              remove={{
                name: say(libraryMessages.removeOf, { title }),
                act: removing(title, () => service.removePlan(id)),
              }}
            />
          </PlanItem>
        );
      })}
    </PlanGroup>
  );
}
