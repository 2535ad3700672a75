import { useId } from "react";
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import { useSay } from "../language";
import { IndicatorRow } from "./IndicatorRow";
import type { IndicatorGroup } from "./indicatorGroups";
import type { ChooseTargets } from "./useTemplateChoice";

const useStyles = makeStyles({
  heading: {
    width: "100%",
    maxWidth: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0, paddingLeft: tokens.spacingHorizontalM },
});

interface IndicatorGroupRowsProps {
  readonly group: IndicatorGroup;
  readonly chosen: ReadonlySet<string>;
  readonly choose: ChooseTargets;
}

/** A category, whose own checkbox chooses all of it, and its targets. */
export function IndicatorGroupRows({ group, chosen, choose }: IndicatorGroupRowsProps) {
  const styles = useStyles();
  const say = useSay();
  const headingId = useId();
  const { category, targets } = group;
  const count = targets.filter(({ id }) => chosen.has(id)).length;
  const name = category.length > 0 ? category.join(" › ") : say(templatesMessages.uncategorised);
  return (
    <li>
      <Checkbox
        className={styles.heading}
        label={<span id={headingId}>{name}</span>}
        checked={count === 0 ? false : count === targets.length ? true : "mixed"}
        onChange={() =>
          choose(
            targets.map(({ id }) => id),
            count < targets.length,
          )
        }
      />
      <ul className={styles.rows} aria-labelledby={headingId}>
        {targets.map((target) => (
          <li key={target.id}>
            <IndicatorRow target={target} chosen={chosen.has(target.id)} choose={choose} />
          </li>
        ))}
      </ul>
    </li>
  );
}
