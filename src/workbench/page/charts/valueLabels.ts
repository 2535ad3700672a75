import type { ArcElement, BarElement, Plugin } from "chart.js";
import type { ChartPicture } from "../../excel/chartPicture";
import { type ChartStyle, inkOn } from "./chartColors";

/** Between a bar's end and its label. */
const distance = 4;

/**
 * Writes each value beside its bar or point, or into its part of a stack or pie where there is room; Chart.js has no
 * labels of its own.
 * @param inside whether the labels stand within what is drawn
 */
export function valueLabels(picture: ChartPicture, style: ChartStyle, inside: boolean): Plugin {
  return {
    id: "valueLabels",
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const lying = chart.options.indexAxis === "y";
      ctx.save();
      ctx.font = `${style.fontSize}px ${style.font}`;
      picture.series.forEach(({ values }, index) => {
        chart.getDatasetMeta(index).data.forEach((element, at) => {
          const text = values[at]?.text ?? "";
          if (text === "") return;
          if (inside) {
            const part = element as unknown as BarElement | ArcElement;
            const { width, height } = part.getProps(["width", "height"] as never) as {
              readonly width?: number;
              readonly height?: number;
            };
            const room = lying ? width : height;
            if (room !== undefined && room < style.fontSize / 2) return;
            const { x, y } = part.getCenterPoint(true);
            if (x === null || y === null) return;
            ctx.fillStyle = inkOn(String(part.options.backgroundColor));
            ctx.textAlign = "center";
            ctx.textBaseline = "middle";
            ctx.fillText(text, x, y);
            return;
          }
          ctx.fillStyle = style.text;
          ctx.textAlign = lying ? "left" : "center";
          ctx.textBaseline = lying ? "middle" : "bottom";
          const [right, up] = lying ? [distance, 0] : [0, distance];
          ctx.fillText(text, element.x + right, element.y - up);
        });
      });
      ctx.restore();
    },
  };
}
