import { useId } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { StopRegular } from "@fluentui/react-icons/svg/stop";
import { nextStepMessages } from "../../messages/home";
import { sampleMessages } from "../../messages/sample";
import type { Check } from "../check/useCheck";
import { useSay, type Say } from "../language";
import type { Place } from "../places";
import type { PaneActions } from "../usePaneActions";
import type { NextStep } from "./nextStep";
import { useSample } from "./useSample";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    // Seen where the system's own colours replace the background.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  wide: { minWidth: 0, maxWidth: "100%" },
  plain: { paddingInline: 0, textAlign: "start", justifyContent: "flex-start" },
});

interface NextStepCardProps {
  readonly step: NextStep;
  readonly actions: PaneActions;
  readonly check: Check;
  readonly open: (place: Place) => void;
}

/** What to do next, with the button that does it. */
export function NextStepCard({ step, actions, check, open }: NextStepCardProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const { busy } = actions;
  const { underWay, stop } = check;
  const runSample = useSample({ actions, check, open });
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} weight="semibold" className={styles.title}>
        {say(nextStepMessages.title)}
      </Text>
      <Text>{textOf(step, say)}</Text>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          className={styles.wide}
          disabledFocusable={busy !== null}
          onClick={() => doStep(step, { actions, check, open })}
        >
          {say(underWay ? nextStepMessages.checking : labels[step.kind])}
        </Button>
        {underWay && (
          <Button icon={<StopRegular />} disabledFocusable={underWay.isStopping} onClick={stop}>
            {say(nextStepMessages.stop)}
          </Button>
        )}
        {step.kind === "empty" && (
          <Button
            className={styles.wide}
            disabledFocusable={busy !== null}
            onClick={() => void runSample()}
          >
            {say(busy === "insert" ? sampleMessages.opening : sampleMessages.open)}
          </Button>
        )}
      </div>
      {step.kind === "empty" && (
        <>
          <Text size={200}>{say(sampleMessages.hint)}</Text>
          <Button
            size="small"
            appearance="transparent"
            className={styles.plain}
            disabledFocusable={busy !== null}
            onClick={() => {
              open("check");
              void check.run();
            }}
          >
            {say(nextStepMessages.emptyOwn)}
          </Button>
        </>
      )}
    </section>
  );
}

const labels = {
  empty: nextStepMessages.emptyAction,
  fill: nextStepMessages.fillAction,
  check: nextStepMessages.checkAction,
  checkAgain: nextStepMessages.checkAction,
  answer: nextStepMessages.answerAction,
  findings: nextStepMessages.findingsAction,
  fillOn: nextStepMessages.fillOnAction,
  done: nextStepMessages.doneAction,
} as const;

function textOf(step: NextStep, say: Say): string {
  switch (step.kind) {
    case "check":
      return step.entered === null
        ? say(nextStepMessages.checkUncounted)
        : say(nextStepMessages.check, step.entered);
    case "fill":
      return say(nextStepMessages.fill, { table: step.table });
    case "answer":
    case "fillOn":
      return say(nextStepMessages[step.kind], { count: step.count });
    case "findings":
      return say(nextStepMessages.findings, { error: step.error, warning: step.warning });
    case "empty":
    case "checkAgain":
    case "done":
      return say(nextStepMessages[step.kind]);
  }
}

function doStep(
  step: NextStep,
  { actions, check, open }: Pick<NextStepCardProps, "actions" | "check" | "open">,
): void {
  switch (step.kind) {
    case "empty":
      open("templates");
      break;
    case "fill":
    case "fillOn":
      void actions.goTo(step.location);
      break;
    case "check":
    case "checkAgain":
      void check.run();
      break;
    case "answer":
    case "findings":
    case "done":
      open("check");
      break;
  }
}
