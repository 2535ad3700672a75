import { parseKeys, readShortcuts, shortcutFor } from "./shortcuts";

const FILE = {
  actions: [
    { id: "check", type: "ExecuteFunction", name: "检查" },
    { id: "show", type: "ShowTaskpane", name: "打开" },
  ],
  shortcuts: [
    { action: "check", key: { default: "Ctrl+Alt+K", mac: "Command+Option+K" } },
    { action: "show", key: { default: "Ctrl+Shift+1", web: "Ctrl+Alt+1" } },
  ],
};

const pressed = (key: string, ...modifiers: readonly string[]) => ({
  key,
  ctrlKey: modifiers.includes("ctrl"),
  altKey: modifiers.includes("alt"),
  shiftKey: modifiers.includes("shift"),
  metaKey: modifiers.includes("meta"),
});

describe("shortcuts", () => {
  it("takes the keys for the web first, then the platform's, then the default ones", () => {
    expect(readShortcuts(FILE, false).map(({ keys }) => keys)).toEqual([
      { ctrl: true, alt: true, shift: false, meta: false, key: "K" },
      { ctrl: true, alt: true, shift: false, meta: false, key: "1" },
    ]);
    expect(readShortcuts(FILE, true)[0]?.keys).toEqual({
      ctrl: false,
      alt: true,
      shift: false,
      meta: true,
      key: "K",
    });
  });

  it("tells an action that opens the pane from a function", () => {
    expect(readShortcuts(FILE, false).map(({ showsTaskpane }) => showsTaskpane)).toEqual([
      false,
      true,
    ]);
  });

  it("reads a file without shortcuts as none", () => {
    expect(readShortcuts({ actions: [] }, false)).toEqual([]);
  });

  it("refuses a shortcut without keys", () => {
    expect(() => readShortcuts({ shortcuts: [{ action: "x", key: {} }] }, false)).toThrow(/x/);
  });

  it("matches exactly the modifiers that are named", () => {
    const shortcuts = readShortcuts(FILE, false);
    expect(shortcutFor(shortcuts, pressed("k", "ctrl", "alt"))?.actionId).toBe("check");
    expect(shortcutFor(shortcuts, pressed("k", "ctrl"))).toBeUndefined();
    expect(shortcutFor(shortcuts, pressed("k", "ctrl", "alt", "shift"))).toBeUndefined();
    expect(shortcutFor(shortcuts, pressed("j", "ctrl", "alt"))).toBeUndefined();
  });

  it("reads modifiers in any case and with spaces", () => {
    expect(parseKeys("ctrl + SHIFT + f2")).toEqual(parseKeys("Control+Shift+F2"));
  });
});
