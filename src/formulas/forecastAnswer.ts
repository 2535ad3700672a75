import { noForecastMessages } from "../messages/functions";
import { say } from "../messages/message";
import { forecast, type ForecastMethod, type YearValue } from "../plan/forecast";
import { normaliseName } from "../plan/normalisedName";
import type { PlanTarget } from "../plan/plan";
import { type Asked, notFound, wrongArgument } from "./asked";
import {
  type Answer,
  type FunctionProblem,
  isBlankName,
  isProblem,
  type Matrix,
  type PlainCell,
} from "./cellValue";
import { entryProblem, inWords, judgeEntry } from "./judgement";
import { requireYear, resolveTarget } from "./resolve";
import { firstError } from "./wholeArgument";

/**
 * PLAN.FORECAST: the value to be expected in the target year, in the indicator's unit.
 *
 * - One region and one indicator: `years` and `actuals` are two ranges of one size (a row may go with a column), and
 *   the answer is one cell.
 * - A column of n regions or indicators: `actuals` has n rows, `years` one row for all or n rows, `method` one cell
 *   or n rows, and the answer is a column of n cells. A row without a name stays blank.
 *
 * Blank actuals are left out; where all are blank the answer is "". An actual that is 数据异常 is #VALUE! with what is
 * wrong with it; what cannot be forecast is #N/A with the reason.
 */
export function forecastAnswer(asked: Asked, args: readonly Matrix[]): Answer[][] {
  const [regions, indicators, years, actuals, methods] = args as readonly [
    Matrix,
    Matrix,
    Matrix,
    Matrix,
    Matrix,
  ];
  const refused = (problem: FunctionProblem): Answer[][] => [[firstError(args) ?? problem]];
  if ([regions, indicators, methods].some((argument) => argument[0]!.length > 1)) {
    return refused(wrongArgument(asked, "namesInColumn"));
  }
  const rows = Math.max(regions.length, indicators.length);
  if (rows === 1) {
    return methods.length > 1 || !sameSize(years, actuals)
      ? refused(wrongArgument(asked, "seriesSizes"))
      : [[forOneRow(asked, [regions, indicators, [years.flat()], [actuals.flat()], methods])]];
  }
  const reaches = ({ length }: Matrix): boolean => length === 1 || length === rows;
  const fits =
    [regions, indicators, years, methods].every(reaches) &&
    actuals.length === rows &&
    years[0]!.length === actuals[0]!.length;
  if (!fits) return refused(wrongArgument(asked, "seriesRows", { rows }));
  return Array.from({ length: rows }, (_, row) => {
    const own = args.map((argument): Matrix => [
      argument.length === 1 ? argument[0]! : argument[row]!,
    ]);
    const isBlankRow = [regions, indicators].some(
      (names, index) => names.length > 1 && isBlankName(own[index]![0]![0]),
    );
    return [isBlankRow ? "" : forOneRow(asked, own)];
  });
}

/** @param args one row each */
function forOneRow(asked: Asked, args: readonly Matrix[]): Answer {
  const error = firstError(args);
  if (error !== undefined) return error;
  const [[region], [indicator], years, actuals, [method]] = args.map(([row]) => row) as [
    [PlainCell],
    [PlainCell],
    readonly PlainCell[],
    readonly PlainCell[],
    [PlainCell],
  ];
  const by = methodNamed(asked, method);
  if (isProblem(by)) return by;
  const resolved = resolveTarget(asked, region, indicator, undefined);
  if (isProblem(resolved)) return resolved;
  const series = seriesOf(asked, resolved, years, actuals);
  if (isProblem(series)) return series;
  const { plan, target } = resolved;
  const value = forecast(target, plan.period, series, by);
  if (typeof value === "number") return value;
  if (value === "noValues") return "";
  if (value === "inWords") return inWords(asked, "FORECAST", target);
  const reason = say(noForecastMessages[value], asked.language);
  return notFound(asked, "noForecast", { indicator: target.name, reason });
}

/** The actuals that were entered, as they are judged, with their years. */
function seriesOf(
  asked: Asked,
  resolved: PlanTarget,
  years: readonly PlainCell[],
  actuals: readonly PlainCell[],
): readonly YearValue[] | FunctionProblem {
  const series: YearValue[] = [];
  for (const [index, actual] of actuals.entries()) {
    const undated = judgeEntry(resolved, actual, undefined);
    if (undated.status === "待填报") continue;
    const year = requireYear(asked, years[index]!);
    if (isProblem(year)) return year;
    const problem = entryProblem(asked, undated);
    if (problem !== null) return problem;
    if (undated.actual !== null) series.push({ year, value: undated.actual });
  }
  return series;
}

const methodSpellings: ReadonlyMap<string, ForecastMethod> = new Map([
  ...["直线", "直线法", "线性", "linear", "1"].map((name) => [name, "linear"] as const),
  ...["最小二乘", "最小二乘法", "趋势", "leastsquares", "2"].map(
    (name) => [name, "leastSquares"] as const,
  ),
]);

function methodNamed(asked: Asked, method: PlainCell): ForecastMethod | FunctionProblem {
  if (isBlankName(method)) return "linear";
  const text = String(method);
  return (
    methodSpellings.get(normaliseName(text)) ?? wrongArgument(asked, "badMethod", { asked: text })
  );
}

/** Of one shape, or a row and a column of one length. */
function sameSize(a: Matrix, b: Matrix): boolean {
  const isLine = (range: Matrix): boolean => range.length === 1 || range[0]!.length === 1;
  const cells = (range: Matrix): number => range.length * range[0]!.length;
  return isLine(a) && isLine(b)
    ? cells(a) === cells(b)
    : a.length === b.length && a[0]!.length === b[0]!.length;
}
