import type { PlanDraft } from "./planDraft";

/** Of what is kept: another version of the add-in may keep drafts otherwise. */
const version = 1;

/** A draft as the pane keeps it for the next time it is opened. */
export interface KeptDraft {
  readonly version: typeof version;
  readonly draft: PlanDraft;
}

/** Browsers keep some five million characters for all that the pane remembers of all workbooks. */
const mostText = 300_000;
const mostRows = 600;

/** The draft to be kept; null where it is too large for that. */
export function keptDraft(draft: PlanDraft): KeptDraft | null {
  return isKeepable(draft) ? { version, draft } : null;
}

export function isKeepable({ text, rows }: PlanDraft): boolean {
  return text.length <= mostText && rows.length <= mostRows;
}

export function isKeptDraft(kept: unknown): kept is KeptDraft | null {
  if (kept === null) return true;
  if (typeof kept !== "object") return false;
  const { version: its, draft } = kept as Partial<Record<keyof KeptDraft, unknown>>;
  return its === version && typeof draft === "object" && draft !== null;
}
