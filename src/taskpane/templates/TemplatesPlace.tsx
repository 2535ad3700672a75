import { useState } from "react";
import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { useSay } from "../language";
import { lazily } from "../lazily";
import type { PaneActions } from "../usePaneActions";
import { usePlanLibrary } from "../usePlanLibrary";
import { InsertView } from "./InsertView";
import { type TemplatesView, ViewButtons } from "./ViewButtons";

// Not at first paint: it loads when it is first opened.
const TablesView = lazily(() => import("../tools/TablesView"));

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  message: { margin: tokens.spacingHorizontalM },
});

/** 模板: plans become tables in the workbook, and what can be done with these tables later. */
export default function TemplatesPlace({ actions }: { readonly actions: PaneActions }) {
  const styles = useStyles();
  const say = useSay();
  const plans = usePlanLibrary().plans();
  const [view, setView] = useState<TemplatesView>("insert");
  return (
    <>
      <ViewButtons view={view} setView={setView} />
      {/* Kept while the tables are looked at, so that the choice survives. */}
      <div className={view === "insert" ? styles.view : styles.hidden}>
        {plans.length > 0 ? (
          <InsertView offered={plans} actions={actions} />
        ) : (
          <MessageBar intent="info" layout="multiline" className={styles.message}>
            <MessageBarBody>{say(templatesMessages.noPlans)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {view === "tables" && (
        <div className={styles.view}>
          <TablesView actions={actions} />
        </div>
      )}
    </>
  );
}
