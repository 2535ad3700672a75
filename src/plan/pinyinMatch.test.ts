import { pinyinMatcher, type PinyinMatcher } from "./pinyinMatch";
import { loadPinyinReadings } from "./pinyinReadings";

let matcher: PinyinMatcher;
beforeAll(async () => {
  matcher = pinyinMatcher(await loadPinyinReadings());
});

const forest = "森林覆盖率";

it.each([
  ["slfgl", "initialsBegin"],
  ["fgl", "initials"],
  ["senlin", "pinyinBegin"],
  ["senlinfugailv", "pinyinBegin"],
  ["senlinfugailu", "pinyinBegin"],
  ["senlinfugailü", "pinyinBegin"],
  ["senlinfugailyu", "pinyinBegin"],
  ["senlinfugaishuai", "pinyinBegin"],
  ["senlinfuga", "pinyinBegin"],
  ["senlinfgl", "pinyinBegin"],
  ["fugai", "pinyin"],
  ["森林fgl", "initialsBegin"],
  ["森林fugailv", "pinyinBegin"],
  ["SLFGL", "initialsBegin"],
  ["slfgx", null],
  ["enlin", null],
  ["slfgll", null],
])("%s finds 森林覆盖率 as %s", (typed, place) => {
  expect(matcher.match(typed, forest)).toBe(place);
});

it("takes any reading of a character with several", () => {
  expect(matcher.match("zhongfu", "重复率")).toBe("pinyinBegin");
  expect(matcher.match("chongfu", "重复率")).toBe("pinyinBegin");
  expect(matcher.match("zfl", "重复率")).toBe("initialsBegin");
  expect(matcher.match("cfl", "重复率")).toBe("initialsBegin");
  expect(matcher.match("chfsh", "重复率")).toBe("initialsBegin");
});

it("leaves letters and digits of a name as they are, and passes over its brackets", () => {
  expect(matcher.match("pm2.5nd", "pm2.5浓度")).toBe("initialsBegin");
  expect(matcher.match("yanfajingfeir&d", "研发经费(r&d)")).toBe("pinyinBegin");
});

it("finds nothing for what is no sound", () => {
  expect(matcher.match("森林", forest)).toBeNull();
  expect(matcher.match("48", forest)).toBeNull();
  expect(matcher.match("", forest)).toBeNull();
});
