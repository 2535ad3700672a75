import { normaliseName } from "./normalisedName";
import { pinyinMatcher } from "./pinyinMatch";
import { loadPinyinReadings } from "./pinyinReadings";
import { searchItems, type ItemSearch } from "./searchItems";

interface Thing {
  readonly name: string;
  readonly alias?: string;
  readonly other?: string;
}

const plain: ItemSearch<Thing> = {
  textsOf: ({ name, alias, other }) => ({
    name: normaliseName(name),
    aliases: alias === undefined ? [] : [normaliseName(alias)],
    others: other === undefined ? [] : [normaliseName(other)],
  }),
  pinyin: null,
};
let spoken: ItemSearch<Thing>;
beforeAll(async () => {
  spoken = { ...plain, pinyin: pinyinMatcher(await loadPinyinReadings()) };
});

const things: readonly Thing[] = [
  { name: "公共图书馆", other: "GDP" },
  { name: "高等教育" },
  { name: "人均GDP" },
  { name: "工地排查" },
  { name: "地区生产总值", alias: "GDP" },
  { name: "GDP增速" },
  { name: "新建公共充电桩" },
  { name: "GDP" },
];
const named = (found: readonly Thing[]) => found.map(({ name }) => name);

it("puts the name itself before its beginning, its middle, an alias, other words and sounds", () => {
  expect(named(searchItems(things, "gdp", spoken))).toEqual([
    "GDP",
    "GDP增速",
    "人均GDP",
    "地区生产总值",
    "公共图书馆",
    "工地排查",
  ]);
});

it("puts initials before syllables, a beginning before the middle, an alias last", () => {
  const list = [
    { name: "林地", alias: "森林覆盖" },
    { name: "新建森林公园" },
    { name: "森林覆盖率" },
    { name: "水利" },
  ];
  expect(named(searchItems(list, "sl", spoken))).toEqual([
    "森林覆盖率",
    "水利",
    "新建森林公园",
    "林地",
  ]);
  expect(named(searchItems(list, "senl", spoken))).toEqual(["森林覆盖率", "新建森林公园", "林地"]);
});

it("takes words apart and together, in signs and in sounds", () => {
  const list = [{ name: "森林覆盖率", other: "绿色发展" }, { name: "森林公园" }];
  for (const query of ["slf gl", "sen lin fu gai lv", "森林 fgl", "绿色 fgl", "森林覆蓋率"]) {
    expect(named(searchItems(list, query, spoken))).toEqual(["森林覆盖率"]);
  }
  expect(searchItems(list, "森林 xyz", spoken)).toEqual([]);
});

it("searches as written while sounds are not known", () => {
  expect(named(searchItems(things, "gdpz", plain))).toEqual([]);
  expect(named(searchItems(things, "gdp", plain))).not.toContain("工地排查");
});

it("puts recent choices first among equals, and first of all where nothing is typed", () => {
  const recent = ["新建公共充电桩", "高等教育"];
  const search: ItemSearch<Thing> = {
    ...spoken,
    recencyOf: ({ name }) => (recent.includes(name) ? recent.indexOf(name) : null),
  };
  expect(named(searchItems(things, " ", search)).slice(0, 3)).toEqual([
    "新建公共充电桩",
    "高等教育",
    "公共图书馆",
  ]);
  expect(named(searchItems(things, "公共", search))).toEqual(["公共图书馆", "新建公共充电桩"]);
  const list = [{ name: "教育甲" }, { name: "高等教育" }, { name: "高等医疗" }];
  expect(named(searchItems(list, "高", search))[0]).toBe("高等教育");
});
