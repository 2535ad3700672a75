import {
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding } from "../../excel/checkService";
import { findingListMessages } from "../../messages/checkPlace";
import { useSay } from "../language";
import { useKept } from "../preferences/useKept";
import type { PaneActions } from "../usePaneActions";
import { FindingFilters } from "./FindingFilters";
import { FindingGroupHeading } from "./FindingGroupHeading";
import {
  filterFindings,
  groupFindings,
  noFilter,
  type FindingFilter,
  type FindingGroup,
  type Grouping,
} from "./findingGroups";
import { isFindingFilter, isGrouping } from "./keptFilter";
import { VirtualList, type VirtualListHandle } from "../lists/VirtualList";
import { usePinyin } from "../search/usePinyin";
import { FindingItem } from "./FindingItem";
import { findingRows, type FindingRow } from "./findingRows";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

/** With more groups than this the list begins as an overview of their counts. */
const mostOpenGroups = 8;

interface FindingListProps {
  readonly findings: readonly JudgedFinding[];
  readonly check: Check;
  readonly actions: PaneActions;
}

/** The findings in groups that open and close; arrow keys lead through them from the search on. */
export function FindingList({ findings, check, actions }: FindingListProps) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const list = useRef<VirtualListHandle>(null);
  const [grouping, setGrouping] = useKept<Grouping>("check.grouping", "severity", isGrouping);
  const [filter, setFilter] = useKept<FindingFilter>("check.filter", noFilter, isFindingFilter);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  // Typing stays ahead of filtering long lists.
  const applied = useDeferredValue(filter);
  const pinyin = usePinyin(applied.query);
  const shown = useMemo(
    () => filterFindings(findings, applied, pinyin),
    [findings, applied, pinyin],
  );
  const groups = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);

  const rows = useMemo(() => {
    const isOpen = ({ key, subject }: FindingGroup) =>
      opened.get(key) ??
      (subject.kind === "notEntered"
        ? applied.status === "待填报"
        : groups.length <= mostOpenGroups);
    return findingRows(groups, isOpen);
  }, [applied.status, groups, opened]);
  const setOpen = (key: string, open: boolean) =>
    setOpened((before) => new Map(before).set(key, open));
  const [paths, setPaths] = useState<ReadonlySet<string>>(new Set());
  const openPath = useCallback(({ key }: JudgedFinding, open: boolean) => {
    setPaths((before) => {
      const after = new Set(before);
      if (open) after.add(key);
      else after.delete(key);
      return after;
    });
  }, []);
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    list.current?.focusFirst();
  };
  const onRowKey = (
    { key }: KeyboardEvent,
    row: FindingRow,
    focusItem: (rowKey: string) => void,
  ) => {
    if (row.kind === "group" && key === "ArrowRight") setOpen(row.key, true);
    if (row.kind === "group" && key === "ArrowLeft") setOpen(row.key, false);
    if (row.kind === "finding" && key === "ArrowLeft") focusItem(row.heading);
  };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <Text as="h2" id={titleId} weight="semibold" className={styles.title}>
        {say(findingListMessages.title)}
      </Text>
      <FindingFilters
        findings={findings}
        filter={filter}
        change={(part) => setFilter((before) => ({ ...before, ...part }))}
        grouping={grouping}
        setGrouping={setGrouping}
        onSearchKey={onSearchKey}
      />
      <Text size={200} role="status">
        {shown.length < findings.length &&
          shown.length > 0 &&
          say(findingListMessages.found, { count: shown.length })}
        {shown.length === 0 && say(findingListMessages.noMatch)}
      </Text>
      {shown.length === 0 && (
        <div>
          <Button size="small" onClick={() => setFilter(noFilter)}>
            {say(findingListMessages.clearFilter)}
          </Button>
        </div>
      )}
      <VirtualList
        items={rows}
        keyOf={keyOf}
        levelOf={levelOf}
        estimateHeight={estimateHeight}
        label={say(findingListMessages.title)}
        handle={list}
        onRowKey={onRowKey}
      >
        {(row, control) =>
          row.kind === "group" ? (
            <FindingGroupHeading
              group={row.group}
              isOpen={row.isOpen}
              setOpen={(open) => setOpen(row.key, open)}
              control={control}
            />
          ) : (
            <FindingItem
              finding={row.finding}
              findings={findings}
              control={control}
              isPathOpen={paths.has(row.finding.key)}
              openPath={openPath}
              isBusy={actions.busy !== null}
              goTo={actions.goTo}
              accept={check.accept}
              withdraw={check.withdraw}
            />
          )
        }
      </VirtualList>
    </section>
  );
}

const keyOf = ({ key }: FindingRow) => key;
const levelOf = ({ kind }: FindingRow) => (kind === "group" ? 1 : 2);
const estimateHeight = ({ kind }: FindingRow) => (kind === "group" ? 32 : 190);
