import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { severityLabels, statusLabels } from "../../messages/pane";
import { useSay, type Say } from "../language";
import type { RowControl } from "../lists/rowControl";
import { severities } from "./checkCounts";
import type { FindingGroup, GroupSubject } from "./findingGroups";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  title: { margin: 0 },
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
});

interface FindingGroupHeadingProps {
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly control: RowControl;
}

/** A group's heading with its counts, which opens and closes it. */
export function FindingGroupHeading({ group, isOpen, setOpen, control }: FindingGroupHeadingProps) {
  const styles = useStyles();
  const say = useSay();
  const { subject, findings, counts } = group;
  return (
    <h3 className={styles.title}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        {...control}
      >
        <span className={styles.name}>
          {subject.kind === "severity" && <SeverityIcon severity={subject.severity} />}
          <span>
            {subjectName(subject, say)} {findings.length}
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
