import { readFileSync } from "node:fs";
import path from "node:path";
import { actionIds } from "../../src/commands/actionIds";
import { projectFolder } from "./manifestDocument";

interface Text {
  readonly value: string;
}

/** The JSON that `ExtendedOverrides Url` names. */
export interface ShortcutsFile {
  readonly actions: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: Readonly<Record<string, string>>;
  }[];
  readonly resources: { readonly default: Readonly<Record<string, Text>> };
}

/** The JSON that `ExtendedOverrides ResourcesUrl` names: the same texts in the other language. */
export type ShortcutTexts = Readonly<Record<string, Text>>;

export function readAsset<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(projectFolder, "assets", file), "utf8")) as T;
}

/** Microsoft's advice for combinations that Excel, browsers and other add-ins leave free. */
const advisedKeys = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;
const token = /^\$\{resource\.(\w+)\}$/;
const associated: readonly string[] = Object.values(actionIds);

/** One sentence for each thing wrong in the shortcuts and their texts in both languages. */
export function shortcutProblems(file: ShortcutsFile, english: ShortcutTexts): string[] {
  const ids = file.actions.map(({ id }) => id);
  const keys = file.shortcuts.flatMap(({ key }) => Object.values(key));
  return [
    ...ids
      .filter((id) => !associated.includes(id))
      .map((id) => `the action ${id} is not one of the code`),
    ...ids
      .filter((id) => !file.shortcuts.some(({ action }) => action === id))
      .map((id) => `the action ${id} has no shortcut`),
    ...file.shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `the shortcut of ${action} has no action`),
    ...file.shortcuts
      .filter(({ key }) => key.default === undefined)
      .map(({ action }) => `the shortcut of ${action} has no default key`),
    ...keys.filter((key) => !advisedKeys.test(key)).map((key) => `${key} is not Ctrl+Shift+Alt+x`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands twice`),
    ...file.actions.flatMap(({ id, name }) => textProblems(id, name, file, english)),
  ];
}

function textProblems(
  id: string,
  name: string,
  file: ShortcutsFile,
  english: ShortcutTexts,
): string[] {
  const resource = token.exec(name)?.[1];
  if (resource === undefined) return [`the name of ${id} is not a resource`];
  return [
    ...(file.resources.default[resource]?.value ? [] : [`${resource} has no default text`]),
    ...(english[resource]?.value ? [] : [`${resource} has no English text`]),
  ];
}
