import { useEffect } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { homeMessages } from "../../messages/home";
import type { Check } from "../check/useCheck";
import { useSay } from "../language";
import { lazily } from "../lazily";
import type { Place } from "../places";
import { usePreferences } from "../preferences/usePreferences";
import { UndoButton } from "../UndoButton";
import type { PaneActions } from "../usePaneActions";
import { usePlanStore } from "../usePlanLibrary";
import { nextStepOf } from "./nextStep";
import { NextStepCard } from "./NextStepCard";
import { PlanList } from "./PlanList";
import { PlanNotices } from "./PlanNotices";
import { useIsCurrent } from "./useIsCurrent";
import { useOverview } from "./useOverview";

// Needed once the workbook was read, and loaded meanwhile: no part of the first paint.
const WorkbookContents = lazily(() => import("./WorkbookContents"));

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
  bar: { flexShrink: 0 },
  body: { overflowWrap: "anywhere" },
});

interface HomePlaceProps {
  readonly actions: PaneActions;
  readonly check: Check;
  readonly open: (place: Place) => void;
  /** Opens a plan in 计划库. */
  readonly openPlan: (planId: string) => void;
  readonly isOpen: boolean;
}

/** 开始: what is in this workbook, how it stands, and what to do next. */
export default function HomePlace({ actions, check, open, openPlan, isOpen }: HomePlaceProps) {
  const styles = useStyles();
  const say = useSay();
  const { recentPlans } = usePreferences();
  const { index } = usePlanStore();
  useEffect(() => {
    // What fails is told where it is missed.
    void WorkbookContents.preload().catch(() => undefined);
  }, []);
  const reading = useOverview(isOpen, actions.busy);
  const isCurrent = useIsCurrent(check, reading);
  const { overview, problem, refresh } = reading;
  const { result } = check;
  const tables = overview?.tables ?? [];
  const ownTables = result?.tables.filter(({ origin }) => origin === "own") ?? [];
  const inUse = [...new Set(tables.flatMap(({ planIds }) => planIds))];
  const lately = recentPlans.filter(
    (id) => !inUse.includes(id) && index.some((plan) => plan.id === id),
  );

  return (
    <div className={styles.place}>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.body}>{problem}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={refresh}>
              {say(homeMessages.retry)}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <PlanNotices open={open} />
      {overview === null ? (
        problem === null && <Text role="status">{say(homeMessages.reading)}</Text>
      ) : (
        <NextStepCard
          step={nextStepOf(overview, result, isCurrent)}
          actions={actions}
          check={check}
          open={open}
        />
      )}
      {tables.length + ownTables.length > 0 && (
        <WorkbookContents
          tables={tables}
          ownTables={ownTables}
          isCurrent={isCurrent}
          reading={reading}
          check={check}
          actions={actions}
        />
      )}
      {inUse.length > 0 && (
        <PlanList title={say(homeMessages.plans)} planIds={inUse} choose={openPlan} />
      )}
      {lately.length > 0 && (
        <PlanList title={say(homeMessages.recentPlans)} planIds={lately} choose={openPlan} />
      )}
      <UndoButton actions={actions} />
    </div>
  );
}
