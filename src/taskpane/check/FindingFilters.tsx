import type { KeyboardEvent } from "react";
import {
  Button,
  Field,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { JudgedFinding } from "../../excel/checkService";
import { findingListMessages } from "../../messages/checkPlace";
import { severityLabels, statusLabels } from "../../messages/pane";
import { statuses } from "../../plan/assessment";
import { useSay } from "../language";
import { PlanSearchBox } from "../search/PlanSearchBox";
import { countBySeverity, isToVerify, severities } from "./checkCounts";
import { groupings, type FindingFilter, type Grouping } from "./findingGroups";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  pressed: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  icon: { fontSize: tokens.fontSizeBase500, color: tokens.colorBrandForeground1 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 120px", minWidth: 0 },
  select: { minWidth: 0 },
});

const groupingLabels = {
  severity: findingListMessages.bySeverity,
  indicator: findingListMessages.byIndicator,
  sheet: findingListMessages.bySheet,
} as const satisfies Record<Grouping, unknown>;

interface FindingFiltersProps {
  /** All of them, for the counts. */
  readonly findings: readonly JudgedFinding[];
  readonly filter: FindingFilter;
  readonly change: (part: Partial<FindingFilter>) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly onSearchKey: (event: KeyboardEvent) => void;
}

/** What the list of findings shows, and how it is grouped. */
export function FindingFilters({
  findings,
  filter,
  change,
  grouping,
  setGrouping,
  onSearchKey,
}: FindingFiltersProps) {
  const styles = useStyles();
  const say = useSay();
  const counts = countBySeverity(findings);
  const toVerify = findings.reduce((sum, finding) => sum + (isToVerify(finding) ? 1 : 0), 0);
  const occurring = new Set(findings.map(({ status }) => status));
  const toggle = (pressed: boolean) => ({
    size: "small" as const,
    "aria-pressed": pressed,
    className: mergeClasses(styles.button, pressed && styles.pressed),
  });
  const { severity: only, onlyToVerify, status, query } = filter;
  return (
    <>
      <div role="group" aria-label={say(findingListMessages.filter)} className={styles.group}>
        <Button
          {...toggle(only === null && !onlyToVerify)}
          onClick={() => change({ severity: null, onlyToVerify: false })}
        >
          {say(findingListMessages.all)} {findings.length}
        </Button>
        {severities.map((severity) => (
          <Button
            key={severity}
            {...toggle(only === severity)}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => change({ severity: only === severity ? null : severity })}
          >
            {say(severityLabels[severity])} {counts[severity]}
          </Button>
        ))}
        <Button
          {...toggle(onlyToVerify)}
          icon={<QuestionCircleRegular className={styles.icon} />}
          onClick={() => change({ onlyToVerify: !onlyToVerify })}
        >
          {say(findingListMessages.toVerify)} {toVerify}
        </Button>
      </div>
      <div className={styles.fields}>
        <Field size="small" label={say(findingListMessages.grouping)} className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            value={grouping}
            onChange={(_, { value }) =>
              setGrouping(groupings.find((offered) => offered === value) ?? grouping)
            }
          >
            {groupings.map((offered) => (
              <option key={offered} value={offered}>
                {say(groupingLabels[offered])}
              </option>
            ))}
          </Select>
        </Field>
        <Field size="small" label={say(findingListMessages.status)} className={styles.field}>
          <Select
            size="small"
            className={styles.select}
            value={status ?? ""}
            onChange={(_, { value }) =>
              change({ status: statuses.find((known) => known === value) ?? null })
            }
          >
            <option value="">{say(findingListMessages.anyStatus)}</option>
            {statuses
              .filter((offered) => occurring.has(offered) || offered === status)
              .map((offered) => (
                <option key={offered} value={offered}>
                  {say(statusLabels[offered])}
                </option>
              ))}
          </Select>
        </Field>
      </div>
      <PlanSearchBox
        size="small"
        label={say(findingListMessages.search)}
        placeholder={say(findingListMessages.searchHint)}
        clearLabel={say(findingListMessages.clearSearch)}
        value={query}
        onChange={(typed) => change({ query: typed })}
        onKeyDown={onSearchKey}
      />
    </>
  );
}
