import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { noticeMessages } from "../messages/pane";
import { useSay } from "./language";
import type { PaneActions } from "./usePaneActions";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    maxWidth: "100%",
    // In a column that is too high for the pane it scrolls with the rest and keeps its height.
    flexShrink: 0,
    alignSelf: "flex-start",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
});

/** The way back, saying what it takes back; nothing where there is nothing to undo. */
export function UndoButton({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const { busy, undoable, undo } = actions;
  if (!undoable) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      icon={<ArrowUndoRegular />}
      disabledFocusable={busy !== null}
      onClick={() => void undo()}
    >
      {say(noticeMessages.undoLast, { label: undoable.label })}
    </Button>
  );
}
