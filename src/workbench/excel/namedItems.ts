import { type Json, type RichClass, richObject } from "../richapi/richClass";
import { booleanArgument, objectOf, textArgument, type Argument } from "./arguments";
import type { CellValue } from "./cellValues";
import type { EngineName } from "../engine/spreadsheet";
import type { RangeRef, WorkbookContext } from "./context";
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from "./excelErrors";
import { requireValidName } from "./names";
import { fullAddress, resolveReference } from "./rangeArguments";

/** The engine's mark for names of the whole workbook. */
const workbookScope = "AllDefaultWorkbook";

export interface NamesRef {
  readonly context: WorkbookContext;
  /** Null for the names of the workbook. */
  readonly sheetId: string | null;
}

interface NameRef extends NamesRef {
  readonly id: string;
}

function listed({ context, sheetId }: NamesRef): EngineName[] {
  return context.spreadsheet
    .definedNames()
    .filter((name) => (name.localSheetId ?? workbookScope) === (sheetId ?? workbookScope));
}

function read(ref: NameRef): EngineName {
  const found = listed(ref).find(({ id }) => id === ref.id);
  if (found === undefined) throw itemNotFound("the name has been deleted.");
  return found;
}

function write({ context, sheetId }: NamesRef, name: EngineName): void {
  context.protections.requireStructure();
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("formula.mutation.set-defined-name", {
      ...name,
      localSheetId: sheetId ?? workbookScope,
    }),
  );
}

function formulaOf({ formulaOrRefString: text }: EngineName): string {
  return text.startsWith("=") ? text : `=${text}`;
}

function targetOf(ref: NameRef): RangeRef | null {
  const found = resolveReference(ref.context, read(ref).formulaOrRefString);
  return found && { context: ref.context, ...found };
}

/** A range's address, a constant's value, or what the formula computes. */
async function valueOfName(ref: NameRef): Promise<CellValue> {
  const target = targetOf(ref);
  if (target) return fullAddress(target);
  const formula = formulaOf(read(ref));
  const constant = readConstant(formula.slice(1).trim());
  if (constant !== null) return constant;
  await ref.context.calculation.settled();
  const { unitId, univerAPI, workbook } = ref.context.spreadsheet;
  const sheetId = ref.sheetId ?? workbook.getActiveSheet().getSheetId();
  const results = await univerAPI
    .getFormula()
    .executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: [formula] } } } });
  const value = results[unitId]?.[sheetId]?.[0]?.[0]?.[0]?.value;
  return (Array.isArray(value) ? value[0]?.[0] : value) ?? "#VALUE!";
}

/** A number, TRUE, FALSE or a quoted text. */
function readConstant(text: string): CellValue | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

async function typeOfName(ref: NameRef): Promise<Json> {
  if (targetOf(ref)) return "Range";
  const value = await valueOfName(ref);
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return value.startsWith("#") ? "Error" : "String";
}

const namedItemClass: RichClass<NameRef> = {
  name: "NamedItem",
  identity: (ref) => ({ _Id: ref.id }),
  scalars: {
    name: { get: (ref) => read(ref).name },
    formula: {
      get: (ref) => formulaOf(read(ref)),
      set: (ref, value) => {
        const formula = textArgument(value, "formula");
        if (!formula.startsWith("=")) throw invalidArgument("a formula starts with =.");
        write(ref, { ...read(ref), formulaOrRefString: formula });
      },
    },
    value: { get: valueOfName },
    type: { get: typeOfName },
    scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
    comment: {
      get: (ref) => read(ref).comment ?? "",
      set: (ref, value) => write(ref, { ...read(ref), comment: textArgument(value, "comment") }),
    },
    visible: {
      get: (ref) => read(ref).hidden !== true,
      set: (ref, value) => write(ref, { ...read(ref), hidden: !booleanArgument(value, "visible") }),
    },
  },
  navigation: {
    worksheet: (ref) => {
      if (ref.sheetId === null) throw invalidOperation("the name belongs to the workbook.");
      return ref.context.objects.worksheet(ref.sheetId);
    },
    worksheetOrNullObject: ({ context, sheetId }) =>
      sheetId === null ? null : context.objects.worksheet(sheetId),
  },
  methods: {
    getRange: (ref) => {
      const target = targetOf(ref);
      if (target === null) throw invalidOperation("the name does not refer to a range.");
      return ref.context.objects.range(target.sheetId, target.range);
    },
    getRangeOrNullObject: (ref) => {
      const target = targetOf(ref);
      return target && ref.context.objects.range(target.sheetId, target.range);
    },
    delete: (ref) => {
      ref.context.protections.requireStructure();
      ref.context.spreadsheet.as("addin", () =>
        ref.context.spreadsheet.execute("formula.mutation.remove-defined-name", { ...read(ref) }),
      );
    },
  },
};

let created = 0;

function add(ref: NamesRef, name: Argument, reference: Argument, comment: Argument) {
  const text = textArgument(name, "name");
  requireValidName(text);
  const lower = text.toLowerCase();
  const taken = listed(ref).some((other) => other.name.toLowerCase() === lower);
  const table = ref.context.tables.list().some((other) => other.name.toLowerCase() === lower);
  if (taken || table) throw itemAlreadyExists(text);
  created += 1;
  const id = `name-${Date.now().toString(36)}-${created}`;
  write(ref, {
    id,
    name: text,
    formulaOrRefString: referenceText(reference),
    ...(comment == null ? {} : { comment: textArgument(comment, "comment") }),
  });
  return richObject(namedItemClass, { ...ref, id });
}

function referenceText(reference: Argument): string {
  const range = objectOf<RangeRef>(reference, "Range");
  if (range) return fullAddress(range, true);
  if (typeof reference === "number") return `=${reference}`;
  const text = textArgument(reference, "reference");
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

/** Names of the workbook, or those of one sheet. */
export const namedItemsClass: RichClass<NamesRef> = {
  name: "NamedItemCollection",
  items: (ref) => listed(ref).map(({ id }) => richObject(namedItemClass, { ...ref, id })),
  item: (ref, key: Json) => {
    const lower = String(key).toLowerCase();
    const found = listed(ref).find(({ id, name }) => id === key || name.toLowerCase() === lower);
    if (found === undefined) throw itemNotFound(`the name ${String(key)}.`);
    return richObject(namedItemClass, { ...ref, id: found.id });
  },
  methods: { add },
};
