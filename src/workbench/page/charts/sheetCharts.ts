import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/preset-sheets-core";
import { type ChartPicture, pictureOf } from "../../excel/chartPicture";
import type { ExcelWorkbook } from "../../excel/workbook";
import { type GridView, type PlacedChart, placeOnScreen } from "./chartGeometry";

/** A chart of the active sheet that is in sight. */
export interface VisibleChart extends PlacedChart {
  readonly picture: ChartPicture;
  readonly zoom: number;
}

/** The charts over the grid: which there are, what they show, and where they lie at the moment. */
export class SheetCharts {
  constructor(
    private readonly univer: FUniver,
    private readonly excel: ExcelWorkbook,
  ) {}

  /** Hears of all that may change a chart or its place, once a frame. @returns ends it */
  watch(listener: () => void): () => void {
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(listener);
    };
    const executed = this.excel.spreadsheet.onExecuted(soon);
    const ends = this.excel.context.charts.onChanged(soon);
    return () => {
      cancelAnimationFrame(frame);
      executed.dispose();
      ends();
    };
  }

  /** @param screen the size of the grid's drawing area */
  visible(screen: { readonly width: number; readonly height: number }): readonly VisibleChart[] {
    const { context } = this.excel;
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return [];
    const charts = context.charts.on(sheet.getSheetId());
    if (charts.length === 0) return [];
    const view = this.view(screen);
    if (view === null) return [];
    return charts.flatMap((chart) => {
      const picture = pictureOf(context, chart);
      const placed = placeOnScreen(picture.box, view);
      return placed === null ? [] : [{ ...placed, picture, zoom: view.zoom }];
    });
  }

  private view({ width, height }: { width: number; height: number }): GridView | null {
    const sheet = this.univer.getActiveWorkbook()?.getActiveSheet();
    const skeleton = sheet?.getSkeleton();
    if (!sheet || !skeleton) return null;
    const { rowHeightAccumulation, columnWidthAccumulation } = skeleton;
    const before = (sizes: readonly number[], count: number): number =>
      count > 0 ? (sizes[count - 1] ?? 0) : 0;
    const scroll = sheet.getScrollState();
    const freeze = sheet.getFreeze();
    return {
      width,
      height,
      zoom: sheet.getZoom(),
      headerWidth: skeleton.rowHeaderWidth,
      headerHeight: skeleton.columnHeaderHeight,
      scrollX: before(columnWidthAccumulation, scroll.sheetViewStartColumn) + scroll.offsetX,
      scrollY: before(rowHeightAccumulation, scroll.sheetViewStartRow) + scroll.offsetY,
      frozenWidth: before(columnWidthAccumulation, freeze.xSplit),
      frozenHeight: before(rowHeightAccumulation, freeze.ySplit),
    };
  }
}
