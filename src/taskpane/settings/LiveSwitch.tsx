import { Field, Switch } from "@fluentui/react-components";
import { settingsMessages } from "../../messages/settings";
import type { Check } from "../check/useCheck";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";

interface LiveSwitchProps {
  readonly check: Check;
  readonly actions: PaneActions;
}

/** Whether edits are judged as they happen. */
export function LiveSwitch({ check, actions }: LiveSwitchProps) {
  const say = useSay();
  const { settings, setLive } = check;
  return (
    <Field hint={say(settingsMessages.liveHint)}>
      <Switch
        label={say(settingsMessages.live)}
        checked={settings?.live ?? false}
        disabled={settings === null || actions.busy !== null}
        onChange={(_, { checked }) => void setLive(checked)}
      />
    </Field>
  );
}
