const kinds =
  "规划纲要|目标纲要|纲要|规划|行动计划|计划|实施方案|工作方案|行动方案|方案|实施意见|指导意见|意见|决定|通知|要点|蓝图|战略";
const title = new RegExp(
  `^[^。;；]{4,80}(?:${kinds})(?:[(（〔][^()（）]{1,20}[)）〕])?(?:[(（][^()（）]{1,20}[)）])?(?:》(?:的通知)?)?$`,
  "u",
);

/** Whether a line is named as plans and the papers that publish them are: …“十四五”规划, …实施方案（2023—2025年）. */
export function isPlanTitle(text: string): boolean {
  const compact = text.replace(/\s+/gu, "");
  // …贯彻《质量强国建设纲要》 names another paper.
  return title.test(compact) && (!compact.endsWith("》") || compact.startsWith("《"));
}
