import type { GridValue } from "../../tables/recognition/grid";
import { readHeader } from "../../tables/recognition/headerText";

/** What a column of values holds, by its header. */
export type ValueRole =
  | "baseline"
  | "target"
  /** A year alone: baseline or target, which the plan's years tell. */
  | "year"
  /** 年均增速. */
  | "yearly"
  /** 五年累计. */
  | "total"
  /** 年均增速[累计]: brackets tell. */
  | "yearlyOrTotal";

/** What a column of a plan's table of indicators holds, by its header. */
export type PlanColumnRole =
  | ValueRole
  | "ordinal"
  | "category"
  | "indicator"
  | "unit"
  | "attribute"
  | "department"
  /** 完成时限. */
  | "due"
  | "other";

export interface PlanColumn {
  readonly role: PlanColumnRole;
  /** The last year that the header names; null for none. */
  readonly year: number | null;
  readonly unit: string | null;
  readonly title: string;
}

/** A column of values. */
export type ValueColumn = PlanColumn & { readonly role: ValueRole };

const valueRoles: ReadonlySet<PlanColumnRole> = new Set<ValueRole>([
  "baseline",
  "target",
  "year",
  "yearly",
  "total",
  "yearlyOrTotal",
]);

export function isValueColumn(column: PlanColumn): column is ValueColumn {
  return valueRoles.has(column.role);
}

/** Words that only lists of projects have in their headers. */
const ofProjects =
  /投资额?$|总投资|投资[((]|建设(?:内容|规模|地点|性质|年限|期限|起止|周期|主体)|项目(?:内容|业主|规模|类型|地点)|起止|工期|业主|资金(?:来源|安排)/u;
/** Words of lists of tasks; a table of indicators may group its rows by them. */
const ofTasks =
  /(?:工作|具体|重点|主要|推进)(?:举措|措施|内容|任务)|任务(?:分工|分解|内容|清单)|完成时[限间]|时间(?:节点|安排|进度)|时限|进度安排|责任人|项目名称/u;
const due = /(?:完成|达标|实现)?(?:时限|时间|节点|年限)$|^(?:目标|完成|达标)年[份度]?$/u;
/** Nothing but years may stand before: 社会消费品零售总额年均增速 names an indicator. */
const yearlyWords =
  /^(?:[“(]?(?:(?:19|20)\d{2}年?[-—~至到]+(?:19|20)\d{2}年?|十[一二三四五六]五|规划期)”?(?:时期|期间|末)?[)]?)?(?:五年)?(?:年均|年平均|平均增[长速]|年增[长速])/u;
const totalWords =
  /^[^\p{Script=Han}]*(?:累计|累积|五年(?:合计|总|增|下|提)|.{0,8}(?:期间|时期|年)累[计积])|[〔\[(/](?:五年)?累[计积]/u;
const reached = /实际|完成(?!率|时)|现状|基期|基数|基准|基年|现值|当前|起点|初期值|\d{4}年底?值$/u;
const aims = /目标|规划|计划|要求|预期值|到20\d\d年/u;

/** Whether headers belong to a list of projects or tasks, whose numbers are no targets. */
export function areOfProjects(headers: readonly string[]): boolean {
  return (
    headers.some((header) => ofProjects.test(header)) ||
    (headers.some((header) => ofTasks.test(header)) &&
      !headers.some((header) => /指标/u.test(header)))
  );
}

/** Headers repeat from table to table, and every short line might begin one. */
const known = new Map<string, PlanColumn>();
const mostKnown = 2000;

/** Reads a column's header cells from top to bottom. @param texts folded */
export function planColumn(texts: readonly string[]): PlanColumn {
  const key = texts.join("\n");
  const there = known.get(key);
  if (there !== undefined) return there;
  const column = readColumn(texts);
  if (known.size < mostKnown) known.set(key, column);
  return column;
}

function readColumn(texts: readonly string[]): PlanColumn {
  const cells: GridValue[] = [...texts];
  const { role, year, unit } = readHeader(cells);
  const title = [...new Set(texts.filter((text) => text !== ""))].join("");
  return { role: roleOf(title, role, year), year, unit, title };
}

function roleOf(
  title: string,
  role: ReturnType<typeof readHeader>["role"],
  year: number | null,
): PlanColumnRole {
  if (role === "attribute" || /^指标?(?:属性|性质|类型)$|^(?:属性|性质)$/u.test(title))
    return "attribute";
  if (role === "ordinal" || role === "unit" || role === "department") return role;
  if (due.test(title)) return "due";
  const isYearly = yearlyWords.test(title);
  const isTotal = totalWords.test(title) && !reached.test(title);
  if (isYearly && isTotal) return "yearlyOrTotal";
  if (isYearly) return "yearly";
  if (isTotal) return "total";
  if (role === "note" || role === "source") return "other";
  if (role === "baseline" || (reached.test(title) && !aims.test(title))) return "baseline";
  if (role === "target" && (year !== null || aims.test(title))) return "target";
  if (role === "indicator" || role === "level") return "indicator";
  if (role === "category" || /^(?:内容|类别|领域|方面|板块|分类|维度|指标类别|目标)$/u.test(title))
    return "category";
  if (year !== null) return /完成率|比重|占比|同比|排名/u.test(title) ? "other" : "year";
  if (role === "actual" || role === "previousYear") return "baseline";
  if (role === "value" && /^(?:指标|目标|规划)?(?:数?值|数量|数据)$/u.test(title)) return "target";
  // 增长 alone is a difference in the row's own unit.
  return /^(?:增速|增长率)(?:\(%\))?$/u.test(title) ? "yearly" : "other";
}
