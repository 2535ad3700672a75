import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import type { JudgedFinding, WorkbookCheck } from "../../excel/checkService";
import type { CellLocation } from "../../excel/workbookService";
import { checkMessages } from "../../messages/checkPlace";
import { useSay } from "../language";
import { isAllGood } from "./checkCounts";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
});

interface ResultBarsProps {
  readonly result: WorkbookCheck;
  readonly findings: readonly JudgedFinding[];
  readonly isUndoneSince: boolean;
  readonly goTo: (location: CellLocation) => Promise<void>;
  readonly openTemplates: () => void;
}

/** What holds for the result as a whole: a part, out of date, nothing there, all well. */
export function ResultBars({
  result,
  findings,
  isUndoneSince,
  goTo,
  openTemplates,
}: ResultBarsProps) {
  const styles = useStyles();
  const say = useSay();
  const { tables, unreadable, stopped, settings } = result;
  const isEmpty = tables.length === 0 && unreadable.length === 0 && !stopped;
  const [first] = findings;
  const nothingEntered = first && findings.every(({ status }) => status === "待填报");
  const bar = (intent: "info" | "warning" | "success", text: string, action?: Action) => (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
  const count = findings.length;
  return (
    <>
      {stopped && bar("warning", say(checkMessages.stopped))}
      {isUndoneSince && !settings.live && bar("warning", say(checkMessages.undoneSince))}
      {isEmpty &&
        bar("info", say(checkMessages.noTables), {
          label: say(checkMessages.openTemplates),
          run: openTemplates,
        })}
      {nothingEntered &&
        bar("info", say(checkMessages.nothingEntered, { count }), {
          label: say(checkMessages.goToFirst),
          run: () => void goTo(first.location),
        })}
      {isAllGood(result, findings) && bar("success", say(checkMessages.allGood, { count }))}
    </>
  );
}

interface Action {
  readonly label: string;
  readonly run: () => void;
}
