import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { JudgedFinding } from "../../excel/checkService";
import { severityLabels, statusLabels } from "../../messages/pane";
import { useSay, type Say } from "../language";
import type { PaneActions } from "../usePaneActions";
import { severities } from "./checkCounts";
import { FindingItem } from "./FindingItem";
import type { FindingGroup, GroupSubject } from "./findingGroups";
import { PagedList } from "../PagedList";
import { rowMark } from "./rowKeys";
import { SeverityIcon } from "./SeverityIcon";
import type { Check } from "./useCheck";

const useStyles = makeStyles({
  title: { margin: 0, position: "sticky", top: 0, zIndex: 1 },
  head: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: "start",
  },
  name: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  counts: {
    display: "inline-flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
  },
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomColor: "transparent" },
  },
});

const findingsPerPage = 30;

interface FindingGroupItemProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly check: Check;
  readonly actions: PaneActions;
}

/** A group's heading with its counts, and its findings while it is open. */
export function FindingGroupItem({
  group,
  isOpen,
  setOpen,
  check,
  actions,
}: FindingGroupItemProps) {
  const styles = useStyles();
  const say = useSay();
  const { subject, findings, counts } = group;
  const name = subjectName(subject, say);
  return (
    <>
      <h3 className={styles.title}>
        <Button
          appearance="subtle"
          className={styles.head}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
          {...{ [rowMark]: "" }}
        >
          <span className={styles.name}>
            {subject.kind === "severity" && <SeverityIcon severity={subject.severity} />}
            <span>
              {name} {findings.length}
            </span>
            {subject.kind === "named" && (
              <span className={styles.counts}>
                {severities
                  .filter((severity) => counts[severity] > 0)
                  .map((severity) => (
                    <Text key={severity} size={200}>
                      {say(severityLabels[severity])} {counts[severity]}
                    </Text>
                  ))}
              </span>
            )}
          </span>
        </Button>
      </h3>
      {isOpen && (
        <PagedList
          items={findings}
          pageSize={findingsPerPage}
          label={name}
          itemClassName={styles.item}
          keyOf={findingKey}
        >
          {(finding) => (
            <FindingItem
              finding={finding}
              isBusy={actions.busy !== null}
              goTo={actions.goTo}
              accept={check.accept}
              withdraw={check.withdraw}
            />
          )}
        </PagedList>
      )}
    </>
  );
}

function subjectName(subject: GroupSubject, say: Say): string {
  switch (subject.kind) {
    case "severity":
      return say(severityLabels[subject.severity]);
    case "notEntered":
      return say(statusLabels.待填报);
    case "named":
      return subject.name;
  }
}

/** Two rows of one indicator may share the key that acceptances hang on. */
function findingKey({ key, location }: JudgedFinding): string {
  return `${key}\n${location.sheet}!${location.address}`;
}
