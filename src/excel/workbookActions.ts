// What the pane does in the workbook besides templates and check: loaded together when the first of it is asked for.
export { addPlan, removePlan } from "./changePlans";
export { goToCell } from "./goToCell";
export { readReference } from "./readReference";
export { onSelectionChanged, selectedCell } from "./selectedCell";
export { selectedIndicator } from "./selectedIndicator";
export { writeFormula } from "./writeFormula";
