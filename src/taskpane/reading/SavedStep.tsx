import { useEffect, useRef } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { requestOfPane } from "../../excel/paneRequests";
import { newPlanSaveMessages as messages, newPlanSourceMessages } from "../../messages/newPlan";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { SavedPlan } from "./useDraft";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SavedStepProps {
  readonly saved: SavedPlan;
  /** Keeps a plan in the user's own library; null where there can be none. */
  readonly keep: ((plan: Plan) => Promise<void>) | null;
  readonly another: () => void;
  readonly close: () => void;
}

/** Where the plan is now, and what one does next. */
export function SavedStep({ saved, keep, another, close }: SavedStepProps) {
  const styles = useStyles();
  const say = useSay();
  const next = useRef<HTMLButtonElement>(null);
  const { own } = usePane().plans;
  const { id, title, count } = saved;
  const plan = own.find((each) => each.id === id);
  // What had the focus is gone.
  useEffect(() => next.current?.focus(), []);
  return (
    <div className={styles.step}>
      <Text weight="semibold">{say(messages.saved, { title, count })}</Text>
      <Text>{say(messages.savedWhere)}</Text>
      <div className={styles.buttons}>
        <Button ref={next} appearance="primary" onClick={() => requestOfPane("templates")}>
          {say(messages.insertTemplate)}
        </Button>
        {keep && plan && <Button onClick={() => void keep(plan)}>{say(messages.keep)}</Button>}
        <Button onClick={close}>{say(newPlanSourceMessages.back)}</Button>
        <Button appearance="subtle" onClick={another}>
          {say(messages.another)}
        </Button>
      </div>
    </div>
  );
}
