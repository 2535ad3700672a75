import { useState } from "react";
import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartMessages } from "../../messages/charts";
import { listMessages, statusLabels } from "../../messages/pane";
import { severityOf, type Status } from "../../plan/assessment";
import { SeverityIcon } from "../check/SeverityIcon";
import { localeOf, useLanguage, useSay } from "../language";
import { formatPercent } from "../numbers";
import { useBarStyles } from "./barStyles";
import { ChartFrame } from "./ChartFrame";

const useStyles = makeStyles({
  rows: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center", minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground3 },
  value: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: { position: "relative", display: "block" },
  whole: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
    "@media (forced-colors: active)": { borderLeftColor: "CanvasText" },
  },
});

export interface Completion {
  readonly key: string;
  /** As the plan calls the indicator. */
  readonly name: string;
  /** Whose, and of which year. */
  readonly detail: string;
  /** 完成率, a fraction. */
  readonly attainment: number;
  readonly status: Status;
}

/** Bars reach to here; what goes beyond is cut, and its number says by how much. */
const longest = 1.25;
const rowsPerPage = 20;

/** How far each indicator has come, in the order given; the upright line is 100 %. */
export default function CompletionChart({ items }: { readonly items: readonly Completion[] }) {
  const styles = useStyles();
  const bars = useBarStyles();
  const say = useSay();
  const language = useLanguage();
  const [shown, setShown] = useState(rowsPerPage);
  const rest = Math.max(0, items.length - shown);
  const percent = (value: number) => formatPercent(value, language);
  return (
    <ChartFrame
      title={say(chartMessages.completionHint)}
      table={{
        columns: [
          say(chartMessages.indicator),
          say(chartMessages.status),
          say(chartMessages.attainment),
        ],
        rows: items.map(({ name, detail, status, attainment }) => [
          `${name} ${detail}`,
          say(statusLabels[status]),
          percent(attainment),
        ]),
        lang: localeOf("zh"),
      }}
    >
      <ul className={styles.rows} aria-label={say(chartMessages.completion)}>
        {items.slice(0, shown).map(({ key, name, detail, attainment, status }) => (
          <li key={key}>
            <div className={styles.head}>
              <SeverityIcon severity={severityOf[status]} />
              <Text size={200} className={styles.name} lang={localeOf("zh")}>
                {name} <span className={styles.detail}>{detail}</span>
              </Text>{" "}
              <Text size={200} className={styles.value}>
                {say(statusLabels[status])} {percent(attainment)}
              </Text>
            </div>
            <span className={styles.track} aria-hidden>
              <span
                className={mergeClasses(bars.bar, bars[severityOf[status]])}
                style={{ width: share(attainment) }}
              />
              <span className={styles.whole} style={{ insetInlineStart: share(1) }} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + rowsPerPage)}>
            {say(listMessages.more, { count: Math.min(rowsPerPage, rest), rest })}
          </Button>
        </div>
      )}
    </ChartFrame>
  );
}

function share(attainment: number): string {
  return `${(100 * Math.min(Math.max(attainment, 0), longest)) / longest}%`;
}
