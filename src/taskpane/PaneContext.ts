import { createContext, useContext } from "react";
import type { WorkbookService } from "../excel/workbookService";
import type { Plan } from "../plan/plan";

/** What the places work on; the pane's entry provides it, tests provide their own. */
export interface Pane {
  readonly service: WorkbookService;
  /** In the order in which they are offered. */
  readonly plans: readonly Plan[];
  /** Calendar year of today: decides the assessment year that is proposed. */
  readonly currentYear: number;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("usePane is called outside PaneProvider");
  return pane;
}
