import { useId } from "react";
import { Field, Select, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { templatesMessages } from "../../messages/templates";
import { layoutWords } from "../../tables/templates/templateLayout";
import { useSay } from "../language";
import { placements } from "./templateOptions";
import { ThemeChoice } from "./ThemeChoice";
import type { TemplateChoice } from "./useTemplateChoice";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
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

/** 选项: the year, never outside the plans' periods, where the table goes, its look and what comes with it. */
export function OptionFields({ choice }: { readonly choice: TemplateChoice }) {
  const styles = useStyles();
  const say = useSay();
  const titleId = useId();
  const { layout, year, years, placement, theme, change, setYear } = choice;
  return (
    <div role="group" aria-labelledby={titleId} className={styles.options}>
      <Text id={titleId} weight="semibold">
        {say(templatesMessages.options)}
      </Text>
      <div className={styles.fields}>
        <Field label={say(layoutWords(layout).year)} className={styles.year}>
          <Select
            className={styles.select}
            value={year ?? ""}
            disabled={year === null}
            onChange={(_, { value }) => setYear(Number(value))}
          >
            {years.map((offered) => (
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
              change({ placement: placements.find((offered) => offered === value) ?? placement })
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
      <ThemeChoice theme={theme} setTheme={(chosen) => change({ theme: chosen })} />
      {layout !== "collection" && (
        <Field
          validationState="none"
          hint={say(templatesMessages[choice.canHaveCharts ? "chartsHint" : "chartsOnlyNewSheet"])}
        >
          <Switch
            label={say(templatesMessages.charts)}
            checked={choice.wantsCharts && choice.canHaveCharts}
            disabled={!choice.canHaveCharts}
            onChange={(_, { checked }) => change({ wantsCharts: checked })}
          />
        </Field>
      )}
      <Field validationState="none" hint={say(templatesMessages.planFunctionsHint)}>
        <Switch
          label={say(templatesMessages.planFunctions)}
          checked={choice.usesPlanFunctions}
          onChange={(_, { checked }) => change({ usesPlanFunctions: checked })}
        />
      </Field>
    </div>
  );
}
