import { useEffect, useMemo, useRef, useState } from "react";
import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  newPlanDocumentMessages as documentMessages,
  newPlanMessages as messages,
} from "../../messages/newPlan";
import type { Span } from "../../reading/planDocument";
import { useWidth } from "../charts/useWidth";
import { useSay } from "../language";
import { LiveRegion } from "../LiveRegion";
import type { VirtualListHandle } from "../lists/VirtualList";
import type { PaneActions } from "../usePaneActions";
import { DocumentTools } from "./DocumentTools";
import { DocumentView } from "./DocumentView";
import { nextRowId } from "./draft/draftChanges";
import type { DraftHistory } from "./draft/draftHistory";
import { acceptedRows, draftProblems } from "./draft/draftProblems";
import { quoteOf, type DraftRow } from "./draft/planDraft";
import { filteredRows, rowFilters, sureRows, type RowFilter } from "./draft/rowFilter";
import { fieldsOfSelection } from "./draft/selectedRow";
import { DraftToolbar } from "./DraftToolbar";
import { HeadForm } from "./HeadForm";
import { RowList } from "./RowList";
import { rowName } from "./rowText";
import { SaveBar } from "./SaveBar";
import type { Drafting } from "./useDraft";
import { useDraftProblems } from "./useDraftProblems";
import { halves, useDraftView } from "./useDraftView";

const useStyles = makeStyles({
  step: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  halves: { flexGrow: 1, minHeight: 0, display: "flex" },
  half: { flex: "1 1 0", minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column" },
  document: {
    borderInlineEndWidth: "1px",
    borderInlineEndStyle: "solid",
    borderInlineEndColor: tokens.colorNeutralStroke2,
  },
  targets: {
    overflowY: "auto",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  hidden: { display: "none" },
});

/** From this width of the pane the halves stand side by side. */
const wideFrom = 640;
/** Milliseconds until a list has measured what was drawn anew. */
const settlingTime = 150;

interface DraftStepProps {
  readonly history: DraftHistory;
  readonly drafting: Drafting;
  readonly actions: PaneActions;
}

/** The document beside the targets that are proposed from it: each shows the other. */
export function DraftStep({ history, drafting, actions }: DraftStepProps) {
  const styles = useStyles();
  const say = useSay();
  const [box, width] = useWidth<HTMLDivElement>();
  const list = useRef<VirtualListHandle>(null);
  const [headAsked, setHeadAsked] = useState(0);
  const view = useDraftView(drafting.change);
  const { half, currentId, openId, filter, shown, picked, reached, change, announce } = view;
  const { now: draft, past } = history;
  const { rows, text } = draft;
  const isWide = width >= wideFrom;
  const isVisible = (which: (typeof halves)[number]) => isWide || half === which;

  const problems = useDraftProblems(draft, openId);
  const withProblems = useMemo(() => new Set(problems.ofRows.keys()), [problems]);
  const listed = useMemo(() => {
    const found = new Set(filteredRows(rows, filter, withProblems));
    // A row does not vanish from under the hands of who corrects it.
    return rows.filter((row) => found.has(row) || (row.id === openId && row.state !== "dropped"));
  }, [filter, openId, rows, withProblems]);
  const counts = useMemo(
    () =>
      Object.fromEntries(
        rowFilters.map((each) => [each, filteredRows(rows, each, withProblems).length]),
      ) as Record<RowFilter, number>,
    [rows, withProblems],
  );
  const sure = useMemo(() => sureRows(rows), [rows]);
  useEffect(() => {
    if (reached === null) return;
    list.current?.focusItem(reached.id);
    // Opened, a row may be taller than what is in view: its beginning is what one came for.
    const settled = setTimeout(
      () => document.activeElement?.scrollIntoView?.({ block: "nearest" }),
      settlingTime,
    );
    return () => clearTimeout(settled);
  }, [reached]);

  const acceptSure = () => {
    const ids = new Set(sure.map(({ id }) => id));
    const kept = rows.filter(({ id, state }) => state === "accepted" || ids.has(id));
    // What the rules of plans refuse is to be looked at.
    for (const { rowId } of draftProblems(draft, kept)) if (rowId !== null) ids.delete(rowId);
    change({ kind: "mark", ids: [...ids], state: "accepted" });
    announce(say(messages.acceptedSure, { count: ids.size }));
  };
  const add = (span: Span) => {
    const fields = fieldsOfSelection(quoteOf(draft, span));
    const row: DraftRow = { id: nextRowId(draft), state: "accepted", fields, source: span };
    change({ kind: "add", span, fields });
    view.setPicked(null);
    view.reach(row, true);
    announce(say(documentMessages.added, { name: rowName(fields, say) }));
  };
  const undo = () => {
    change({ kind: "undo" });
    announce(say(messages.undone));
  };
  /** Leads to what keeps the draft from being saved. */
  const leadTo = (rowId: string | null) => {
    const row = rows.find(({ id }) => id === rowId);
    if (row) {
      view.reach(row, true);
      return;
    }
    view.setHalf("targets");
    setHeadAsked((before) => before + 1);
  };
  return (
    <div ref={box} className={styles.step}>
      {!isWide && (
        <TabList
          size="small"
          aria-label={say(messages.halves)}
          selectedValue={half}
          onTabSelect={(_, { value }) => view.setHalf(value as (typeof halves)[number])}
        >
          {halves.map((each) => (
            <Tab key={each} value={each}>
              {say(messages[each])}
            </Tab>
          ))}
        </TabList>
      )}
      <div className={styles.halves}>
        <div
          className={mergeClasses(
            styles.half,
            isWide && styles.document,
            !isVisible("document") && styles.hidden,
          )}
        >
          <DocumentTools
            text={text}
            picked={picked}
            found={(span) => {
              view.setPicked(span);
              view.showInDocument(span);
            }}
            add={add}
          />
          <DocumentView
            text={text}
            rows={rows}
            currentId={currentId}
            shown={shown}
            isVisible={isVisible("document")}
            picked={picked}
            pick={view.setPicked}
            choose={(id, opens) => {
              const row = rows.find((each) => each.id === id);
              if (row) view.reach(row, opens);
            }}
          />
        </div>
        <div
          className={mergeClasses(
            styles.half,
            styles.targets,
            !isVisible("targets") && styles.hidden,
          )}
        >
          <DraftToolbar
            draft={draft}
            filter={filter}
            counts={counts}
            setFilter={view.setFilter}
            sureCount={sure.length}
            acceptSure={acceptSure}
            canUndo={past.length > 0}
            undo={undo}
          />
          <HeadForm
            head={draft.head}
            sources={draft.headSources}
            problems={problems.ofHead}
            asked={headAsked}
            change={(fields) => change({ kind: "head", fields })}
            show={view.showInDocument}
          />
          <RowList
            draft={draft}
            rows={listed}
            view={view}
            problems={problems.ofRows}
            handle={list}
          />
        </div>
      </div>
      <SaveBar
        draft={draft}
        accepted={acceptedRows(draft).length}
        actions={actions}
        setSaved={drafting.setSaved}
        leadTo={leadTo}
      />
      <LiveRegion text={view.announcement} />
    </div>
  );
}
