import { memo } from "react";
import { Badge, Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellLocation, Finding } from "../../excel/workbookService";
import { checkMessages, statusLabels } from "../../messages/pane";

import type { FindingSeverity } from "../../plan/assessment";
import { localeOf, useLanguage, useSay } from "../language";
import { formatNumber, formatPercent } from "../numbers";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  button: {
    width: "100%",
    minWidth: 0,
    justifyContent: "flex-start",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  text: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingVerticalXXS,
    overflowWrap: "anywhere",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  indicator: { flexGrow: 1 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  source: { color: tokens.colorNeutralForeground3 },
});

const badgeColours = {
  error: "danger",
  warning: "warning",
  open: "subtle",
  good: "success",
} as const satisfies Record<FindingSeverity, string>;

interface FindingItemProps {
  readonly finding: Finding;
  readonly goTo: (location: CellLocation) => Promise<void>;
}

/** One finding as a button that leads to its entry cell. */
export const FindingItem = memo(function FindingItem({ finding, goTo }: FindingItemProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { severity, status, indicator, location, message, source } = finding;
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      title={say(checkMessages.goToCell, { ...location })}
      onClick={() => void goTo(location)}
    >
      <SeverityIcon severity={severity} />
      <span className={styles.text}>
        <span className={styles.head}>
          <Text weight="semibold" className={styles.indicator} lang={localeOf("zh")}>
            {indicator}
          </Text>
          <Badge appearance="tint" color={badgeColours[severity]}>
            {statusLabels[status][language]}
          </Badge>
        </span>
        <span className={styles.facts}>
          <Facts finding={finding} />
        </span>
        <Text>{message}</Text>
        <Text size={200} className={styles.source}>
          {say(checkMessages.source, { source })}
        </Text>
      </span>
    </Button>
  );
});

/** What was entered and what follows from it, each where there is something to tell. */
function Facts({ finding }: { readonly finding: Finding }) {
  const say = useSay();
  const language = useLanguage();
  const { entered, unit, attainment, progress, gap } = finding;
  const withUnit = (value: string, its = unit) =>
    its === null || value.endsWith(its) ? value : `${value} ${its}`;
  const gapUnit = unit === "%" ? say(checkMessages.percentagePoints) : unit;
  const facts = [
    entered === ""
      ? say(checkMessages.notEntered)
      : say(checkMessages.entered, { value: withUnit(entered) }),
    attainment !== null &&
      say(checkMessages.attainment, { value: formatPercent(attainment, language) }),
    progress !== null && say(checkMessages.progress, { value: formatPercent(progress, language) }),
    gap !== null &&
      say(checkMessages.gap, { value: withUnit(formatNumber(gap, language), gapUnit) }),
  ].filter((fact) => fact !== false);
  return facts.map((fact) => (
    <Text key={fact} size={200}>
      {fact}
    </Text>
  ));
}
