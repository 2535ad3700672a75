import type { Message } from "./message";

/** Whether a forecast for the due year meets the target. */
export const outlookLabels = {
  met: { zh: "预计可达标", en: "on course to meet" },
  missed: { zh: "预计难达标", en: "likely to miss" },
} as const satisfies Record<string, Message>;
