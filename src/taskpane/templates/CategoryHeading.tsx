import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { templatesMessages } from "../../messages/templates";
import { localeOf, useSay } from "../language";
import type { RowControl } from "../lists/rowControl";
import { chosenOfAll } from "./chosenOfAll";
import type { IndicatorGroup } from "./indicatorGroups";
import type { IndicatorItem } from "./indicatorItems";
import type { ChooseItems } from "./useTemplateChoice";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  checkbox: { flexGrow: 1, minWidth: 0, maxWidth: "none", fontWeight: tokens.fontWeightSemibold },
  count: {
    flexShrink: 0,
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

interface CategoryHeadingProps {
  readonly group: IndicatorGroup;
  readonly isOpen: boolean;
  readonly control: RowControl;
  readonly unfold: (groupKey: string, open: boolean) => void;
  readonly chosenOf: (item: IndicatorItem) => boolean | "mixed";
  readonly choose: ChooseItems;
}

/** A category, whose own checkbox chooses all of it. */
export function CategoryHeading(props: CategoryHeadingProps) {
  const { group, isOpen, control, unfold, chosenOf, choose } = props;
  const styles = useStyles();
  const say = useSay();
  const { key, category, items } = group;
  const count = items.filter((item) => chosenOf(item) === true).length;
  const chosen = chosenOfAll(items, chosenOf);
  const name = category.length > 0 ? category.join(" › ") : say(templatesMessages.uncategorised);
  return (
    <div className={styles.heading}>
      <Button
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        tabIndex={control.tabIndex}
        aria-expanded={isOpen}
        aria-label={say(templatesMessages[isOpen ? "fold" : "unfold"], { name })}
        onClick={() => unfold(key, !isOpen)}
      />
      <Checkbox
        className={styles.checkbox}
        label={<span lang={localeOf("zh")}>{name}</span>}
        checked={chosen}
        onChange={() => choose(items, chosen !== true)}
        {...control}
      />
      <Text size={200} className={styles.count}>
        {say(templatesMessages.groupCount, { count, total: items.length })}
      </Text>
    </div>
  );
}
