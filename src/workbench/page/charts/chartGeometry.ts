import type { ChartBox } from "../../excel/chartAnchors";

/** How the grid shows its sheet; sizes in pixels at 100 % unless said otherwise. */
export interface GridView {
  /** Of the whole drawing area on the screen, headers included. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Of the row and column headers. */
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly scrollX: number;
  readonly scrollY: number;
  /** Of the frozen rows and columns. */
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

/** A rectangle on the screen, from the drawing area's top left corner. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedChart {
  /** What may be seen of it: the cells, without the headers and what is frozen before them. */
  readonly clip: ScreenBox;
  /** The whole chart, from the clip's corner. */
  readonly box: ScreenBox;
}

/** The grid draws its scroll bars over the cells. */
const scrollBar = 12;

/**
 * Where a chart lies on the screen; null where nothing of it is in sight. A chart that begins in frozen rows or columns
 * stays with them as a whole: Excel would cut it at their edge.
 */
export function placeOnScreen(chart: ChartBox, view: GridView): PlacedChart | null {
  const across = placeAlong(chart.x, chart.width, {
    zoom: view.zoom,
    size: view.width,
    header: view.headerWidth,
    scroll: view.scrollX,
    frozen: view.frozenWidth,
  });
  const down = placeAlong(chart.y, chart.height, {
    zoom: view.zoom,
    size: view.height,
    header: view.headerHeight,
    scroll: view.scrollY,
    frozen: view.frozenHeight,
  });
  if (across === null || down === null) return null;
  return {
    clip: { left: across.clip, top: down.clip, width: across.room, height: down.room },
    box: { left: across.start, top: down.start, width: across.length, height: down.length },
  };
}

interface Axis {
  readonly zoom: number;
  readonly size: number;
  readonly header: number;
  readonly scroll: number;
  readonly frozen: number;
}

function placeAlong(start: number, length: number, axis: Axis) {
  const { zoom, header, scroll, frozen } = axis;
  const isFrozen = start < frozen;
  const clip = (header + (isFrozen ? 0 : frozen)) * zoom;
  const room = axis.size - clip - scrollBar;
  const onScreen = (header + start - (isFrozen ? 0 : scroll)) * zoom - clip;
  const shown = { clip, room, start: onScreen, length: length * zoom };
  const inSight = room > 0 && onScreen < room && onScreen + shown.length > 0 && length > 0;
  return inSight ? shown : null;
}
