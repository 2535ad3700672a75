/**
 * What a part of a plan speaks of: `past` what has been reached and the situation it starts from, `goals` its targets,
 * `vision` what is to be reached beyond its period, `tasks` what is to be done, `measures` how that is secured.
 */
export type PartRole = "past" | "goals" | "vision" | "tasks" | "measures";

const leastEnd = "(?:$|[(和与及、,])";
/** Headings of tasks speak of foundations and chances too, after a verb: 夯实发展基础. */
const deed =
  /(?:^|[,，、;；])(?:夯实|筑牢|巩固|强化|厚植|打牢|提升|推进|推动|加强|加快|加大|完善|健全|抢抓|应对|适应|优化|建设|建立|构建|深化|实施|打造|培育|统筹|坚持|着力|积极|全面|大力|严格|落实)/u;
const past = new RegExp(
  [
    `(?:发展|工作|现实|建设|现有|产业|规划|改革)(?:的)?(?:现状与)?基础${leastEnd}`,
    `基础(?:和|与|及)(?:环境|形势|机遇|背景|现状|问题|挑战|条件|优势)`,
    `^(?:现状|基础)(?:和|与|及|$)|现状(?:$|[与和及、]|分析|评价)|基本(?:情况|市情|县情|区情|省情)`,
    `(?:取得|主要|工作|发展|建设|改革|显著|重大|阶段性|的)(?:的)?(?:成效|成就|成绩|成果|进展)${leastEnd}`,
    `(?:时期|期间)(?:的)?(?:成效|成就|成绩|成果)${leastEnd}|^发展环境(?:$|[与和及])`,
    `回顾|(?:完成|执行|实施|落实|进展|发展|建设)情况|(?:规划|发展|编制|时代|工作)背景`,
    `形势(?:$|[分与和及、任要研])|面临(?:的|形势|问题|挑战|机遇|困难)|环境分析|(?:机遇|挑战)(?:$|[与和及、])`,
    `(?:存在|主要|突出)(?:的)?(?:问题|短板|困难|不足)|问题(?:与|和)(?:短板|不足|挑战)|薄弱环节|短板(?:与|和)?(?:不足|弱项)?$`,
  ].join("|"),
  "u",
);
const goals =
  /目标(?:$|[和与及、,(:]|任务|指标|体系|要求|定位|设定|设想|年)|(?:主要|核心|发展|规划|考核|评价|具体|量化)指标|指标体系/u;
const vision = /远景|愿景|展望/u;
const measures =
  /(?:保障|组织|推进|实施)(?:措施|机制|保障|实施|体系$)|(?:规划|方案)(?:的)?(?:组织)?实施|(?:强化|加强|健全|完善|加大|落实)?(?:组织|政策|要素|资金|监督|实施|工作)(?:领导|保障)|监督考核|督导考核|督查考核/u;
const tasks =
  /任务|重点(?:工作|领域|举措|行动|工程|项目)|(?:主要|重大|具体)(?:举措|措施|行动|工程|项目)|专项行动|工作(?:措施|举措|内容)|建设内容/u;

/** What a heading announces, by its words; null where they announce nothing or more than one of them. */
export function roleOfHeading(title: string): PartRole | null {
  const isPast = !deed.test(title) && past.test(title);
  const isGoals = goals.test(title);
  if (isPast) return isGoals || tasks.test(title) ? null : "past";
  if (vision.test(title)) return "vision";
  if (isGoals) return "goals";
  if (measures.test(title)) return "measures";
  return tasks.test(title) ? "tasks" : null;
}

const years = /(?<!\d)((?:19|20)\d{2})\s*年/gu;
const yearsInNumerals = /二[〇○零ＯO0]([一二三四五六])([〇○零ＯO0一二三四五六七八九])年/gu;
const digits = "零一二三四五六七八九";

/** The years that a heading names, in its order: 2025年目标, 二〇三五年远景目标. */
export function yearsOfHeading(title: string): readonly number[] {
  const found = [
    ...[...title.matchAll(years)].map((match) => ({ at: match.index, year: Number(match[1]) })),
    ...[...title.matchAll(yearsInNumerals)].map((match) => ({
      at: match.index,
      year: 2000 + 10 * digits.indexOf(match[1]!) + Math.max(0, digits.indexOf(match[2]!)),
    })),
  ];
  return found.sort((a, b) => a.at - b.at).map(({ year }) => year);
}
