import { chartMessages } from "../../messages/charts";
import type { Period } from "../../plan/plan";
import type { Target } from "../../plan/target";
import { computedText } from "../../plan/figureText";
import { useLanguage, useSay } from "../language";
import { formatNumber } from "../numbers";
import { targetText } from "../templates/targetText";
import { ChartFrame } from "./ChartFrame";
import { expectedPath, type YearValue } from "./expectedPath";
import { PathLegend } from "./PathLegend";
import { PathLines } from "./PathLines";

interface ExpectedPathChartProps {
  readonly target: Target;
  readonly period: Period;
  /** What was judged, one value a year, in the indicator's unit (of an increment the sum so far); may be empty. */
  readonly actuals: readonly YearValue[];
}

/** One indicator's actual values against what is expected of it year by year. Draws nothing without a path. */
export default function ExpectedPathChart({ target, period, actuals }: ExpectedPathChartProps) {
  const say = useSay();
  const language = useLanguage();
  const path = expectedPath(target, period);
  if (path.length < 2) return null;

  const { name } = target;
  const shown = (value: number) => formatNumber(Number(computedText(value)), language);
  const at = (values: readonly YearValue[], year: number) => {
    const found = values.find((point) => point.year === year);
    return found ? shown(found.value) : say(chartMessages.none);
  };
  const years = [...new Set([...path, ...actuals].map(({ year }) => year))].sort(
    (one, other) => one - other,
  );
  const hasActuals = actuals.length > 0;
  const due = target.year ?? period.end;
  const spoken = [
    ...actuals.map(({ year, value }) =>
      say(chartMessages.yearValue, { year, name: say(chartMessages.actual), value: shown(value) }),
    ),
    ...path.map(({ year, value }) =>
      say(chartMessages.yearValue, {
        year,
        name: say(chartMessages.expected),
        value: shown(value),
      }),
    ),
    say(chartMessages.yearValue, {
      year: due,
      name: say(chartMessages.target),
      value: targetText(target, language),
    }),
  ];
  return (
    <ChartFrame
      title={say(hasActuals ? chartMessages.pathOf : chartMessages.expectedOf, { name })}
      table={{
        columns: [
          say(chartMessages.year),
          ...(hasActuals ? [say(chartMessages.actual)] : []),
          say(chartMessages.expected),
        ],
        rows: years.map((year) => [
          String(year),
          ...(hasActuals ? [at(actuals, year)] : []),
          at(path, year),
        ]),
      }}
    >
      <div role="img" aria-label={spoken.join(language === "zh" ? "；" : "; ")}>
        <PathLines years={years} path={path} actuals={actuals} due={due} />
      </div>
      <PathLegend hasActuals={hasActuals} target={targetText(target, language)} />
    </ChartFrame>
  );
}
