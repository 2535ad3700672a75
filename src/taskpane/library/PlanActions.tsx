import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { downloadText } from "./planFileDownload";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
});

interface PlanActionsProps {
  readonly title: string;
  readonly file: string;
  /** The file's content, made when it is asked for. */
  readonly text: () => string;
  readonly actions: PaneActions;
  /** Absent for what cannot be removed. */
  readonly remove?: () => Promise<void>;
}

/** 导出 and 移除 of one plan. */
export function PlanActions({ title, file, text, actions, remove }: PlanActionsProps) {
  const styles = useStyles();
  const say = useSay();
  const { attempt, busy } = actions;

  const exportPlan = () =>
    attempt("exportPlan", async () => {
      downloadText(file, text());
      return { kind: "said", text: say(libraryMessages.exported, { file }) };
    });
  const removePlan = (takeOut: () => Promise<void>) =>
    attempt("removePlan", async () => {
      await takeOut();
      return { kind: "done", text: say(libraryMessages.removed, { title }) };
    });
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy !== null}
        aria-label={say(libraryMessages.exportOf, { title })}
        onClick={() => void exportPlan()}
      >
        {say(libraryMessages.export)}
      </Button>
      {remove && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          disabledFocusable={busy !== null}
          aria-label={say(libraryMessages.removeOf, { title })}
          onClick={() => void removePlan(remove)}
        >
          {say(libraryMessages.remove)}
        </Button>
      )}
    </div>
  );
}
