import type { ReactNode } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { chartMessages } from "../../messages/charts";
import { statusLabels } from "../../messages/pane";
import { severityOf, statuses, type Status } from "../../plan/assessment";
import { severities } from "../check/checkCounts";
import { SeverityIcon } from "../check/SeverityIcon";
import { useLanguage, useSay } from "../language";
import { formatNumber } from "../numbers";
import { useBarStyles } from "./barStyles";
import { ChartFrame } from "./ChartFrame";

const useStyles = makeStyles({
  rows: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(104px, 38%) minmax(24px, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  count: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface StatusCountsChartProps {
  /** How many targets have each status; those that none has may be left out. */
  readonly counts: ReadonlyMap<Status, number> | Readonly<Partial<Record<Status, number>>>;
  /** Of what: shown above the bars. */
  readonly title?: string;
  /** In place of a title, for screen readers alone: what stands above the chart says the same. */
  readonly label?: string;
  /** Shown above the bars, in a line with the chart's button; goes with a label. */
  readonly heading?: ReactNode;
}

/** How many targets have each status, as bars: what asks most of the reader first. */
export default function StatusCountsChart({
  counts,
  title: shownTitle,
  label,
  heading = label === undefined ? undefined : null,
}: StatusCountsChartProps) {
  const styles = useStyles();
  const bars = useBarStyles();
  const say = useSay();
  const language = useLanguage();
  const occurring = inOrder(counts);
  const title = shownTitle ?? label ?? say(chartMessages.statusCounts);
  if (occurring.length === 0) return <Text size={200}>{say(chartMessages.nothingJudged)}</Text>;

  const most = Math.max(...occurring.map(({ count }) => count));
  const rows = occurring.map(({ status, count }) => ({
    status,
    count,
    name: say(statusLabels[status]),
    value: formatNumber(count, language),
  }));
  return (
    <ChartFrame
      title={title}
      heading={heading}
      table={{
        columns: [say(chartMessages.status), say(chartMessages.count)],
        rows: rows.map(({ name, value }) => [name, value]),
      }}
    >
      <ul className={styles.rows} aria-label={title}>
        {rows.map(({ status, count, name, value }) => (
          <li key={status} className={styles.row}>
            <span className={styles.name}>
              <SeverityIcon severity={severityOf[status]} />
              <Text size={200}>{name}</Text>
            </span>{" "}
            <span
              aria-hidden
              className={mergeClasses(bars.bar, bars[severityOf[status]])}
              style={{ width: `${(100 * count) / most}%` }}
            />
            <Text size={200} className={styles.count}>
              {value}
            </Text>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

type Counts = StatusCountsChartProps["counts"];

function inOrder(counts: Counts) {
  const countOf = (status: Status) => (isMap(counts) ? counts.get(status) : counts[status]) ?? 0;
  return severities.flatMap((severity) =>
    statuses
      .filter((status) => severityOf[status] === severity && countOf(status) > 0)
      .map((status) => ({ status, count: countOf(status) })),
  );
}

function isMap(counts: Counts): counts is ReadonlyMap<Status, number> {
  return counts instanceof Map;
}
