import { type RichClass, richObject } from "../richapi/richClass";
import { textArgument } from "./arguments";
import type { WorkbookContext } from "./context";
import { invalidOperation, itemNotFound } from "./excelErrors";

interface PartRef {
  readonly context: WorkbookContext;
  readonly id: string;
}

interface ScopedRef {
  readonly context: WorkbookContext;
  readonly namespaceUri: string;
}

const partClass: RichClass<PartRef> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    namespaceUri: { get: ({ context, id }) => context.customXml.get(id).namespaceUri },
  },
  methods: {
    getXml: ({ context, id }) => context.customXml.get(id).xml,
    setXml: ({ context, id }, xml) => context.customXml.replace(id, textArgument(xml, "xml")),
    delete: ({ context, id }) => context.customXml.delete(id),
  },
};

function scoped({ context, namespaceUri }: ScopedRef) {
  return context.customXml
    .list(namespaceUri)
    .map(({ id }) => richObject(partClass, { context, id }));
}

const scopedPartsClass: RichClass<ScopedRef> = {
  name: "CustomXmlPartScopedCollection",
  items: scoped,
  item: (ref, id) => {
    const part = ref.context.customXml.list(ref.namespaceUri).find((other) => other.id === id);
    if (part === undefined) throw itemNotFound(`the custom XML part ${String(id)}.`);
    return richObject(partClass, { context: ref.context, id: part.id });
  },
  methods: {
    getOnlyItem: (ref) => {
      const [only, ...others] = scoped(ref);
      if (only === undefined || others.length > 0) {
        throw invalidOperation(`there are ${others.length + (only ? 1 : 0)} parts, not one.`);
      }
      return only;
    },
    getOnlyItemOrNullObject: (ref) => {
      const [only, ...others] = scoped(ref);
      return only !== undefined && others.length === 0 ? only : null;
    },
  },
};

export const customXmlPartsClass: RichClass<WorkbookContext> = {
  name: "CustomXmlPartCollection",
  items: (context) =>
    context.customXml.list().map(({ id }) => richObject(partClass, { context, id })),
  item: (context, id) =>
    richObject(partClass, { context, id: context.customXml.get(String(id)).id }),
  methods: {
    add: (context, xml) =>
      richObject(partClass, { context, id: context.customXml.add(textArgument(xml, "xml")).id }),
    getByNamespace: (context, uri) =>
      richObject(scopedPartsClass, { context, namespaceUri: textArgument(uri, "namespaceUri") }),
  },
};
