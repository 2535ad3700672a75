import { useCallback, useEffect, useRef, useState } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { lazily } from "../lazily";
import { usePane } from "../PaneContext";
import type { PaneActions } from "../usePaneActions";
import { choiceProblem } from "./choiceProblem";
import { IndicatorPicker } from "./IndicatorPicker";
import { InsertFooter } from "./InsertFooter";
import { LayoutChoice } from "./LayoutChoice";
import { OptionFields } from "./OptionFields";
import { PlanChoice } from "./PlanChoice";
import { useTemplateChoice } from "./useTemplateChoice";

// Not at first paint: it loads when it is first asked for.
const PreviewView = lazily(() => import("./preview/PreviewView"));

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  form: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  count: { flexGrow: 1 },
});

interface InsertViewProps {
  /** At least one. */
  readonly offered: readonly Plan[];
  readonly actions: PaneActions;
}

/** 插入新表: layout, plans, options and indicators, looked at in the preview, then inserted. */
export function InsertView({ offered, actions }: InsertViewProps) {
  const styles = useStyles();
  const say = useSay();
  const { currentYear } = usePane();
  const choice = useTemplateChoice(offered, currentYear);
  const [isPreviewing, setPreviewing] = useState(false);
  const previewButton = useRef<HTMLButtonElement>(null);
  const wasPreviewing = useRef(false);
  const { items, chosenOf, request } = choice;
  const problem = choiceProblem(choice);
  const { attempt, insert } = actions;

  useEffect(() => {
    if (wasPreviewing.current && !isPreviewing) previewButton.current?.focus();
    wasPreviewing.current = isPreviewing;
  }, [isPreviewing]);

  const refuse = () =>
    attempt("insert", async () =>
      problem === null
        ? null
        : { kind: "problem", message: say(problem), location: null, remedy: null },
    );
  const insertChosen = async () => {
    if (problem !== null || request === null) await refuse();
    // What was previewed stands in the workbook now.
    else if (await insert(request)) setPreviewing(false);
  };
  const intoNewSheet = useCallback(() => choice.change({ placement: "newSheet" }), [choice]);

  const chosen = items.filter((item) => chosenOf(item) !== false).length;
  const footer = (
    <InsertFooter
      actions={actions}
      preview={isPreviewing ? null : () => (problem === null ? setPreviewing(true) : void refuse())}
      previewButton={previewButton}
      insert={() => void insertChosen()}
    >
      <Text className={styles.count}>
        {say(templatesMessages.chosen, { count: chosen, total: items.length })}
      </Text>
    </InsertFooter>
  );
  return (
    <>
      {/* Kept while the preview is looked at, so that folded groups and filters survive. */}
      <div className={isPreviewing ? styles.hidden : styles.view}>
        <div className={styles.form}>
          <LayoutChoice choice={choice} />
          <PlanChoice offered={offered} choice={choice} />
          <OptionFields choice={choice} />
          <IndicatorPicker choice={choice} />
        </div>
        {!isPreviewing && footer}
      </div>
      {isPreviewing && request && (
        <div className={styles.view}>
          <PreviewView
            request={request}
            actions={actions}
            intoNewSheet={intoNewSheet}
            close={() => setPreviewing(false)}
          />
          {footer}
        </div>
      )}
    </>
  );
}
