import { type Status, statuses } from "./assessment";
import type { Attribute } from "./target";

/** From the worst to the best; what cannot be told yet stands between those that fail and those that do not. */
export const statusesFromWorst: readonly Status[] = [
  "数据异常",
  "逆向",
  "未达标",
  "未完成",
  "严重滞后",
  "滞后",
  "部分完成",
  "接近",
  "待认定",
  "待填报",
  "推进中",
  "达到进度",
  "快于预期",
  "已完成",
  "达标",
  "提前实现",
];

/** How often each status stands among some targets. */
export interface StatusCounts {
  readonly total: number;
  readonly counts: Readonly<Record<Status, number>>;
}

/** A plan at a glance. The two attributes are never averaged together; `none` are targets without attribute. */
export interface RollUp {
  readonly byAttribute: Readonly<Record<Attribute | "none", StatusCounts>>;
  readonly all: StatusCounts;
  /** The worst status of a binding target; null where the plan has none. */
  readonly bindingOverall: Status | null;
}

/** Counts statuses, 约束性 and 预期性 apart; the binding targets together are as good as the worst of them. */
export function rollUp(
  judged: readonly { readonly attribute: Attribute | null; readonly status: Status }[],
): RollUp {
  const of = (attribute: Attribute | null): readonly Status[] =>
    judged.filter((row) => row.attribute === attribute).map(({ status }) => status);
  const binding = of("约束性");
  return {
    byAttribute: {
      约束性: counted(binding),
      预期性: counted(of("预期性")),
      none: counted(of(null)),
    },
    all: counted(judged.map(({ status }) => status)),
    bindingOverall: statusesFromWorst.find((status) => binding.includes(status)) ?? null,
  };
}

function counted(found: readonly Status[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const status of found) counts[status] += 1;
  return { total: found.length, counts };
}
