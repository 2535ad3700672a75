import { memo } from "react";
import { Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import type { Language } from "../../messages/message";
import type { Target } from "../../plan/target";
import { localeOf, useLanguage, useSay, type Say } from "../language";
import type { RowControl } from "../lists/rowControl";
import { shownTarget, type IndicatorItem } from "./indicatorItems";
import { targetText } from "./targetText";
import type { ChooseItems } from "./useTemplateChoice";

const useStyles = makeStyles({
  row: { width: "100%", maxWidth: "none" },
  label: { display: "flex", flexDirection: "column", overflowWrap: "anywhere", minWidth: 0 },
  details: { color: tokens.colorNeutralForeground3 },
});

interface IndicatorRowProps {
  readonly item: IndicatorItem;
  readonly showsRegions: boolean;
  readonly control: RowControl;
  readonly chosen: boolean | "mixed";
  readonly choose: ChooseItems;
}

/** One indicator to choose: its name, and below it what is demanded by when and in which clause, or in which regions. */
export const IndicatorRow = memo(function IndicatorRow({
  item,
  showsRegions,
  control,
  chosen,
  choose,
}: IndicatorRowProps) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const target = shownTarget(item);
  return (
    <Checkbox
      className={styles.row}
      checked={chosen}
      onChange={() => choose([item], chosen !== true)}
      label={
        <span className={styles.label}>
          <Text lang={localeOf("zh")}>{target.name}</Text>{" "}
          <Text size={200} className={styles.details}>
            {showsRegions ? regionsText(item) : detailsText(target, language, say)}
          </Text>
        </span>
      }
      {...control}
    />
  );
});

function regionsText({ targets }: IndicatorItem): string {
  return targets.map(({ plan }) => plan.region).join("、");
}

function detailsText(target: Target, language: Language, say: Say): string {
  return [
    targetText(target, language),
    target.scope,
    target.year !== null && say(templatesMessages.dueYear, { year: target.year }),
    target.attribute,
    target.departments?.join("、"),
    target.section,
  ]
    .filter(Boolean)
    .join(" · ");
}
