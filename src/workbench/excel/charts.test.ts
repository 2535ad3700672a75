import { openWorkbook, type Driven } from "../../../test/office/support/engineWorkbook";
import { pictureOf } from "./chartPicture";

const numbers = [
  ["状态", "约束性", "预期性"],
  ["达标", 3, 5],
  ["滞后", 1, 0],
];

async function withNumbers() {
  const book = openWorkbook();
  await (await book.range("A1:C3")).set("values", numbers);
  const sheet = await book.sheet();
  const charts = await sheet.to("charts");
  const source = await book.range("A1:C3");
  return { book, sheet, charts, source };
}

function pictures(book: ReturnType<typeof openWorkbook>) {
  const { charts, spreadsheet } = book.context;
  const sheetId = spreadsheet.workbook.getActiveSheet().getSheetId();
  return charts.on(sheetId).map((chart) => pictureOf(book.context, chart));
}

async function refusal(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "nothing was refused",
    (error: { code?: string }) => error.code ?? String(error),
  );
}

async function names(collection: Driven): Promise<unknown[]> {
  return Promise.all((await collection.items()).map((item) => item.get("name")));
}

it("takes names of series and categories from the first row and column", async () => {
  const { book, charts, source } = await withNumbers();
  const chart = await charts.at("add", "ColumnStacked", source, "Columns");
  expect(await names(await chart.to("series"))).toEqual(["约束性", "预期性"]);
  const [picture] = pictures(book);
  expect(picture?.categories).toEqual(["达标", "滞后"]);
  expect(picture?.series.map(({ values }) => values.map(({ value }) => value))).toEqual([
    [3, 1],
    [5, 0],
  ]);
  const byRows = await charts.at("add", "ColumnClustered", source, "Rows");
  expect(await names(await byRows.to("series"))).toEqual(["达标", "滞后"]);
});

it("takes numbers for names where the corner is empty, as years are", async () => {
  const { book, charts } = await withNumbers();
  const range = await book.range("E1:F3");
  await range.set("values", [
    ["", "产值"],
    [2023, 10],
    [2024, 12],
  ]);
  await charts.at("add", "Line", range);
  const [picture] = pictures(book);
  expect(picture?.categories).toEqual(["2023", "2024"]);
  expect(picture?.title).toBe("产值");
});

it("shows what its cells hold now, in their number format", async () => {
  const { book, charts, source } = await withNumbers();
  const chart = await charts.at("add", "BarClustered", source);
  await (await book.range("B2")).set("values", [[0.5]]);
  await (await book.range("B2")).set("numberFormat", [["0%"]]);
  expect(pictures(book)[0]?.series[0]?.values[0]).toEqual({ value: 0.5, text: "50%" });
  await (await chart.to("dataLabels")).set("numberFormat", "0.0");
  expect(pictures(book)[0]?.series[0]?.values[0]?.text).toBe("0.5");
});

it("leaves out rows that are hidden", async () => {
  const { book, charts, source } = await withNumbers();
  await charts.at("add", "BarClustered", source, "Columns");
  await (await book.range("2:2")).set("rowHidden", true);
  expect(pictures(book)[0]?.categories).toEqual(["滞后"]);
});

it("is found by name or id, counted, renamed and deleted", async () => {
  const { sheet, charts, source } = await withNumbers();
  const chart = await charts.at("add", "Pie", source);
  await chart.set("name", "构成");
  expect(await (await charts.at("getItem", "构成")).get("id")).toBe(await chart.get("id"));
  expect(await charts.call("getCount")).toBe(1);
  expect(await charts.find("getItemOrNullObject", "别的")).toBeNull();
  await chart.call("delete");
  expect(await charts.get("count")).toBe(0);
  expect(await refusal(chart.get("name"))).toBe("ItemNotFound");
  expect(await (await sheet.to("charts")).items()).toEqual([]);
});

it("stands on cells and moves with them, and so does what it reads", async () => {
  const { book, charts, source } = await withNumbers();
  const chart = await charts.at("add", "BarClustered", source, "Columns");
  await chart.call("setPosition", "E2", "H10");
  const [top, left] = [await chart.get("top"), await chart.get("left")];
  expect(top).toBe(await (await book.range("A1")).to("format").then((f) => f.get("rowHeight")));
  await (await book.range("1:2")).at("insert", "Down");
  expect(await chart.get("top")).toBe(3 * Number(top));
  expect(await chart.get("left")).toBe(left);
  expect(pictures(book)[0]?.series[0]?.values.map(({ value }) => value)).toEqual([3, 1]);
  expect(pictures(book)[0]?.categories).toEqual(["达标", "滞后"]);
});

it("is moved and sized in points", async () => {
  const { charts, source } = await withNumbers();
  const chart = await charts.at("add", "BarClustered", source);
  for (const [side, points] of Object.entries({ left: 120, top: 45, width: 300, height: 150 })) {
    await chart.set(side, points);
  }
  const sides = await Promise.all(
    ["left", "top", "width", "height"].map((side) => chart.get(side)),
  );
  expect(sides).toEqual([120, 45, 300, 150]);
  expect(await refusal(chart.set("width", -1))).toBe("InvalidArgument");
});

it("keeps titles, legend, axes and colours", async () => {
  const { book, charts, source } = await withNumbers();
  const chart = await charts.at("add", "BarStacked", source, "Columns");
  await (await chart.to("title")).set("text", "各状态项数");
  await (await chart.to("legend")).set("position", "Right");
  await (await chart.to("axes/valueAxis")).set("minimum", 0);
  await (await chart.to("axes/valueAxis")).set("maximum", 10);
  await (await chart.to("axes/valueAxis/title")).set("text", "项");
  await (await chart.to("axes/categoryAxis")).set("reversePlotOrder", true);
  const series = await (await chart.to("series")).at("getItemAt", 1);
  await (await series.to("format/fill")).call("setSolidColor", "#1f5c66");
  await series.set("name", "预期");
  const [picture] = pictures(book);
  expect(picture).toMatchObject({
    title: "各状态项数",
    legend: "Right",
    axes: {
      valueAxis: { minimum: 0, maximum: 10, title: { text: "项", visible: true } },
      categoryAxis: { reversed: true },
    },
    series: [{ color: null }, { color: "#1F5C66", name: "预期" }],
  });
  await (await chart.to("axes/valueAxis")).set("maximum", "");
  expect(pictures(book)[0]?.axes.valueAxis.maximum).toBeNull();
});

it("takes series from cells that are not together", async () => {
  const { book, charts, source } = await withNumbers();
  const chart = await charts.at("add", "ColumnClustered", source, "Columns");
  const series = await (await chart.to("series")).at("add", "另加");
  await series.call("setValues", await book.range("C2:C3"));
  expect(pictures(book)[0]?.series.at(-1)).toMatchObject({
    name: "另加",
    values: [{ value: 5 }, { value: 0 }],
  });
  await series.call("delete");
  expect(pictures(book)[0]?.series).toHaveLength(2);
  await chart.call("setData", await book.range("A1:B3"), "Columns");
  expect(pictures(book)[0]?.series.map(({ name }) => name)).toEqual(["约束性"]);
});

it("refuses a protected sheet, an unknown type and what is no range", async () => {
  const { sheet, charts, source } = await withNumbers();
  expect(await refusal(charts.at("add", "Surface", source))).toBe("NotImplemented");
  expect(await refusal(charts.at("add", "Pie", "A1:B2"))).toBe("InvalidArgument");
  const chart = await charts.at("add", "Pie", source);
  await (await sheet.to("protection")).call("protect");
  expect(await refusal(charts.at("add", "Pie", source))).toBe("AccessDenied");
  expect(await refusal(chart.set("name", "改名"))).toBe("AccessDenied");
  expect(await refusal(chart.call("delete"))).toBe("AccessDenied");
});

it("goes with its sheet", async () => {
  const { book } = await withNumbers();
  const sheets = await book.book.to("worksheets");
  const other = await sheets.at("add", "图");
  const range = await other.at("getRange", "A1:B2");
  await range.set("values", [
    ["a", 1],
    ["b", 2],
  ]);
  await (await other.to("charts")).at("add", "Pie", range);
  const sheetId = String(await other.get("id"));
  expect(book.context.charts.on(sheetId)).toHaveLength(1);
  await other.call("delete");
  expect(book.context.charts.on(sheetId)).toHaveLength(0);
});
