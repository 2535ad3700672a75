import { numberTarget, textTarget } from "../../plan/testPlans";
import { comparedValue, type EntryValue, entryValue, plainContent } from "./entryValue";

const share = numberTarget();
const count = numberTarget({ unit: "家", kind: "increment", value: 500, baseline: null });
const rank = numberTarget({ unit: null, kind: "rank", op: "<=", value: 10, baseline: null });
const words = textTarget();

const value = (read: string | number, readFrom = ""): EntryValue => ({
  kind: "value",
  value: read,
  readFrom,
});

it.each([
  ["a number", 48.5, "0.0", share, value(48.5)],
  ["a zero", 0, "General", share, value(0)],
  ["a percentage in words", "48.5%", "@", share, value(48.5, "48.5%")],
  ["a number that is shown as percentage", 0.485, "0.0%", share, value(48.5, "48.5%")],
  ["a number in 万", "1.2万", "General", count, value(12_000, "1.2万")],
  ["digits in a text", "25", "@", count, value(25, "25")],
  ["a verdict", "已完成", "General", words, value("已完成")],
  ["another word for a verdict", "尚未完成", "General", words, value("未完成")],
] as const)("takes %s", (_, held, format, target, expected) => {
  expect(entryValue(held, format, target)).toEqual(expected);
});

it.each([null, "", "  ", "—", "无", "待定", "/", "待填报"])("%j is nothing", (held) => {
  expect(entryValue(held, "General", share)).toEqual({ kind: "nothing" });
});

it.each([
  ["words", "较好", "General", share, { reason: "words" }],
  ["a bound", "超过50", "General", count, { reason: "bound" }],
  ["a range", "2-3", "General", count, { reason: "range" }],
  ["a date", 45_000, "yyyy-mm-dd", count, { reason: "date" }],
  ["a logical value", true, "General", share, { reason: "boolean" }],
  ["an error value", "#DIV/0!", "General", share, { reason: "errorValue" }],
  ["a formula without result", "=A1+A2", "General", share, { reason: "noResult" }],
  ["another unit", "5公顷", "General", share, { reason: "otherUnit", unit: "公顷", own: "%" }],
  ["too much", 485, "General", share, { reason: "outsideLimits", lowest: 0, highest: 100 }],
  ["less than nothing", -1, "General", count, { reason: "belowLowest", lowest: 0 }],
  ["rank 0", 0, "General", rank, { reason: "belowLowest", lowest: 1 }],
  ["half a rank", 2.5, "General", rank, { reason: "notWhole" }],
  ["a number for a target in words", 5, "General", words, { reason: "verdictExpected" }],
  ["words for a target in words", "基本完成", "General", words, { reason: "verdictExpected" }],
  ["a verdict for a number", "已完成", "General", share, { reason: "numberExpected" }],
] as const)("refuses %s", (_, held, format, target, why) => {
  expect(entryValue(held, format, target)).toEqual({ kind: "refused", why });
});

it("compares what stands in a table as it reads", () => {
  expect(comparedValue("48.5%", "@", share)).toBe(48.5);
  expect(comparedValue(0.485, "0.0%", share)).toBe(48.5);
  expect(comparedValue("完成", "General", words)).toBe("已完成");
  expect(comparedValue("较好", "General", share)).toBe("较好");
  expect(comparedValue("—", "General", share)).toBeNull();
  expect(plainContent(true)).toBe("TRUE");
});
