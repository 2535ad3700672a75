import { type Json, type RichClass, richObject } from "../richapi/richClass";
import { chartClass, chartTypeArgument, sourceArgument } from "./chart";
import { cornerAt, pointOfCorner } from "./chartAnchors";
import { seriesOf } from "./chartSource";
import type { SheetRef } from "./context";
import { itemNotFound } from "./excelErrors";
import { pointsPerPixel } from "./rangeSizes";

/** Points, as Excel makes a chart. */
const newChart = { width: 360, height: 216 };

function chartObject({ context }: SheetRef, chartId: string) {
  return richObject(chartClass, { context, chartId });
}

/** The charts of a sheet; looked up by id or by name, whatever the case. */
export const chartsClass: RichClass<SheetRef> = {
  name: "ChartCollection",
  scalars: { count: { get: ({ context, sheetId }) => context.charts.on(sheetId).length } },
  items: (ref) => ref.context.charts.on(ref.sheetId).map(({ id }) => chartObject(ref, id)),
  item: (ref, key: Json) => {
    const lower = String(key).toLowerCase();
    const found = ref.context.charts
      .on(ref.sheetId)
      .find(({ id, name }) => id.toLowerCase() === lower || name.toLowerCase() === lower);
    if (found === undefined) throw itemNotFound(`the chart ${String(key)}.`);
    return chartObject(ref, found.id);
  },
  methods: {
    add: (ref, type, source, seriesBy) => {
      const { context, sheetId } = ref;
      context.protections.requireAllowed(sheetId, "allowEditObjects");
      const kind = chartTypeArgument(type);
      const [cells, by] = sourceArgument(source, seriesBy);
      // Excel puts a new chart into the middle of the window; without one, beside its cells.
      const beside = { row: cells.range.startRow, column: cells.range.endColumn + 1, x: 0, y: 0 };
      const from = pointOfCorner(context, sheetId, beside);
      const to = cornerAt(context, sheetId, {
        x: from.x + newChart.width / pointsPerPixel,
        y: from.y + newChart.height / pointsPerPixel,
      });
      const chart = context.charts.add(sheetId, kind, beside, to);
      chart.series = seriesOf(context, cells, by);
      // Excel titles a chart of one series by its name.
      chart.title.visible = chart.series.length === 1;
      context.charts.changed();
      return chartObject(ref, chart.id);
    },
  },
};
