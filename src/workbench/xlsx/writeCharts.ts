import { quotedSheetName, rangeAddress } from "../engine/a1";
import {
  type ChartAxisState,
  type ChartCells,
  type ChartCorner,
  type ChartSeriesState,
  type ChartState,
} from "../excel/chartStore";
import { chartMarkup, chartNamespaces, legendLetters, unitsPerPixel } from "./chartXml";
import type { SaveContext } from "./saveContext";
import { xmlDeclaration, xmlElement, xmlText } from "./xmlTree";
import type { XlsxPackage } from "./xlsxPackage";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const categoryAxisId = 1;
const valueAxisId = 2;

/** Writes the charts of a sheet. @returns the sheet's XML that names them; "" without charts */
export function writeCharts(
  save: SaveContext,
  file: XlsxPackage,
  sheetId: string,
  sheetPath: string,
): string {
  const charts = save.context.charts.on(sheetId);
  if (charts.length === 0) return "";
  const drawing = `xl/drawings/drawing-${freeNumber(file, "xl/drawings/drawing-")}.xml`;
  const anchors = charts.map((chart, index) => {
    const path = `xl/charts/chart${freeNumber(file, "xl/charts/chart")}.xml`;
    file.add(path, chartPart(save, chart), chartType);
    return anchor(chart, index + 1, file.relate(drawing, path, "chart"));
  });
  const { sheet, main, chart, relationships } = chartNamespaces;
  const root = { "xmlns:xdr": sheet, "xmlns:a": main, "xmlns:c": chart, "xmlns:r": relationships };
  file.add(drawing, xmlDeclaration + xmlElement("xdr:wsDr", root, anchors.join("")), drawingType);
  return xmlElement("drawing", { "r:id": file.relate(sheetPath, drawing, "drawing") });
}

function freeNumber(file: XlsxPackage, start: string): number {
  return file.paths().filter((path) => path.startsWith(start)).length + 1;
}

function anchor(chart: ChartState, number: number, relationship: string): string {
  const frame = xmlElement(
    "xdr:graphicFrame",
    { macro: "" },
    xmlElement(
      "xdr:nvGraphicFramePr",
      {},
      xmlElement("xdr:cNvPr", { id: number + 1, name: chart.name }) + "<xdr:cNvGraphicFramePr/>",
    ) +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      xmlElement(
        "a:graphic",
        {},
        xmlElement(
          "a:graphicData",
          { uri: chartNamespaces.chart },
          xmlElement("c:chart", { "r:id": relationship }),
        ),
      ),
  );
  const corners = corner("xdr:from", chart.from) + corner("xdr:to", chart.to);
  return xmlElement("xdr:twoCellAnchor", {}, `${corners}${frame}<xdr:clientData/>`);
}

function corner(name: string, { row, column, x, y }: ChartCorner): string {
  const offset = (pixels: number): number => Math.round(pixels * unitsPerPixel);
  return xmlElement(
    name,
    {},
    `<xdr:col>${column}</xdr:col><xdr:colOff>${offset(x)}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${offset(y)}</xdr:rowOff>`,
  );
}

function chartPart(save: SaveContext, chart: ChartState): string {
  const { chart: c, main, relationships } = chartNamespaces;
  const root = { "xmlns:c": c, "xmlns:a": main, "xmlns:r": relationships };
  const title = chart.title.visible && chart.title.text !== "" ? titleXml(chart.title.text) : "";
  const legend = chart.legend.visible
    ? `<c:legend>${value("legendPos", legendLetters[chart.legend.position])}${value("overlay", 0)}</c:legend>`
    : "";
  const body =
    title +
    value("autoTitleDeleted", title === "" ? 1 : 0) +
    `<c:plotArea><c:layout/>${plot(save, chart)}</c:plotArea>` +
    legend +
    value("plotVisOnly", chart.plotVisibleOnly ? 1 : 0) +
    value("dispBlanksAs", "gap");
  return xmlDeclaration + xmlElement("c:chartSpace", root, `<c:chart>${body}</c:chart>`);
}

function plot(save: SaveContext, chart: ChartState): string {
  const { element, direction, grouping, markers } = chartMarkup[chart.type];
  const isRound = element === "pieChart" || element === "doughnutChart";
  const isStacked = grouping === "stacked" || grouping === "percentStacked";
  const series = chart.series.map((one, index) => seriesXml(save, one, index, markers === false));
  const inside = [
    direction === undefined ? "" : value("barDir", direction),
    grouping === undefined ? "" : value("grouping", grouping),
    value("varyColors", isRound ? 1 : 0),
    ...series,
    labels(chart),
    direction === undefined ? "" : value("gapWidth", 60),
    isStacked ? value("overlap", 100) : "",
    element === "lineChart" ? value("marker", 1) : "",
    element === "doughnutChart" ? value("holeSize", 60) : "",
    isRound ? "" : value("axId", categoryAxisId) + value("axId", valueAxisId),
  ];
  const axes = isRound
    ? ""
    : axisXml("catAx", chart.axes.categoryAxis, direction === "bar" ? "l" : "b") +
      axisXml("valAx", chart.axes.valueAxis, direction === "bar" ? "b" : "l");
  return xmlElement(`c:${element}`, {}, inside.join("")) + axes;
}

function seriesXml(
  save: SaveContext,
  series: ChartSeriesState,
  index: number,
  withoutMarkers: boolean,
): string {
  const { name, values, categories, color } = series;
  const text =
    name === null
      ? ""
      : typeof name === "string"
        ? `<c:tx><c:v>${xmlText(name)}</c:v></c:tx>`
        : `<c:tx>${reference(save, "strRef", name)}</c:tx>`;
  const fill = `<a:solidFill>${xmlElement("a:srgbClr", { val: (color ?? "").replace("#", "") })}</a:solidFill>`;
  return xmlElement(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      text +
      (color === null ? "" : `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr>`) +
      (withoutMarkers ? `<c:marker>${value("symbol", "none")}</c:marker>` : "") +
      (categories === null ? "" : `<c:cat>${reference(save, "strRef", categories)}</c:cat>`) +
      (values === null ? "" : `<c:val>${reference(save, "numRef", values)}</c:val>`),
  );
}

function reference({ context }: SaveContext, kind: string, { sheetId, range }: ChartCells): string {
  const sheet = context.spreadsheet.sheet(sheetId)?.getSheetName() ?? "";
  const formula = `${quotedSheetName(sheet)}!${rangeAddress(range, true)}`;
  return `<c:${kind}><c:f>${xmlText(formula)}</c:f></c:${kind}>`;
}

function labels({ labels: { showValue, numberFormat } }: ChartState): string {
  if (!showValue) return "";
  return xmlElement(
    "c:dLbls",
    {},
    formatXml(numberFormat) +
      value("showLegendKey", 0) +
      value("showVal", 1) +
      value("showCatName", 0) +
      value("showSerName", 0) +
      value("showPercent", 0) +
      value("showBubbleSize", 0),
  );
}

function axisXml(element: "catAx" | "valAx", axis: ChartAxisState, position: string): string {
  const [own, other] =
    element === "catAx" ? [categoryAxisId, valueAxisId] : [valueAxisId, categoryAxisId];
  const { title, minimum, maximum, numberFormat, visible, gridlines, reversed } = axis;
  return xmlElement(
    `c:${element}`,
    {},
    value("axId", own) +
      xmlElement(
        "c:scaling",
        {},
        value("orientation", reversed ? "maxMin" : "minMax") +
          (maximum === null ? "" : value("max", maximum)) +
          (minimum === null ? "" : value("min", minimum)),
      ) +
      value("delete", visible ? 0 : 1) +
      value("axPos", position) +
      (gridlines ? "<c:majorGridlines/>" : "") +
      (title.visible && title.text !== "" ? titleXml(title.text) : "") +
      formatXml(numberFormat) +
      value("crossAx", other),
  );
}

function formatXml(numberFormat: string | null): string {
  return numberFormat === null
    ? ""
    : xmlElement("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 });
}

function titleXml(text: string): string {
  const run = `<a:p><a:r><a:t>${xmlText(text)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${run}</c:rich></c:tx>${value("overlay", 0)}</c:title>`;
}

function value(name: string, val: string | number): string {
  return xmlElement(`c:${name}`, { val });
}
