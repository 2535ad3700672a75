import { useCallback, useMemo, useState } from "react";
import type { CellLocation } from "../../excel/workbookService";
import type { PlanCall } from "../../formulas/formulaText";
import type { FunctionId, ParameterKind } from "../../formulas/planFunctions";
import { useKept } from "../preferences/useKept";
import type { ArgumentDraft, ArgumentDrafts } from "./argumentDraft";
import { isDrafts, isOpenFunction } from "./keptPage";
import { draftsOf } from "./takeUp";

/** The formula in the making. */
export interface Building {
  readonly id: FunctionId;
  /** The cell whose formula is being changed; null for a new formula. */
  readonly editing: CellLocation | null;
}

export interface FunctionPage {
  /** Null while the list is shown. */
  readonly building: Building | null;
  /** The function that was open last. */
  readonly cameFrom: FunctionId | null;
  readonly drafts: ArgumentDrafts;
  open(id: FunctionId): void;
  back(): void;
  setDraft(name: ParameterKind, draft: ArgumentDraft): void;
  /** Takes a cell's formula up, to be changed. */
  edit(call: PlanCall, location: CellLocation): void;
  /** Goes on with the same arguments as a new formula. */
  stopEditing(): void;
}

/** What is open on the function page, and what has been entered. */
export function useFunctionPage(): FunctionPage {
  const [openId, setOpenId] = useKept<FunctionId | null>("functions.open", null, isOpenFunction);
  // Not kept: in the next session the cell may hold something else.
  const [editing, setEditing] = useState<CellLocation | null>(null);
  const [cameFrom, setCameFrom] = useState<FunctionId | null>(openId);
  const [drafts, setDrafts] = useKept<ArgumentDrafts>("functions.drafts", {}, isDrafts);

  const show = useCallback(
    (id: FunctionId, location: CellLocation | null) => {
      setOpenId(id);
      setEditing(location);
      setCameFrom(id);
    },
    [setOpenId],
  );
  const open = useCallback((id: FunctionId) => show(id, null), [show]);
  const back = useCallback(() => setOpenId(null), [setOpenId]);
  const setDraft = useCallback(
    (name: ParameterKind, draft: ArgumentDraft) =>
      setDrafts((before) => ({ ...before, [name]: draft })),
    [setDrafts],
  );
  const edit = useCallback(
    (call: PlanCall, location: CellLocation) => {
      setDrafts(draftsOf(call));
      show(call.id, location);
    },
    [setDrafts, show],
  );
  const stopEditing = useCallback(() => setEditing(null), []);
  const building = useMemo(
    () => (openId === null ? null : { id: openId, editing }),
    [editing, openId],
  );
  return { building, cameFrom, drafts, open, back, setDraft, edit, stopEditing };
}
