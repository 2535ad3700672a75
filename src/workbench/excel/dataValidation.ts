import { cellCount, intersection, subtract } from "../engine/a1";
import type { Json, RichClass } from "../richapi/richClass";
import { booleanArgument, objectOf, oneOf, recordArgument, type JsonRecord } from "./arguments";
import type { RangeRef } from "./context";
import { engineRule, excelRule, ruleTypeOf, type EngineValidation } from "./dataValidationRules";
import { invalidArgument } from "./excelErrors";
import { fullAddress } from "./rangeArguments";

const alertStyles = ["Information", "Stop", "Warning"] as const;
const longestTitle = 32;
const longestText = 255;

const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

/** The validations that touch the range. */
function touching({ context, sheetId, range }: RangeRef): EngineValidation[] {
  const validations = context.spreadsheet.sheet(sheetId)?.getDataValidations() ?? [];
  return validations
    .map(({ rule }) => rule as EngineValidation)
    .filter(({ ranges }) => ranges.some((area) => intersection(area, range)));
}

/** The one validation that covers the whole range: null when there is none, or cells differ. */
function covering(ref: RangeRef): EngineValidation | "none" | "mixed" {
  const [first, ...others] = touching(ref);
  if (first === undefined) return "none";
  const covered = first.ranges
    .map((area) => intersection(area, ref.range))
    .reduce((sum, area) => sum + (area ? cellCount(area) : 0), 0);
  return others.length === 0 && covered === cellCount(ref.range) ? first : "mixed";
}

function cover(ref: RangeRef): EngineValidation | null {
  const found = covering(ref);
  return typeof found === "string" ? null : found;
}

function clear(ref: RangeRef): void {
  const { context, sheetId, range } = ref;
  for (const validation of touching(ref)) {
    const rest = validation.ranges.flatMap((area) => subtract(area, range));
    remove(ref, validation.uid);
    if (rest.length > 0) add(ref, { ...validation, uid: newId(), ranges: rest });
  }
  context.protections.requireAllowed(sheetId);
}

function add({ context, sheetId }: RangeRef, rule: EngineValidation): void {
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("data-validation.mutation.addRule", { subUnitId: sheetId, rule }),
  );
}

function remove({ context, sheetId }: RangeRef, ruleId: string): void {
  context.spreadsheet.as("addin", () =>
    context.spreadsheet.execute("data-validation.mutation.removeRule", {
      subUnitId: sheetId,
      ruleId,
    }),
  );
}

let created = 0;
function newId(): string {
  created += 1;
  return `dv-${Date.now().toString(36)}-${created}`;
}

/** Gives the range a validation of its own: that which covers it, or a new one, with these changes. */
function change(ref: RangeRef, changes: Partial<EngineValidation>): void {
  ref.context.protections.requireAllowed(ref.sheetId);
  const old = cover(ref);
  clear(ref);
  const base: EngineValidation = old ?? { uid: "", type: "any", allowBlank: true, ranges: [] };
  add(ref, { ...base, ...changes, uid: newId(), ranges: [{ ...ref.range }] });
}

function limited(record: JsonRecord): { title: string; message: string } {
  const title = String(record.title ?? "");
  const message = String(record.message ?? "");
  if (title.length > longestTitle || message.length > longestText) {
    throw invalidArgument("a title holds 32 characters and a message 255.");
  }
  return { title, message };
}

/** A `Range` as the source of a list becomes its address. */
function listSource(source: unknown): string {
  const range = objectOf<RangeRef>(source, "Range");
  if (range) return `=${fullAddress(range, true)}`;
  if (typeof source !== "string") throw invalidArgument("a list's source is a text or a range.");
  return source;
}

/** `Excel.DataValidation` of a range. Typed input is checked by the page; writes of add-ins are not, as in Excel. */
export const dataValidationClass: RichClass<RangeRef> = {
  name: "DataValidation",
  scalars: {
    type: {
      get: (ref) => {
        const found = covering(ref);
        if (found === "none") return "None";
        return found === "mixed" ? "Inconsistent" : ruleTypeOf(found);
      },
    },
    rule: {
      get: (ref) => {
        const rule = cover(ref);
        return rule ? excelRule(rule) : covering(ref) === "none" ? {} : null;
      },
      set: (ref, value) => {
        const rule = engineRule(recordArgument(value, "rule"), listSource);
        change(ref, { formula1: undefined, formula2: undefined, operator: undefined, ...rule });
      },
    },
    ignoreBlanks: {
      get: (ref) => cover(ref)?.allowBlank ?? (covering(ref) === "mixed" ? null : true),
      set: (ref, value) => change(ref, { allowBlank: booleanArgument(value, "ignoreBlanks") }),
    },
    prompt: {
      get: (ref) => {
        const rule = cover(ref);
        if (rule === null) return covering(ref) === "mixed" ? null : noPrompt;
        return {
          showPrompt: rule.showInputMessage ?? true,
          title: rule.promptTitle ?? "",
          message: rule.prompt ?? "",
        };
      },
      set: (ref, value) => {
        const prompt = recordArgument(value, "prompt");
        const { title, message } = limited(prompt);
        change(ref, {
          showInputMessage: prompt.showPrompt !== false,
          promptTitle: title,
          prompt: message,
        });
      },
    },
    errorAlert: {
      get: (ref) => {
        const rule = cover(ref);
        if (rule === null) return covering(ref) === "mixed" ? null : noAlert;
        return {
          showAlert: rule.showErrorMessage ?? true,
          style: alertStyles[rule.errorStyle ?? 1] ?? "Stop",
          title: rule.errorTitle ?? "",
          message: rule.error ?? "",
        };
      },
      set: (ref, value) => {
        const alert = recordArgument(value, "errorAlert");
        const { title, message } = limited(alert);
        const style = oneOf(alert.style ?? "Stop", alertStyles, "style");
        change(ref, {
          showErrorMessage: alert.showAlert !== false,
          errorStyle: alertStyles.indexOf(style),
          errorTitle: title,
          error: message,
        });
      },
    },
    valid: { get: valid },
  },
  methods: { clear },
};

async function valid({ context, sheetId, range }: RangeRef): Promise<Json> {
  await context.calculation.settled();
  const sheet = context.spreadsheet.sheet(sheetId);
  const statuses = await sheet?.getRange({ ...range }).getValidatorStatus();
  const verdicts = new Set((statuses ?? []).flat().map((status) => status !== "invalid"));
  return verdicts.size === 1 ? [...verdicts][0]! : null;
}
