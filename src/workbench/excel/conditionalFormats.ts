import type { IStyleBase } from "@univerjs/core";
import { intersection } from "../engine/a1";
import { type Json, type RichClass, richObject, type Scalar } from "../richapi/richClass";
import { booleanArgument, oneOf, recordArgument, textArgument } from "./arguments";
import { readColor, writeColor } from "./colors";
import {
  cellValueOperators,
  type ConditionalFormat,
  type ConditionalFormatType,
} from "./conditionalFormatStore";
import type { RangeRef, WorkbookContext } from "./context";
import { invalidArgument, invalidOperation, itemNotFound, notImplemented } from "./excelErrors";

interface FormatRef {
  readonly context: WorkbookContext;
  readonly sheetId: string;
  readonly id: string;
}

function read({ context, sheetId, id }: FormatRef): ConditionalFormat {
  return context.conditionalFormats.get(sheetId, id);
}

function change({ context, sheetId, id }: FormatRef, changes: Partial<ConditionalFormat>): void {
  context.protections.requireAllowed(sheetId, "allowFormatCells");
  context.conditionalFormats.change(sheetId, id, changes);
}

function styled(
  get: (style: IStyleBase) => Json,
  set: (value: Json) => IStyleBase,
): Scalar<FormatRef> {
  return {
    get: (ref) => get(read(ref).style),
    set: (ref, value) => change(ref, { style: { ...read(ref).style, ...set(value) } }),
  };
}

const fillClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFill",
  scalars: {
    color: styled(
      ({ bg }) => writeColor(bg?.rgb, ""),
      (value) => ({ bg: { rgb: readColor(value) } }),
    ),
  },
  methods: {
    clear: (ref) => change(ref, { style: { ...read(ref).style, bg: null } }),
  },
};

const fontClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFont",
  scalars: {
    color: styled(
      ({ cl }) => writeColor(cl?.rgb, ""),
      (value) => ({ cl: { rgb: readColor(value) } }),
    ),
    bold: styled(
      ({ bl }) => bl === 1,
      (on) => ({ bl: booleanArgument(on, "bold") ? 1 : 0 }),
    ),
    italic: styled(
      ({ it }) => it === 1,
      (on) => ({ it: booleanArgument(on, "italic") ? 1 : 0 }),
    ),
    strikethrough: styled(
      ({ st }) => st?.s === 1,
      (on) => ({ st: { s: booleanArgument(on, "strikethrough") ? 1 : 0 } }),
    ),
    underline: styled(
      ({ ul }) => (ul?.s === 1 ? "Single" : "None"),
      (value) => ({ ul: { s: value === "None" ? 0 : 1 } }),
    ),
  },
};

const rangeFormatClass: RichClass<FormatRef> = {
  name: "ConditionalRangeFormat",
  navigation: {
    fill: (ref) => richObject(fillClass, ref),
    font: (ref) => richObject(fontClass, ref),
  },
};

const ruleClass: RichClass<FormatRef> = {
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (ref) => read(ref).formula,
      set: (ref, value) => {
        const formula = textArgument(value, "formula");
        if (/[[\]]/.test(formula)) {
          // Excel refuses structured references here, and so must this.
          throw invalidArgument("a conditional format takes no structured reference.");
        }
        change(ref, { formula: formula.startsWith("=") ? formula : `=${formula}` });
      },
    },
  },
};

const customClass: RichClass<FormatRef> = {
  name: "CustomConditionalFormat",
  navigation: {
    rule: (ref) => richObject(ruleClass, ref),
    format: (ref) => richObject(rangeFormatClass, ref),
  },
};

const cellValueClass: RichClass<FormatRef> = {
  name: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: (ref) => {
        const { cellValue } = read(ref);
        return cellValue && { ...cellValue };
      },
      set: (ref, value) => {
        const rule = recordArgument(value, "rule");
        const formula2 = rule.formula2 == null ? null : String(rule.formula2);
        const operator = oneOf(rule.operator, cellValueOperators, "operator");
        if (operator.endsWith("etween") && formula2 === null) {
          throw invalidArgument("Between needs formula2.");
        }
        change(ref, { cellValue: { operator, formula1: String(rule.formula1), formula2 } });
      },
    },
  },
  navigation: { format: (ref) => richObject(rangeFormatClass, ref) },
};

function onlyOf(ref: FormatRef, type: ConditionalFormatType, richClass: RichClass<FormatRef>) {
  return read(ref).type === type ? richObject(richClass, ref) : null;
}

function part(type: ConditionalFormatType, richClass: RichClass<FormatRef>) {
  return (ref: FormatRef) => {
    const found = onlyOf(ref, type, richClass);
    if (found === null) throw invalidOperation(`the conditional format is not of type ${type}.`);
    return found;
  };
}

const conditionalFormatClass: RichClass<FormatRef> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (ref) => read(ref).type },
    priority: {
      get: (ref) => {
        const all = ref.context.conditionalFormats.list(ref.sheetId);
        return all.findIndex(({ id }) => id === ref.id);
      },
    },
    stopIfTrue: {
      get: (ref) => read(ref).stopIfTrue,
      set: (ref, value) => change(ref, { stopIfTrue: booleanArgument(value, "stopIfTrue") }),
    },
  },
  navigation: {
    custom: part("Custom", customClass),
    customOrNullObject: (ref) => onlyOf(ref, "Custom", customClass),
    cellValue: part("CellValue", cellValueClass),
    cellValueOrNullObject: (ref) => onlyOf(ref, "CellValue", cellValueClass),
  },
  methods: {
    delete: ({ context, sheetId, id }) => {
      context.protections.requireAllowed(sheetId, "allowFormatCells");
      context.conditionalFormats.delete(sheetId, id);
    },
    getRange: (ref) => {
      const [range, ...others] = read(ref).ranges;
      if (range === undefined || others.length > 0) {
        throw invalidOperation("the conditional format applies to more than one range.");
      }
      return ref.context.objects.range(ref.sheetId, range);
    },
  },
};

function formatObject({ context, sheetId }: RangeRef, id: string) {
  return richObject(conditionalFormatClass, { context, sheetId, id });
}

/** Conditional formats that touch a range, the one of highest priority first. */
export const conditionalFormatsClass: RichClass<RangeRef> = {
  name: "ConditionalFormatCollection",
  items: (ref) =>
    ref.context.conditionalFormats
      .list(ref.sheetId)
      .filter(({ ranges }) => ranges.some((area) => intersection(area, ref.range)))
      .map(({ id }) => formatObject(ref, id)),
  item: (ref, key) => {
    const found = ref.context.conditionalFormats.list(ref.sheetId).find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound(`the conditional format ${String(key)}.`);
    return formatObject(ref, found.id);
  },
  methods: {
    add: (ref, type) => {
      const { context, sheetId, range } = ref;
      context.protections.requireAllowed(sheetId, "allowFormatCells");
      const wanted = textArgument(type, "type");
      if (wanted !== "Custom" && wanted !== "CellValue") {
        throw notImplemented(`conditional formats of type ${wanted}`);
      }
      return formatObject(ref, context.conditionalFormats.add(sheetId, range, wanted));
    },
    clearAll: ({ context, sheetId, range }) => {
      context.protections.requireAllowed(sheetId, "allowFormatCells");
      context.conditionalFormats.clear(sheetId, range);
    },
  },
};
