import { type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, numberArgument, oneOf, textArgument } from "./arguments";
import { changeChart, requireChart, type ChartRef } from "./chartRef";
import {
  type ChartAxisName,
  type ChartAxisState,
  chartAxes,
  legendPositions,
  type ChartState,
  type ChartTextState,
} from "./chartStore";

export const chartTitleClass: RichClass<ChartRef> = {
  name: "ChartTitle",
  scalars: textScalars<ChartRef>(({ title }) => title),
};

/** A text of a chart: setting it shows it, as in Excel. */
function textScalars<Ref extends ChartRef>(
  part: (chart: ChartState, ref: Ref) => ChartTextState,
): Readonly<Record<string, Scalar<Ref>>> {
  return {
    text: {
      get: (ref) => part(requireChart(ref), ref).text,
      set: (ref, value) => {
        const text = textArgument(value, "text");
        changeChart(ref, (chart) => Object.assign(part(chart, ref), { text, visible: true }));
      },
    },
    visible: {
      get: (ref) => part(requireChart(ref), ref).visible,
      set: (ref, value) => {
        const visible = booleanArgument(value, "visible");
        changeChart(ref, (chart) => Object.assign(part(chart, ref), { visible }));
      },
    },
  };
}

export const chartLegendClass: RichClass<ChartRef> = {
  name: "ChartLegend",
  scalars: {
    visible: {
      get: (ref) => requireChart(ref).legend.visible,
      set: (ref, value) => {
        const visible = booleanArgument(value, "visible");
        changeChart(ref, ({ legend }) => Object.assign(legend, { visible }));
      },
    },
    position: {
      get: (ref) => requireChart(ref).legend.position,
      set: (ref, value) => {
        const position = oneOf(value, legendPositions, "position");
        changeChart(ref, ({ legend }) => Object.assign(legend, { position }));
      },
    },
  },
};

export const chartDataLabelsClass: RichClass<ChartRef> = {
  name: "ChartDataLabels",
  scalars: {
    showValue: {
      get: (ref) => requireChart(ref).labels.showValue,
      set: (ref, value) => {
        const showValue = booleanArgument(value, "showValue");
        changeChart(ref, ({ labels }) => Object.assign(labels, { showValue }));
      },
    },
    numberFormat: {
      get: (ref) => requireChart(ref).labels.numberFormat ?? "General",
      set: (ref, value) => {
        const numberFormat = textArgument(value, "numberFormat");
        changeChart(ref, ({ labels }) => Object.assign(labels, { numberFormat }));
      },
    },
  },
};

interface AxisRef extends ChartRef {
  readonly axis: ChartAxisName;
}

function axisFlag(name: "visible" | "gridlines" | "reversed"): Scalar<AxisRef> {
  return {
    get: (ref) => requireChart(ref).axes[ref.axis][name],
    set: (ref, value) => {
      const state = booleanArgument(value, name);
      changeChart(ref, ({ axes }) => Object.assign(axes[ref.axis], { [name]: state }));
    },
  };
}

/** A limit of an axis; an empty text leaves it to the chart, as Excel has it. */
function axisLimit(name: "minimum" | "maximum"): Scalar<AxisRef> {
  return {
    get: (ref) => requireChart(ref).axes[ref.axis][name] ?? "",
    set: (ref, value) => {
      const limit = value === "" ? null : numberArgument(value, name);
      changeChart(ref, ({ axes }) => Object.assign(axes[ref.axis], { [name]: limit }));
    },
  };
}

const axisTitleClass: RichClass<AxisRef> = {
  name: "ChartAxisTitle",
  scalars: textScalars<AxisRef>(({ axes }, { axis }) => axes[axis].title),
};

const gridlinesClass: RichClass<AxisRef> = {
  name: "ChartGridlines",
  scalars: { visible: axisFlag("gridlines") },
};

const axisClass: RichClass<AxisRef> = {
  name: "ChartAxis",
  scalars: {
    visible: axisFlag("visible"),
    reversePlotOrder: axisFlag("reversed"),
    minimum: axisLimit("minimum"),
    maximum: axisLimit("maximum"),
    numberFormat: {
      get: (ref) => axisOf(ref).numberFormat ?? "General",
      set: (ref, value) => {
        const numberFormat = textArgument(value, "numberFormat");
        changeChart(ref, ({ axes }) => Object.assign(axes[ref.axis], { numberFormat }));
      },
    },
  },
  navigation: {
    title: (ref) => richObject(axisTitleClass, ref),
    majorGridlines: (ref) => richObject(gridlinesClass, ref),
  },
};

function axisOf(ref: AxisRef): ChartAxisState {
  return requireChart(ref).axes[ref.axis];
}

export const chartAxesClass: RichClass<ChartRef> = {
  name: "ChartAxes",
  navigation: Object.fromEntries(
    chartAxes.map((axis) => [axis, (ref: ChartRef) => richObject(axisClass, { ...ref, axis })]),
  ),
};
