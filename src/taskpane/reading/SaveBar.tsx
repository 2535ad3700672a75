import { useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { newPlanMessages, newPlanSaveMessages as messages } from "../../messages/newPlan";
import { useSay, type Say } from "../language";
import type { PaneActions } from "../usePaneActions";
import { AskDialog } from "../AskDialog";
import type { PlanDraft } from "./draft/planDraft";
import type { SavedPlan } from "./useDraft";
import { useSaving, type SavingRefusal } from "./useSaving";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  bar: { flexShrink: 0 },
});

interface SaveBarProps {
  readonly draft: PlanDraft;
  readonly accepted: number;
  readonly actions: PaneActions;
  readonly setSaved: (saved: SavedPlan) => void;
  readonly leadTo: (rowId: string | null) => void;
}

/** How far the draft has come, and saving it. */
export function SaveBar({ draft, accepted, actions, setSaved, leadTo }: SaveBarProps) {
  const styles = useStyles();
  const say = useSay();
  const [isAsking, setAsking] = useState(false);
  const { isReady, save, refusal } = useSaving({ draft, actions, setSaved, leadTo });
  const { busy } = actions;
  const isSaving = busy === "addPlans";
  const proposed = draft.rows.filter(({ state }) => state === "proposed").length;
  const dropped = draft.rows.length - accepted - proposed;
  return (
    <div className={styles.footer}>
      {refusal && (
        <MessageBar intent="error" layout="multiline" role="alert" className={styles.bar}>
          <MessageBarBody>{refusalText(refusal, say)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.row}>
        <Text size={200}>{say(newPlanMessages.counts, { accepted, proposed, dropped })}</Text>
        <Button
          appearance="primary"
          icon={isSaving ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={busy !== null}
          onClick={() => {
            if (!isReady()) return;
            if (proposed > 0) setAsking(true);
            else void save();
          }}
        >
          {say(isSaving ? messages.saving : messages.save, { count: accepted })}
        </Button>
      </div>
      <AskDialog
        isOpen={isAsking}
        close={() => setAsking(false)}
        title={say(messages.pendingTitle, { count: proposed })}
        text={say(messages.pendingText)}
        stay={say(messages.goOn)}
        choices={[
          {
            label: say(messages.saveAccepted, { count: accepted }),
            isPrimary: true,
            choose: () => void save(),
          },
        ]}
      />
    </div>
  );
}

function refusalText(refusal: SavingRefusal, say: Say): string {
  switch (refusal.kind) {
    case "nothingAccepted":
      return say(messages.nothingAccepted);
    case "problems":
      return say(messages.hasProblems, { count: refusal.count });
  }
}
