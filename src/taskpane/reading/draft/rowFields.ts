import type {
  Attribute,
  GrowthMeasure,
  IndicatorKind,
  Operator,
  Target,
} from "../../../plan/target";

/** The kinds that a person chooses among: growth is either a yearly rate or a cumulative reduction. */
export const kindChoices = [
  "level",
  "increment",
  "annualRate",
  "cumulativeReduction",
  "rank",
  "qualitative",
] as const satisfies readonly (Exclude<IndicatorKind, "growth"> | GrowthMeasure)[];

export type KindChoice = (typeof kindChoices)[number];

/**
 * A target's fields as they are typed; empty where there is nothing. Of a target's own fields only the nature is
 * missing, which operator and year decide.
 */
export interface RowFields {
  readonly name: string;
  readonly op: Operator;
  /** A number, a range (`2–3`) or words, as the operator has it. */
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  /** With its bound, where it is one: `≥96`. */
  readonly baselineValue: string;
  readonly baselineYear: string;
  readonly attribute: Attribute | "";
  readonly kind: KindChoice;
  readonly hold: boolean;
  /** Lists are joined by `listSeparator`. */
  readonly aliases: string;
  readonly category: string;
  readonly section: string;
  readonly scope: string;
  readonly departments: string;
  readonly note: string;
}

export type RowField = keyof RowFields;

export const listSeparator = "；";

const boundSigns = { ">": ">", ">=": "≥", "<": "<", "<=": "≤" } as const;

export function rowFields(target: Omit<Target, "id" | "concept">): RowFields {
  const { baseline, kind, growthMeasure } = target;
  const sign = baseline?.bound === undefined ? "" : boundSigns[baseline.bound];
  return {
    name: target.name,
    op: target.op,
    value: valueText(target.value),
    unit: target.unit ?? "",
    year: target.year === null ? "" : String(target.year),
    baselineValue: baseline === null ? "" : sign + String(baseline.value),
    baselineYear: baseline === null ? "" : String(baseline.year),
    attribute: target.attribute ?? "",
    kind: kind === "growth" ? (growthMeasure ?? "annualRate") : kind,
    hold: target.hold,
    aliases: target.aliases.join(listSeparator),
    category: target.category.join(listSeparator),
    section: target.section,
    scope: target.scope ?? "",
    departments: (target.departments ?? []).join(listSeparator),
    note: target.note ?? "",
  };
}

function valueText(value: Target["value"]): string {
  return typeof value === "object" ? value.join("–") : String(value);
}

/** Where nothing was read. */
export const blankFields: RowFields = {
  name: "",
  op: ">=",
  value: "",
  unit: "",
  year: "",
  baselineValue: "",
  baselineYear: "",
  attribute: "",
  kind: "level",
  hold: false,
  aliases: "",
  category: "",
  section: "",
  scope: "",
  departments: "",
  note: "",
};

/** With some fields typed anew. A target in words is qualitative and no other is: operator and kind follow each other. */
export function corrected(before: RowFields, changes: Partial<RowFields>): RowFields {
  const after = { ...before, ...changes };
  const isWords = after.op === "text";
  const isQualitative = after.kind === "qualitative";
  if (isWords === isQualitative) return after;
  if (changes.kind !== undefined && changes.op === undefined) {
    return { ...after, op: isQualitative ? "text" : blankFields.op };
  }
  return { ...after, kind: isWords ? "qualitative" : blankFields.kind };
}

/** The fields of one row, and of another what the first leaves empty. */
export function filledUp(fields: RowFields, other: RowFields): RowFields {
  const fill = (field: TextField) => fields[field] || other[field];
  const texts = Object.fromEntries(textFields.map((field) => [field, fill(field)]));
  return { ...fields, ...texts, attribute: fields.attribute || other.attribute };
}

type TextField = Exclude<RowField, "op" | "kind" | "hold" | "attribute">;

const textFields = [
  "name",
  "value",
  "unit",
  "year",
  "baselineValue",
  "baselineYear",
  "aliases",
  "category",
  "section",
  "scope",
  "departments",
  "note",
] as const satisfies readonly TextField[];
