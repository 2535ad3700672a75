import { useId, useRef } from "react";
import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import { AddPlans } from "./AddPlans";
import { BrokenPlanItem } from "./BrokenPlanItem";
import { FileResults } from "./FileResults";
import { PlanActions } from "./PlanActions";
import { planFileName } from "./planFileDownload";
import { PlanItem } from "./PlanItem";
import { usePlanFiles } from "./usePlanFiles";

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  bar: { flexShrink: 0 },
});

interface LibraryPlaceProps {
  readonly actions: PaneActions;
}

/** 计划库: the plans there are, and the workbook's own to be added, saved as files and removed. */
export default function LibraryPlace({ actions }: LibraryPlaceProps) {
  const styles = useStyles();
  const files = usePlanFiles(actions);
  return (
    <div
      className={styles.place}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = [...event.dataTransfer.files];
        if (dropped.length > 0) void files.add(dropped);
      }}
    >
      <AddPlans actions={actions} add={files.add} />
      <FileResults files={files} actions={actions} />
      <OwnPlans actions={actions} />
      <BuiltInPlans actions={actions} />
    </div>
  );
}

function OwnPlans({ actions }: LibraryPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const title = useRef<HTMLSpanElement>(null);
  const { service, plans } = usePane();
  usePlanLibrary();
  const { own, broken, isReady, readFailure } = plans;

  const removing = (remove: () => Promise<void>) => async () => {
    await remove();
    // The button that was pressed is gone.
    title.current?.focus();
  };
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <Text
        as="h2"
        id={titleId}
        ref={title}
        tabIndex={-1}
        weight="semibold"
        className={styles.title}
      >
        {say(libraryMessages.ownPlans)}
      </Text>
      {!isReady && <Text role="status">{say(libraryMessages.stillReading)}</Text>}
      {readFailure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {say(libraryMessages.unreadable, { detail: readFailure })}
          </MessageBarBody>
        </MessageBar>
      )}
      {isReady && readFailure === null && own.length === 0 && broken.length === 0 && (
        <Text>{say(libraryMessages.noOwnPlans)}</Text>
      )}
      <ul className={styles.list} aria-labelledby={titleId}>
        {broken.map((plan) => (
          <BrokenPlanItem
            key={plan.partId}
            plan={plan}
            actions={actions}
            remove={removing(() => service.removeBrokenPlan(plan.partId))}
          />
        ))}
        {own.map((plan) => (
          <PlanItem key={plan.id} plan={plan}>
            <PlanActions
              title={plan.title}
              file={planFileName(plan.id)}
              text={() => fileText(plan)}
              actions={actions}
              remove={removing(() => service.removePlan(plan.id))}
            />
          </PlanItem>
        ))}
      </ul>
    </section>
  );
}

function BuiltInPlans({ actions }: LibraryPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const { builtIn } = usePane().plans;
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} weight="semibold" className={styles.title}>
        {say(libraryMessages.builtInPlans)}
      </Text>
      <ul className={styles.list} aria-labelledby={titleId}>
        {builtIn.map((plan) => (
          <PlanItem key={plan.id} plan={plan}>
            <PlanActions
              title={plan.title}
              file={planFileName(plan.id)}
              text={() => fileText(plan)}
              actions={actions}
            />
          </PlanItem>
        ))}
      </ul>
    </section>
  );
}

/** As docs/adding-a-plan.md describes the file. */
function fileText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
