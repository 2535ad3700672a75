import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { CellLocation } from "../../excel/workbookService";
import { writeMessages } from "../../messages/functionPage";
import { noticeMessages } from "../../messages/pane";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { placeText } from "./cellReference";
import { ReplaceBar } from "./ReplaceBar";
import type { BuiltFormula } from "./useBuiltFormula";
import type { FormulaWriting } from "./useFormulaWriting";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
  write: { minWidth: 0, overflowWrap: "anywhere" },
});

interface WriteFooterProps {
  readonly built: BuiltFormula;
  readonly target: CellLocation | null;
  /** Why there is no target. */
  readonly noTarget: string | null;
  readonly isUpdate: boolean;
  readonly writing: FormulaWriting;
  readonly actions: PaneActions;
}

/** Where the formula goes, the button that writes it, and the way out where the cell is not empty. */
export function WriteFooter({
  built,
  target,
  noTarget,
  isUpdate,
  writing,
  actions,
}: WriteFooterProps) {
  const styles = useStyles();
  const say = useSay();
  const { busy, undoable, undo } = actions;
  const { formula, complete, circular } = built;
  const { write } = writing;
  const isBusy = busy !== null;
  const isWriting = busy === "writeFormula";
  const undoLabel = undoable && say(noticeMessages.undoLast, { label: undoable.label });
  const place = target && placeText(target);
  const label = isWriting
    ? say(writeMessages.writing)
    : place === null
      ? say(writeMessages.noCell)
      : say(isUpdate ? writeMessages.updateAt : writeMessages.insertAt, { place });
  return (
    <div className={styles.footer}>
      <ReplaceBar writing={writing} isBusy={isBusy} />
      <div role="status">
        {circular && place !== null && <Text>{say(writeMessages.circular, { place })}</Text>}
        {noTarget !== null && target === null && <Text>{noTarget}</Text>}
      </div>
      <div className={styles.buttons}>
        {undoLabel && (
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            title={undoLabel}
            aria-label={undoLabel}
            disabledFocusable={isBusy}
            onClick={() => void undo()}
          />
        )}
        <Button
          appearance="primary"
          className={styles.write}
          icon={isWriting ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={isBusy || !complete || circular || target === null}
          onClick={() => target && void write({ formula, location: target, isUpdate })}
        >
          {label}
        </Button>
      </div>
    </div>
  );
}
