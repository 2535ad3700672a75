import type { ProseContext } from "./proseContext";
import type { Clause, Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import type { Statement } from "./statement";
import { additionAtStartOf, subjectName } from "./subjectName";

/** What went before in the sentence, for subjects and verbs that are left out. */
export interface Thread {
  readonly names: readonly string[];
  readonly clause: Clause | null;
  /** 新增, 新建 that goes on to items without a verb of their own; "" where none does. */
  readonly addition: string;
  /** Whether what went before was brought about (建设100家), so that an item without a verb is too. */
  readonly brought: boolean;
}

const bareMeasure =
  /^(?:其)?(?:总?数量?|总[量额值]|总?规模|总产值|总面积|面积|占比|比[例重]|总里程|覆盖率|普及率|达标率|合格率|产值|产量|年产值|营业收入|增加值|年均增速|增速|总装机(?:容量|规模)?|装机(?:容量|规模)?|平均浓度|浓度|年?(?:产能|产量)|拥有量|保有量)$/u;
const shareOfWhole = /^占(?!比|地面)/u;
const share = /(?:率|比[例重]|占比)$/u;

/** Whether a name is a measure of what was named before: 总数达到500家. */
export function isBareMeasure(name: string): boolean {
  return bareMeasure.test(name) || isShareOfWhole(name);
}

/** Whether a name tells of which whole what was named before is a share: 占GDP比重. */
export function isShareOfWhole(name: string): boolean {
  return shareOfWhole.test(name);
}

/** A bare measure with what it is taken of ahead of it; a share has no measure of its own. */
export function measureOf(owner: string, measure: string): string {
  return owner === "" || share.test(owner)
    ? measure
    : ownerOf(owner, measure).replace(/的$/u, "") + measure.replace(/^其/u, "");
}

/** 新增运营里程50公里，总里程达到150公里: the total is not of what is added. */
function ownerOf(owner: string, measure: string): string {
  const base = /^总/u.test(measure) ? owner.slice(additionAtStartOf(owner).length) : owner;
  const total = /[数量额值]$|里程$|规模$|面积$/u.exec(measure)?.[0] ?? "";
  return total !== "" && base.endsWith(total) ? base.slice(0, -total.length) : base;
}

const levels = "国家级|自治区级|省级|市级|县级|区级|部级|世界级";
const onlyLevel = new RegExp(`^(?:${levels})(?:及?以上)?$`, "u");
const levelAtStart = new RegExp(`^(?:${levels})(?:及?以上)?`, "u");
const levelAtEnd = new RegExp(`(?<=.{2})(?:${levels})(?:及?以上)?$`, "u");
const onlyDeed = /^(?:改造提升|改造|提升|改扩建|新建|扩建|修缮|提质改造|改建|续建)$/u;

/** A name that only tells the level or the deed takes the rest from the one before: 省级 of 国家级项目15项、省级80项. */
export function completedName(name: string, before: string): string {
  if (onlyLevel.test(name) && levelAtStart.test(before))
    return name + before.replace(levelAtStart, "");
  if (onlyLevel.test(name) && levelAtEnd.test(before)) return before.replace(levelAtEnd, "") + name;
  if (onlyDeed.test(name)) return name + before.replace(/^(?:新建|新增|改造|改扩建)/u, "");
  return name;
}

/** 10个国家级、50个市级龙头企业: a name that only tells the level takes the rest from the one behind. */
export function completedByNext(name: string, next: string): string {
  return onlyLevel.test(name) && levelAtStart.test(next)
    ? name + next.replace(levelAtStart, "")
    : name;
}

const predicate =
  /(?:得到|有所|大幅|明显|显著|持续|稳步|进一步|逐步|逐年|不断|全面|更加|基本|有效|大幅度|较快|平稳|总体|加快)*(?:提升|提高|改善|下降|降低|减少|增长|增加|优化|完善|健全|扩大|增强|稳定|壮大|好转|向好|上升|控制|加强|达标|实现翻番|翻番|翻一番|翻两番|倍增|提速|迈上新台阶|再上新台阶|上新台阶|实现新突破|取得新突破|取得新成效|加大|夯实|推进|发展|集聚|建设|进步|消除|普及)+$/u;

/** 为老年人提供助餐服务: what is given, not to whom. */
const service = /^[为向对].+(?:提供|开展|实施|发放)(?<what>.{3,16})$/u;

/** The subject of a number without one: the last subject of the sentence, or what the clause before speaks of. */
export function subjectBefore(
  tokens: SentenceTokens,
  sentence: Sentence,
  statement: Statement,
  thread: Thread,
  context: ProseContext,
): string {
  const index = sentence.clauses.indexOf(statement.clause);
  const clauseBefore = sentence.clauses[index - 1];
  if (
    thread.clause === statement.clause ||
    (clauseBefore !== undefined && thread.clause === clauseBefore)
  ) {
    return thread.names.length === 1
      ? thread.names[0]!.replace(/(?:年均|累计)?(?:下降|降低|减少|增长|提高|提升|增加)$/u, "")
      : "";
  }
  if (clauseBefore === undefined) return "";
  const words = tokens.text.slice(clauseBefore.start, clauseBefore.end);
  const name = subjectName(cutHorizons(tokens, clauseBefore, words).replace(predicate, ""), {
    counted: true,
    areas: context.areas,
  });
  const served = service.exec(name)?.groups!.what;
  return served ?? (name.length <= 24 ? name : "");
}

function cutHorizons(tokens: SentenceTokens, clause: Clause, words: string): string {
  const last = tokens.horizons.findLast(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  return last === undefined ? words : tokens.text.slice(last.end, clause.end);
}
