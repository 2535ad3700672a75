import { useState } from "react";
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { settingsMessages } from "../../messages/settings";
import { AskDialog } from "../AskDialog";
import { useSay } from "../language";
import { useForgetKept } from "../preferences/useKept";
import { usePreferences } from "../preferences/usePreferences";
import type { PaneActions } from "../usePaneActions";

/** Clears what the pane remembers, once that was confirmed. */
export function ForgetButton({ actions }: { readonly actions: PaneActions }) {
  const say = useSay();
  const { forget } = usePreferences();
  const forgetKept = useForgetKept();
  const focusTarget = useRestoreFocusTarget();
  const [isAsking, setAsking] = useState(false);
  const forgetAll = () => {
    void actions.attempt("forget", () => {
      forgetKept();
      forget();
      return Promise.resolve({ kind: "told", text: say(settingsMessages.forgotten) });
    });
  };
  return (
    <>
      <Button {...focusTarget} onClick={() => setAsking(true)}>
        {say(settingsMessages.forget)}
      </Button>
      <AskDialog
        isOpen={isAsking}
        close={() => setAsking(false)}
        title={say(settingsMessages.forgetTitle)}
        text={say(settingsMessages.forgetText)}
        stay={say(settingsMessages.cancel)}
        choices={[
          { label: say(settingsMessages.forgetConfirm), isPrimary: true, choose: forgetAll },
        ]}
      />
    </>
  );
}
