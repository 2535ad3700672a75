import { coordinatedParts } from "./coordination";
import type { Find } from "./find";
import type { ProseContext } from "./proseContext";
import type { Clause, Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import { subjectName } from "./subjectName";

/** 全覆盖 reads as 100 %, and so does 全部 before what is done to all; 基本全覆盖 and the like do not. */
const covered = /(?<!基本|基本实现|初步|基本达到)(?:全域|全面|全)覆盖$/u;
const coveredBefore = /^(?:[、，和及;。)的]|$)/u;
const all = /^(?<subject>.{4,}?)全部(?<done>[\u3400-\u9fff]{2,20})$/u;

const doneToAll =
  /^(?:力争|确保|基本)?完成全部(?<object>.{3,}?)(?<deed>建设|改造|整治|治理|创建|任务)$/u;
const completed: Readonly<Record<string, string>> = {
  建设: "建成",
  改造: "改造完成",
  整治: "整治完成",
  治理: "治理完成",
  创建: "创建",
  任务: "任务完成",
};

/**
 * Indicators of which the whole is to be reached in words: 集团化办学和教育共同体全覆盖, 新建住宅全部实行成品交付.
 * @param numbers what the sentence states in numbers
 */
export function findWholes(
  tokens: SentenceTokens,
  sentence: Sentence,
  context: ProseContext,
  numbers: readonly Find[] = [],
): readonly Find[] {
  return sentence.clauses.flatMap((clause) => {
    const year = tokens.horizons.findLast(
      ({ start, end }) => start >= clause.start && end <= clause.end,
    );
    const from = year?.end ?? clause.start;
    const words = tokens.text.slice(from, clause.end);
    const place = words.search(/(?:全域|全面|全)覆盖/u);
    if (place >= 0) {
      const end = place + /(?:全域|全面|全)覆盖/u.exec(words)![0].length;
      if (!covered.test(words.slice(0, end)) || !coveredBefore.test(words.slice(end))) return [];
      const before = numbers.findLast((each) => each.end <= clause.start)?.name ?? "";
      return /^(?:力争|全部|基本)?(?:实现|达到)?$/u.test(words.slice(0, place))
        ? goingOn(before, clause, from, from + end)
        : coverage(words.slice(0, place), clause, from, from + end, context);
    }
    const done = doneToAll.exec(words);
    if (done !== null) {
      return [
        find(
          `${done.groups!.object!}${completed[done.groups!.deed!]!}率`,
          clause,
          from,
          clause.end,
          0.6,
          false,
        ),
      ];
    }
    const whole = all.exec(words);
    if (whole === null || /[，\d]/u.test(words)) return [];
    const name = subjectName(whole.groups!.subject!, { counted: false, areas: context.areas });
    if (name.length < 3) return [];
    return [
      find(
        `${name}${whole.groups!.done!.replace(/^(?:实行|实施|得到|进行|达到|完成|实现)(?=.{2})/u, "")}率`,
        clause,
        from,
        clause.end,
        0.6,
        false,
      ),
    ];
  });
}

/** 覆盖率2025年达到60%，2035年实现全覆盖: of the rate that was named before. */
function goingOn(name: string, clause: Clause, from: number, end: number): Find[] {
  return /覆盖(?:率|面)$/u.test(name) ? [find(name, clause, from, end, 0.85, true)] : [];
}

function coverage(
  subject: string,
  clause: Clause,
  from: number,
  end: number,
  context: ProseContext,
): Find[] {
  const words = subject
    .replace(/(?:实现|达到|力争|做到|100%|的|区域|地域|城乡|全省|全市|全县|全区)+$/u, "")
    .replace(/(?<=.)(?:实现|达到)(?=.)/u, "");
  const name = subjectName(words, { counted: false, areas: context.areas });
  if (name.length < 2 || name.length > 30) return [];
  const parts = /等/u.test(name) ? [name] : coordinatedParts(name);
  const terms = parts.length <= 4 && parts.every((part) => part.length > 2) ? parts : [name];
  return terms.map((term) =>
    find(`${term.replace(/覆盖面?$/u, "")}覆盖率`, clause, from, end, 0.85, true),
  );
}

function find(
  name: string,
  clause: Clause,
  start: number,
  end: number,
  confidence: number,
  stands: boolean,
): Find {
  return {
    name,
    scope: null,
    value: { op: "=", value: 100 },
    unit: "%",
    kind: "level",
    growthMeasure: null,
    hold: false,
    year: null,
    baseline: null,
    rule: "proseWords",
    confidence,
    stands,
    isDeed: true,
    number: end - 1,
    start,
    end,
    clause,
  };
}
