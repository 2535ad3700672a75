import { memo } from "react";
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import type { Target } from "../../plan/target";
import { localeOf, useLanguage, useSay } from "../language";
import { targetText } from "./targetText";
import type { ChooseTargets } from "./useTemplateChoice";

const useStyles = makeStyles({
  row: { width: "100%", maxWidth: "none" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", minWidth: 0 },
  details: { color: tokens.colorNeutralForeground3 },
});

interface IndicatorRowProps {
  readonly target: Target;
  readonly chosen: boolean;
  readonly choose: ChooseTargets;
}

/** One target to choose: its name, and below it what it demands, by when, and the clause. */
export const IndicatorRow = memo(function IndicatorRow({
  target,
  chosen,
  choose,
}: IndicatorRowProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const details = [
    targetText(target, language),
    target.scope,
    target.year !== null && say(templatesMessages.dueYear, { year: target.year }),
    target.attribute,
    target.section,
  ].filter(Boolean);
  return (
    <Checkbox
      className={styles.row}
      checked={chosen}
      onChange={(_, { checked }) => choose([target.id], checked === true)}
      label={
        <span className={styles.label}>
          <Text lang={localeOf("zh")}>{target.name}</Text>{" "}
          <Text size={200} className={styles.details}>
            {details.join(" · ")}
          </Text>
        </span>
      }
    />
  );
});
