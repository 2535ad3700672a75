import type { Span } from "../../../reading/planDocument";
import type { HeadFields } from "./headFields";
import {
  placed,
  rowId,
  sectionAt,
  type DraftRow,
  type PlanDraft,
  type RowSource,
  type RowState,
} from "./planDraft";
import { linesOfText } from "./textLines";
import { corrected, filledUp, type RowFields } from "./rowFields";

/** What a person does with a draft. Rows that are not there are passed over. */
export type DraftChange =
  | { readonly kind: "mark"; readonly ids: readonly string[]; readonly state: RowState }
  | { readonly kind: "correct"; readonly id: string; readonly fields: Partial<RowFields> }
  /** Into two with the same fields and the same quote, to be made different. */
  | { readonly kind: "split"; readonly id: string }
  /** With the next row that is not dropped: two that state one target. */
  | { readonly kind: "merge"; readonly id: string }
  /** A row of a stretch of the text. */
  | { readonly kind: "add"; readonly span: Span; readonly fields: RowFields }
  | { readonly kind: "head"; readonly fields: Partial<HeadFields> };

/** The draft after a change. The rows stay in the order in which they begin in the text. */
export function changed(draft: PlanDraft, change: DraftChange): PlanDraft {
  switch (change.kind) {
    case "mark": {
      const ids = new Set(change.ids);
      return withRows(draft, (row) =>
        ids.has(row.id) ? [{ ...row, state: change.state }] : [row],
      );
    }
    case "correct":
      return withRows(draft, (row) =>
        row.id === change.id ? [{ ...row, fields: corrected(row.fields, change.fields) }] : [row],
      );
    case "split": {
      const copy = (row: DraftRow) => ({ ...row, id: rowId(draft.nextRow) });
      const rows = draft.rows.flatMap((row) => (row.id === change.id ? [row, copy(row)] : [row]));
      return { ...draft, rows, nextRow: draft.nextRow + 1 };
    }
    case "merge":
      return merged(draft, change.id);
    case "add":
      return added(draft, change.span, change.fields);
    case "head":
      return { ...draft, head: { ...draft.head, ...change.fields } };
  }
}

/** The row that another is merged with; undefined for the last one. */
export function mergePartner({ rows }: PlanDraft, id: string): DraftRow | undefined {
  const index = rows.findIndex((row) => row.id === id);
  return index < 0 ? undefined : rows.slice(index + 1).find(({ state }) => state !== "dropped");
}

/** The id that the next row added or split off has. */
export function nextRowId({ nextRow }: PlanDraft): string {
  return rowId(nextRow);
}

function merged(draft: PlanDraft, id: string): PlanDraft {
  const partner = mergePartner(draft, id);
  if (partner === undefined) return draft;
  return withRows(draft, (row) => {
    if (row === partner) return [];
    if (row.id !== id) return [row];
    return [
      {
        ...row,
        // What nobody has looked at stays to be looked at.
        state: row.state === partner.state ? row.state : "proposed",
        fields: filledUp(row.fields, partner.fields),
        source: mergedSource(draft.text, row.source, partner.source),
      },
    ];
  });
}

/** Both quotes where they stand in one paragraph; else the first says enough, and both would be half the document. */
function mergedSource(text: string, first: RowSource, second: RowSource): RowSource {
  const end = Math.max(first.end, second.end);
  return text.slice(first.end, second.start).includes("\n") ? first : { ...first, end };
}

function added(draft: PlanDraft, { start, end }: Span, fields: RowFields): PlanDraft {
  const row: DraftRow = {
    id: nextRowId(draft),
    state: "accepted",
    fields: placed(
      fields,
      linesOfText(draft.text),
      start,
      draft.head.title,
      sectionAt(draft, start),
    ),
    source: { start, end },
  };
  const before = draft.rows.filter(({ source }) => source.start <= start).length;
  return { ...draft, rows: draft.rows.toSpliced(before, 0, row), nextRow: draft.nextRow + 1 };
}

function withRows(draft: PlanDraft, become: (row: DraftRow) => readonly DraftRow[]): PlanDraft {
  return { ...draft, rows: draft.rows.flatMap(become) };
}
