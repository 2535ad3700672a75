import type { ReactNode, RefObject } from "react";
import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { stageMessages, templatesMessages } from "../../messages/templates";
import { useSay } from "../language";
import { UndoButton } from "../UndoButton";
import type { PaneActions } from "../usePaneActions";
import { useLasting } from "./useLasting";

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
    gap: tokens.spacingHorizontalS,
  },
  button: { minWidth: "64px" },
});

/** An insertion that takes longer than this says how far it is. */
const patience = 500;

interface InsertFooterProps {
  readonly actions: PaneActions;
  /** Null while the preview is shown. */
  readonly preview: (() => void) | null;
  readonly previewButton: RefObject<HTMLButtonElement>;
  readonly insert: () => void;
  /** What is to be inserted. */
  readonly children: ReactNode;
}

/** Always in sight below the form: what is chosen, 预览, 插入 with its progress, and the way back. */
export function InsertFooter({
  actions,
  preview,
  previewButton,
  insert,
  children,
}: InsertFooterProps) {
  const styles = useStyles();
  const say = useSay();
  const { busy, stage } = actions;
  const isInserting = busy === "insert";
  const shownStage = useLasting(isInserting, patience) ? stage : null;
  return (
    <div className={styles.footer}>
      <UndoButton actions={actions} />
      <div className={styles.row}>
        {children}
        {preview && (
          <Button
            ref={previewButton}
            className={styles.button}
            disabledFocusable={busy !== null}
            onClick={preview}
          >
            {say(templatesMessages.preview)}
          </Button>
        )}
        <Button
          appearance="primary"
          className={styles.button}
          icon={isInserting ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={busy !== null}
          onClick={insert}
        >
          {say(isInserting ? templatesMessages.inserting : templatesMessages.insert)}
        </Button>
      </div>
      <Text size={200} role="status">
        {shownStage && say(stageMessages[shownStage])}
      </Text>
    </div>
  );
}
