import { enclosure, readEnclosures } from "./enclosures";

const joints = /以及|[、和与及]/uy;
/** Words that hold a joint inside: 和 of 和谐, 与 of 参与. */
const endingWords = new Set(["参与", "饱和", "共和", "总和", "中和", "祥和", "普及", "涉及"]);
const beginningWords = new Set(["和谐", "和美", "和睦", "及时", "及格", "及以", "与会"]);

function isInWord(subject: string, at: number): boolean {
  return (
    endingWords.has(subject.slice(at - 1, at + 1)) || beginningWords.has(subject.slice(at, at + 2))
  );
}

/** The parts of a subject between 、 and 和 outside brackets and quotes; one part where there are no joints. */
export function coordinatedParts(subject: string): readonly string[] {
  const enclosing = readEnclosures(subject);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < subject.length; at++) {
    joints.lastIndex = at;
    const joint = enclosing[at] === enclosure.none ? joints.exec(subject) : null;
    if (joint === null || isInWord(subject, at)) continue;
    parts.push(subject.slice(from, at));
    from = at + joint[0].length;
    at = from - 1;
  }
  parts.push(subject.slice(from));
  return parts.filter((part) => part !== "");
}

/** What measures something and closes a term: a part that ends so needs no head from the last one. */
const measure =
  "减排量|发电量|装机容量|装机规模|装机|率|比重|比例|占比|浓度|排放量|排放总量|总量|数量|总额|面积|产值|增加值|收入|能耗|强度|满意度|指数|水平|人数|里程|规模|寿命|年限|床位数|投入|支出|(?<!需氧)量|额|数|能力|排放|人次|人口";
const complete = new RegExp(`(?:${measure})$`, "u");
/** What the measure is taken of, belonging to the head too: 抽检 of 抽检合格率. */
const headPattern = new RegExp(
  `(?:(?:质量|安全|评价性?|监督|例行|集中|无害化|资源化|综合|有效|标准化|规范化|高质量|重点工程|主要污染物)*(?:抽查|抽检|检测|监测|检验|处理|处置|利用|回收|收集|治理|建设|服务|管理|消费|排放|监管|设施|经费|教育|医疗|保险|参保|登记|增加值|年均|平均|生产|覆盖|普及|达标|合格|满意|建成|入学|巩固|机械化|自给|使用|应用|公开|办结|完成|上云|设置)*(?:[\u3400-\u9fff]{2}(?=[率量额数]$))?)(?:${measure})$`,
  "u",
);

/** 城市和县城污水处理率: both places stand before one term. */
const place =
  /^(?:城市|县城|城镇|农村|乡镇|建制镇|城区|中心城区|市区|国控|省控|市控|县控|国家级|省级|市级|县级|小学|初中|高中|公办|民办|线上|线下|小学生|初中生|高中生|男性|女性|新生儿|婴儿)/u;

/** 革命老区、脱贫县治理程度: both areas stand before one term. */
const areaAhead = /^.{1,5}?[区县市州镇乡村](?=.{3})/u;

/** 园区、镇“零直排区”建成率: what is quoted belongs to the measure. */
const quotedHead = /“[^“”]+”[^“”]{0,6}$/u;

function headOf(part: string, others: readonly string[]): string {
  // 市、县人大代表: parts of one character each stand for the last one's first.
  if (others.every(({ length }) => length === 1)) return part.slice(1);
  const placeOfPart = place.exec(part)?.[0];
  if (placeOfPart !== undefined && others.every((other) => place.exec(other)?.[0] === other))
    return part.slice(placeOfPart.length);
  const area = areaAhead.exec(part)?.[0];
  if (area !== undefined && others.every((other) => /[区县市州镇乡村]$/u.test(other)))
    return part.slice(area.length);
  return quotedHead.exec(part)?.[0] ?? headPattern.exec(part)?.[0] ?? "";
}

/**
 * Every part as a term of its own: a part without a measure gets the last one's (基本药物、集采品种抽检合格率), one
 * without its beginning is left as it is.
 */
export function distributed(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1)!;
  const head = headOf(last, parts.slice(0, -1));
  return parts.map((part, index) =>
    withBeginning(
      parts[0]!,
      index,
      index === parts.length - 1 || complete.test(part)
        ? part
        : joined(part, restBehindNoun(part, last) ?? head),
    ),
  );
}

/** 作业船舶 and 公务船舶岸电覆盖率 are of the same noun: what stands behind it belongs to both. */
function restBehindNoun(part: string, last: string): string | null {
  const at = part.length > 3 ? last.indexOf(part.slice(-2)) : -1;
  return at > 0 && complete.test(last) ? last.slice(at + 2) : null;
}

/** Without saying twice what the part ends and the head begins with: 失业保险 + 保险参保人数. */
function joined(part: string, head: string): string {
  for (let length = Math.min(part.length, head.length); length > 0; length--) {
    if (part.endsWith(head.slice(0, length))) return part + head.slice(length);
  }
  return part + head;
}

const beginning =
  /^(?:单位(?:地区|国内)?(?:生产总值|GDP|工业增加值|建筑面积|产品)|万元(?:地区|国内)?(?:生产总值|GDP|工业增加值)|每[十百千万]+名?(?:常住)?(?:人口|人|老年人))/u;

/** 单位GDP能耗、水耗: a short part goes on from the first one's beginning. */
function withBeginning(first: string, index: number, term: string): string {
  const begun = beginning.exec(first)?.[0];
  return index === 0 || begun === undefined || term.length > 5 || beginning.test(term)
    ? term
    : begun + term;
}

/**
 * A subject as exactly `count` terms, for a list of as many numbers; null where its joints do not give as many.
 * 、 parts before 和 does: A和B、C和D are two terms.
 * @param alike whether the numbers have one unit, so that the terms may share a measure
 */
export function termsFor(subject: string, count: number, alike: boolean): readonly string[] | null {
  const shared = alike ? distributed : (parts: readonly string[]) => parts;
  const parts = coordinatedParts(subject);
  if (parts.length === count) return shared(parts);
  const wide = subject.split("、").filter((part) => part !== "");
  if (wide.length === count) return shared(wide);
  const joined = wide.flatMap((part, index) =>
    index === wide.length - 1 ? part.split(/以及|[和与及](?=[^和与及]*$)/u) : [part],
  );
  return joined.length === count ? shared(joined) : null;
}

/** 因A、B导致的死亡率: the causes together. */
export function isOfCauses(subject: string): boolean {
  return /^[因由].*(?:导致|引起|造成|所致|引发)/u.test(subject);
}

const shareOfEach = /(?:率|满意度|覆盖面)$/u;
const counterparts = /^(?:企业|群众|公众|社会|师生|教师|学生|上|下)$/u;

/**
 * Terms that one number holds for each of: a rate of several subjects (A、B合格率), never a sum or a share of
 * a whole, which holds for all of them together.
 */
export function termsSharing(subject: string): readonly string[] {
  if (!shareOfEach.test(subject) || /等|占|比[例重]/u.test(subject)) return [subject];
  if (isOfCauses(subject)) return [subject];
  const parts = coordinatedParts(subject);
  if (/与/u.test(subject) && !/[、和及]/u.test(subject)) return [subject];
  if (parts.length < 2 || parts.length > 4) return [subject];
  if (parts.some((part) => part.length < 2 || counterparts.test(part))) return [subject];
  return distributed(parts);
}
