import { type RichClass, richObject } from "../richapi/richClass";
import { integerArgument, objectOf, textArgument, type Argument } from "./arguments";
import { requireChart, type ChartRef } from "./chartRef";
import { seriesNameOf } from "./chartPicture";
import type { ChartCells, ChartSeriesState } from "./chartStore";
import { readColor } from "./colors";
import type { RangeRef } from "./context";
import { invalidArgument, itemNotFound } from "./excelErrors";

interface SeriesRef extends ChartRef {
  readonly series: ChartSeriesState;
}

/** Changes a series of a chart that is still there. */
function change(ref: SeriesRef, work: (series: ChartSeriesState) => void): void {
  const chart = requireChart(ref);
  if (!chart.series.includes(ref.series)) throw itemNotFound("the series has been deleted.");
  ref.context.protections.requireAllowed(chart.sheetId, "allowEditObjects");
  work(ref.series);
  ref.context.charts.changed();
}

function cellsArgument(value: Argument, name: string): ChartCells {
  const range = objectOf<RangeRef>(value, "Range");
  if (range === null) throw invalidArgument(`${name} must be a Range.`);
  return { sheetId: range.sheetId, range: range.range };
}

const fillClass: RichClass<SeriesRef> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (ref, color) =>
      change(ref, (series) => {
        series.color = readColor(textArgument(color, "color"));
      }),
    clear: (ref) =>
      change(ref, (series) => {
        series.color = null;
      }),
  },
};

const seriesFormatClass: RichClass<SeriesRef> = {
  name: "ChartSeriesFormat",
  navigation: { fill: (ref) => richObject(fillClass, ref) },
};

const seriesClass: RichClass<SeriesRef> = {
  name: "ChartSeries",
  scalars: {
    name: {
      get: ({ context, series }) => seriesNameOf(context, series),
      set: (ref, value) => {
        const name = textArgument(value, "name");
        change(ref, (series) => {
          series.name = name;
        });
      },
    },
    chartType: { get: (ref) => requireChart(ref).type },
  },
  navigation: { format: (ref) => richObject(seriesFormatClass, ref) },
  methods: {
    setValues: (ref, range) =>
      change(ref, (series) => {
        series.values = cellsArgument(range, "sourceData");
      }),
    setXAxisValues: (ref, range) =>
      change(ref, (series) => {
        series.categories = cellsArgument(range, "sourceData");
      }),
    delete: (ref) => {
      const chart = requireChart(ref);
      change(ref, (series) => {
        chart.series = chart.series.filter((other) => other !== series);
      });
    },
  },
};

const seriesObject = (ref: ChartRef, series: ChartSeriesState) =>
  richObject(seriesClass, { ...ref, series });

export const chartSeriesCollectionClass: RichClass<ChartRef> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: (ref) => requireChart(ref).series.length } },
  items: (ref) => requireChart(ref).series.map((series) => seriesObject(ref, series)),
  methods: {
    add: (ref, name, index) => {
      const chart = requireChart(ref);
      ref.context.protections.requireAllowed(chart.sheetId, "allowEditObjects");
      const series: ChartSeriesState = {
        name: name == null ? null : textArgument(name, "name"),
        values: null,
        categories: null,
        color: null,
      };
      chart.series.splice(integerArgument(index, "index", chart.series.length), 0, series);
      ref.context.charts.changed();
      return seriesObject(ref, series);
    },
  },
};
