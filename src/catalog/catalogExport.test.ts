import { builtInPlans } from "./builtInPlans";
import { exportRows, exportText } from "./catalogExport";

const rows = exportRows(builtInPlans);
const [sample] = rows;

/** RFC 4180, quotes and all: the cells of a CSV text. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu,
  )) {
    records.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

it("has a row for every target, in the documents' order", () => {
  const expected = builtInPlans.flatMap(({ id, targets }) =>
    targets.map(({ name }) => `${id} ${name}`),
  );
  expect(rows.map(({ plan, name }) => `${plan} ${name}`)).toEqual(expected);
});

it("writes JSON Lines with the public fields, in their order, in every line", () => {
  const lines = exportText(rows, "jsonl").split("\n");
  expect(lines.pop()).toBe("");
  expect(lines).toHaveLength(rows.length);
  for (const line of lines) {
    expect(Object.keys(JSON.parse(line)).join(" ")).toBe(
      "plan region name aliases category kind op value unit year baseline attribute hold nature scope departments section note",
    );
  }
});

it("writes CSV that reads back as the same cells", () => {
  const csv = exportText(rows, "csv");
  expect(csv.startsWith("\uFEFF规划,地区,")).toBe(true);
  const records = parseCsv(csv.slice(1));
  expect(records).toHaveLength(rows.length + 1);
  expect(new Set(records.map((cells) => cells.length))).toEqual(new Set([18]));
  expect(records.slice(1).map((cells) => cells[2])).toEqual(rows.map(({ name }) => name));
});

it("lets no CSV cell be run as a formula, and leaves negative numbers numbers", () => {
  const row = {
    ...sample!,
    name: '=HYPERLINK("x","y")',
    op: "=" as const,
    value: -5,
    scope: "@SUM(1)",
    note: "+1",
    section: "-1",
  };
  const [, cells] = parseCsv(exportText([row], "csv").slice(1));
  expect(cells).toEqual(
    expect.arrayContaining([`'=HYPERLINK("x","y")`, "'=", "-5", "'@SUM(1)", "'+1", "'-1"]),
  );
  const bare = exportText(rows, "csv").slice(1);
  const formulas = parseCsv(bare)
    .flat()
    .filter((cell) => /^[=+@]/u.test(cell));
  expect(formulas).toEqual([]);
});

it("writes lists, ranges and baselines as people read them", () => {
  const row = {
    ...sample!,
    aliases: ["甲", "乙"],
    op: "between" as const,
    value: [2, 3] as const,
    baseline: { value: 96, year: 2020, bound: ">" as const },
    hold: true,
  };
  const [, cells] = parseCsv(exportText([row], "csv").slice(1));
  expect(cells).toEqual(expect.arrayContaining(["甲\uFF1B乙", "2-3", ">96\uFF082020\uFF09", "是"]));
});

it("writes a Markdown table in which no cell breaks the row", () => {
  const row = { ...sample!, name: "a|b", note: "第一行\n第二行" };
  const lines = exportText([row], "md").split("\n");
  expect(lines).toHaveLength(4);
  const separators = lines.slice(0, 3).map((line) => line.match(/(?<!\\)\|/gu)!.length);
  expect(separators).toEqual([19, 19, 19]);
  expect(lines[2]).toContain("a\\|b");
});

it("tells as to hold what the document keeps and what equals its baseline, and nothing else", () => {
  const heldOf = (region: string, name: string) =>
    rows.find((row) => row.region === region && row.name === name)!.hold;
  expect(heldOf("宁波", "城乡生活垃圾分类覆盖率")).toBe(true);
  expect(heldOf("嵊州", "基本养老保险参保率")).toBe(true);
  expect(heldOf("嵊州", "装配式建筑占新建建筑比例")).toBe(false);
  expect(heldOf("宁波", "一般工业固废利用处置率")).toBe(false);
});
