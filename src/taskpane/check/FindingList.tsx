import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding } from "../../excel/checkService";
import { findingListMessages } from "../../messages/checkPlace";
import { useSay } from "../language";
import type { PaneActions } from "../usePaneActions";
import { FindingFilters } from "./FindingFilters";
import { FindingGroupItem } from "./FindingGroupItem";
import {
  filterFindings,
  groupFindings,
  noFilter,
  type FindingFilter,
  type FindingGroup,
  type Grouping,
} from "./findingGroups";
import { PagedList } from "../PagedList";
import { rowMark, rowReached } from "./rowKeys";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
});

/** With more groups than this the list begins as an overview of their counts. */
const mostOpenGroups = 8;
const groupsPerPage = 40;

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
  const groupsElement = useRef<HTMLDivElement>(null);
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  // Typing stays ahead of filtering long lists.
  const applied = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, applied), [findings, applied]);
  const groups = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);

  const isOpen = ({ key, subject }: FindingGroup) =>
    opened.get(key) ??
    (subject.kind === "notEntered" ? applied.status === "待填报" : groups.length <= mostOpenGroups);
  const rows = () => [
    ...(groupsElement.current?.querySelectorAll<HTMLElement>(`[${rowMark}]`) ?? []),
  ];
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    rows()[0]?.focus();
  };
  const onRowKey = (event: KeyboardEvent) => {
    const row = rowReached(event.key, event.target, rows());
    if (!row) return;
    event.preventDefault();
    row.focus();
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
      <div ref={groupsElement} onKeyDown={onRowKey}>
        <PagedList
          key={grouping}
          items={groups}
          pageSize={groupsPerPage}
          label={say(findingListMessages.title)}
          keyOf={({ key }) => key}
        >
          {(group) => (
            <FindingGroupItem
              group={group}
              isOpen={isOpen(group)}
              setOpen={(open) => setOpened((before) => new Map(before).set(group.key, open))}
              check={check}
              actions={actions}
            />
          )}
        </PagedList>
      </div>
    </section>
  );
}
