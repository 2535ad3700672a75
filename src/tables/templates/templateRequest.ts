import type { Plan } from "../../plan/plan";
import type { AssessmentSettings } from "../../plan/settings";
import type { Target } from "../../plan/target";
import type { TemplateLayout } from "./templateLayout";

/** The chosen targets of one plan, in the document's order; never empty. */
export interface PlanPart {
  readonly plan: Plan;
  readonly targets: readonly Target[];
}

/** What a template is to hold. */
export interface TemplateRequest {
  readonly layout: TemplateLayout;
  /** In the order of the rows; at least one, of a 横向对比表 at least two. */
  readonly parts: readonly PlanPart[];
  /** 考核年度, 监测年度 and so on; within the period of at least one of the plans. */
  readonly year: number;
  /** 使用 PLAN 函数: the add-in's functions where they say what native formulas would. */
  readonly usesPlanFunctions: boolean;
  /** Charts and their figures beside the table. */
  readonly hasCharts: boolean;
  /** The thresholds that the formulas judge by. */
  readonly settings: AssessmentSettings;
}

/** Whether rows of several plans stand together and have to say whose they are. */
export function hasRegions({ parts }: TemplateRequest): boolean {
  return parts.length > 1;
}
