import { notTakenMessages } from "../../messages/collection";
import { numberTarget, testPlan } from "../../plan/testPlans";
import type { RefusedEntry } from "../../tables/collection/collectionItems";
import type { FilledEntry } from "../../tables/collection/filledEntry";
import { collectedEntry, problemText, refusalText } from "./collectionTexts";

const plan = testPlan();
const entry: FilledEntry = {
  cell: { file: "民政局.xlsx", sheet: "数据采集表", row: 6, column: 7 },
  name: "森林覆盖率",
  year: 2024,
  value: 48.5,
  note: {
    readFrom: "48.5%",
    explanation: "初步数",
    dataSource: "年报",
    reportingUnit: "市民政局",
    filledBy: "张三",
    filledOn: "2025-01-31",
  },
  found: { plan, target: numberTarget() },
};

it("says where an entry was filled in, and all that is known of it", () => {
  expect(collectedEntry(entry, "zh", "=1+1")).toEqual({
    origin: "民政局.xlsx 数据采集表!H7",
    indicator: "森林覆盖率",
    value: 48.5,
    note: "由“48.5%”读出；填报说明：初步数；数据来源：年报；填报单位：市民政局；填报人：张三；填报日期：2025-01-31；目标单元格现为公式 =1+1，选用后公式会被替换",
  });
});

it("says nothing of what is not known", () => {
  const note = { ...entry.note, readFrom: "", explanation: "", dataSource: "", filledOn: "" };
  const cell = { ...entry.cell, file: null };
  expect(collectedEntry({ ...entry, cell, note }, "en")).toMatchObject({
    origin: "数据采集表!H7",
    note: "reported by 市民政局; entered by 张三",
  });
});

const candidates = ["甲（2023）", "甲（2025）"];
const refusals: readonly RefusedEntry["why"][] = [
  { reason: "nearNames", candidates },
  { reason: "severalNames", candidates },
  { reason: "otherUnit", unit: "公顷", own: "%" },
  { reason: "belowLowest", lowest: 0 },
  { reason: "outsideLimits", lowest: 0, highest: 100 },
  { reason: "otherPlan", plan, tablePlan: testPlan({ title: "甲城市新规划" }) },
  { reason: "planNotInTable", plan },
  { reason: "otherYear", years: [2023, 2025] },
  ...(
    [
      ...["planUnknown", "regionUnknown", "nameMissing", "unknownName"],
      ...["words", "bound", "range", "date", "boolean", "noResult", "errorValue"],
      ...["notWhole", "verdictExpected", "numberExpected"],
      ...["targetNotInTable", "tableYearUnknown", "totalExpected"],
    ] as const
  ).map((reason) => ({ reason }) as RefusedEntry["why"]),
];

it("has words for every reason in both languages", () => {
  expect(refusals.map(({ reason }) => reason).sort()).toEqual(Object.keys(notTakenMessages).sort());
  for (const why of refusals) {
    for (const language of ["zh", "en"] as const) {
      expect(refusalText({ entry, why }, language)).not.toMatch(/[{}]|undefined/u);
    }
  }
});

it("names what a reason is about", () => {
  const text = (why: RefusedEntry["why"]) => refusalText({ entry, why }, "zh");
  expect(text({ reason: "nearNames", candidates })).toContain("甲（2023）、甲（2025）");
  expect(text({ reason: "outsideLimits", lowest: 0, highest: 100 })).toContain("0—100");
  expect(text({ reason: "otherYear", years: [2023, 2025] })).toContain("2023、2025");
  expect(text({ reason: "totalExpected" })).toContain("年度监测表");
});

it("names the limit of a file that is too large", () => {
  expect(problemText("tooLarge", "zh")).toContain("50 MB");
  expect(problemText("yearUnknown", "en", { sheet: "采集" })).toContain("采集");
});
