import { builtInPlans } from "./builtInPlans";
import { readPlan } from "./readPlan";

const [first, second] = builtInPlans;
const plan = { ...first!, id: "own-1", region: "自建", regionAliases: [], title: "自建规划" };

const pathsOf = (reading: ReturnType<typeof readPlan>) =>
  reading.outcome === "refused" ? reading.problems.map(({ path }) => path) : null;

it("gives the plan of a sound file, with a byte order mark or without", () => {
  const text = JSON.stringify(plan);
  expect(readPlan(text, builtInPlans)).toEqual({ outcome: "plan", plan });
  expect(readPlan(`\uFEFF${text}`, builtInPlans)).toEqual({ outcome: "plan", plan });
});

it("names a refused plan as far as it can", () => {
  const name = (value: unknown) => {
    const reading = readPlan(JSON.stringify(value), []);
    return reading.outcome === "refused" ? reading.name : "not refused";
  };
  expect(name({ ...plan, issued: 1 })).toBe("自建规划");
  expect(name({ id: "own-1" })).toBe("own-1");
  expect(name([])).toBeNull();
  expect(name(null)).toBeNull();
  expect(pathsOf(readPlan("{", []))).toEqual([""]);
});

it("refuses texts in which a decoder has found no UTF-8", () => {
  expect(pathsOf(readPlan(JSON.stringify({ ...plan, title: "\uFFFD划" }), []))).toEqual([""]);
});

it("counts the id of another plan as taken, but for one that may be replaced", () => {
  const copy = JSON.stringify({ ...plan, id: second!.id });
  expect(pathsOf(readPlan(copy, [second!]))).toEqual(["id"]);
  expect(pathsOf(readPlan(copy, [], [second!]))).toBeNull();
});
