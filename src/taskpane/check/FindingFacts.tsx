import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JudgedFinding } from "../../excel/checkService";
import { attributeLabels, findingMessages } from "../../messages/checkPlace";
import { eurostatLabels, openSdgLabels } from "../../messages/trendLabels";
import { computedText } from "../../plan/figureText";
import { useLanguage, useSay } from "../language";
import { formatNumber, formatPercent } from "../numbers";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
});

/** What was entered and the numbers that follow from it, each where there is something to tell. */
export function FindingFacts({ finding }: { readonly finding: JudgedFinding }) {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { entered, actual, unit, attribute, year, attainment, progress } = finding;
  const { schedule, expected, gap, trend } = finding;
  const withUnit = (value: string, its = unit) =>
    its === null || value.endsWith(its) ? value : `${value} ${its}`;
  const number = (value: number) => formatNumber(value, language);
  const percent = (value: number) => formatPercent(value, language);
  const gapUnit = unit === "%" ? say(findingMessages.percentagePoints) : unit;
  const isReadOtherwise = actual !== null && entered !== "" && Number(entered) !== actual;
  const facts = [
    entered === ""
      ? say(findingMessages.notEntered)
      : say(findingMessages.entered, {
          value: Number.isNaN(Number(entered)) ? entered : withUnit(entered),
        }),
    isReadOtherwise && say(findingMessages.read, { value: withUnit(number(actual)) }),
    year !== null && say(findingMessages.year, { year }),
    attribute !== null && say(attributeLabels[attribute]),
    attainment !== null && say(findingMessages.attainment, { value: percent(attainment) }),
    progress !== null && say(findingMessages.progress, { value: percent(progress) }),
    schedule !== null && say(findingMessages.schedule, { value: percent(schedule) }),
    expected !== null &&
      say(findingMessages.expected, { value: withUnit(number(Number(computedText(expected)))) }),
    gap !== null && say(findingMessages.gap, { value: withUnit(number(gap), gapUnit) }),
    trend !== null &&
      say(findingMessages.trend, {
        from: trend.from,
        to: trend.to,
        openSdg: say(openSdgLabels[trend.openSdg]),
        eurostat: say(eurostatLabels[trend.eurostat]),
      }),
  ].filter((fact) => fact !== false);
  return (
    <span className={styles.facts}>
      {facts.map((fact) => (
        <Text key={fact} size={200}>
          {fact}
        </Text>
      ))}
    </span>
  );
}
