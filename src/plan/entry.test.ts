import fc from "fast-check";
import { readEntry, type RawCell } from "./entry";

const text = (value: string): RawCell => ({ value, valueType: "text" });
const number = (value: number, numberFormat?: string): RawCell => ({
  value,
  valueType: "number",
  ...(numberFormat !== undefined && { numberFormat }),
});

describe("nothing entered", () => {
  it.each(["", "  ", "-", "—", "－", "——", "/", "／", "无", "待定", " 待 定 ", "N/A", "…"])(
    "“%s”",
    (value) => {
      expect(readEntry(text(value), "%")).toEqual({ kind: "nothing" });
    },
  );

  it("an empty cell, but not a typed 0", () => {
    expect(readEntry({ value: "", valueType: "empty" }, "%")).toEqual({ kind: "nothing" });
    expect(readEntry({ value: null, valueType: "empty" }, "%")).toEqual({ kind: "nothing" });
    expect(readEntry(number(0), "%")).toMatchObject({ kind: "number", value: 0 });
    expect(readEntry(text("0"), "%")).toMatchObject({ kind: "number", value: 0 });
  });
});

describe("numbers read from text", () => {
  it.each([
    ["48.5", "%", 48.5, "storedAsText"],
    ["48.5%", "%", 48.5, "unit"],
    ["百分之48.5", "%", 48.5, "unit"],
    ["485‰", "%", 48.5, "multiplier"],
    ["４８．５", "%", 48.5, "fullWidth"],
    ["76。7", "%", 76.7, "ideographicPoint"],
    ["约50", "%", 50, "approximately"],
    ["50%左右", "%", 50, "approximately"],
    ["1.2万", "户", 12000, "multiplier"],
    ["1.2万", "万户", 1.2, "unit"],
    ["1.2万户", "万户", 1.2, "unit"],
    ["12000户", "万户", 1.2, "multiplier"],
    ["0.57万", "家", 5700, "multiplier"],
    ["1.3亿元", "万元", 13000, "multiplier"],
    ["28万元", "万元/人", 28, "unit"],
    ["12,000", "家", 12000, "thousands"],
    ["25个", "家", 25, "unit"],
    ["25家", null, 25, "unit"],
    ["48.5%", null, 48.5, "unit"],
    ["−3.5", "%", -3.5, "storedAsText"],
    ["35微克/立方米", "微克/立方米", 35, "unit"],
  ] as const)("%s in %s is %d", (entered, unit, value, reading) => {
    const entry = readEntry(text(entered), unit);
    expect(entry).toMatchObject({ kind: "number", value, text: entered });
    expect(entry.kind === "number" && entry.readings).toContain(reading);
  });
});

describe("no number", () => {
  it.each([
    ["良好", "words"],
    ["48.5.1", "words"],
    ["1,23", "words"],
    ["48.5(估)", "words"],
    ["超50", "bound"],
    ["＞96", "bound"],
    ["≥96%", "bound"],
    ["50余家", "bound"],
    ["50%以上", "bound"],
    ["2-3", "range"],
    ["2~3个", "range"],
    ["2个至3个", "range"],
  ])("%s", (entered, why) => {
    expect(readEntry(text(entered), "家")).toEqual({ kind: "notNumber", why, text: entered });
  });

  it("a number in a unit that does not convert", () => {
    expect(readEntry(text("48.5%"), "家")).toMatchObject({ kind: "otherUnit", unit: "%" });
    expect(readEntry(text("25天"), "家")).toMatchObject({ kind: "otherUnit", unit: "天" });
    expect(readEntry(text("1.2万"), "%")).toMatchObject({ kind: "otherUnit" });
    expect(readEntry(number(0.485, "0.0%"), "家")).toEqual({
      kind: "otherUnit",
      unit: "%",
      text: "48.5%",
    });
  });

  it("dates, also those that Excel made of 2-3; truth values; error values", () => {
    for (const format of ["yyyy/m/d", 'm"月"d"日"', "[$-804]yyyy-mm-dd;@", "h:mm"]) {
      expect(readEntry(number(45720, format), "个")).toMatchObject({ why: "date" });
    }
    expect(readEntry({ value: true, valueType: "boolean" }, "个")).toMatchObject({
      kind: "notNumber",
      text: "TRUE",
    });
    expect(readEntry({ value: "#DIV/0!", valueType: "error" }, "个")).toEqual({
      kind: "errorValue",
      text: "#DIV/0!",
    });
  });

  it("does not take literal letters of a number format for a date", () => {
    for (const format of [
      "General",
      '0.0"days"',
      "[Red]0.0",
      "#,##0.00_);(#,##0.00)",
      "0.00E+00",
    ]) {
      expect(readEntry(number(48, format), "个")).toMatchObject({ kind: "number", value: 48 });
    }
  });
});

describe("percent formats", () => {
  it("a cell shown as a percentage agrees with the percentage typed, to the last digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (thousandths) => {
        const percentage = Number(`${thousandths}e-4`);
        const fraction = Number(`${thousandths}e-6`);
        expect(readEntry(number(fraction, "0.00%"), "%")).toMatchObject({ value: percentage });
        expect(readEntry(number(percentage, "0.00"), "%")).toMatchObject({ value: percentage });
      }),
    );
  });

  it("converts into ‰", () => {
    expect(readEntry(number(0.0123, "0.0%"), "‰")).toMatchObject({ value: 12.3 });
  });
});

describe("verdicts", () => {
  it.each([
    ["已完成", "已完成"],
    [" 完成 ", "已完成"],
    ["部分完成", "部分完成"],
    ["未完成", "未完成"],
    ["Not completed", "未完成"],
  ])("%s", (entered, verdict) => {
    expect(readEntry(text(entered), null)).toEqual({ kind: "verdict", verdict, text: entered });
  });

  it("does not mistake a name of Object.prototype for one", () => {
    expect(readEntry(text("constructor"), null)).toMatchObject({ kind: "notNumber" });
  });
});
