import { Chart, registerables } from "chart.js";
import type { ChartPicture } from "../../excel/chartPicture";
import type { ChartStyle } from "./chartColors";
import { chartConfiguration } from "./chartConfiguration";

Chart.register(...registerables);

/** Draws a chart on a canvas of the size that is wanted. @returns takes it away again */
export function drawChart(
  canvas: HTMLCanvasElement,
  picture: ChartPicture,
  style: ChartStyle,
): () => void {
  const chart = new Chart(canvas, chartConfiguration(picture, style));
  return () => chart.destroy();
}
