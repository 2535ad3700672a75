export { takeBackPlanFunctions } from "./switchFunctions";
