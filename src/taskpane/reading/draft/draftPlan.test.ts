import { validatePlan } from "../../../catalog/validatePlan";
import { numberTarget, testPlan } from "../../../plan/testPlans";
import { draftOfText, southBayNames, southBayText } from "../testing/southBay";
import { changed, type DraftChange } from "./draftChanges";
import { planOf } from "./draftPlan";
import { acceptedRows, draftProblems } from "./draftProblems";
import type { PlanDraft } from "./planDraft";
import { blankFields } from "./rowFields";

const allAccepted = (draft: PlanDraft) =>
  changed(draft, { kind: "mark", ids: draft.rows.map(({ id }) => id), state: "accepted" });
const draft = allAccepted(draftOfText(southBayText));
const [forest, air] = draft.rows;
const problemsOf = (now: PlanDraft) => draftProblems(now, acceptedRows(now));
const corrected = (id: string, fields: (DraftChange & { kind: "correct" })["fields"]) =>
  changed(draft, { kind: "correct", id, fields });

it("makes a plan that a plan file could hold", async () => {
  expect(problemsOf(draft)).toEqual([]);
  const plan = await planOf(draft, []);
  expect(validatePlan(plan)).toEqual([]);
  expect(plan).toMatchObject({
    id: "nanwan-2021",
    region: "南湾",
    documentNumber: "南政发〔2021〕12号",
    period: { start: 2021, end: 2025 },
  });
  expect(plan.targets.map(({ name }) => name)).toEqual(southBayNames);
  expect(plan.targets[0]).toMatchObject({ id: "senlinfugailv", op: ">=", value: 48, unit: "%" });
});

it("gives ids that are not taken, and the same ones each time", async () => {
  const known = [testPlan({ id: "nanwan-2021" }), testPlan({ id: "nanwan-2021-2" })];
  const twice = changed(draft, { kind: "split", id: forest!.id });
  const twoYears = changed(twice, { kind: "correct", id: forest!.id, fields: { year: "2023" } });
  const plan = await planOf(twoYears, known);
  expect(plan.id).toBe("nanwan-2021-3");
  expect(plan.targets.slice(0, 2).map(({ id }) => id)).toEqual([
    "senlinfugailv",
    "senlinfugailv-2",
  ]);
  expect(await planOf(twoYears, known)).toEqual(plan);
});

it("has a concept where one known indicator has the name, and its kind and unit", async () => {
  const known = (fields: Parameters<typeof numberTarget>[0]) => [
    testPlan({ targets: [numberTarget({ concept: "forest-cover", ...fields })] }),
  ];
  const conceptOf = async (plans: Parameters<typeof planOf>[1]) =>
    (await planOf(draft, plans)).targets[0]!.concept;
  expect(await conceptOf(known({ name: "森林覆盖率" }))).toBe("forest-cover");
  expect(await conceptOf(known({ name: "林木覆盖", aliases: ["森林 覆盖率"] }))).toBe(
    "forest-cover",
  );
  expect(await conceptOf(known({ name: "森林覆盖率", unit: "公顷" }))).toBeNull();
  expect(
    await conceptOf([
      ...known({}),
      testPlan({ id: "other", targets: [numberTarget({ concept: "woods" })] }),
    ]),
  ).toBeNull();
});

it("says what is wrong at the row and the field", () => {
  const place = (now: PlanDraft) => problemsOf(now).map(({ rowId, field }) => [rowId, field]);
  expect(place(corrected(air!.id, { value: "二十六" }))).toEqual([[air!.id, "value"]]);
  expect(place(corrected(air!.id, { year: "2031" }))).toEqual([[air!.id, "year"]]);
  const [problem] = problemsOf(corrected(forest!.id, { value: "120" }));
  expect(problem).toMatchObject({ rowId: forest!.id, field: "value", parameters: { value: 120 } });
});

it("names the other of two rows that cannot be told apart by its name", () => {
  const twice = changed(draft, { kind: "split", id: forest!.id });
  expect(problemsOf(twice)).toMatchObject([
    { rowId: "row-4", field: "name", parameters: { other: "森林覆盖率" } },
  ]);
});

it("says what is missing of the plan itself, and nothing of rows that are not accepted", () => {
  const bare = draftOfText("建成充电桩3000个");
  expect(problemsOf(bare).map(({ field }) => field)).toEqual(
    expect.arrayContaining(["title", "region", "issuer", "issued", "periodStart", "periodEnd"]),
  );
  expect(problemsOf(bare).every(({ rowId }) => rowId === null)).toBe(true);
});

it("places targets of a text without headings by title and paragraph", () => {
  const { rows } = draftOfText("南湾市“十四五”规划\n\n到2025年，森林覆盖率达到48%。");
  expect(rows[0]!.fields).toMatchObject({ category: "南湾市“十四五”规划", section: "第2段" });
});

it("reports a row that was added empty at its fields", () => {
  const span = { start: 0, end: 4 };
  const added = changed(draft, { kind: "add", span, fields: blankFields });
  expect(new Set(problemsOf(added).map(({ field }) => field))).toEqual(new Set(["name", "value"]));
});
