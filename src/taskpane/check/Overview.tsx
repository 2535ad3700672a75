import { useId, useMemo } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding, WorkbookCheck } from "../../excel/checkService";
import { chartMessages } from "../../messages/charts";
import { attributeLabels, checkMessages } from "../../messages/checkPlace";
import { statusLabels } from "../../messages/pane";
import { severityOf } from "../../plan/assessment";
import { rollUp } from "../../plan/rollUp";
import { HelpButton } from "../help/HelpButton";
import { useLanguage, useSay } from "../language";
import { lazily } from "../lazily";
import { Section } from "../Section";
import { checkSummary } from "./checkCounts";
import { completions } from "./completions";
import StatusCountsChart from "../charts/StatusCountsChart";
import { SeverityIcon } from "./SeverityIcon";

// Only where someone asks for it.
const CompletionChart = lazily(() => import("../charts/CompletionChart"));

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  attributes: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  attribute: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  overall: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
});

/** In this order; a group without targets is left out. */
const attributes = ["约束性", "预期性", "none"] as const;

interface OverviewProps {
  readonly check: WorkbookCheck;
  readonly findings: readonly JudgedFinding[];
}

/** How the targets stand, binding and expected ones apart. */
export function Overview({ check, findings }: OverviewProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const titleId = useId();
  const { byAttribute, bindingOverall } = rollUp(findings);
  const items = useMemo(() => completions(findings), [findings]);
  return (
    <section className={styles.overview} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} weight="semibold" className={styles.title}>
        {say(checkMessages.summaryTitle)}
      </Text>
      <Text>{checkSummary(check, language)}</Text>
      <div className={styles.attributes}>
        {attributes
          .filter((attribute) => byAttribute[attribute].total > 0)
          .map((attribute) => {
            const counts = byAttribute[attribute];
            const name = say(attributeLabels[attribute]);
            return (
              <div key={attribute} className={styles.attribute}>
                <StatusCountsChart
                  counts={counts.counts}
                  label={say(checkMessages.statusCounts, { attribute: name })}
                  heading={
                    <div className={styles.head}>
                      <h3 className={styles.name}>
                        {say(checkMessages.attributeCount, {
                          attribute: name,
                          count: counts.total,
                        })}
                      </h3>
                      {attribute !== "none" && <HelpButton term={attribute} />}
                      {attribute === "约束性" && bindingOverall !== null && (
                        <span className={styles.overall}>
                          <SeverityIcon severity={severityOf[bindingOverall]} />
                          <Text weight="semibold">
                            {say(checkMessages.bindingOverall, {
                              status: say(statusLabels[bindingOverall]),
                            })}
                          </Text>
                        </span>
                      )}
                    </div>
                  }
                />
              </div>
            );
          })}
      </div>
      {items.length > 0 && (
        <Section title={say(chartMessages.completion)} count={items.length}>
          <CompletionChart items={items} />
        </Section>
      )}
    </section>
  );
}
