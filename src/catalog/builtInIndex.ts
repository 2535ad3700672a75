import { builtInPlans } from "./builtInPlans";
import { indexEntry } from "./planIndex";

/**
 * The plans that ship with the add-in, without their targets, in their order. The build computes it and puts the result
 * in this module's place, so that the pane can name the plans before their targets have loaded.
 */
export default builtInPlans.map(indexEntry);
