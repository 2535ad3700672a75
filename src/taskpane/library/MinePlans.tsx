import { useRef } from "react";
import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { BrokenPlanItem } from "./BrokenPlanItem";
import type { LibraryPage, PlansByShelf } from "./libraryPage";
import { PlanActions, type PlanAction } from "./PlanActions";
import { planFileName, planFileText } from "./planFile";
import { PlanGroup } from "./PlanGroup";
import { PlanItem } from "./PlanItem";
import { standing } from "./samePlan";
import type { OwnLibraryUse } from "./useOwnLibraryActions";

interface MinePlansProps {
  readonly plans: PlansByShelf;
  readonly mine: OwnLibraryUse;
  readonly actions: PaneActions;
  readonly open: (page: LibraryPage) => void;
}

/** 我的: what this machine keeps for every workbook. */
export function MinePlans({ plans, mine, actions, open }: MinePlansProps) {
  const say = useSay();
  const heading = useRef<HTMLSpanElement>(null);
  const { state, removed } = mine;
  // The button that was pressed is gone.
  const removing = async (remove: () => Promise<void>) => {
    await remove();
    heading.current?.focus();
  };
  return (
    <PlanGroup
      title={say(libraryMessages.minePlans)}
      heading={heading}
      before={
        <>
          {state.kind === "reading" && (
            <Text role="status">{say(libraryMessages.readingMine)}</Text>
          )}
          {state.kind === "forbidden" && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{say(libraryMessages.mineForbidden)}</MessageBarBody>
            </MessageBar>
          )}
          {state.kind === "read" && (
            <Text size={200}>
              {say(
                plans.mine.length + state.broken.length === 0
                  ? libraryMessages.noMinePlans
                  : libraryMessages.mineHint,
              )}
            </Text>
          )}
          {removed !== null && (
            <div>
              <Button
                size="small"
                icon={<ArrowUndoRegular />}
                aria-label={say(libraryMessages.putBackOf, { title: removed.title })}
                disabledFocusable={actions.busy !== null}
                onClick={() => void removing(mine.putBack)}
              >
                {say(libraryMessages.putBackOf, { title: removed.title })}
              </Button>
            </div>
          )}
        </>
      }
    >
      {state.kind === "read" &&
        state.broken.map((plan) => (
          <BrokenPlanItem
            key={plan.id}
            plan={plan}
            actions={actions}
            remove={() => void removing(() => mine.removeBroken(plan.id, plan.name ?? plan.id))}
          />
        ))}
      {plans.mine.map((plan) => {
        const { id, title } = plan;
        const there = standing(plan, plans.workbook);
        const replaces = there === "differs";
        const useIt: PlanAction = {
          label: say(replaces ? libraryMessages.useAgain : libraryMessages.use),
          name: say(replaces ? libraryMessages.useAgainOf : libraryMessages.useOf, { title }),
          icon: <DocumentAddRegular />,
          act: () => void mine.use(plan, replaces),
        };
        return (
          <PlanItem
            key={id}
            plan={plan}
            open={() => open({ kind: "plan", shelf: "mine", planId: id })}
            mark={there === "same" ? say(libraryMessages.isUsed) : undefined}
          >
            <PlanActions
              title={title}
              file={planFileName(id)}
              text={() => planFileText(plan)}
              actions={actions}
              others={there === "same" ? [] : [useIt]}
              remove={{
                name: say(libraryMessages.removeMineOf, { title }),
                act: () => void removing(() => mine.remove(plan)),
              }}
            />
          </PlanItem>
        );
      })}
    </PlanGroup>
  );
}
