import { readArabicNumeral, readChineseNumeral } from "../tokens/numerals";
import { enclosure } from "./enclosures";
import type { Find } from "./find";
import type { ProseContext } from "./proseContext";
import type { Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import { subjectName } from "./subjectName";

const among =
  "(?:全国|全省|全市|全区|全球|世界|国内|同类城市|同类地区|西部|东部|中部|长三角|各省区市|百强县?|城市|地级市|县\\(市\\)|县域|排名|行列|综合|第)*";
const rank = new RegExp(
  `(?:排名|位次|位列|位居|名列|跻身|进入|进位|列|居|保持在?|稳居|稳定在|力争|争进|挺进|达到|冲进|迈入|到)${among}(?:前(?<ahead>[一二三四五六七八九十]{1,3}|\\d{1,3})(?![年期个月期批轮])(?:位|名|强|列)?|第(?<place>[一二三四五六七八九十]{1,2}|\\d{1,3})[位名])`,
  "u",
);

/** What a clause says of where its subject stands: 稳居全市第一方阵, 走在全省前列. */
const standing =
  /(?:持续|继续|始终)?(?:稳居|保持|位居|处于|进入|走在|居|达到|稳步|不断|显著|明显|持续|全面).*$/u;

/** Places among others: 排名前十, 进入全省前5位, 居全国第3位. */
export function findRanks(
  tokens: SentenceTokens,
  sentence: Sentence,
  context: ProseContext,
): readonly Find[] {
  return sentence.clauses.flatMap((clause): Find[] => {
    const words = tokens.text.slice(clause.start, clause.end);
    const match = rank.exec(words);
    if (match === null || tokens.enclosing[clause.start + match.index] !== enclosure.none)
      return [];
    const written = match.groups!.ahead ?? match.groups!.place!;
    const value = /\d/u.test(written) ? readArabicNumeral(written) : readChineseNumeral(written);
    if (value === null) return [];
    const year = tokens.horizons.findLast(
      ({ start, end }) => start >= clause.start && end <= clause.start + match.index,
    );
    const from = year?.end ?? clause.start;
    const ranking = /^(?:排名|位次)/u.test(match[0]) ? match[0].slice(0, 2) : "";
    const options = { counted: false, areas: context.areas };
    const own = subjectName(tokens.text.slice(from, clause.start + match.index), options);
    const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1];
    const name =
      own === "" && before !== undefined
        ? subjectName(tokens.text.slice(before.start, before.end).replace(standing, ""), options)
        : own + ranking;
    if (name.length < 2) return [];
    return [
      {
        name,
        scope: null,
        value: { op: "<=", value },
        unit: null,
        kind: "rank",
        growthMeasure: null,
        hold: /保持|稳/u.test(match[0]),
        year: null,
        baseline: null,
        rule: "proseRank",
        confidence: 0.9,
        stands: true,
        isDeed: false,
        number: clause.start + match.index,
        start: from,
        end: clause.start + match.index + match[0].length,
        clause,
      },
    ];
  });
}
