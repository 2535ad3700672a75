/** @jest-environment jsdom */
import { numberTarget, testPlan } from "../../plan/testPlans";
import { OwnLibrary } from "./ownLibrary";
import { ShelfProblem, storageShelf } from "./planShelf";

const plan = testPlan({ id: "own-2021" });
const second = testPlan({ id: "own-2022", region: "乙城", regionAliases: [] });

const shelf = () => storageShelf(() => localStorage, "test/plan/");
async function opened() {
  const library = new OwnLibrary(shelf());
  await library.read([]);
  return library;
}

beforeEach(() => localStorage.clear());

it("keeps plans for the next page, and gives them up", async () => {
  const library = await opened();
  expect(library.state()).toEqual({ kind: "read", plans: [], broken: [] });
  library.keep(second);
  library.keep(plan);
  expect((await opened()).state()).toEqual({ kind: "read", plans: [plan, second], broken: [] });
  expect(library.state()).toEqual((await opened()).state());
  library.remove(second.id);
  expect((await opened()).state()).toEqual({ kind: "read", plans: [plan], broken: [] });
});

it("puts a plan in the place of the one with its id, and leaves what is not its own", async () => {
  localStorage.setItem("other", "stays");
  const library = await opened();
  library.keep(plan);
  const renewed = { ...plan, targets: [numberTarget({ value: 60 })] };
  library.keep(renewed);
  expect((await opened()).state()).toEqual({ kind: "read", plans: [renewed], broken: [] });
  expect(localStorage.getItem("other")).toBe("stays");
});

it("keeps apart what cannot be used, with the reasons", async () => {
  localStorage.setItem("test/plan/bad", JSON.stringify({ ...plan, targets: 7 }));
  const library = await opened();
  expect(library.state()).toMatchObject({
    kind: "read",
    plans: [],
    broken: [{ id: "bad", name: plan.title, problems: [{ path: "targets" }] }],
  });
  library.remove("bad");
  expect((await opened()).state()).toEqual({ kind: "read", plans: [], broken: [] });
});

it("takes a plan with the id of a built-in one for one that cannot be used", async () => {
  (await opened()).keep(plan);
  const library = new OwnLibrary(shelf());
  await library.read([plan]);
  expect(library.state()).toMatchObject({ kind: "read", plans: [], broken: [{ id: plan.id }] });
});

it("says that the machine keeps nothing, or has no more room", async () => {
  const forbidden = new OwnLibrary(
    storageShelf(() => {
      throw new DOMException("no", "SecurityError");
    }, ""),
  );
  await forbidden.read([]);
  expect(forbidden.state()).toEqual({ kind: "forbidden" });
  expect(() => forbidden.keep(plan)).toThrow(new ShelfProblem("forbidden"));

  const library = await opened();
  library.keep(plan);
  // jsdom's storage takes five million characters, as browsers do.
  const huge = { ...second, title: "长".repeat(6_000_000) };
  expect(() => library.keep(huge)).toThrow(new ShelfProblem("full"));
  expect((await opened()).state()).toEqual({ kind: "read", plans: [plan], broken: [] });
});

it("tells whoever listens", async () => {
  const library = await opened();
  const states: string[] = [];
  const stop = library.subscribe(() => states.push(library.state().kind));
  library.keep(plan);
  library.remove(plan.id);
  stop();
  library.keep(plan);
  expect(states).toEqual(["read", "read"]);
});
