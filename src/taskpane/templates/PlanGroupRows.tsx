import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { useSay } from "../language";
import { IndicatorGroupRows } from "./IndicatorGroupRows";
import type { PlanGroup } from "./indicatorGroups";
import type { IndicatorItem } from "./indicatorItems";
import type { ChooseItems } from "./useTemplateChoice";

const useStyles = makeStyles({
  heading: { width: "100%", maxWidth: "none", fontWeight: tokens.fontWeightSemibold },
  groups: { listStyleType: "none", margin: 0, padding: 0 },
});

interface PlanGroupRowsProps {
  readonly group: PlanGroup;
  readonly hasHeading: boolean;
  /** Each indicator says which regions have it. */
  readonly showsRegions: boolean;
  readonly isOpen: (groupKey: string) => boolean;
  readonly unfold: (groupKey: string, open: boolean) => void;
  readonly chosenOf: (item: IndicatorItem) => boolean | "mixed";
  readonly choose: ChooseItems;
}

/** The indicators of a plan by category, below the plan's own checkbox where there are several plans. */
export function PlanGroupRows({ group, hasHeading, ...rows }: PlanGroupRowsProps) {
  const styles = useStyles();
  const say = useSay();
  const { plan, groups } = group;
  const items = groups.flatMap((category) => category.items);
  const count = items.filter((item) => rows.chosenOf(item) === true).length;
  const name =
    plan &&
    say(templatesMessages.planOption, {
      region: plan.region,
      count: items.length,
      ...plan.period,
    });
  return (
    <li>
      {hasHeading && name !== null && (
        <Checkbox
          className={styles.heading}
          label={name}
          checked={count === 0 ? false : count === items.length ? true : "mixed"}
          onChange={() => rows.choose(items, count < items.length)}
        />
      )}
      <ul className={styles.groups} aria-label={name ?? say(templatesMessages.indicators)}>
        {groups.map((category) => (
          <IndicatorGroupRows key={category.key} group={category} {...rows} />
        ))}
      </ul>
    </li>
  );
}
