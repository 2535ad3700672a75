import type { Message } from "./message";

/** Parts of the add-in that load when they are needed. */
export const loadingMessages = {
  loading: { zh: "正在载入…", en: "Loading…" },
  placeNotLoaded: {
    zh: "这一页没有载入。请检查网络，然后点“再试”。工作簿没有改动。",
    en: "This page did not load. Check the network, then choose “Try again”. The workbook is unchanged.",
  },
  plansNotLoaded: {
    zh: "规划没有载入，模板、检查和函数暂时不能用。请检查网络，然后点“再试”。",
    en: "The plans did not load, so templates, check and functions cannot be used yet. Check the network, then choose “Try again”.",
  },
  functionsNotLoaded: {
    zh: "函数的程序没有载入。请检查网络，然后重新计算（Ctrl+Alt+F9）。",
    en: "The functions' program did not load. Check the network, then recalculate (Ctrl+Alt+F9).",
  },
  retry: { zh: "再试", en: "Try again" },
} satisfies Record<string, Message>;
