import { useId } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookCheck } from "../../excel/checkService";
import { attributeLabels, checkMessages } from "../../messages/checkPlace";
import { glanceMessages, nextStepMessages } from "../../messages/home";
import { statusLabels } from "../../messages/pane";
import { severityOf } from "../../plan/assessment";
import { rollUp } from "../../plan/rollUp";
import StatusCountsChart from "../charts/StatusCountsChart";
import { allFindings } from "../check/checkCounts";
import { SeverityIcon } from "../check/SeverityIcon";
import type { Check } from "../check/useCheck";
import { HelpButton } from "../help/HelpButton";
import { localeOf, useLanguage, useSay } from "../language";
import type { PaneActions } from "../usePaneActions";

const useStyles = makeStyles({
  glance: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  overall: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** In this order; a group without targets is left out. */
const attributes = ["约束性", "预期性", "none"] as const;

interface GlanceProps {
  readonly result: WorkbookCheck | null;
  readonly isCurrent: boolean;
  readonly check: Check;
  readonly actions: PaneActions;
}

/** The verdicts of the last check, binding and expected targets apart; never checked anew without being asked. */
export function Glance({ result, isCurrent, check, actions }: GlanceProps) {
  const styles = useStyles();
  const say = useSay();
  const locale = localeOf(useLanguage());
  const titleId = useId();
  const { byAttribute, bindingOverall } = rollUp(result ? allFindings(result) : []);
  return (
    <section className={styles.glance} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {say(glanceMessages.title)}
        </h2>
        <Button
          size="small"
          disabledFocusable={actions.busy !== null}
          onClick={() => void check.run()}
        >
          {say(check.underWay ? nextStepMessages.checking : nextStepMessages.checkAction)}
        </Button>
      </div>
      {result === null ? (
        <Text size={200}>{say(glanceMessages.notChecked)}</Text>
      ) : (
        <Text size={200} className={styles.quiet}>
          {isCurrent
            ? say(glanceMessages.checkedAt, {
                time: new Date(result.at).toLocaleTimeString(locale, {
                  hour: "2-digit",
                  minute: "2-digit",
                }),
              })
            : say(glanceMessages.outdated)}
        </Text>
      )}
      {attributes
        .filter((attribute) => byAttribute[attribute].total > 0)
        .map((attribute) => {
          const counts = byAttribute[attribute];
          const name = say(attributeLabels[attribute]);
          return (
            <StatusCountsChart
              key={attribute}
              counts={counts.counts}
              label={say(checkMessages.statusCounts, { attribute: name })}
              heading={
                <div className={styles.head}>
                  <h3 className={styles.name}>
                    {say(glanceMessages.attributeCount, { attribute: name, count: counts.total })}
                  </h3>
                  {attribute !== "none" && <HelpButton term={attribute} />}
                  {attribute === "约束性" && bindingOverall !== null && (
                    <span className={styles.overall}>
                      <SeverityIcon severity={severityOf[bindingOverall]} />
                      <Text weight="semibold">
                        {say(glanceMessages.overall, { status: say(statusLabels[bindingOverall]) })}
                      </Text>
                    </span>
                  )}
                </div>
              }
            />
          );
        })}
    </section>
  );
}
