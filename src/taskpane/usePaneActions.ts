import { useCallback, useEffect, useRef, useState } from "react";
import {
  WorkbookProblem,
  type CellLocation,
  type InsertRequest,
  type InsertResult,
  type InsertStage,
  type UndoableAction,
} from "../excel/workbookService";
import { noticeMessages } from "../messages/pane";
import type { TemplateLayout } from "../tables/templates/templateLayout";
import { useSay, type Say } from "./language";
import { noticeText } from "./noticeText";
import { usePane } from "./PaneContext";
import { usePreferences } from "./preferences/usePreferences";

/** What a refusal lets the user do instead. */
export type Remedy =
  | { readonly kind: "undoAnyway" }
  | { readonly kind: "insertInNewSheet"; readonly request: InsertRequest };

/** The outcome of the last action, until the user closes it or acts again. */
export type Notice =
  | {
      readonly kind: "inserted";
      readonly layout: TemplateLayout;
      readonly result: InsertResult;
    }
  | { readonly kind: "undone"; readonly label: string }
  /** Done, in words; what was done can be undone. */
  | { readonly kind: "done"; readonly text: string; readonly location?: CellLocation }
  /** Done, in words, and not for 撤销. */
  | { readonly kind: "told"; readonly text: string }
  | {
      readonly kind: "problem";
      readonly message: string;
      readonly location: CellLocation | null;
      readonly remedy: Remedy | null;
    };

/** What an action ends in: a notice, or (where the place itself shows the result) only words to say aloud. */
export type Outcome = Notice | { readonly kind: "said"; readonly text: string } | null;

export type BusyWith =
  | "insert"
  | "forget"
  | "undo"
  | "goTo"
  | "findIndicator"
  | "check"
  | "acceptance"
  | "checkSettings"
  | "clean"
  | "flag"
  | "report"
  | "writeFormula"
  | "addPlans"
  | "keepPlan"
  | "removePlan"
  | "exportPlan"
  | "proposeUpdate"
  | "update"
  | "proposeCollection"
  | "collect"
  | "planFunctions"
  | "makeStatic";

export interface PaneActions {
  readonly busy: BusyWith | null;
  /** Of an insertion that is under way. */
  readonly stage: InsertStage | null;
  readonly notice: Notice | null;
  readonly undoable: UndoableAction | null;
  /** For the live region: the last outcome in words; empty while an action runs. */
  readonly announcement: string;
  /** @returns whether it was inserted */
  insert(request: InsertRequest): Promise<boolean>;
  undo(options?: { readonly discardEntries?: boolean }): Promise<void>;
  goTo(location: CellLocation): Promise<void>;
  /** Runs `work` unless another action runs; a failure becomes the notice. */
  attempt(what: BusyWith, work: () => Promise<Outcome>): Promise<void>;
  dismiss(): void;
}

/** The pane's actions on the workbook, one at a time, each ending in a notice. */
export function usePaneActions(): PaneActions {
  const { service } = usePane();
  const say = useSay();
  const { recentPlans, set: setPreferences } = usePreferences();
  const [busy, setBusy] = useState<BusyWith | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [stage, setStage] = useState<InsertStage | null>(null);
  const [, setUndoChanges] = useState(0);
  // Also what an earlier session of the pane left to undo, once it is read from the workbook.
  useEffect(() => service.onUndoableChanged(() => setUndoChanges((count) => count + 1)), [service]);
  // In the language that the pane has now.
  const undoable = service.undoable();
  // The ribbon may ask for a second action before the state of the first one has rendered.
  const running = useRef<BusyWith | null>(null);

  const show = useCallback(
    (shown: Notice) => {
      setNotice(shown);
      setAnnouncement(noticeText(shown, say));
    },
    [say],
  );
  const attempt = useCallback(
    async (what: BusyWith, work: () => Promise<Outcome>, remedyOf = noRemedy) => {
      if (running.current !== null) return;
      running.current = what;
      setBusy(what);
      // Going to a cell belongs to reading a notice or a finding; it does not replace it.
      if (what !== "goTo") {
        setNotice(null);
        setAnnouncement("");
      }
      try {
        const outcome = await work();
        if (outcome?.kind === "said") setAnnouncement(outcome.text);
        else if (outcome) show(outcome);
      } catch (error) {
        show(problemNotice(error, say, remedyOf));
      } finally {
        running.current = null;
        setBusy(null);
      }
    },
    [say, show],
  );

  const insert = useCallback(
    async (request: InsertRequest) => {
      let isInserted = false;
      await attempt(
        "insert",
        async () => {
          try {
            const result = await service.insertTemplate(request, setStage);
            isInserted = true;
            const used = request.parts.map(({ planId }) => planId);
            setPreferences({ recentPlans: [...used, ...recentPlans] });
            return { kind: "inserted", layout: request.layout, result };
          } finally {
            setStage(null);
          }
        },
        (problem) => remedyOfRefusedInsert(problem, request),
      );
      return isInserted;
    },
    [attempt, recentPlans, service, setPreferences],
  );

  const undo = useCallback(
    (options?: { readonly discardEntries?: boolean }) =>
      attempt(
        "undo",
        async () => {
          const label = service.undoable()?.label;
          await service.undo(options);
          return label === undefined ? null : { kind: "undone", label };
        },
        (problem) => (problem.code === "entriesWouldBeLost" ? { kind: "undoAnyway" } : null),
      ),
    [attempt, service],
  );

  const goTo = useCallback(
    async (location: CellLocation) => {
      if (running.current !== "check") {
        return attempt("goTo", async () => {
          await service.goTo(location);
          return null;
        });
      }
      // A long check keeps nobody from the findings that are there.
      await service
        .goTo(location)
        .catch((error: unknown) => show(problemNotice(error, say, noRemedy)));
    },
    [attempt, say, service, show],
  );

  const dismiss = useCallback(() => setNotice(null), []);
  return { busy, stage, notice, undoable, announcement, insert, undo, goTo, attempt, dismiss };
}

type RemedyOf = (problem: WorkbookProblem) => Remedy | null;

const noRemedy: RemedyOf = () => null;

function remedyOfRefusedInsert(problem: WorkbookProblem, request: InsertRequest): Remedy | null {
  if (!newSheetHelps(problem, request)) return null;
  return { kind: "insertInNewSheet", request: { ...request, placement: "newSheet" } };
}

/** Whether what was refused at the selected cell can go on a sheet of its own. */
export function newSheetHelps({ code }: WorkbookProblem, { placement }: InsertRequest): boolean {
  const isOfPlace = code === "targetAreaOccupied" || code === "sheetProtected";
  return isOfPlace && placement === "selection";
}

function problemNotice(error: unknown, say: Say, remedyOf: RemedyOf): Notice {
  const isForeseen = error instanceof WorkbookProblem;
  return {
    kind: "problem",
    message: problemText(error, say),
    location: isForeseen ? error.location : null,
    remedy: isForeseen ? remedyOf(error) : null,
  };
}

/** What a refusal says, or that something failed that no one foresaw. */
export function problemText(error: unknown, say: Say): string {
  if (error instanceof WorkbookProblem) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return say(noticeMessages.unexpected, { detail });
}
