import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { noticeMessages, templatesMessages } from "../../messages/pane";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  count: { flexGrow: 1 },
});

interface InsertFooterProps {
  readonly chosen: number;
  readonly total: number;
  readonly actions: PaneActions;
  readonly insert: () => void;
}

/** Always in sight below the list: how many are chosen, 插入, and the way back. */
export function InsertFooter({ chosen, total, actions, insert }: InsertFooterProps) {
  const styles = useStyles();
  const say = useSay();
  const { busy, undoable, undo } = actions;
  const inserting = busy === "insert";
  const undoLabel = undoable && say(noticeMessages.undoLast, { label: undoable.label });
  return (
    <div className={styles.footer}>
      <Text className={styles.count}>
        {say(templatesMessages.chosen, { count: chosen, total })}
      </Text>
      {undoLabel && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          title={undoLabel}
          aria-label={undoLabel}
          disabledFocusable={busy !== null}
          onClick={() => void undo()}
        />
      )}
      <Button
        appearance="primary"
        icon={inserting ? <Spinner size="extra-tiny" /> : undefined}
        disabledFocusable={busy !== null}
        onClick={insert}
      >
        {say(inserting ? templatesMessages.inserting : templatesMessages.insert)}
      </Button>
    </div>
  );
}
