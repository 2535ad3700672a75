import { newPlanUnreadTexts as unreadTexts } from "../../../messages/newPlan";
import type { Plan } from "../../../plan/plan";
import type { Evidence, ProposedFact, ProposedPlan } from "../../../reading/proposedPlan";
import { listIn, textIn, type UnreadField, yearIn } from "./readFields";

/** What is said of the plan itself, as it is typed; in the order of the form. */
export const headNames = [
  "title",
  "region",
  "regionAliases",
  "documentNumber",
  "issuer",
  "issued",
  "periodStart",
  "periodEnd",
] as const;

export type HeadName = (typeof headNames)[number];

export type HeadFields = Readonly<Record<HeadName, string>>;

/** Where each was read; nothing for what was not found. */
export type HeadSources = Readonly<Partial<Record<HeadName, Evidence>>>;

/** The plan's fields but its identity and its targets. */
export interface ReadHead {
  readonly candidate: Readonly<Record<keyof Omit<Plan, "id" | "targets">, unknown>>;
  readonly unread: readonly UnreadField<HeadName>[];
}

export function headFields(proposed: Omit<ProposedPlan, "targets">): {
  readonly fields: HeadFields;
  readonly sources: HeadSources;
} {
  const { period } = proposed;
  const years = period && {
    start: { ...period, value: String(period.value.start) },
    end: { ...period, value: String(period.value.end) },
  };
  const facts: Readonly<Record<HeadName, ProposedFact<string> | null>> = {
    title: proposed.title,
    region: proposed.region,
    regionAliases: null,
    documentNumber: proposed.documentNumber,
    issuer: proposed.issuer,
    issued: proposed.issued,
    periodStart: years?.start ?? null,
    periodEnd: years?.end ?? null,
  };
  const entries = headNames.map((name) => [name, facts[name]] as const);
  return {
    fields: Object.fromEntries(
      entries.map(([name, fact]) => [name, fact?.value ?? ""]),
    ) as unknown as HeadFields,
    sources: Object.fromEntries(
      entries.flatMap(([name, fact]) => (fact === null ? [] : [[name, fact.evidence]])),
    ),
  };
}

/** Reads what was typed, for the validator of plans. */
export function readHead(fields: HeadFields): ReadHead {
  const unread: UnreadField<HeadName>[] = [];
  const year = (name: "periodStart" | "periodEnd") => {
    const found = yearIn(fields[name]);
    if (found === null) unread.push({ field: name, message: unreadTexts.year });
    return found;
  };
  const candidate = {
    region: fields.region.trim(),
    regionAliases: listIn(fields.regionAliases),
    title: fields.title.trim(),
    documentNumber: textIn(fields.documentNumber),
    issuer: fields.issuer.trim(),
    issued: fields.issued.normalize("NFKC").trim(),
    period: { start: year("periodStart"), end: year("periodEnd") },
  };
  return { candidate, unread };
}
