import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckedIndicatorTable } from "../../excel/checkService";
import type { TableOverview } from "../../excel/overview/overviewService";
import { tableMessages } from "../../messages/home";
import { layoutWords } from "../../tables/templates/templateLayout";
import { useLanguage, useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { usePlanStore } from "../usePlanLibrary";
import { SeverityCounts } from "./SeverityCounts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  quiet: { color: tokens.colorNeutralForeground3 },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    // The words beside it say the same.
    forcedColorAdjust: "none",
  },
  filled: { height: "100%", backgroundColor: tokens.colorCompoundBrandBackground },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface TableItemProps {
  readonly table: TableOverview;
  /** As the last check found it; null where it did not. */
  readonly checked: CheckedIndicatorTable | null;
  readonly goTo: PaneActions["goTo"];
}

/** One of our tables: what it is, how far it is filled in, how it was judged. */
export function TableItem({ table, checked, goTo }: TableItemProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { index } = usePlanStore();
  const { layout, planIds, year, rows, entries, location } = table;
  const regions = planIds.map((id) => index.find((plan) => plan.id === id)?.region ?? id);
  const facts = [
    say(layoutWords(layout).title),
    ...(regions.length === 0 ? [] : [[...new Set(regions)].join(language === "zh" ? "、" : ", ")]),
    year === null ? say(tableMessages.yearUnknown) : say(tableMessages.year, { year }),
    say(tableMessages.rows, { count: rows }),
  ];
  const next = entries?.firstEmpty ?? null;
  return (
    <div className={styles.item}>
      <h3 className={styles.title} lang="zh-CN">
        {table.table}
      </h3>
      <Text size={200} className={styles.quiet}>
        {facts.join(" · ")}
      </Text>
      {entries === null ? (
        <Text size={200}>{say(tableMessages.filledUnknown)}</Text>
      ) : (
        <>
          <Text size={200}>
            {say(tableMessages.filled, { filled: entries.filled, all: entries.all })}
          </Text>
          <div className={styles.track} aria-hidden>
            <div
              className={styles.filled}
              style={{ width: `${(100 * entries.filled) / Math.max(1, entries.all)}%` }}
            />
          </div>
        </>
      )}
      {checked && <SeverityCounts findings={checked.findings} />}
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-label={say(tableMessages.goToOf, { table: table.table })}
          onClick={() => void goTo(location)}
        >
          {say(tableMessages.goTo)}
        </Button>
        {next && (
          <Button
            size="small"
            aria-label={say(tableMessages.fillNextOf, { table: table.table })}
            onClick={() => void goTo(next)}
          >
            {say(tableMessages.fillNext)}
          </Button>
        )}
      </div>
    </div>
  );
}
