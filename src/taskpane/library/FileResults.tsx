import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { noticeMessages } from "../../messages/pane";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay, type Say } from "../language";
import type { PaneActions } from "../usePaneActions";
import { ProblemList } from "./ProblemList";
import type { FileOutcome, PlanFiles } from "./usePlanFiles";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere", minWidth: 0 },
});

interface FileResultsProps {
  readonly files: PlanFiles;
  readonly actions: PaneActions;
}

/** What became of each file that was added, and what can be done about it. */
export function FileResults({ files, actions }: FileResultsProps) {
  const styles = useStyles();
  const say = useSay();
  const { outcomes, replace, dismiss } = files;
  const { busy, undo, undoable } = actions;
  // Undo takes back one step, so it stands at the file that was added last.
  const last = outcomes.findLastIndex(({ kind }) => kind === "added");
  return (
    <div className={styles.results}>
      {outcomes.map((outcome, index) => (
        <MessageBar
          key={index}
          className={styles.bar}
          intent={outcome.kind === "added" ? "success" : "error"}
          layout="multiline"
        >
          <MessageBarBody className={styles.body}>
            {outcomeText(outcome, say)}
            {outcome.kind === "refused" && (
              <ProblemList name={outcome.file} problems={outcome.problems} />
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              index === 0 ? (
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={say(libraryMessages.closeResults)}
                  onClick={dismiss}
                />
              ) : undefined
            }
          >
            {outcome.kind === "idTaken" && (
              <Button
                size="small"
                disabledFocusable={busy !== null}
                aria-label={say(libraryMessages.replaceOf, { file: outcome.file })}
                onClick={() => void replace(outcome)}
              >
                {say(libraryMessages.replace)}
              </Button>
            )}
            {index === last && undoable && (
              <Button
                size="small"
                disabledFocusable={busy !== null}
                aria-label={say(noticeMessages.undoLast, { label: undoable.label })}
                onClick={() => void undo()}
              >
                {say(noticeMessages.undo)}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}

function outcomeText(outcome: FileOutcome, say: Say): string {
  const { file } = outcome;
  switch (outcome.kind) {
    case "added":
      return say(libraryMessages.added, { file, title: outcome.title });
    case "refused":
      return say(libraryMessages.refused, { file, count: outcome.problems.length });
    case "idTaken":
    case "failed":
      return say(libraryMessages.failed, { file, message: outcome.message });
  }
}
