import { parseAddress } from "../engine/a1";
import {
  type ChartAxisState,
  type ChartCells,
  type ChartCorner,
  type ChartSeriesState,
  type ChartState,
  type ChartType,
  chartTypes,
  type LegendPosition,
  legendPositions,
  newAxis,
} from "../excel/chartStore";
import { chartMarkup, legendLetters, unitsPerPixel } from "./chartXml";
import type { XlsxPackage } from "./xlsxPackage";
import { childOf, childrenOf, flagOf, type XmlNode } from "./xmlTree";

/** A chart of a file; its cells name their sheets by the sheets' names. */
export type FileChart = Omit<ChartState, "id" | "sheetId">;

/** The charts of a sheet, and whether there are others, which the workbench does not draw. */
export interface FileCharts {
  readonly charts: readonly FileChart[];
  readonly others: boolean;
}

/** Reads the charts that a sheet's drawings hold. @param sheetIds by the sheets' names */
export function readCharts(
  file: XlsxPackage,
  sheetPath: string,
  sheetIds: ReadonlyMap<string, string>,
): FileCharts {
  const charts: FileChart[] = [];
  let drawn = 0;
  for (const { kind, target } of file.relationships(sheetPath)) {
    if (kind !== "drawing") continue;
    const parts = new Map(file.relationships(target).map((part) => [part.id, part]));
    drawn += [...parts.values()].filter((part) => part.kind.startsWith("chart")).length;
    for (const anchor of file.xml(target)?.children ?? []) {
      const id = find(anchor, "graphicData")?.children.find(({ name }) => name === "chart");
      const part = parts.get(id?.attributes.id ?? "");
      if (!part?.kind.startsWith("chart")) continue;
      const chart = readChart(file.xml(part.target), anchor, sheetIds);
      if (chart !== null) charts.push(chart);
    }
  }
  return { charts, others: charts.length < drawn };
}

/** Null for a chart that the workbench cannot draw as it stands. */
function readChart(
  space: XmlNode | undefined,
  anchor: XmlNode,
  sheetIds: ReadonlyMap<string, string>,
): FileChart | null {
  const chart = childOf(space, "chart");
  const plots = childOf(chart, "plotArea")?.children.filter(({ name }) => name.endsWith("Chart"));
  const [plot, ...more] = plots ?? [];
  const type = plot === undefined || more.length > 0 ? null : typeOf(plot);
  const [from, to] = [cornerOf(childOf(anchor, "from")), cornerOf(childOf(anchor, "to"))];
  if (plot === undefined || type === null || from === null || to === null) return null;
  const series = childrenOf(plot, "ser").map((node) => seriesOf(node, sheetIds));
  if (!series.every((one): one is ChartSeriesState => one !== null)) return null;
  const plotArea = childOf(chart, "plotArea");
  const legend = childOf(chart, "legend");
  return {
    name: find(anchor, "cNvPr")?.attributes.name ?? "",
    type,
    from,
    to,
    title: textOf(childOf(chart, "title")),
    legend: { visible: legend !== undefined, position: legendOf(legend) },
    labels: {
      showValue: flagOf(childOf(childOf(plot, "dLbls"), "showVal"), "val"),
      numberFormat: formatOf(childOf(plot, "dLbls")),
    },
    axes: {
      categoryAxis: axisOf(childOf(plotArea, "catAx"), newAxis(false)),
      valueAxis: axisOf(childOf(plotArea, "valAx"), newAxis(true)),
    },
    plotVisibleOnly: flagOf(childOf(chart, "plotVisOnly"), "val", true),
    series,
  };
}

function typeOf(plot: XmlNode): ChartType | null {
  const direction = valueOf(plot, "barDir");
  const grouping = valueOf(plot, "grouping");
  const hasMarkers = childrenOf(plot, "ser").some(
    (series) => valueOf(childOf(series, "marker"), "symbol") !== "none",
  );
  const found = chartTypes.find((type) => {
    const markup = chartMarkup[type];
    return (
      markup.element === plot.name &&
      markup.direction === direction &&
      markup.grouping === grouping &&
      (markup.markers === undefined || markup.markers === hasMarkers)
    );
  });
  return found ?? null;
}

/** Null where its cells are not cells of one of the sheets. */
function seriesOf(node: XmlNode, sheetIds: ReadonlyMap<string, string>): ChartSeriesState | null {
  const values = cellsOf(childOf(node, "val"), sheetIds);
  const category = childOf(node, "cat");
  const categories = category === undefined ? null : cellsOf(category, sheetIds);
  const title = childOf(node, "tx");
  const name = childOf(title, "v")?.text ?? (title && cellsOf(title, sheetIds)) ?? null;
  const color = childOf(childOf(childOf(node, "spPr"), "solidFill"), "srgbClr")?.attributes.val;
  if (values === null || (category !== undefined && categories === null)) return null;
  return { name, values, categories, color: color === undefined ? null : `#${color}` };
}

function cellsOf(
  node: XmlNode | undefined,
  sheetIds: ReadonlyMap<string, string>,
): ChartCells | null {
  const formula = find(node, "f")?.text ?? "";
  const address = parseAddress(formula);
  const sheetId = sheetIds.get(address?.sheet ?? "");
  return address && sheetId !== undefined ? { sheetId, range: address.range } : null;
}

function cornerOf(node: XmlNode | undefined): ChartCorner | null {
  if (node === undefined) return null;
  const number = (name: string): number => Number(childOf(node, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: number("colOff") / unitsPerPixel,
    y: number("rowOff") / unitsPerPixel,
  };
}

/** @param absent of a chart without axes */
function axisOf(node: XmlNode | undefined, absent: ChartAxisState): ChartAxisState {
  if (node === undefined) return absent;
  const scaling = childOf(node, "scaling");
  const limit = (name: string): number | null => {
    const text = valueOf(scaling, name);
    return text === undefined ? null : Number(text);
  };
  return {
    title: textOf(childOf(node, "title")),
    minimum: limit("min"),
    maximum: limit("max"),
    numberFormat: formatOf(node),
    visible: !flagOf(childOf(node, "delete"), "val"),
    gridlines: childOf(node, "majorGridlines") !== undefined,
    reversed: valueOf(scaling, "orientation") === "maxMin",
  };
}

function formatOf(node: XmlNode | undefined): string | null {
  return childOf(node, "numFmt")?.attributes.formatCode ?? null;
}

function textOf(node: XmlNode | undefined): ChartState["title"] {
  const text =
    node === undefined
      ? ""
      : all(node, "t")
          .map((run) => run.text)
          .join("");
  return { text, visible: node !== undefined };
}

function legendOf(node: XmlNode | undefined): LegendPosition {
  const letter = valueOf(node, "legendPos");
  return legendPositions.find((position) => legendLetters[position] === letter) ?? "Right";
}

function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.val;
}

/** All elements of a name within a node, in order. */
function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.flatMap((child) => (child.name === name ? [child] : all(child, name)));
}

function find(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node === undefined ? undefined : all(node, name)[0];
}
