import type { ReactNode } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { loadingMessages } from "../messages/loading";
import { useSay } from "./language";
import { usePlanStore } from "./usePlanLibrary";

const useStyles = makeStyles({
  waiting: { margin: 0, padding: tokens.spacingHorizontalM },
  failed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** Around a place that works on the plans: shows it once they have loaded, and until then why it is not there. */
export function PlansGate({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const say = useSay();
  const { isLoaded, builtInFailure, load } = usePlanStore();
  if (isLoaded) return children;
  if (builtInFailure === null) {
    return (
      <p role="status" className={styles.waiting}>
        {say(loadingMessages.loading)}
      </p>
    );
  }
  return (
    <div role="alert" className={styles.failed}>
      <Text>{say(loadingMessages.plansNotLoaded)}</Text>
      {/* What fails again is told again. */}
      <Button onClick={() => void load().catch(() => undefined)}>
        {say(loadingMessages.retry)}
      </Button>
    </div>
  );
}
