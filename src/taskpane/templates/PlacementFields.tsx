import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/pane";
import type { Period } from "../../plan/plan";
import { useSay } from "../language";
import { yearsOf } from "./assessmentYears";
import type { Placement, TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "end",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  year: { flex: "1 1 92px", minWidth: 0 },
  placement: { flex: "2 1 180px", minWidth: 0 },
  select: { minWidth: 0 },
});

const placements: readonly Placement[] = ["newSheet", "selection"];

interface PlacementFieldsProps {
  readonly period: Period;
  readonly choice: TemplateChoice;
}

/** 考核年度, never outside the plan's period, and where the table goes. */
export function PlacementFields({ period, choice }: PlacementFieldsProps) {
  const styles = useStyles();
  const say = useSay();
  const { year, placement, setYear, setPlacement } = choice;
  return (
    <div className={styles.fields}>
      <Field label={say(templatesMessages.year)} className={styles.year}>
        <Select
          className={styles.select}
          value={year}
          onChange={(_, { value }) => setYear(Number(value))}
        >
          {yearsOf(period).map((offered) => (
            <option key={offered} value={offered}>
              {say(templatesMessages.yearOption, { year: offered })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(templatesMessages.placement)} className={styles.placement}>
        <Select
          className={styles.select}
          value={placement}
          onChange={(_, { value }) =>
            setPlacement(placements.find((offered) => offered === value) ?? placement)
          }
        >
          {placements.map((offered) => (
            <option key={offered} value={offered}>
              {say(templatesMessages[offered])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
