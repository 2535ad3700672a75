/** The status words of methods.md, in the order in which the rules apply. */
export const statuses = [
  "待填报",
  "数据异常",
  "已完成",
  "部分完成",
  "未完成",
  "待认定",
  "达标",
  "提前实现",
  "未达标",
  "接近",
  "快于预期",
  "达到进度",
  "滞后",
  "严重滞后",
  "逆向",
  "推进中",
] as const;

export type Status = (typeof statuses)[number];

/** How much a finding asks of the reader; orders the list in the pane. */
export type FindingSeverity = "error" | "warning" | "open" | "good";

/** How a status is listed: the one table from status to severity. */
export const severityOf: Readonly<Record<Status, FindingSeverity>> = {
  数据异常: "error",
  未达标: "warning",
  滞后: "warning",
  严重滞后: "warning",
  逆向: "warning",
  未完成: "warning",
  待填报: "open",
  待认定: "open",
  推进中: "open",
  部分完成: "open",
  接近: "open",
  已完成: "good",
  达标: "good",
  提前实现: "good",
  快于预期: "good",
  达到进度: "good",
};
