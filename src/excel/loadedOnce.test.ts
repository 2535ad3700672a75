import { loadedOnce } from "./loadedOnce";

describe("code that loads once", () => {
  it("is asked for again after a failure, and then no more", async () => {
    const answers = [Promise.reject(new Error("offline")), Promise.resolve("code")];
    let asked = 0;
    const load = loadedOnce(() => answers[asked++]!);
    await expect(load()).rejects.toThrow("offline");
    expect(await load()).toBe("code");
    expect(await load()).toBe("code");
    expect(asked).toBe(2);
  });
});
