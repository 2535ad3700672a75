import builtInIndex from "../catalog/builtInIndex";
import type { PlanSource } from "./planStore";

/** The plans that come with the add-in: named at once, their targets when they are asked for. */
export const builtInSource: PlanSource = {
  index: builtInIndex,
  load: async () => {
    const [{ builtInPlans }, { PlanLibrary }] = await Promise.all([
      import(/* webpackChunkName: "plans" */ "../catalog/builtInPlans"),
      import(/* webpackChunkName: "plans" */ "../plan/planLibrary"),
    ]);
    return {
      builtIn: builtInPlans,
      libraryOf: (builtIn, own) => new PlanLibrary(builtIn, own),
    };
  },
};
