import { type RefObject, useContext, useEffect, useRef, useState } from "react";
import { LanguageContext } from "../useText";
import type { ScreenBox } from "./chartGeometry";
import { chartDescription } from "./chartDescription";
import type { ChartStyle } from "./chartColors";
import type { SheetCharts, VisibleChart } from "./sheetCharts";
import "./charts.css";

interface ChartLayerProps {
  readonly charts: SheetCharts;
  /** Holds the grid's canvas. */
  readonly grid: RefObject<HTMLElement>;
}

interface Drawn {
  readonly area: ScreenBox;
  readonly charts: readonly VisibleChart[];
}

const nothing: Drawn = { area: { left: 0, top: 0, width: 0, height: 0 }, charts: [] };

/** The sheet's charts, drawn over the grid. The mouse goes through them to the cells. */
export function ChartLayer({ charts, grid }: ChartLayerProps) {
  const [drawn, setDrawn] = useState(nothing);
  useEffect(() => {
    const { current } = grid;
    if (current === null) return undefined;
    const look = (): void => {
      const area = areaOf(current);
      const next = { area, charts: charts.visible(area) };
      // Most of what happens in the grid changes no chart.
      setDrawn((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    const resized = new ResizeObserver(look);
    resized.observe(current);
    const ends = charts.watch(look);
    return () => {
      resized.disconnect();
      ends();
    };
  }, [charts, grid]);
  return (
    <div className="chart-layer" style={drawn.area}>
      {drawn.charts.map((chart) => (
        <div key={chart.picture.id} className="chart-clip" style={chart.clip}>
          <ChartFigure chart={chart} />
        </div>
      ))}
    </div>
  );
}

function areaOf(grid: HTMLElement): ScreenBox {
  const canvas = [...grid.querySelectorAll("canvas")].sort(
    (one, other) => other.clientWidth * other.clientHeight - one.clientWidth * one.clientHeight,
  )[0];
  const outer = grid.offsetParent?.getBoundingClientRect();
  const inner = canvas?.getBoundingClientRect();
  if (!outer || !inner) return nothing.area;
  return {
    left: inner.left - outer.left,
    top: inner.top - outer.top,
    width: inner.width,
    height: inner.height,
  };
}

function ChartFigure({ chart }: { readonly chart: VisibleChart }) {
  const language = useContext(LanguageContext);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { box, picture, zoom } = chart;
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  const content = JSON.stringify({ ...picture, box: null });
  useEffect(() => {
    let undraw: (() => void) | null = null;
    let left = false;
    const { current } = canvas;
    void import(/* webpackChunkName: "charts" */ "./drawChart").then(({ drawChart }) => {
      if (left || current === null) return;
      undraw = drawChart(current, picture, styleOf(current, zoom));
    });
    return () => {
      left = true;
      undraw?.();
    };
    // The content stands for the picture, which is a new object with every look at the sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [content, width, height, zoom]);
  return (
    <figure
      className="chart"
      role="img"
      aria-label={chartDescription(picture, language)}
      style={box}
    >
      {/* A canvas of its own for each size: what is taken away gives its canvas the old size back. */}
      <canvas
        key={`${width} ${height}`}
        ref={canvas}
        width={width}
        height={height}
        style={{ width, height }}
      />
    </figure>
  );
}

/** Letters of a chart at 100 %, in pixels: Excel's 9 points. */
const letters = 12;

function styleOf(element: HTMLElement, zoom: number): ChartStyle {
  const css = getComputedStyle(element);
  return {
    dark: document.documentElement.dataset.theme === "dark",
    text: css.getPropertyValue("--text").trim(),
    line: css.getPropertyValue("--line").trim(),
    font: css.fontFamily,
    fontSize: letters * zoom,
  };
}
