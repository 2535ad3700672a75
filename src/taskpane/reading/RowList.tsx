import { useCallback, type KeyboardEvent, type Ref } from "react";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { newPlanMessages, newPlanRowMessages } from "../../messages/newPlan";
import { useSay } from "../language";
import { VirtualList, type VirtualListHandle } from "../lists/VirtualList";
import { mergePartner } from "./draft/draftChanges";
import type { DraftProblem } from "./draft/draftProblems";
import { quoteOf, type DraftRow, type PlanDraft, type RowState } from "./draft/planDraft";
import { RowDetails } from "./RowDetails";
import { RowItem } from "./RowItem";
import { rowName } from "./rowText";
import type { DraftView } from "./useDraftView";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Pixels of a closed row. */
const rowHeight = 66;

interface RowListProps {
  readonly draft: PlanDraft;
  /** What the filter leaves. */
  readonly rows: readonly DraftRow[];
  readonly view: DraftView;
  readonly problems: ReadonlyMap<string, readonly DraftProblem[]>;
  readonly handle: Ref<VirtualListHandle>;
}

/** The targets of a draft, one of them opened with all its fields. */
export function RowList({ draft, rows, view, problems, handle }: RowListProps) {
  const styles = useStyles();
  const say = useSay();
  const { openId, currentId, change, announce, choose, showInDocument } = view;

  const mark = (row: DraftRow, state: RowState) => {
    change({ kind: "mark", ids: [row.id], state });
    announce(say(stateTexts[state], { name: rowName(row.fields, say) }));
  };
  const onRowKey = ({ key }: KeyboardEvent, row: DraftRow) => {
    if (key === "a" || key === "A") mark(row, "accepted");
    if (key === "Delete") mark(row, row.state === "dropped" ? "proposed" : "dropped");
  };
  const details = (row: DraftRow) => {
    const { id, fields } = row;
    const name = rowName(fields, say);
    return (
      <RowDetails
        row={row}
        quote={quoteOf(draft, row.source)}
        problems={problems.get(id) ?? none}
        next={mergePartner(draft, id)}
        correct={(corrections) => change({ kind: "correct", id, fields: corrections })}
        split={() => {
          change({ kind: "split", id });
          announce(say(newPlanRowMessages.nowSplit, { name }));
        }}
        merge={() => {
          change({ kind: "merge", id });
          announce(say(newPlanRowMessages.nowMerged, { name }));
        }}
        accept={() => mark(row, "accepted")}
        showInDocument={() => showInDocument(row.source)}
      />
    );
  };
  const keyOf = useCallback(({ id }: DraftRow) => id, []);
  const estimateHeight = useCallback(() => rowHeight, []);
  return (
    <>
      <Text size={200} className={styles.hint}>
        {say(rows.length === 0 ? newPlanMessages.noneShown : newPlanMessages.keys)}
      </Text>
      <VirtualList
        items={rows}
        keyOf={keyOf}
        estimateHeight={estimateHeight}
        label={say(newPlanMessages.targets)}
        handle={handle}
        onRowKey={onRowKey}
      >
        {(row, control) => (
          <RowItem
            row={row}
            isCurrent={row.id === currentId}
            isOpen={row.id === openId}
            problemCount={(problems.get(row.id) ?? none).length}
            control={control}
            toggle={() => choose(row)}
            mark={(state) => mark(row, state)}
          >
            {row.id === openId && details(row)}
          </RowItem>
        )}
      </VirtualList>
    </>
  );
}

const none: readonly DraftProblem[] = [];

const stateTexts = {
  accepted: newPlanRowMessages.nowAccepted,
  proposed: newPlanRowMessages.nowProposed,
  dropped: newPlanRowMessages.nowDropped,
} as const;
