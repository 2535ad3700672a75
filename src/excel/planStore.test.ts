import builtInIndex from "../catalog/builtInIndex";
import { builtInPlans } from "../catalog/builtInPlans";
import { PlanLibrary } from "../plan/planLibrary";
import { builtInSource } from "./builtInSource";
import { PlanStore, type LoadedPlans } from "./planStore";

const [first, second] = builtInPlans;
const own = { ...first!, id: "own", region: "新区", title: "新区规划" };
const loaded: LoadedPlans = {
  builtIn: [first!, second!],
  libraryOf: (builtIn, others) => new PlanLibrary(builtIn, others),
};

/** A store whose plans come when the test says so. */
function waitingStore() {
  let answer: { give(): void; fail(): void } | null = null;
  let asked = 0;
  const store = new PlanStore({
    index: builtInIndex.slice(0, 2),
    load: () =>
      new Promise((give, fail) => {
        asked += 1;
        answer = { give: () => give(loaded), fail: () => fail(new Error("offline")) };
      }),
  });
  return { store, answer: () => answer!, asked: () => asked };
}

it("names the plans before they have loaded, the workbook's own before the built-in ones", async () => {
  const { store, answer } = waitingStore();
  expect(store.index.map(({ region }) => region)).toEqual(["宁波", "嵊州"]);
  expect(store.isLoaded).toBe(false);
  expect(() => store.library).toThrow();
  store.setOwn([own]);
  expect(store.index.map(({ region }) => region)).toEqual(["新区", "宁波", "嵊州"]);
  expect(store.isReady).toBe(false);
  const ready = store.ready;
  answer().give();
  await ready;
  expect(store.isReady).toBe(true);
  expect(store.library.plans()).toEqual([own, first, second]);
});

it("is not ready before the workbook's own plans are known", async () => {
  const { store, answer } = waitingStore();
  let isReady = false;
  const ready = store.ready.then(() => (isReady = true));
  answer().give();
  await store.whenLoaded;
  expect([store.isLoaded, store.isReady, isReady]).toEqual([true, false, false]);
  store.setUnreadable("out of reach");
  await ready;
  expect(store.readFailure).toBe("out of reach");
});

it("asks once for all who wait, and again after a failure", async () => {
  const { store, answer, asked } = waitingStore();
  let told = 0;
  store.subscribe(() => (told += 1));
  const both = Promise.allSettled([store.load(), store.load()]);
  answer().fail();
  expect((await both).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect([asked(), told, store.builtInFailure]).toEqual([1, 1, "offline"]);
  const again = store.load();
  answer().give();
  await again;
  expect([asked(), told, store.builtInFailure]).toEqual([2, 2, null]);
});

it("names the built-in plans as they are", async () => {
  const { builtIn } = await builtInSource.load();
  expect(builtInSource.index).toEqual(
    builtIn.map(({ id, region, title, period, targets }) => ({
      id,
      region,
      title,
      period,
      targetCount: targets.length,
    })),
  );
});
