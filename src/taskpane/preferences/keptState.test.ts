import { KeptState } from "./keptState";
import { browserStorage, MemoryStorage } from "./keyValueStorage";

describe("what is kept of a workbook", () => {
  it("is there when it is opened again, and not in another", () => {
    const storage = new MemoryStorage();
    new KeptState(storage, "a.xlsx").put("place", "check");
    expect(new KeptState(storage, "a.xlsx").get("place")).toBe("check");
    expect(new KeptState(storage, "b.xlsx").get("place")).toBeUndefined();
  });

  it.each(["no JSON", "null", "3", '{"values":7}', '{"at":"now"}'])(
    "is nothing where the browser holds %s",
    (text) => {
      const storage = new MemoryStorage();
      storage.write("workbook/a.xlsx", text);
      const kept = new KeptState(storage, "a.xlsx");
      expect(kept.get("place")).toBeUndefined();
      kept.put("place", "check");
      expect(new KeptState(storage, "a.xlsx").get("place")).toBe("check");
    },
  );

  it("is forgotten for the workbooks that were used longest ago", () => {
    const storage = new MemoryStorage();
    for (let day = 1; day <= 40; day += 1) {
      new KeptState(storage, `${day}.xlsx`, () => day).put("place", "check");
    }
    const opened = new KeptState(storage, "40.xlsx");
    expect(opened.get("place")).toBe("check");
    expect(storage.keys()).toHaveLength(30);
    expect(storage.keys()).toContain("workbook/11.xlsx");
    expect(storage.keys()).not.toContain("workbook/10.xlsx");
  });
});

/** A browser's storage, as far as it is used. */
function fakeArea(texts: Record<string, string>, takes = true): Storage {
  const methods = {
    getItem: (key: string) => texts[key] ?? null,
    setItem: (key: string, text: string) => {
      if (!takes) throw new Error("QuotaExceededError");
      texts[key] = text;
    },
    removeItem: (key: string) => void delete texts[key],
  };
  return new Proxy(methods, {
    ownKeys: () => Object.keys(texts),
    getOwnPropertyDescriptor,
  }) as unknown as Storage;
}

const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });

describe("a browser's storage", () => {
  it("keeps texts beside those of others", () => {
    const texts: Record<string, string> = { "other/key": "theirs" };
    const storage = browserStorage(() => fakeArea(texts), "own/");
    storage.write("key", "ours");
    expect(texts).toEqual({ "other/key": "theirs", "own/key": "ours" });
    expect(storage.keys()).toEqual(["key"]);
    storage.remove("key");
    expect(storage.read("key")).toBeNull();
  });

  it("is replaced by memory where it is forbidden", () => {
    const storage = browserStorage(() => {
      throw new Error("SecurityError");
    }, "own/");
    storage.write("key", "ours");
    expect(storage.read("key")).toBe("ours");
  });

  it("that takes nothing more still answers with the newest text", () => {
    const storage = browserStorage(() => fakeArea({ "own/key": "old" }, false), "own/");
    storage.write("key", "new");
    expect(storage.read("key")).toBe("new");
  });
});
