import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { CellLocation } from "../excel/workbookService";
import { noticeMessages } from "../messages/pane";
import { useSay } from "./language";
import { noticeText } from "./noticeText";
import type { Notice, PaneActions, Remedy } from "./usePaneActions";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    maxHeight: "45%",
    overflowY: "auto",
  },
  body: { overflowWrap: "anywhere" },
});

/** The outcome of the last action with what can be done about it. */
export function NoticeBar({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const { notice, busy, undoable, undo, goTo, insert, dismiss } = actions;
  if (!notice) return null;

  const disabled = busy !== null;
  const location = locationOf(notice);
  const remedy = notice.kind === "problem" ? notice.remedy : null;
  return (
    <MessageBar
      className={styles.bar}
      intent={notice.kind === "problem" ? "error" : "success"}
      layout="multiline"
    >
      <MessageBarBody className={styles.body}>{noticeText(notice, say)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say(noticeMessages.dismiss)}
            onClick={dismiss}
          />
        }
      >
        {(notice.kind === "inserted" || notice.kind === "done") && undoable && (
          <Button size="small" disabledFocusable={disabled} onClick={() => void undo()}>
            {say(busy === "undo" ? noticeMessages.undoing : noticeMessages.undo)}
          </Button>
        )}
        {remedy && (
          <Button
            size="small"
            disabledFocusable={disabled}
            onClick={() => void apply(remedy, { undo, insert })}
          >
            {say(remedyLabel(remedy))}
          </Button>
        )}
        {location && (
          <Button size="small" disabledFocusable={disabled} onClick={() => void goTo(location)}>
            {say(noticeMessages.goTo)}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function locationOf(notice: Notice): CellLocation | null {
  switch (notice.kind) {
    case "inserted":
      return notice.result.location;
    case "done":
      return notice.location ?? null;
    case "undone":
    case "told":
      return null;
    case "problem":
      return notice.location;
  }
}

function remedyLabel(remedy: Remedy) {
  return remedy.kind === "undoAnyway" ? noticeMessages.undoAnyway : noticeMessages.insertInNewSheet;
}

async function apply(remedy: Remedy, { undo, insert }: Pick<PaneActions, "undo" | "insert">) {
  if (remedy.kind === "undoAnyway") await undo({ discardEntries: true });
  else await insert(remedy.request);
}
