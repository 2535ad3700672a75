import { useCallback, useState } from "react";
import type { OwnLibraryState } from "../../excel/ownLibrary/ownLibrary";
import { ShelfProblem } from "../../excel/ownLibrary/planShelf";
import { libraryMessages } from "../../messages/planLibrary";
import type { Plan } from "../../plan/plan";
import { useSay } from "../language";
import { usePane } from "../PaneContext";
import type { Notice, PaneActions } from "../usePaneActions";
import { useOwnLibrary } from "./useOwnLibrary";

export interface OwnLibraryUse {
  readonly state: OwnLibraryState;
  /** What was taken out last and can be put back; null where there is nothing. */
  readonly removed: Plan | null;
  keep(plan: Plan): Promise<void>;
  /** Adds a plan of the machine to the workbook. @param replace the one with its id that is there */
  use(plan: Plan, replace: boolean): Promise<void>;
  remove(plan: Plan): Promise<void>;
  /** Takes out what cannot be used. */
  removeBroken(id: string, name: string): Promise<void>;
  putBack(): Promise<void>;
}

/** 我的: the plans that this machine keeps, and what is copied between them and the workbook. */
export function useOwnLibraryActions({ attempt }: Pick<PaneActions, "attempt">): OwnLibraryUse {
  const { service } = usePane();
  const say = useSay();
  const { library, state } = useOwnLibrary();
  const [removed, setRemoved] = useState<Plan | null>(null);

  const onShelf = useCallback(
    (title: string, change: () => void, done: string): Notice => {
      try {
        change();
        return { kind: "told", text: done };
      } catch (error) {
        if (!(error instanceof ShelfProblem)) throw error;
        const why = {
          forbidden: libraryMessages.mineForbidden,
          full: libraryMessages.mineFull,
        }[error.refusal];
        const message = say(why, { title });
        return { kind: "problem", message, location: null, remedy: null };
      }
    },
    [say],
  );
  const keep = useCallback(
    (plan: Plan) =>
      attempt("keepPlan", async () => {
        const { title } = plan;
        return onShelf(title, () => library.keep(plan), say(libraryMessages.kept, { title }));
      }),
    [attempt, library, onShelf, say],
  );
  const use = useCallback(
    (plan: Plan, replace: boolean) =>
      attempt("addPlans", async () => {
        await service.addPlan(plan, { replace });
        return { kind: "done", text: say(libraryMessages.used, { title: plan.title }) };
      }),
    [attempt, say, service],
  );
  const remove = useCallback(
    (plan: Plan) =>
      attempt("keepPlan", async () => {
        const { id, title } = plan;
        const done = say(libraryMessages.removedMine, { title });
        return onShelf(
          title,
          () => {
            library.remove(id);
            setRemoved(plan);
          },
          done,
        );
      }),
    [attempt, library, onShelf, say],
  );
  const removeBroken = useCallback(
    (id: string, name: string) =>
      attempt("keepPlan", async () =>
        onShelf(name, () => library.remove(id), say(libraryMessages.removedMine, { title: name })),
      ),
    [attempt, library, onShelf, say],
  );
  const putBack = useCallback(async () => {
    if (removed !== null) await keep(removed);
  }, [keep, removed]);
  const isBack = state.kind !== "read" || state.plans.some(({ id }) => id === removed?.id);
  return { state, removed: isBack ? null : removed, keep, use, remove, removeBroken, putBack };
}
