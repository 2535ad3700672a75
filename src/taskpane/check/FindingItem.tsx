import { memo, useId, useRef } from "react";
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import type { JudgedFinding } from "../../excel/checkService";
import type { CellLocation } from "../../excel/workbookService";
import { findingListMessages, findingMessages } from "../../messages/checkPlace";
import { statusLabels } from "../../messages/pane";
import { ruleLabels } from "../../messages/ruleLabels";
import type { FindingSeverity } from "../../plan/assessment";
import { localeOf, useLanguage, useSay } from "../language";
import type { RowControl } from "../lists/rowControl";
import { isFlagged } from "./checkCounts";
import { FindingAcceptance } from "./FindingAcceptance";
import { FindingFacts } from "./FindingFacts";
import { FindingPath } from "./FindingPath";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  finding: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  names: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    minWidth: 0,
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflowWrap: "anywhere",
  },
  indicator: { flex: "1 1 120px" },
  place: { color: tokens.colorBrandForeground1, flexBasis: "100%" },
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    paddingInlineStart: "32px",
    paddingInlineEnd: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const badgeColours = {
  error: "danger",
  warning: "warning",
  open: "subtle",
  good: "success",
} as const satisfies Record<FindingSeverity, string>;

interface FindingItemProps {
  readonly finding: JudgedFinding;
  /** All of the check. */
  readonly findings: readonly JudgedFinding[];
  readonly control: RowControl;
  readonly isPathOpen: boolean;
  readonly openPath: (finding: JudgedFinding, open: boolean) => void;
  readonly isBusy: boolean;
  readonly goTo: (location: CellLocation) => Promise<void>;
  readonly accept: (finding: JudgedFinding, reason: string) => Promise<void>;
  readonly withdraw: (finding: JudgedFinding) => Promise<void>;
}

/** One finding: its head leads to the entry cell, below stand the numbers, the reason and the rules. */
export const FindingItem = memo(function FindingItem({
  finding,
  findings,
  control,
  isPathOpen,
  openPath,
  isBusy,
  goTo,
  accept,
  withdraw,
}: FindingItemProps) {
  const styles = useStyles();
  const say = useSay();
  const detailsId = useId();
  const head = useRef<HTMLButtonElement>(null);
  const inChinese = localeOf("zh");
  const separator = useLanguage() === "zh" ? "；" : "; ";
  const { severity, status, indicator, name, location, message, source, rules } = finding;
  const flagged = isFlagged(finding);
  return (
    <div className={styles.finding}>
      <Button
        ref={head}
        appearance="subtle"
        className={styles.head}
        title={say(findingMessages.goToCell, { ...location })}
        aria-describedby={detailsId}
        onClick={() => void goTo(location)}
        {...control}
      >
        <SeverityIcon severity={severity} />
        <span className={styles.names}>
          <Text weight="semibold" className={styles.indicator} lang={inChinese}>
            {indicator}
          </Text>{" "}
          <Badge appearance="tint" color={badgeColours[severity]}>
            {say(statusLabels[status])}
          </Badge>{" "}
          {flagged && (
            <Badge appearance="outline" color={finding.acceptance ? "informative" : "brand"}>
              {say(finding.acceptance ? findingMessages.verified : findingListMessages.toVerify)}
            </Badge>
          )}{" "}
          {finding.hidden && (
            <Badge appearance="outline" color="informative" icon={<EyeOffRegular />}>
              {say(findingMessages.hidden)}
            </Badge>
          )}{" "}
          <Text size={200} className={styles.place}>
            {say(findingMessages.place, { ...location })}
          </Text>
        </span>
      </Button>
      <div id={detailsId} className={styles.details}>
        {name !== indicator && (
          <Text size={200} className={styles.quiet}>
            {say(findingMessages.writtenAs, { name })}
          </Text>
        )}
        <FindingFacts finding={finding} />
        <Text>{message}</Text>
        <Text size={200} className={styles.quiet}>
          {say(findingMessages.rules, {
            rules: rules.map((rule) => say(ruleLabels[rule])).join(separator),
          })}
        </Text>
        <Text size={200} className={styles.quiet} lang={inChinese}>
          {say(findingMessages.source, { source })}
        </Text>
      </div>
      <div className={styles.details}>
        <FindingPath
          finding={finding}
          findings={findings}
          isOpen={isPathOpen}
          setOpen={(open) => openPath(finding, open)}
          tabIndex={control.tabIndex}
        />
      </div>
      {flagged && (
        <div className={styles.details}>
          <FindingAcceptance
            tabIndex={control.tabIndex}
            finding={finding}
            isBusy={isBusy}
            accept={accept}
            withdraw={withdraw}
            head={head}
          />
        </div>
      )}
    </div>
  );
});
