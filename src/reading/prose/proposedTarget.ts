import type { Attribute, Baseline, Nature } from "../../plan/target";
import type { ProposedTarget } from "../proposedPlan";
import type { Find } from "./find";
import type { DueYear } from "./horizonThread";
import type { ProseContext } from "./proseContext";
import type { ParagraphReading } from "./readParagraph";

/** A number without a year is less often a target than one with a year. */
const withoutYear = 0.7;
/** Below this a reading is wrong as often as right and is not proposed. */
const leastConfidence = 0.35;

const attribute = /约束性|预期性/u;

/** A find as a proposal with its sentence; null where nothing makes a target of it. */
export function proposedTarget(
  source: string,
  { folded, section, departments }: ParagraphReading,
  context: ProseContext,
  find: Find,
  due: DueYear | null,
): ProposedTarget | null {
  if (due === null && !find.stands) return null;
  const isText = find.value.op === "text";
  const confidence = round(due === null ? find.confidence * withoutYear : find.confidence);
  if (confidence < leastConfidence) return null;
  const { start, end } = folded.spanInSource(find.start, find.end);
  const target = {
    name: find.name,
    aliases: [],
    category: section.category,
    kind: find.kind,
    unit: find.unit,
    year: due?.year ?? null,
    baseline: baselineOf(find, context),
    attribute: attributeBehind(folded.text, find.end),
    hold: find.hold,
    nature: natureOf(isText, due),
    scope: find.scope,
    departments,
    section: section.label,
    note: null,
    evidence: { start, end, quote: source.slice(start, end), confidence, rule: find.rule },
    ...find.value,
  };
  return find.growthMeasure === null ? target : { ...target, growthMeasure: find.growthMeasure };
}

function natureOf(isText: boolean, due: DueYear | null): Nature {
  if (isText) return "qualitative";
  return due === null ? "commitment" : "quantified";
}

/** 约束性 or 预期性 in a bracket or a word behind the number. */
function attributeBehind(text: string, end: number): Attribute | null {
  if (!/[(为，]/u.test(text[end] ?? "")) return null;
  return (attribute.exec(text.slice(end, end + 8))?.[0] as Attribute | undefined) ?? null;
}

/** The year of a baseline that names none is the one before the plan; unknown where the plan's years are. */
function baselineOf({ baseline }: Find, { period }: ProseContext): Baseline | null {
  const year = baseline?.year ?? (period === null ? null : period.start - 1);
  return baseline === null || year === null ? null : { value: baseline.value, year };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
