import type { Plan } from "../../plan/plan";
import type { Target } from "../../plan/target";

/** 《宁波市…》（甬政办发〔2023〕1号）三、主要任务(六)3; Chinese as the document is. */
export function citation({ title, documentNumber }: Plan, { section }: Target): string {
  const number = documentNumber === null ? "" : `（${documentNumber}）`;
  return `《${title}》${number}${section}`;
}
