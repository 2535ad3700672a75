import { coordinatedParts } from "./coordination";
import type { Find } from "./find";
import type { ProseContext } from "./proseContext";
import type { Clause, Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import { subjectName } from "./subjectName";

const degree =
  "(?:初步|基本|全面|率先|总体|如期|率先基本|显著|明显|大幅|大幅度|持续|进一步|稳步|逐年|逐步|不断)?";
const standing =
  "(?:走在|位居|居|保持|达到|处于|进入|跻身|稳居|保持在|位于)?(?:全国|全省|全市|全区|国内|国际|世界|全球|区域|西部|中部|东部|同类城市|先进|中上|同类地区)+(?:同类城市|中上|先进|城市)?(?:前列|领先(?:水平)?|先进(?:水平|行列)?|第一方阵|一流(?:水平)?|上游|中上水平|先进水平|前茅)";

/** What a clause may say of its subject in words; the group is the value as it is shown. */
const predicates: readonly { readonly pattern: RegExp; readonly confidence: number }[] = [
  {
    pattern:
      /^(?<subject>.{2,}?)(?<value>(?:完成|达到|控制在)?(?:国家|省|市|自治区|上级|省市)级?下达(?:的)?(?:目标|任务|指标|要求)+(?:内|以内)?)$/u,
    confidence: 0.75,
  },
  {
    pattern:
      /^(?<subject>.{2,}?)(?<value>(?:完成|达到)(?:国家|省|市|自治区|上级|省市)(?:考核)?(?:目标|要求|任务)+)$/u,
    confidence: 0.7,
  },
  { pattern: new RegExp(`^(?<subject>.{2,}?)(?<value>${standing})$`, "u"), confidence: 0.6 },
  {
    pattern:
      /^(?<subject>.{3,}?)(?<value>(?:初步|基本|全面|率先|率先基本|如期)(?:建成|形成|建立|实现|完成|打通|消除|达标))$/u,
    confidence: 0.6,
  },
  {
    pattern:
      /^(?<value>(?:初步|基本|全面|率先|率先基本|如期)(?:建成|形成|建立起?|实现|消除))(?<subject>.{3,})$/u,
    confidence: 0.55,
  },
  {
    pattern: new RegExp(
      `^(?<subject>.{2,}?(?:率|比重|比例|满意度|能力|水平|质量|排放量?|浓度|状况|差距|强度|投诉|污染))(?<value>${degree}(?:提升|提高|下降|降低|改善|缩小|减少|增强))$`,
      "u",
    ),
    confidence: 0.45,
  },
  {
    // How often it doubles, not to what: the document gives no number.
    pattern: /^(?<subject>.{2,}?)(?:力争|实现|再)*(?<value>翻[一两二]?番)(?:以上|左右)?$/u,
    confidence: 0.6,
  },
];

const longestValue = 14;
const longestName = 30;
/** Words of method and of programmes, which state no outcome. */
const noOutcome =
  /^(?:坚持|围绕|按照|通过|以|为|推进|加快|加强|深化|完善|健全|强化|支持|鼓励|引导|探索|落实|优化|开展|推动.+建设|实施|聚焦|依托|进一步完善)/u;

/** Targets in words, of sentences that stand under a due year: 体系基本建成, 保持全国领先, 完成省下达目标任务. */
export function findWords(
  tokens: SentenceTokens,
  sentence: Sentence,
  context: ProseContext,
): readonly Find[] {
  return sentence.clauses.flatMap((clause) => wordsOf(tokens, clause, context));
}

function wordsOf(tokens: SentenceTokens, clause: Clause, context: ProseContext): readonly Find[] {
  const year = tokens.horizons.findLast(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  const start = year?.end ?? clause.start;
  const words = tokens.text.slice(start, clause.end);
  if (words.length > longestName + longestValue || noOutcome.test(words)) return [];
  for (const { pattern, confidence } of predicates) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const { subject, value } = match.groups as { subject: string; value: string };
    const name = subjectName(subject, { counted: false, areas: context.areas });
    if (name.length < 2 || name.length > longestName || value.length > longestValue) return [];
    const parts = /等|[()]/u.test(name) ? [name] : coordinatedParts(name);
    const terms = parts.length < 5 && parts.every(({ length }) => length > 3) ? parts : [name];
    return terms.map((term) => wordFind(term, value, confidence, clause, start));
  }
  return [];
}

function wordFind(
  name: string,
  value: string,
  confidence: number,
  clause: Clause,
  start: number,
): Find {
  return {
    name,
    scope: null,
    value: { op: "text", value },
    unit: null,
    kind: "qualitative",
    growthMeasure: null,
    hold: /保持|稳/u.test(value),
    year: null,
    baseline: null,
    rule: "proseWords",
    confidence,
    stands: false,
    isDeed: true,
    number: clause.end - 1,
    start,
    end: clause.end,
    clause,
  };
}
