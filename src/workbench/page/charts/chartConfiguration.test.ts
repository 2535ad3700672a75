import type { ChartPicture } from "../../excel/chartPicture";
import { chartConfiguration } from "./chartConfiguration";
import { chartDescription } from "./chartDescription";
import type { ChartStyle } from "./chartColors";

const axis = {
  title: { text: "", visible: false },
  minimum: null,
  maximum: null,
  numberFormat: "General",
  visible: true,
  gridlines: true,
  reversed: false,
};
const picture: ChartPicture = {
  id: "{CH-1}",
  name: "Chart 1",
  type: "ColumnStacked",
  box: { x: 0, y: 0, width: 300, height: 200 },
  title: "各状态项数",
  legend: "Bottom",
  labels: true,
  categories: ["达标", "滞后"],
  axes: { categoryAxis: axis, valueAxis: { ...axis, numberFormat: "0" } },
  series: [
    {
      name: "约束性",
      color: "#1F5C66",
      values: [
        { value: 3, text: "3" },
        { value: 0, text: "" },
      ],
    },
    {
      name: "预期性",
      color: null,
      values: [
        { value: 5, text: "5" },
        { value: null, text: "" },
      ],
    },
  ],
};
const style: ChartStyle = { dark: false, text: "#111", line: "#ccc", font: "serif", fontSize: 12 };

/** The options of a scale, which Chart.js types by the kind of chart. */
function scale(of: ChartPicture, name: "x" | "y") {
  return chartConfiguration(of, style).options?.scales?.[name] as {
    readonly reverse?: boolean;
    readonly stacked?: boolean;
    readonly max?: number;
    readonly ticks: { readonly callback?: (value: number) => string };
  };
}

describe("what is told to Chart.js", () => {
  it("stacks the series over their categories, an empty cell staying empty", () => {
    const { data, type } = chartConfiguration(picture, style);
    expect(type).toBe("bar");
    expect(data.labels).toEqual(["达标", "滞后"]);
    expect(data.datasets.map((series) => series.data)).toEqual([
      [3, 0],
      [5, null],
    ]);
    expect([scale(picture, "x").stacked, scale(picture, "y").stacked]).toEqual([true, true]);
  });

  it("draws lying bars from the bottom up, as Excel, unless their order is reversed", () => {
    const bars = { ...picture, type: "BarClustered" } as const;
    const reversed = {
      ...bars,
      axes: { ...bars.axes, categoryAxis: { ...axis, reversed: true } },
    };
    expect(scale(bars, "y").reverse).toBe(true);
    expect(scale(reversed, "y").reverse).toBe(false);
  });

  it("writes the value axis in its number format", () => {
    const axes = { ...picture.axes, valueAxis: { ...axis, numberFormat: "0%" } };
    expect(scale({ ...picture, axes }, "y").ticks.callback?.(0.25)).toBe("25%");
  });

  it("makes shares of the whole where the type asks for them", () => {
    const whole = { ...picture, type: "ColumnStacked100" } as const;
    const [first] = chartConfiguration(whole, style).data.datasets;
    expect(first?.data).toEqual([3 / 8, 0]);
    expect(scale(whole, "y").max).toBe(1);
  });

  it("keeps a series' own colour, and lightens one that would sink into a dark page", () => {
    const color = (dark: boolean) =>
      chartConfiguration(picture, { ...style, dark }).data.datasets[0]?.backgroundColor;
    expect(color(false)).toBe("#1F5C66");
    expect(color(true)).not.toBe("#1F5C66");
  });
});

it("describes a chart in words, without what it does not label", () => {
  expect(chartDescription(picture, "zh")).toBe(
    "图表：各状态项数。约束性：达标 3。预期性：达标 5。",
  );
});
