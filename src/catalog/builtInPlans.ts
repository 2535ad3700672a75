import type { Plan } from "../plan/plan";
import fangchenggang from "./fangchenggang.json";
import ningbo from "./ningbo.json";
import shengzhou from "./shengzhou.json";
import youxian from "./youxian.json";
import zhoushan from "./zhoushan.json";

/**
 * The plans that ship with the add-in, each with every target of its document.
 * That the JSON files are of type `Plan` is proved by catalog.test.ts, which validates each against
 * plan.schema.json; the compiler widens the literals of a JSON file and cannot tell.
 */
export const builtInPlans: readonly Plan[] = [
  ningbo as Plan,
  shengzhou as Plan,
  zhoushan as Plan,
  youxian as Plan,
  fangchenggang as Plan,
];
