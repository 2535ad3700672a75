import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellLocation, CheckedTable } from "../../excel/workbookService";
import { checkMessages, severityLabels } from "../../messages/pane";
import type { FindingSeverity } from "../../plan/assessment";
import { useSay } from "../language";
import { bySeverity } from "./checkSummary";
import { FindingItem } from "./FindingItem";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  list: {
    listStyleType: "none",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface CheckedTableSectionProps {
  readonly table: CheckedTable;
  /** Null shows every finding. */
  readonly only: FindingSeverity | null;
  readonly goTo: (location: CellLocation) => Promise<void>;
}

/** The findings of one table, worst first. */
export function CheckedTableSection({ table, only, goTo }: CheckedTableSectionProps) {
  const styles = useStyles();
  const say = useSay();
  const { region, year, sheet, findings } = table;
  const shown = bySeverity(findings).filter(({ severity }) => only === null || severity === only);
  const title = say(checkMessages.tableTitle, { region, year });
  return (
    <section className={styles.section} aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text size={200} className={styles.place}>
        {say(checkMessages.tablePlace, { sheet, table: table.table })}
      </Text>
      {findings.length === 0 && <Text>{say(checkMessages.emptyTable)}</Text>}
      {findings.length > 0 && shown.length === 0 && only !== null && (
        <Text>{say(checkMessages.noneOfSeverity, { severity: say(severityLabels[only]) })}</Text>
      )}
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={say(checkMessages.findings)}>
          {shown.map((finding) => (
            <li
              key={`${finding.location.sheet}!${finding.location.address}`}
              className={styles.item}
            >
              <FindingItem finding={finding} goTo={goTo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
