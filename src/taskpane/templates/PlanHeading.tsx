import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import type { RowControl } from "../lists/rowControl";
import type { IndicatorItem } from "./indicatorItems";
import { chosenOfAll } from "./chosenOfAll";
import type { ChooseItems } from "./useTemplateChoice";

const useStyles = makeStyles({
  heading: { width: "100%", maxWidth: "none", fontWeight: tokens.fontWeightSemibold },
});

interface PlanHeadingProps {
  readonly plan: Plan;
  readonly items: readonly IndicatorItem[];
  readonly control: RowControl;
  readonly chosenOf: (item: IndicatorItem) => boolean | "mixed";
  readonly choose: ChooseItems;
}

/** A plan, whose own checkbox chooses all of its indicators that are shown. */
export function PlanHeading({ plan, items, control, chosenOf, choose }: PlanHeadingProps) {
  const styles = useStyles();
  const say = useSay();
  const { region, period } = plan;
  const chosen = chosenOfAll(items, chosenOf);
  return (
    <Checkbox
      className={styles.heading}
      label={say(templatesMessages.planOption, { region, count: items.length, ...period })}
      checked={chosen}
      onChange={() => choose(items, chosen !== true)}
      {...control}
    />
  );
}
