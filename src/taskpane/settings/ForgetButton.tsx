import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { settingsMessages } from "../../messages/settings";
import { useSay } from "../language";
import { useForgetKept } from "../preferences/useKept";
import { usePreferences } from "../preferences/usePreferences";
import type { PaneActions } from "../usePaneActions";

const useStyles = makeStyles({
  surface: { width: "calc(100% - 24px)", maxWidth: "420px" },
  content: { overflowWrap: "anywhere" },
});

/** Clears what the pane remembers, once that was confirmed. */
export function ForgetButton({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const { forget } = usePreferences();
  const forgetKept = useForgetKept();
  const [isAsking, setAsking] = useState(false);
  const forgetAll = () => {
    setAsking(false);
    void actions.attempt("forget", () => {
      forgetKept();
      forget();
      return Promise.resolve({ kind: "told", text: say(settingsMessages.forgotten) });
    });
  };
  return (
    <Dialog open={isAsking} onOpenChange={(_, { open }) => setAsking(open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{say(settingsMessages.forget)}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say(settingsMessages.forgetTitle)}</DialogTitle>
          <DialogContent className={styles.content}>
            {say(settingsMessages.forgetText)}
          </DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{say(settingsMessages.cancel)}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={forgetAll}>
              {say(settingsMessages.forgetConfirm)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
