import { makeStyles, tokens } from "@fluentui/react-components";
import { infoFields, type InfoValue } from "../../plan/indicatorInfo";
import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { localeOf, useLanguage } from "../language";
import { formatNumber } from "../numbers";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) 1fr",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3, maxWidth: "120px" },
    /** The fields' names are written small, as formulas take them. */
    "& dt::first-letter": { textTransform: "uppercase" },
    "& dd": { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  },
});

interface IndicatorFactsProps {
  readonly plan: Plan;
  readonly target: Target;
}

/** Each field of a target that the document fills, in reading order. */
export function IndicatorFacts({ plan, target }: IndicatorFactsProps) {
  const language = useLanguage();
  const text = (value: InfoValue) =>
    typeof value === "number" && !isYear(value, plan, target)
      ? formatNumber(value, language)
      : String(value);
  return (
    <dl className={useStyles().facts}>
      {infoFields
        .map((field) => ({ field, value: field.value(plan, target, language) }))
        // The name and the plan's title stand above.
        .filter(({ value }) => value !== null && value !== target.name && value !== plan.title)
        .map(({ field, value }) => (
          <Fact
            key={field.zh}
            name={field[language]}
            text={text(value)}
            isChinese={typeof value === "string" && value === field.value(plan, target, "zh")}
          />
        ))}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly text: string;
  /** The words are the document's, in any language of the pane. */
  readonly isChinese: boolean;
}

function Fact({ name, text, isChinese }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={isChinese ? localeOf("zh") : undefined}>{text}</dd>
    </>
  );
}

/** A year is not grouped by thousands; a value that happens to equal it reads the same. */
function isYear(value: number, { period }: Plan, { year, baseline }: Target): boolean {
  return [year, baseline?.year, period.start, period.end].includes(value);
}
