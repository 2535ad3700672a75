import { useEffect, useMemo } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { checkMessages } from "../../messages/checkPlace";
import { GlossarySection } from "../help/GlossarySection";
import { useSay } from "../language";
import { LiveRegion } from "../LiveRegion";
import type { PaneActions } from "../usePaneActions";
import { allFindings, questionCount } from "./checkCounts";
import { CheckedTables } from "./CheckedTables";
import { Cleaning } from "./Cleaning";
import { FindingList } from "./FindingList";
import { Flags } from "./Flags";
import { NotJudged } from "./NotJudged";
import { Overview } from "./Overview";
import { Questions } from "./Questions";
import { Report } from "./Report";
import { ResultBars } from "./ResultBars";
import { RunBar } from "./RunBar";
import { SettingsForm } from "./SettingsForm";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

interface CheckPlaceProps {
  readonly check: Check;
  readonly actions: PaneActions;
  readonly openTemplates: () => void;
}

/** 检查: what the workbook's tables say, what only the user can tell, and the way to each cell. */
export default function CheckPlace({ check, actions, openTemplates }: CheckPlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const { result, news, readSettings } = check;
  const findings = useMemo(() => (result ? allFindings(result) : []), [result]);

  useEffect(() => {
    void readSettings();
  }, [readSettings]);

  return (
    <div className={styles.place}>
      <RunBar check={check} actions={actions} />
      <div className={styles.content}>
        {!result && <Text>{say(checkMessages.intro)}</Text>}
        {result && (
          <>
            <ResultBars
              result={result}
              findings={findings}
              isUndoneSince={check.isUndoneSince}
              goTo={actions.goTo}
              openTemplates={openTemplates}
            />
            {questionCount(result) > 0 && (
              <Questions tables={result.tables} check={check} actions={actions} />
            )}
            {findings.length > 0 && (
              <>
                <Overview check={result} findings={findings} />
                <FindingList findings={findings} check={check} actions={actions} />
              </>
            )}
            <div>
              <NotJudged result={result} actions={actions} />
              {findings.length > 0 && (
                <Cleaning findings={findings} check={check} actions={actions} />
              )}
              <Flags result={result} actions={actions} />
              {findings.length > 0 && <Report result={result} actions={actions} />}
              {result.tables.length > 0 && (
                <CheckedTables tables={result.tables} check={check} actions={actions} />
              )}
            </div>
          </>
        )}
        <div>
          <SettingsForm check={check} actions={actions} />
          <GlossarySection />
        </div>
      </div>
      <LiveRegion text={news} />
    </div>
  );
}
