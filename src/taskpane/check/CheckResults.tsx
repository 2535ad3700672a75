import { useState } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CellLocation, CheckResult } from "../../excel/workbookService";
import { checkMessages, statusLabels } from "../../messages/pane";

import type { FindingSeverity } from "../../plan/assessment";
import { useLanguage, useSay } from "../language";
import { allFindings, countBySeverity, countByStatus } from "./checkSummary";
import { CheckedTableSection } from "./CheckedTableSection";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  statuses: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
});

interface CheckResultsProps {
  readonly result: CheckResult;
  readonly goTo: (location: CellLocation) => Promise<void>;
  readonly openTemplates: () => void;
}

/** What a check found: counts first, then table by table. */
export function CheckResults({ result, goTo, openTemplates }: CheckResultsProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const [only, setOnly] = useState<FindingSeverity | null>(null);
  const { tables, unreadable } = result;
  const findings = allFindings(result);
  const counts = countBySeverity(findings);

  if (tables.length === 0 && unreadable.length === 0) {
    return (
      <MessageBar intent="info" layout="multiline" className={styles.bar}>
        <MessageBarBody>{say(checkMessages.noTables)}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={openTemplates}>
            {say(checkMessages.openTemplates)}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  const allGood = unreadable.length === 0 && findings.length > 0 && counts.good === findings.length;
  return (
    <div className={styles.results}>
      {unreadable.map(({ table, message }) => (
        <MessageBar key={table} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{table}</MessageBarTitle> {message}
          </MessageBarBody>
        </MessageBar>
      ))}
      {allGood && (
        <MessageBar intent="success" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(checkMessages.allGood, { count: findings.length })}</MessageBarBody>
        </MessageBar>
      )}
      {findings.length > 0 && (
        <>
          <SeverityFilter counts={counts} total={findings.length} only={only} onChange={setOnly} />
          <ul className={styles.statuses} aria-label={say(checkMessages.statusCounts)}>
            {countByStatus(findings).map(({ status, count }) => (
              <li key={status}>
                <Text size={200}>
                  {statusLabels[status][language]} {count}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {tables.map((table) => (
        <CheckedTableSection
          key={`${table.sheet}!${table.table}`}
          table={table}
          only={only}
          goTo={goTo}
        />
      ))}
    </div>
  );
}
