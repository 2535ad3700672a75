import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from "chart.js";
import { textOf } from "../../excel/cellValues";
import type { ChartPicture, PicturedAxis } from "../../excel/chartPicture";
import { type ChartStyle, seriesColor } from "./chartColors";
import { valueLabels } from "./valueLabels";

type Kind = "bar" | "line" | "pie" | "doughnut";

/** How Excel's types of chart are drawn. */
const drawings: Readonly<
  Record<ChartPicture["type"], { kind: Kind; lying?: true; stacked?: true; ofWhole?: true }>
> = {
  ColumnClustered: { kind: "bar" },
  ColumnStacked: { kind: "bar", stacked: true },
  ColumnStacked100: { kind: "bar", stacked: true, ofWhole: true },
  BarClustered: { kind: "bar", lying: true },
  BarStacked: { kind: "bar", lying: true, stacked: true },
  BarStacked100: { kind: "bar", lying: true, stacked: true, ofWhole: true },
  Line: { kind: "line" },
  LineMarkers: { kind: "line" },
  Pie: { kind: "pie" },
  Doughnut: { kind: "doughnut" },
};

/** What Chart.js is told to draw. */
export function chartConfiguration(picture: ChartPicture, style: ChartStyle): ChartConfiguration {
  const { kind, lying, stacked, ofWhole } = drawings[picture.type];
  const round = kind === "pie" || kind === "doughnut";
  const font = { family: style.font, size: style.fontSize };
  return {
    type: kind,
    data: {
      labels: [...picture.categories],
      datasets: datasetsOf(picture, kind, style, ofWhole === true),
    },
    options: {
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      events: [],
      indexAxis: lying ? "y" : "x",
      color: style.text,
      font,
      // Room for the labels at the ends of the longest bars.
      layout: { padding: { right: lying && picture.labels ? style.fontSize * 4 : style.fontSize } },
      scales: round
        ? {}
        : {
            [lying ? "y" : "x"]: {
              ...scaleOf(picture.axes.categoryAxis, style, stacked === true),
              // Excel draws lying bars from the bottom up, Chart.js from the top down.
              reverse: lying
                ? !picture.axes.categoryAxis.reversed
                : picture.axes.categoryAxis.reversed,
            },
            [lying ? "x" : "y"]: {
              ...scaleOf(picture.axes.valueAxis, style, stacked === true),
              ...valueScale(picture.axes.valueAxis, style, ofWhole === true),
            },
          },
      plugins: {
        title: {
          display: picture.title !== null,
          text: picture.title ?? "",
          color: style.text,
          font: { ...font, size: style.fontSize * 1.25, weight: "bold" },
        },
        legend: {
          display: picture.legend !== null,
          position: (picture.legend?.toLowerCase() ?? "bottom") as "top",
          labels: { color: style.text, font, boxWidth: style.fontSize },
        },
        tooltip: { enabled: false },
      },
    },
    plugins: picture.labels ? [valueLabels(picture, style, stacked === true || round)] : [],
  };
}

function datasetsOf(
  { series, type }: ChartPicture,
  kind: Kind,
  { dark }: ChartStyle,
  ofWhole: boolean,
): ChartDataset[] {
  const totals = (series[0]?.values ?? []).map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index]?.value ?? 0), 0),
  );
  return series.map(({ name, color, values }, index) => {
    const own = seriesColor(color, index, dark);
    const colors =
      kind === "bar" || kind === "line" ? own : values.map((_, at) => seriesColor(null, at, dark));
    return {
      label: name,
      data: values.map(({ value }, at) =>
        ofWhole && value !== null && totals[at] ? value / totals[at] : value,
      ),
      backgroundColor: colors,
      ...(kind === "bar" ? { maxBarThickness: 48 } : {}),
      ...(kind === "line"
        ? { borderColor: own, pointRadius: type === "LineMarkers" ? 3 : 0, spanGaps: false }
        : {}),
    } as ChartDataset;
  });
}

function scaleOf(axis: PicturedAxis, style: ChartStyle, stacked: boolean) {
  const font = { family: style.font, size: style.fontSize };
  return {
    display: axis.visible,
    stacked,
    grid: { display: axis.gridlines, color: style.line },
    border: { color: style.line },
    title: { display: axis.title.visible, text: axis.title.text, color: style.text, font },
    ticks: { color: style.text, font, autoSkip: true },
  };
}

function valueScale(axis: PicturedAxis, style: ChartStyle, ofWhole: boolean) {
  const numberFormat = ofWhole ? "0%" : axis.numberFormat;
  const whole = /^#?,?#*0$/.test(numberFormat);
  return {
    reverse: axis.reversed,
    beginAtZero: axis.minimum === null,
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    ...(ofWhole && { min: 0, max: 1 }),
    ticks: {
      color: style.text,
      font: { family: style.font, size: style.fontSize },
      // Ticks at halves would all read as whole numbers.
      ...(whole && { precision: 0 }),
      callback: (value: number | string) => textOf(Number(value), numberFormat),
    } as Partial<ScaleOptionsByType<"linear">["ticks"]>,
  };
}
