import { newPlanUnreadTexts as unreadTexts } from "../../../messages/newPlan";
import type { Message } from "../../../messages/message";
import type { Baseline, Nature, Target } from "../../../plan/target";
import { listSeparator, type RowField, type RowFields } from "./rowFields";

/** A field that holds no number where one belongs. */
export interface UnreadField<Field extends string> {
  readonly field: Field;
  readonly message: Message;
}

/** What a target's fields say, for the validator of plans: not necessarily a target. */
export interface ReadRow {
  readonly candidate: Readonly<Record<keyof Omit<Target, "id" | "concept">, unknown>>;
  readonly unread: readonly UnreadField<RowField>[];
}

const bounds: readonly (readonly [signs: RegExp, bound: NonNullable<Baseline["bound"]>])[] = [
  [/^(?:>=|≥|≧)/u, ">="],
  [/^(?:<=|≤|≦)/u, "<="],
  [/^>/u, ">"],
  [/^</u, "<"],
];

/** Reads what was typed. Whether it makes a sound target is for the validator of plans to say. */
export function readRow(fields: RowFields): ReadRow {
  const unread: UnreadField<RowField>[] = [];
  const read = <Found>(field: RowField, found: Found | null, message: Message): Found | null => {
    if (found === null) unread.push({ field, message });
    return found;
  };
  const year =
    fields.year.trim() === "" ? null : read("year", yearIn(fields.year), unreadTexts.year);
  const isGrowth = fields.kind === "annualRate" || fields.kind === "cumulativeReduction";
  const candidate = {
    name: fields.name.trim(),
    aliases: listIn(fields.aliases),
    category: listIn(fields.category),
    kind: isGrowth ? "growth" : fields.kind,
    // A yearly rate is what growth is unless told.
    ...(fields.kind === "cumulativeReduction" ? { growthMeasure: fields.kind } : {}),
    op: fields.op,
    value: readValue(fields, read),
    unit: textIn(fields.unit),
    year,
    baseline: readBaseline(fields, read),
    attribute: fields.attribute === "" ? null : fields.attribute,
    hold: fields.hold,
    nature: natureOf(fields),
    scope: textIn(fields.scope),
    departments: fields.departments.trim() === "" ? null : listIn(fields.departments),
    section: fields.section.trim(),
    note: textIn(fields.note),
  };
  return { candidate: candidate as ReadRow["candidate"], unread };
}

type Read = <Found>(field: RowField, found: Found | null, message: Message) => Found | null;

function readValue({ op, value }: RowFields, read: Read): unknown {
  switch (op) {
    case "text":
      return value.trim();
    case "between":
      return read("value", rangeIn(value), unreadTexts.range);
    default:
      return read("value", numberIn(value), unreadTexts.number);
  }
}

function readBaseline({ baselineValue, baselineYear }: RowFields, read: Read): unknown {
  const text = baselineValue.trim();
  if (text === "" && baselineYear.trim() === "") return null;
  const plain = text.normalize("NFKC");
  const [signs, bound] = bounds.find(([pattern]) => pattern.test(plain)) ?? [/^/u, null];
  const value = read("baselineValue", numberIn(plain.replace(signs, "")), unreadTexts.baseline);
  const year = read("baselineYear", yearIn(baselineYear), unreadTexts.year);
  return { value, year, ...(bound === null ? {} : { bound }) };
}

/** The nature follows from what there is: words, or a number with or without a year. */
function natureOf({ op, year }: RowFields): Nature {
  if (op === "text") return "qualitative";
  return year.trim() === "" ? "commitment" : "quantified";
}

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/iu;
const range = /^(.*\d)(?:-|–|—|~|至|到)([-+]?[\d.].*)$/u;

/** Null where the text is no plain number; full width, separators of thousands and the minus sign are understood. */
export function numberIn(text: string): number | null {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/(\d),(?=\d{3}(?!\d))/gu, "$1")
    .replace(/^[−–—]/u, "-");
  return decimal.test(plain) ? Number(plain) : null;
}

export function yearIn(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  return /^\d{4}$/u.test(plain) ? Number(plain) : null;
}

function rangeIn(text: string): readonly [number, number] | null {
  const ends = range.exec(text.normalize("NFKC").replace(/\s/gu, ""));
  const low = numberIn(ends?.[1] ?? "");
  const high = numberIn(ends?.[2] ?? "");
  return low === null || high === null ? null : [low, high];
}

export function textIn(text: string): string | null {
  return text.trim() || null;
}

const separators = new RegExp(`[;${listSeparator}]`, "u");

export function listIn(text: string): readonly string[] {
  return text
    .split(separators)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
