import { openWorkbook, type OpenWorkbook } from "../../../test/office/support/engineWorkbook";
import { until } from "../../../test/office/support/until";
import { saveAndReopen } from "../../../test/office/support/reopened";

jest.setTimeout(60_000);

const style = { bg: { rgb: "#FFC7CE" }, cl: { rgb: "#9C0006" }, bl: 1 };
const threshold = (type: string, value?: number) => ({
  type,
  ...(value === undefined ? {} : { value }),
});

/** Rules that files have a form of their own for. */
const rules = [
  { type: "highlightCell", subType: "formula", value: "=$A1>AVERAGE($A$1:$A$9)", style },
  { type: "highlightCell", subType: "rank", value: 3, isPercent: true, isBottom: true, style },
  { type: "highlightCell", subType: "average", operator: "lessThanOrEqual", style },
  { type: "highlightCell", subType: "duplicateValues", style },
  {
    type: "dataBar",
    isShowValue: false,
    config: {
      min: threshold("min"),
      max: threshold("num", 90),
      isGradient: true,
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
    },
  },
  {
    type: "colorScale",
    config: [
      { index: 0, color: "#F8696B", value: threshold("min") },
      { index: 1, color: "#FFEB84", value: threshold("percentile", 50) },
      { index: 2, color: "#63BE7B", value: threshold("max") },
    ],
  },
  {
    type: "iconSet",
    isShowValue: true,
    config: [
      {
        operator: "greaterThanOrEqual",
        value: threshold("num", 1),
        iconType: "3TrafficLights1",
        iconId: "0",
      },
      {
        operator: "greaterThan",
        value: threshold("percent", 33),
        iconType: "3TrafficLights1",
        iconId: "1",
      },
      {
        operator: "lessThanOrEqual",
        value: threshold("num", Number.MAX_SAFE_INTEGER),
        iconType: "3TrafficLights1",
        iconId: "2",
      },
    ],
  },
];

function add(workbook: OpenWorkbook, rule: unknown, index: number): void {
  const ranges = [{ startRow: 0, endRow: 8, startColumn: index, endColumn: index }];
  workbook.spreadsheet.execute("sheet.mutation.add-conditional-rule", {
    subUnitId: workbook.spreadsheet.workbook.getActiveSheet().getSheetId(),
    rule: { cfId: `cf-${index}`, ranges, stopIfTrue: index === 1, rule },
  });
}

function listed({ spreadsheet }: OpenWorkbook): unknown[] {
  return spreadsheet.workbook
    .getActiveSheet()
    .getConditionalFormattingRules()
    .map(({ ranges, stopIfTrue, rule }) => ({
      ranges: ranges.map(({ startRow, endRow, startColumn, endColumn }) => [
        startRow,
        endRow,
        startColumn,
        endColumn,
      ]),
      stopIfTrue,
      rule,
    }));
}

/** The fills of the first cells of column A; a rule's formula is calculated when it is first asked for. */
async function fills(workbook: OpenWorkbook, count: number): Promise<(string | null)[]> {
  const ask = () => Array.from({ length: count }, (_, row) => workbook.conditionalFill(row, 0));
  await until(() => ask().some((fill) => fill !== null));
  return ask();
}

test("each kind of rule, in its order of priority", async () => {
  const before = openWorkbook();
  rules.forEach((rule, index) => add(before, rule, index));
  const after = await saveAndReopen(before);
  expect(listed(after)).toEqual(listed(before));
  expect(listed(after)).toHaveLength(rules.length);
});

test("cell-value rules stay what they are and apply", async () => {
  const before = openWorkbook();
  await (await before.range("A1:A4")).set("values", [[1], [5], [9], [""]]);
  const formats = await (await before.range("A1:A4")).to("conditionalFormats");
  const format = await formats.at("add", "CellValue");
  await (await format.to("cellValue/format/fill")).set("color", "#FF0000");
  await (
    await format.to("cellValue")
  ).set("rule", { formula1: "=2", formula2: "=6", operator: "Between" });
  const after = await saveAndReopen(before);
  const [reopened] = await (await (await after.range("A1:A4")).to("conditionalFormats")).items();
  expect(await reopened!.get("type")).toBe("CellValue");
  expect(await (await reopened!.to("cellValue")).get("rule")).toEqual({
    formula1: "=2",
    formula2: "=6",
    operator: "Between",
  });
  expect(await fills(after, 4)).toEqual([null, "#FF0000", null, null]);
});

test.each([
  ["containsText", "甲"],
  ["notContainsText", "甲"],
  ["beginsWith", '"甲'],
  ["endsWith", "乙"],
])("a text rule (%s) colours the same cells", async (operator, value) => {
  const before = openWorkbook();
  const cells = [["甲乙"], ["乙"], ['"甲'], ["丙"]];
  await (await before.range("A1:A4")).set("values", cells);
  add(before, { type: "highlightCell", subType: "text", operator, value, style }, 0);
  const after = await saveAndReopen(before);
  expect(await fills(after, 4)).toEqual(await fills(before, 4));
});
