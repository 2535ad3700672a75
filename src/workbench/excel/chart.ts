import { type RichClass, richObject, type Scalar } from "../richapi/richClass";
import {
  type Argument,
  booleanArgument,
  numberArgument,
  objectOf,
  oneOf,
  textArgument,
} from "./arguments";
import { type ChartBox, boxOf, placeChart } from "./chartAnchors";
import {
  chartAxesClass,
  chartDataLabelsClass,
  chartLegendClass,
  chartTitleClass,
} from "./chartParts";
import { changeChart, requireChart, type ChartRef } from "./chartRef";
import { chartSeriesCollectionClass } from "./chartSeries";
import { seriesOf } from "./chartSource";
import type { ChartCells } from "./chartStore";
import { chartTypes, type ChartType } from "./chartStore";
import type { RangeRef } from "./context";
import { invalidArgument, notImplemented } from "./excelErrors";
import { rangeArgument } from "./rangeArguments";
import { pointsPerPixel } from "./rangeSizes";

/** A kind of chart that the workbench draws. @throws RichApiError InvalidArgument, NotImplemented */
export function chartTypeArgument(value: Argument): ChartType {
  const text = textArgument(value, "type");
  const known = chartTypes.some((type) => type.toLowerCase() === text.toLowerCase());
  if (!known) throw notImplemented(`charts of the type ${text}`);
  return oneOf(text, chartTypes, "type");
}

/** What a chart is to show. @throws RichApiError InvalidArgument */
export function sourceArgument(
  source: Argument,
  seriesBy: Argument,
): readonly [ChartCells, "Auto" | "Rows" | "Columns"] {
  const range = objectOf<RangeRef>(source, "Range");
  if (range === null) throw invalidArgument("sourceData must be a Range.");
  return [
    { sheetId: range.sheetId, range: range.range },
    oneOf(seriesBy ?? "Auto", ["Auto", "Rows", "Columns"], "seriesBy"),
  ];
}

/** One side of the chart's rectangle, in points. */
function side(name: keyof ChartBox): Scalar<ChartRef> {
  return {
    get: (ref) => boxOf(ref.context, requireChart(ref))[name] * pointsPerPixel,
    set: (ref, value) => {
      const points = numberArgument(value, name);
      if (points < 0) throw invalidArgument("a chart's place and size are not negative.");
      changeChart(ref, (chart) =>
        placeChart(ref.context, chart, {
          ...boxOf(ref.context, chart),
          [name]: points / pointsPerPixel,
        }),
      );
    },
  };
}

export const chartClass: RichClass<ChartRef> = {
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  scalars: {
    id: { get: ({ chartId }) => chartId },
    name: {
      get: (ref) => requireChart(ref).name,
      set: (ref, value) => {
        const name = textArgument(value, "name");
        changeChart(ref, (chart) => {
          chart.name = name;
        });
      },
    },
    chartType: {
      get: (ref) => requireChart(ref).type,
      set: (ref, value) => {
        const type = chartTypeArgument(value);
        changeChart(ref, (chart) => {
          chart.type = type;
        });
      },
    },
    plotVisibleOnly: {
      get: (ref) => requireChart(ref).plotVisibleOnly,
      set: (ref, value) => {
        const plotVisibleOnly = booleanArgument(value, "plotVisibleOnly");
        changeChart(ref, (chart) => Object.assign(chart, { plotVisibleOnly }));
      },
    },
    left: side("x"),
    top: side("y"),
    width: side("width"),
    height: side("height"),
  },
  navigation: {
    title: (ref) => richObject(chartTitleClass, ref),
    legend: (ref) => richObject(chartLegendClass, ref),
    dataLabels: (ref) => richObject(chartDataLabelsClass, ref),
    axes: (ref) => richObject(chartAxesClass, ref),
    series: (ref) => richObject(chartSeriesCollectionClass, ref),
    worksheet: (ref) => ref.context.objects.worksheet(requireChart(ref).sheetId),
  },
  methods: {
    setData: (ref, source, seriesBy) => {
      const [cells, by] = sourceArgument(source, seriesBy);
      changeChart(ref, (chart) => {
        chart.series = seriesOf(ref.context, cells, by);
      });
    },
    setPosition: (ref, startCell, endCell) => {
      const { sheetId } = requireChart(ref);
      const sheet = { context: ref.context, sheetId };
      const start = rangeArgument(sheet, startCell, "startCell");
      const end = endCell == null ? null : rangeArgument(sheet, endCell, "endCell");
      changeChart(ref, (chart) => {
        const box = boxOf(ref.context, chart);
        chart.from = { row: start.startRow, column: start.startColumn, x: 0, y: 0 };
        if (end === null) {
          const moved = { ...boxOf(ref.context, chart), width: box.width, height: box.height };
          placeChart(ref.context, chart, moved);
        } else chart.to = { row: end.endRow + 1, column: end.endColumn + 1, x: 0, y: 0 };
      });
    },
    delete: (ref) => {
      const { sheetId } = requireChart(ref);
      ref.context.protections.requireAllowed(sheetId, "allowEditObjects");
      ref.context.charts.delete(ref.chartId);
    },
  },
};
