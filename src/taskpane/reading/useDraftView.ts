import { useCallback, useState } from "react";
import type { Span } from "../../reading/planDocument";
import type { DraftAction } from "./draft/draftHistory";
import type { DraftRow } from "./draft/planDraft";
import type { RowFilter } from "./draft/rowFilter";

export const halves = ["document", "targets"] as const;

/** The two halves of the view, of which a narrow pane shows one. */
export type Half = (typeof halves)[number];

export interface DraftView {
  readonly half: Half;
  /** The row that is marked in both halves. */
  readonly currentId: string | null;
  /** The row whose fields are shown. */
  readonly openId: string | null;
  readonly filter: RowFilter;
  /** What the document is to show; another object each time. */
  readonly shown: Span | null;
  /** What is selected in the document or was found there. */
  readonly picked: Span | null;
  /** Row that is to have the focus; another object each time. */
  readonly reached: { readonly id: string } | null;
  readonly announcement: string;
  setHalf(half: Half): void;
  setFilter(filter: RowFilter): void;
  setPicked(span: Span | null): void;
  announce(text: string): void;
  change(action: DraftAction): void;
  /** From the list: opens a row or closes it, and has the document show its quote. */
  choose(row: DraftRow): void;
  /** From the document: makes a row the current one; `opens` leads to it in the list. */
  reach(row: DraftRow, opens: boolean): void;
  /** Brings the document forward with a stretch of it. */
  showInDocument(span: Span): void;
}

/** Where a person is in a draft: what is current, open and in view. */
export function useDraftView(change: (action: DraftAction) => void): DraftView {
  const [half, setHalf] = useState<Half>("targets");
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [filter, setFilterTo] = useState<RowFilter>("all");
  const [shown, setShown] = useState<Span | null>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  const [reached, setReached] = useState<{ readonly id: string } | null>(null);
  const [announcement, announce] = useState("");

  const show = ({ start, end }: Span) => setShown({ start, end });
  return {
    half,
    currentId,
    openId,
    filter,
    shown,
    picked,
    reached,
    announcement,
    setHalf,
    setFilter: (next) => {
      setFilterTo(next);
      setCurrentId(null);
      setOpenId(null);
    },
    setPicked: useCallback((span: Span | null) => setPicked(span), []),
    announce,
    change,
    choose: ({ id, source }) => {
      setCurrentId(id);
      setOpenId((before) => (before === id ? null : id));
      show(source);
    },
    reach: ({ id, source, state }, opens) => {
      setCurrentId(id);
      if (!opens) {
        show(source);
        return;
      }
      setOpenId(id);
      setHalf("targets");
      // Where the row stands whatever the filter was.
      setFilterTo(state === "dropped" ? "dropped" : "all");
      setReached({ id });
    },
    showInDocument: (span) => {
      setHalf("document");
      show(span);
    },
  };
}
