import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { writeMessages } from "../../messages/functionPage";
import { useSay } from "../language";
import type { FormulaWriting } from "./useFormulaWriting";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

interface ReplaceBarProps {
  readonly writing: Pick<FormulaWriting, "refusal" | "replace" | "dismiss">;
  readonly isBusy: boolean;
}

/** Says that the cell is not empty, with the choice to replace what is there; nothing where it was not refused. */
export function ReplaceBar({ writing: { refusal, replace, dismiss }, isBusy }: ReplaceBarProps) {
  const styles = useStyles();
  const say = useSay();
  if (refusal === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{refusal.message}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void replace(refusal.writing)}
        >
          {say(writeMessages.replace)}
        </Button>
        <Button size="small" onClick={dismiss}>
          {say(writeMessages.keep)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
