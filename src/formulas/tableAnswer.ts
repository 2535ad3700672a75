import type { Asked } from "./asked";
import { type FunctionProblem, isProblem, type Matrix } from "./cellValue";
import { fieldsOf, fieldTable } from "./fields";
import { plansAsked } from "./plansAsked";
import { filledCells } from "./wholeArgument";

/** What a plan is read with where no fields are asked; the scope tells targets of one name apart. */
const usualFields = [
  "指标",
  "范围",
  "目标",
  "单位",
  "目标年",
  "基期值",
  "基期年",
  "属性",
  "类别",
  "出处",
];
const regionField = "地区";

/**
 * PLAN.TABLE: a header in the asker's language and one row a target in the document's order. Of several regions the
 * plans stand one below the other, with 地区 as the first column unless it is among the fields asked.
 * @param fields names in cells, or one text that separates them by 、 or commas; blank: the usual ones
 */
export function tableAnswer(
  asked: Asked,
  regions: Matrix,
  fields: Matrix,
): (string | number)[][] | FunctionProblem {
  const plans = plansAsked(asked, regions);
  if (isProblem(plans)) return plans;
  const names = filledCells(fields).flatMap((cell) => fieldNames(String(cell)));
  const chosen = fieldsOf(asked, names.length > 0 ? names : usualFields);
  if (isProblem(chosen)) return chosen;
  const needsRegion = plans.length > 1 && !chosen.some(({ zh }) => zh === regionField);
  const withRegion = needsRegion ? fieldsOf(asked, [regionField]) : [];
  if (isProblem(withRegion)) return withRegion;
  const rows = plans.flatMap((plan) => plan.targets.map((target) => ({ plan, target })));
  return fieldTable(asked, [...withRegion, ...chosen], rows);
}

function fieldNames(text: string): readonly string[] {
  return text.split(/[、,，;；\n]/u).filter((name) => name.trim() !== "");
}
