import { type UndoRecord, undoKinds } from "./undoRecord";

/** A request takes 5 MB, with what the step itself writes and with what JSON and XML add to a text. */
const mostBytes = 1_500_000;

/** The record as it is kept in the workbook; null where it is too large to be kept there. */
export function undoText(record: UndoRecord): string | null {
  const { kind, label, location, data } = record;
  // JSON writes control characters as escapes, but not these two, which XML has no way to hold.
  const text = JSON.stringify({ kind, label, location, data }).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  return new Blob([text]).size > mostBytes ? null : text;
}

/** Reads what `undoText` wrote; null for anything else. */
export function parseUndoText(text: string): UndoRecord | null {
  let found: Partial<Record<keyof UndoRecord, unknown>> | null;
  try {
    found = JSON.parse(text) as typeof found;
  } catch {
    return null;
  }
  if (typeof found !== "object" || found === null) return null;
  const { label, location = null, data } = found;
  const kind = undoKinds.find((known) => known === found.kind);
  const isLocation = location === null || isCellLocation(location);
  if (kind === undefined || typeof label !== "string" || !isLocation || data === undefined) {
    return null;
  }
  return { kind, label, location, data };
}

function isCellLocation(value: unknown): value is NonNullable<UndoRecord["location"]> {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, address } = value as { readonly sheet?: unknown; readonly address?: unknown };
  return typeof sheet === "string" && typeof address === "string";
}
