import {
  Button,
  Field,
  ProgressBar,
  Switch,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { StopRegular } from "@fluentui/react-icons/svg/stop";
import type { CheckProgress } from "../../excel/checkService";
import { checkMessages } from "../../messages/checkPlace";
import { localeOf, useLanguage, useSay, type Say } from "../language";
import type { PaneActions } from "../usePaneActions";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  live: { marginInlineStart: "auto" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface RunBarProps {
  readonly check: Check;
  readonly actions: PaneActions;
}

/** Starts and stops the check, shows how far it is, and turns the live check on and off. */
export function RunBar({ check, actions }: RunBarProps) {
  const styles = useStyles();
  const say = useSay();
  const locale = localeOf(useLanguage());
  const { result, underWay, settings, run, stop, setLive } = check;
  const label = underWay ? "running" : result ? "runAgain" : "run";
  const disabled = actions.busy !== null;
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={disabled} onClick={() => void run()}>
          {say(checkMessages[label])}
        </Button>
        {underWay && (
          <Button icon={<StopRegular />} disabledFocusable={underWay.isStopping} onClick={stop}>
            {say(underWay.isStopping ? checkMessages.stopping : checkMessages.stop)}
          </Button>
        )}
        {settings && !underWay && (
          <Switch
            className={styles.live}
            label={say(checkMessages.live)}
            title={say(checkMessages.liveHint)}
            checked={settings.live}
            disabled={disabled}
            onChange={(_, { checked }) => void setLive(checked)}
          />
        )}
      </div>
      {underWay && (
        <Field validationState="none" hint={progressText(underWay.progress, say)}>
          <ProgressBar
            aria-label={say(checkMessages.running)}
            value={shareRead(underWay.progress)}
          />
        </Field>
      )}
      {!underWay && result && (
        <Text size={200} className={styles.quiet}>
          {say(checkMessages.checkedAt, {
            time: new Date(result.at).toLocaleTimeString(locale, {
              hour: "2-digit",
              minute: "2-digit",
              second: "2-digit",
            }),
          })}
        </Text>
      )}
    </div>
  );
}

/** Undefined while the number of rows is not known: the bar then only moves. */
function shareRead(progress: CheckProgress | null): number | undefined {
  if (progress === null || progress.rows === null || progress.rows === 0) return undefined;
  return progress.rowsRead / progress.rows;
}

function progressText(progress: CheckProgress | null, say: Say): string {
  if (progress === null) return say(checkMessages.starting);
  const { sheet, rowsRead: read, rows } = progress;
  return rows === null
    ? say(checkMessages.progressOpen, { sheet, read })
    : say(checkMessages.progress, { sheet, read, rows });
}
