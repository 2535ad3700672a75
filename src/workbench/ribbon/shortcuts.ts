import { ManifestError } from "./manifest";

/** A keyboard shortcut of the add-in: the keys and the action they start. */
export interface Shortcut {
  readonly actionId: string;
  /** The action opens the task pane; otherwise it is a function of the add-in. */
  readonly showsTaskpane: boolean;
  readonly keys: KeyCombination;
}

export interface KeyCombination {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** A letter in upper case, a digit, or a key's name such as `F2` or `ENTER`. */
  readonly key: string;
}

/** What a keyboard event and the protocol's key message have in common. */
export interface PressedKeys {
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
  readonly key: string;
}

type Platform = "web" | "mac" | "windows";

interface ShortcutsFile {
  readonly actions?: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts?: readonly {
    readonly action: string;
    readonly key: Readonly<Partial<Record<Platform | "default", string>>>;
  }[];
}

/**
 * Reads the JSON that `ExtendedOverrides` names (Microsoft's extended-manifest schema).
 * The keys are those for Office on the web, else for the platform, else the default ones.
 * @throws ManifestError when a shortcut has no keys.
 */
export function readShortcuts(file: unknown, isMac: boolean): Shortcut[] {
  const { actions = [], shortcuts = [] } = (file ?? {}) as ShortcutsFile;
  const showsTaskpane = (actionId: string) =>
    actions.some(({ id, type }) => id === actionId && type === "ShowTaskpane");
  return shortcuts.map(({ action, key }) => {
    const keys = key.web ?? key[isMac ? "mac" : "windows"] ?? key.default;
    if (keys === undefined) throw new ManifestError(`The shortcut of ${action} has no keys.`);
    return { actionId: action, showsTaskpane: showsTaskpane(action), keys: parseKeys(keys) };
  });
}

/** `Ctrl+Alt+P` → its parts; the names of modifiers as Microsoft documents them, in any case. */
export function parseKeys(text: string): KeyCombination {
  const names = text.split("+").map((name) => name.trim().toUpperCase());
  const key = names.pop() ?? "";
  const has = (...modifiers: readonly string[]) => modifiers.some((name) => names.includes(name));
  return {
    ctrl: has("CTRL", "CONTROL"),
    alt: has("ALT", "OPTION"),
    shift: has("SHIFT"),
    meta: has("COMMAND", "CMD", "META"),
    key,
  };
}

/** The shortcut that the pressed keys mean, if any. */
export function shortcutFor(
  shortcuts: readonly Shortcut[],
  pressed: PressedKeys,
): Shortcut | undefined {
  return shortcuts.find(
    ({ keys }) =>
      keys.ctrl === pressed.ctrlKey &&
      keys.alt === pressed.altKey &&
      keys.shift === pressed.shiftKey &&
      keys.meta === pressed.metaKey &&
      keys.key === pressed.key.toUpperCase(),
  );
}
