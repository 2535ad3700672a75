import type { PlanStore } from "../planStore";
import type { TakeBacks } from "./lastStep";

/** Who takes back what. The code loads when it is first needed: it is no part of the pane's first paint. */
export function takeBacks(store: PlanStore): TakeBacks {
  return {
    insertTemplate: async (...step) =>
      (await import("../templates/undoInsertion")).takeBackInsertion(...step),
    sample: async (...step) => (await import("../sample/takeBackSample")).takeBackSample(...step),
    updateTemplate: async (...step) =>
      (await import("../tools/takeBackUpdate")).takeBackUpdate(...step),
    collect: async (...step) =>
      (await import("../tools/takeBackCollection")).takeBackCollection(...step),
    planFunctions: async (...step) =>
      (await import("../tools/takeBackPlanFunctions")).takeBackPlanFunctions(...step),
    writeFormula: async (...step) => (await import("../takeBackFormula")).takeBackFormula(...step),
    plan: async (...step) => (await import("../takeBackPlan")).takeBackPlan(store)(...step),
    flags: async (...step) => (await import("../flags/takeBackFlags")).takeBackFlags(...step),
    cleaning: async (...step) =>
      (await import("../cleaning/takeBackCleaning")).takeBackCleaning(...step),
    report: async (...step) => (await import("../report/takeBackReport")).takeBackReport(...step),
  };
}
