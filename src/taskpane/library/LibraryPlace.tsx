import { useEffect, useRef, useState } from "react";
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { libraryMessages } from "../../messages/planLibrary";
import { useSay } from "../language";
import type { LibraryRequest } from "../places";
import type { PaneActions } from "../usePaneActions";
import { useKept } from "../preferences/useKept";
import { usePlanStore } from "../usePlanLibrary";
import { lazily } from "../lazily";
import { HeldDraft } from "../reading/draft/heldDraft";
import { IndicatorPage } from "./IndicatorPage";
import { arePlanPages, pageKey, planAt, type LibraryPage, type PlansByShelf } from "./libraryPage";
import { PageHead } from "./PageHead";
import { PlanPage } from "./PlanPage";
import { PlansPage } from "./PlansPage";
import { useOwnLibraryActions } from "./useOwnLibraryActions";
import { usePageStack } from "./usePageStack";
import { usePlanFiles } from "./usePlanFiles";

const useStyles = makeStyles({
  pages: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  page: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  /** Scrolls by itself, half by half. */
  whole: { overflowY: "hidden", padding: 0 },
  hidden: { display: "none" },
});

interface LibraryPlaceProps {
  readonly actions: PaneActions;
  /** The plan or indicator that is asked for, to be opened. */
  readonly request: LibraryRequest | null;
}

const NewPlan = lazily(() => import(/* webpackChunkName: "newPlan" */ "../reading/NewPlan"));

const plansPage: LibraryPage = { kind: "plans" };
const onlyPlans: readonly LibraryPage[] = [plansPage];

/** 计划库: the plans there are, each to be read indicator by indicator, and the user's own to be kept and copied. */
export default function LibraryPlace({ actions, request }: LibraryPlaceProps) {
  const styles = useStyles();
  const files = usePlanFiles(actions);
  const mine = useOwnLibraryActions(actions);
  const { builtIn, own } = usePlanStore();
  const plans: PlansByShelf = {
    builtIn,
    workbook: own,
    mine: mine.state.kind === "read" ? mine.state.plans : [],
  };
  const { pages, container, open, back, replace } = usePageStack(
    useKept<readonly LibraryPage[]>("library.pages", onlyPlans, arePlanPages),
  );

  const [draft] = useState(() => new HeldDraft());
  const answered = useRef<LibraryRequest | null>(null);
  useEffect(() => {
    if (request === null || answered.current === request) return;
    answered.current = request;
    const shelf = own.some(({ id }) => id === request.planId) ? "workbook" : "builtIn";
    const { planId, targetId } = request;
    replace([
      plansPage,
      { kind: "plan", shelf, planId },
      ...(targetId === undefined ? [] : [{ kind: "indicator", shelf, planId, targetId } as const]),
    ]);
  }, [own, replace, request]);

  const pageOf = (page: LibraryPage) => {
    if (page.kind === "plans") {
      return <PlansPage plans={plans} mine={mine} files={files} actions={actions} open={open} />;
    }
    if (page.kind === "newPlan") {
      const keep = mine.state.kind === "read" ? mine.keep : null;
      return <NewPlan actions={actions} held={draft} keep={keep} close={back} />;
    }
    const { shelf, planId } = page;
    const plan = planAt(plans, page);
    if (page.kind === "plan" && plan) {
      return (
        <PlanPage
          plan={plan}
          back={back}
          open={({ id }) => open({ kind: "indicator", shelf, planId, targetId: id })}
        />
      );
    }
    const target =
      page.kind === "indicator" ? plan?.targets.find(({ id }) => id === page.targetId) : undefined;
    if (!plan || !target) return <GonePage back={back} />;
    return (
      <IndicatorPage
        plan={plan}
        target={target}
        actions={actions}
        back={back}
        open={(other) =>
          open({
            kind: "indicator",
            shelf: own.includes(other.plan) ? "workbook" : "builtIn",
            planId: other.plan.id,
            targetId: other.target.id,
          })
        }
      />
    );
  };
  return (
    <div
      ref={container}
      className={styles.pages}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const dropped = [...event.dataTransfer.files];
        if (dropped.length > 0) void files.add(dropped);
      }}
    >
      {pages.map((page, depth) => (
        <div
          key={`${depth} ${pageKey(page)}`}
          className={mergeClasses(
            styles.page,
            page.kind === "newPlan" && styles.whole,
            depth < pages.length - 1 && styles.hidden,
          )}
        >
          {pageOf(page)}
        </div>
      ))}
    </div>
  );
}

function GonePage({ back }: { readonly back: () => void }) {
  const say = useSay();
  return (
    <>
      <PageHead title={say(libraryMessages.details)} back={back} />
      <Text>{say(libraryMessages.planGone)}</Text>
    </>
  );
}
