import { useCallback, useState } from "react";
import type { CellLocation } from "../../excel/workbookService";
import type { PlanCall } from "../../formulas/formulaText";
import type { FunctionId, ParameterKind } from "../../formulas/planFunctions";
import type { ArgumentDraft, ArgumentDrafts } from "./argumentDraft";
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
  const [building, setBuilding] = useState<Building | null>(null);
  const [cameFrom, setCameFrom] = useState<FunctionId | null>(null);
  const [drafts, setDrafts] = useState<ArgumentDrafts>({});

  const show = useCallback((next: Building) => {
    setBuilding(next);
    setCameFrom(next.id);
  }, []);
  const open = useCallback((id: FunctionId) => show({ id, editing: null }), [show]);
  const back = useCallback(() => setBuilding(null), []);
  const setDraft = useCallback(
    (name: ParameterKind, draft: ArgumentDraft) =>
      setDrafts((before) => ({ ...before, [name]: draft })),
    [],
  );
  const edit = useCallback(
    (call: PlanCall, location: CellLocation) => {
      setDrafts(draftsOf(call));
      show({ id: call.id, editing: location });
    },
    [show],
  );
  const stopEditing = useCallback(
    () => setBuilding((before) => before && { ...before, editing: null }),
    [],
  );
  return { building, cameFrom, drafts, open, back, setDraft, edit, stopEditing };
}
