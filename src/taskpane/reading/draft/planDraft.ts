import { newPlanDataWords as dataWords } from "../../../messages/newPlan";
import { say } from "../../../messages/message";
import { readOutline } from "../../../reading/outline/readOutline";
import type { DocumentWarning, PlanDocument, Span } from "../../../reading/planDocument";
import type { ProposedPlan, ProposedTarget } from "../../../reading/proposedPlan";
import type { ReadingRule } from "../../../reading/readingRules";
import { type HeadFields, headFields, type HeadSources } from "./headFields";
import { lineAt, linesOfText } from "./textLines";
import { listSeparator, type RowFields, rowFields } from "./rowFields";

export const rowStates = ["proposed", "accepted", "dropped"] as const;

/** What a person has decided of a row; `proposed` while nothing is. */
export type RowState = (typeof rowStates)[number];

/** Where in the text a row stands; `found` is absent where a person selected it. */
export interface RowSource extends Span {
  readonly found?: { readonly confidence: number; readonly rule: ReadingRule };
}

export interface DraftRow {
  /** Unique within the draft; the same however the row is corrected. */
  readonly id: string;
  readonly state: RowState;
  readonly fields: RowFields;
  readonly source: RowSource;
}

/** A stretch of the text under one heading. */
export interface DraftSection {
  readonly start: number;
  readonly label: string;
  readonly category: readonly string[];
}

/** A plan that is made of a document: what was proposed and what a person has made of it. Data of JSON. */
export interface PlanDraft {
  /** The file's name; empty for text that was pasted. */
  readonly file: string;
  readonly text: string;
  readonly warnings: readonly DocumentWarning[];
  readonly sections: readonly DraftSection[];
  readonly head: HeadFields;
  readonly headSources: HeadSources;
  /** By where they begin in the text. */
  readonly rows: readonly DraftRow[];
  /** Number of the next new row. */
  readonly nextRow: number;
}

/** A draft of all that is proposed, with nothing decided. */
export function draftOf(file: string, document: PlanDocument, proposed: ProposedPlan): PlanDraft {
  const { text } = document;
  const head = headFields(proposed);
  const sections = readOutline(document).sections.map(({ start, label, category }) => ({
    start,
    label,
    category,
  }));
  const rows = [...proposed.targets].sort(
    (one, other) => one.evidence.start - other.evidence.start,
  );
  const paragraphs = linesOfText(text);
  return {
    file,
    text,
    warnings: document.warnings ?? [],
    sections,
    head: head.fields,
    headSources: head.sources,
    rows: rows.map((target, index) =>
      proposedRow(rowId(index), target, paragraphs, head.fields.title),
    ),
    nextRow: rows.length,
  };
}

export function rowId(number: number): string {
  return `row-${number}`;
}

function proposedRow(
  id: string,
  target: ProposedTarget,
  paragraphs: readonly Span[],
  title: string,
): DraftRow {
  const { start, end, confidence, rule } = target.evidence;
  return {
    id,
    state: "proposed",
    fields: placed(rowFields(target), paragraphs, start, title),
    source: { start, end, found: { confidence, rule } },
  };
}

/** A plan says of each target where it stands; where no heading does, the title and the paragraph's number do. */
export function placed(
  fields: RowFields,
  paragraphs: readonly Span[],
  start: number,
  title: string,
  section?: DraftSection,
): RowFields {
  const category = fields.category || section?.category.join(listSeparator) || title;
  return {
    ...fields,
    category: category || say(dataWords.noCategory, "zh"),
    section:
      fields.section ||
      section?.label ||
      say(dataWords.paragraph, "zh", { number: lineAt(paragraphs, start) + 1 }),
  };
}

/** The section that a position lies in. */
export function sectionAt({ sections }: PlanDraft, position: number): DraftSection | undefined {
  return sections.findLast(({ start }) => start <= position);
}

export function quoteOf({ text }: PlanDraft, { start, end }: Span): string {
  return text.slice(start, end);
}
