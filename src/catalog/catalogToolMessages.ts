import type { Message } from "../messages/message";

/** What the catalog tool says on the command line. */
export const catalogToolMessages = {
  usage: {
    zh: "用法：catalog [--format jsonl|csv|md]   输出全部规划的全部指标\n      catalog --check 文件                检查一份规划文件",
    en: "Usage: catalog [--format jsonl|csv|md]   print every target of every plan\n       catalog --check FILE                check a plan file",
  },
  badArgument: {
    zh: "不认识参数“{argument}”。",
    en: "Unknown argument “{argument}”.",
  },
  unreadable: {
    zh: "读不到文件 {file}：{detail}。请核对路径。",
    en: "Cannot read {file}: {detail}. Check the path.",
  },
  repeatedKey: {
    zh: "字段写了两次，请删去一处。",
    en: "The field is written twice; remove one.",
  },
  checked: {
    zh: "{file}：{targets} 项指标，没有问题。",
    en: "{file}: {targets} targets, nothing wrong.",
  },
  refused: {
    zh: "{file}：共 {problems} 处问题。",
    en: "{file}: {problems} problem(s).",
  },
} as const satisfies Record<string, Message>;
