import { useEffect, useState } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import {
  newPlanMessages,
  newPlanSaveMessages as saveMessages,
  newPlanSourceMessages as messages,
} from "../../messages/newPlan";
import type { Plan } from "../../plan/plan";
import { pageStartMark } from "../library/usePageStack";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { AskDialog } from "../AskDialog";
import type { HeldDraft } from "./draft/heldDraft";
import { isKeepable } from "./draft/keptDraft";
import { DraftStep } from "./DraftStep";
import { SavedStep } from "./SavedStep";
import { SourceStep } from "./SourceStep";
import { useDocumentReading } from "./useDocumentReading";
import { useDraft } from "./useDraft";

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  head: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // The focus that the title takes on opening leads the screen reader here; nobody can do anything with it.
  title: { margin: 0, flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

export interface NewPlanProps {
  readonly actions: PaneActions;
  readonly held: HeldDraft;
  /** Keeps a plan in the user's own library; null where there can be none. */
  readonly keep: ((plan: Plan) => Promise<void>) | null;
  /** Back to the plans. */
  readonly close: () => void;
}

/** 计划库 → 新建: from a document to a plan of the workbook, each of whose targets a person has looked at. */
export default function NewPlan({ actions, held, keep, close }: NewPlanProps) {
  const styles = useStyles();
  const say = useSay();
  const drafting = useDraft(held);
  const reading = useDocumentReading(drafting.begin);
  const [asking, setAsking] = useState<"leave" | "again" | null>(null);
  const { history, saved, discard } = drafting;
  const draft = saved === null ? (history?.now ?? null) : null;

  const [isLeaving, setLeaving] = useState(false);
  useEffect(() => {
    // Not before it is forgotten what is discarded.
    if (isLeaving && history === null) close();
  }, [close, history, isLeaving]);
  const discardAndLeave = () => {
    discard();
    setLeaving(true);
  };
  const leave = () => (draft === null ? discardAndLeave() : setAsking("leave"));
  const isKept = asking === "leave" && draft !== null && isKeepable(draft);
  const discarding = {
    label: say(saveMessages.discard),
    choose: asking === "leave" ? discardAndLeave : discard,
  };
  return (
    <div
      className={styles.view}
      onDrop={(event) => {
        // Around it, files that are dropped are taken for plan files.
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <div className={styles.head}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={say(messages.back)}
          title={say(messages.back)}
          onClick={leave}
        />
        <Text
          as="h2"
          weight="semibold"
          className={styles.title}
          tabIndex={-1}
          {...{ [pageStartMark]: "" }}
        >
          {draft === null ? say(messages.title) : draft.file || say(messages.title)}
        </Text>
        {draft !== null && (
          <Button size="small" appearance="subtle" onClick={() => setAsking("again")}>
            {say(newPlanMessages.startAgain)}
          </Button>
        )}
      </div>
      {saved !== null ? (
        <SavedStep saved={saved} keep={keep} another={discard} close={leave} />
      ) : history === null ? (
        <SourceStep reading={reading} />
      ) : (
        <DraftStep history={history} drafting={drafting} actions={actions} />
      )}
      <AskDialog
        isOpen={asking !== null}
        close={() => setAsking(null)}
        title={say(saveMessages.leaveTitle)}
        text={say(isKept ? saveMessages.leaveKept : saveMessages.leaveLost)}
        stay={say(saveMessages.stay)}
        choices={
          isKept
            ? [{ label: say(saveMessages.keepDraft), isPrimary: true, choose: close }, discarding]
            : [discarding]
        }
      />
    </div>
  );
}
