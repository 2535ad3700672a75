import { arePlanPages } from "./libraryPage";

const plans = { kind: "plans" };
const plan = { kind: "plan", shelf: "builtIn", planId: "east-2023" };
const indicator = { ...plan, kind: "indicator", targetId: "forest" };

it.each([[[plans]], [[plans, plan]], [[plans, plan, indicator]]])("opens %j again", (pages) => {
  expect(arePlanPages(pages)).toBe(true);
});

it.each([
  undefined,
  null,
  "plans",
  [],
  [plan],
  [plans, null],
  [plans, { kind: "newPlan" }],
  [plans, { ...plan, shelf: "elsewhere" }],
  [plans, { kind: "plan", shelf: "mine" }],
  [plans, { ...indicator, targetId: 3 }],
])("begins anew where %j was kept", (kept) => {
  expect(arePlanPages(kept)).toBe(false);
});
