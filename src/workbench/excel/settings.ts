import { type Json, type RichClass, richObject } from "../richapi/richClass";
import { isRichObject } from "../richapi/memberAccess";
import { textArgument } from "./arguments";
import type { WorkbookContext } from "./context";
import { invalidArgument, itemNotFound } from "./excelErrors";

interface SettingRef {
  readonly context: WorkbookContext;
  readonly key: string;
}

function requireKnown({ context, key }: SettingRef): void {
  if (!context.settings.has(key)) throw itemNotFound(`the setting ${key}.`);
}

const settingClass: RichClass<SettingRef> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: (ref) => {
        requireKnown(ref);
        return ref.context.settings.get(ref.key) as Json;
      },
      set: ({ context, key }, value) => void context.settings.set(key, value),
    },
  },
  methods: {
    delete: (ref) => {
      requireKnown(ref);
      ref.context.settings.delete(ref.key);
    },
  },
};

/** `workbook.settings`: kept in the workbook, other than `Office.context.document.settings`. */
export const settingsClass: RichClass<WorkbookContext> = {
  name: "SettingCollection",
  items: (context) =>
    [...context.settings.keys()].map((key) => richObject(settingClass, { context, key })),
  item: (context, key) => {
    const ref = { context, key: String(key) };
    requireKnown(ref);
    return richObject(settingClass, ref);
  },
  methods: {
    add: (context, key, value) => {
      const ref = { context, key: textArgument(key, "key") };
      if (value === undefined || isRichObject(value)) throw invalidArgument("value is missing.");
      context.settings.set(ref.key, value);
      return richObject(settingClass, ref);
    },
  },
};
