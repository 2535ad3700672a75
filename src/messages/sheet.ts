import type { Message } from "./message";

/** Texts of prompts and alerts at the entry cells. They go into the sheet and are written in Chinese there. */
export const sheetMessages = {
  entryPrompt: {
    zh: "目标：{target}\n出处：{source}",
    en: "Target: {target}\nSource: {source}",
  },
  entryAlertTitle: { zh: "请核对填报值", en: "Check the entry" },
  shareAlert: {
    zh: "“{indicator}”的单位是 {unit}，请填写 {lowest} 到 {highest} 之间的数（48.5% 填 48.5）。",
    en: "“{indicator}” is in {unit}: enter a number from {lowest} to {highest} (48.5 for 48.5%).",
  },
  lowestAlert: {
    zh: "“{indicator}”请填写不小于 {lowest} 的数，单位 {unit}；还没有数据时请留空。",
    en: "Enter a number of at least {lowest} for “{indicator}”, in {unit}; leave the cell empty while there is none.",
  },
  numberAlert: {
    zh: "“{indicator}”请填写数字，单位 {unit}；还没有数据时请留空。",
    en: "Enter a number for “{indicator}”, in {unit}; leave the cell empty while there is none.",
  },
  verdictAlert: {
    zh: "“{indicator}”是定性目标，请从列表中选择：{verdicts}。",
    en: "“{indicator}” is a target in words: choose from the list: {verdicts}.",
  },
  yearAlert: {
    zh: "考核年度请填写规划期 {start}—{end} 内的年度。",
    en: "Enter an assessment year within the plan's period {start}–{end}.",
  },
  noUnit: { zh: "（无）", en: "(none)" },
} as const satisfies Record<string, Message>;
