import { createContext, useContext } from "react";
import type { CheckService } from "../excel/checkService";
import type { OverviewService } from "../excel/overview/overviewService";
import type { SampleService } from "../excel/sample/sampleService";
import type { TemplateTools } from "../excel/tools/templateTools";
import type { PlanStore } from "../excel/planStore";
import type { WorkbookService } from "../excel/workbookService";

/** What the places work on; the pane's entry provides it, tests provide their own. */
export interface Pane {
  readonly service: WorkbookService;
  readonly check: CheckService;
  readonly tools: TemplateTools;
  readonly overview: OverviewService;
  readonly sample: SampleService;
  /** The plans as they are at each moment: `usePlanLibrary` follows them. */
  readonly plans: PlanStore;
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
