import { Button, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { checkMessages } from "../../messages/pane";
import { localeOf, useLanguage, useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { CheckResults } from "./CheckResults";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    minHeight: 0,
  },
  run: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  time: { color: tokens.colorNeutralForeground3 },
});

interface CheckPlaceProps {
  readonly check: Check;
  readonly actions: PaneActions;
  readonly openTemplates: () => void;
}

/** 检查: what the workbook's tables say, and the way to each cell. */
export function CheckPlace({ check, actions, openTemplates }: CheckPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const locale = localeOf(useLanguage());
  const { done, run } = check;
  const running = actions.busy === "check";
  const label = running ? "running" : done ? "runAgain" : "run";
  return (
    <div className={styles.place}>
      {!done && <Text>{say(checkMessages.intro)}</Text>}
      <div className={styles.run}>
        <Button
          appearance="primary"
          icon={running ? <Spinner size="extra-tiny" /> : undefined}
          disabledFocusable={actions.busy !== null}
          onClick={() => void run()}
        >
          {say(checkMessages[label])}
        </Button>
        {done && (
          <Text size={200} className={styles.time}>
            {say(checkMessages.checkedAt, {
              time: done.at.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" }),
            })}
          </Text>
        )}
      </div>
      {done && (
        <CheckResults result={done.result} goTo={actions.goTo} openTemplates={openTemplates} />
      )}
    </div>
  );
}
