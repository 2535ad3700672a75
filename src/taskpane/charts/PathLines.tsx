import { makeStyles, tokens } from "@fluentui/react-components";
import { computedText } from "../../plan/figureText";
import { useLanguage } from "../language";
import { formatNumber } from "../numbers";
import { axisTicks } from "./axisTicks";
import type { YearValue } from "./expectedPath";
import { PathMark, usePathStyles } from "./PathMark";
import { useWidth } from "./useWidth";

const useStyles = makeStyles({
  svg: { display: "block", width: "100%", overflow: "visible" },
  grid: {
    stroke: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { stroke: "GrayText" },
  },
  label: {
    fill: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

const height = 150;
const top = 8;
const bottom = 22;
const end = 14;
/** Of a digit in the labels' font. */
const digitWidth = 6;
const yearWidth = 38;

interface PathLinesProps {
  /** In their order; at least two. */
  readonly years: readonly number[];
  readonly path: readonly YearValue[];
  readonly actuals: readonly YearValue[];
  readonly due: number;
}

/** The lines on their axes. What they say is told by whoever shows them. */
export function PathLines({ years, path, actuals, due }: PathLinesProps) {
  const styles = useStyles();
  const marks = usePathStyles();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const ticks = axisTicks([...path, ...actuals].map(({ value }) => value));
  const labels = ticks.map((tick) => formatNumber(Number(computedText(tick)), language));
  const start = 10 + digitWidth * Math.max(...labels.map((label) => label.length));
  const first = years[0]!;
  const last = years.at(-1)!;
  const lowest = ticks[0]!;
  const highest = ticks.at(-1)!;

  const x = (year: number) => start + ((year - first) / (last - first)) * (width - start - end);
  const y = (value: number) =>
    top + ((highest - value) / (highest - lowest)) * (height - top - bottom);
  const line = (points: readonly YearValue[]) =>
    points.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ");
  const every = Math.ceil((years.length * yearWidth) / (width - start - end + yearWidth));
  const target = path.find(({ year }) => year === due) ?? path.at(-1)!;
  return (
    <div ref={box}>
      <svg className={styles.svg} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        {ticks.map((tick, index) => (
          <g key={tick}>
            <line className={styles.grid} x1={start} x2={width} y1={y(tick)} y2={y(tick)} />
            <text className={styles.label} x={start - 6} y={y(tick) + 3} textAnchor="end">
              {labels[index]}
            </text>
          </g>
        ))}
        {years
          .filter((_, index) => (years.length - 1 - index) % every === 0)
          .map((year) => (
            <text
              key={year}
              className={styles.label}
              x={x(year)}
              y={height - 6}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
        <polyline className={marks.expectedLine} points={line(path)} />
        {actuals.length > 1 && <polyline className={marks.actualLine} points={line(actuals)} />}
        {path.map(({ year, value }) => (
          <PathMark key={year} kind="expected" x={x(year)} y={y(value)} />
        ))}
        <PathMark kind="target" x={x(target.year)} y={y(target.value)} />
        {actuals.map(({ year, value }) => (
          <PathMark key={year} kind="actual" x={x(year)} y={y(value)} />
        ))}
      </svg>
    </div>
  );
}
