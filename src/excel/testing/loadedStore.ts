import { indexEntry } from "../../catalog/planIndex";
import type { Plan } from "../../plan/plan";
import { PlanLibrary } from "../../plan/planLibrary";
import { PlanStore, type LoadedPlans } from "../planStore";

/** A store whose built-in plans are there at once. */
export function loadedStore(builtIn: readonly Plan[]): PlanStore {
  return new LoadedStore(builtIn);
}

class LoadedStore extends PlanStore {
  constructor(builtIn: readonly Plan[]) {
    const loaded: LoadedPlans = {
      builtIn,
      libraryOf: (theirs, own) => new PlanLibrary(theirs, own),
    };
    super({ index: builtIn.map(indexEntry), load: () => Promise.resolve(loaded) });
    this.setLoaded(loaded);
  }
}
