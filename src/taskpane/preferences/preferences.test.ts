import { MemoryStorage } from "./keyValueStorage";
import { PreferenceStore } from "./preferences";

it("are kept for the next time, and told to who listens", () => {
  const storage = new MemoryStorage();
  const store = new PreferenceStore(storage);
  expect(store.values).toEqual({
    language: "auto",
    theme: "auto",
    tourSeen: false,
    recentPlans: [],
  });
  let told = 0;
  const stop = store.subscribe(() => (told += 1));
  store.set({ language: "en", tourSeen: true });
  stop();
  store.set({ theme: "dark" });
  expect(told).toBe(1);
  expect(new PreferenceStore(storage).values).toEqual({
    language: "en",
    theme: "dark",
    tourSeen: true,
    recentPlans: [],
  });
});

it("remember each of the last plans once, and not without end", () => {
  const store = new PreferenceStore(new MemoryStorage());
  store.set({ recentPlans: ["a", "b", "a"] });
  expect(store.values.recentPlans).toEqual(["a", "b"]);
  store.set({ recentPlans: Array.from({ length: 50 }, (_, index) => `plan ${index}`) });
  expect(store.values.recentPlans).toHaveLength(10);
  expect(store.values.recentPlans[0]).toBe("plan 0");
});

it.each(["no JSON", "null", '{"language":"fr","theme":1,"tourSeen":"yes","recentPlans":[1,"a"]}'])(
  "are as at first where what is kept cannot be used: %s",
  (text) => {
    const storage = new MemoryStorage();
    storage.write("preferences", text);
    const { language, theme, tourSeen, recentPlans } = new PreferenceStore(storage).values;
    expect([language, theme, tourSeen]).toEqual(["auto", "auto", false]);
    expect(recentPlans).toEqual(text.includes('"a"') ? ["a"] : []);
  },
);
