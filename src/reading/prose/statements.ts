import { readOperatorWords } from "../tokens/operatorWords";
import type { Operator } from "../../plan/target";
import type { Quantity } from "../tokens/quantities";
import { isCountUnit } from "../tokens/unitWords";
import type { Change } from "./changeWords";
import { readLeadWords, skipJoints, withoutHorizons, type LeadWords } from "./leadWords";
import { listFrom } from "./numberRuns";
import type { Clause, Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import type { Statement, StatementForm } from "./statement";
import { additionAtEndOf, endsWithCreation, subjectName } from "./subjectName";
import { endOfNoun, endOfShare, isAmidDeed, mayLead, shareName } from "./wordsBehind";

/** What may follow a number that ends its statement: another item, or a predicate that goes on. */
const ends =
  /^(?:$|[、，;。:)和与及或]|以及|并|且|而|大关|台阶|关口|的?(?:水平|目标|标准|要求|基础上?|规模|速度|增速|比例|幅度)(?![\u3400-\u9fff])|时$|提[高升]|降|下降|减|增[加长](?![极点带区])|上升|扩|保持|实现|建设|纳入|其中|优于|高于|进入|居|位)/u;
/** 4.8张(公立医院3.3张): what is said by the way between a number and what ends it. */
const aside = /^\([^()]*\)/u;
const fromWords = /(?:由|从|自)(?:现在|目前|当前|现有|现状|上年)?(?:的)?$/u;
const toWords =
  /^(?:左右)?(?:逐步|稳步|进一步|持续|逐年|，)*(?:提高|提升|增加|增长|上升|扩大|延长|降低|下降|减少|缩短|压缩|压减|发展|拓展|降|升|增)?(?:到|至|为)$/u;
const eachWords = new Set(["均", "都", "各", "各自", "全部", "均达", "均要"]);

/** Reads what a sentence states of its numbers, clause by clause, in the text's order. */
export function readStatements(tokens: SentenceTokens, sentence: Sentence): readonly Statement[] {
  const statements: Statement[] = [];
  let from = 0;
  for (const clause of sentence.clauses) {
    const first = from;
    while (from < tokens.quantities.length && tokens.quantities[from]!.start < clause.end)
      from += 1;
    if (from > first) readClause(tokens, clause, tokens.quantities.slice(first, from), statements);
  }
  return statements;
}

/** A number in its clause with the words before it taken apart. */
interface NumberPlace {
  readonly quantity: Quantity;
  readonly next: Quantity | undefined;
  readonly lead: LeadWords;
  /** The subject's words, and where they begin. */
  readonly words: string;
  readonly start: number;
  readonly clause: Clause;
}

function readClause(
  tokens: SentenceTokens,
  clause: Clause,
  quantities: readonly Quantity[],
  statements: Statement[],
): void {
  let cursor = clause.start;
  let sharedSubject = "";
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index]!;
    if (quantity.start < cursor) continue;
    const lead = readLeadWords(tokens, cursor, quantity.start);
    const from = skipJoints(tokens.text, cursor, lead.subjectEnd);
    const { words, start } = withoutHorizons(tokens, from, lead.subjectEnd);
    const place = { quantity, next: quantities[index + 1], lead, words, start, clause };
    const statement =
      changeFromTo(tokens, place) ??
      listOf(tokens, place, quantities, index) ??
      single(tokens, place, words === "" ? sharedSubject : words);
    // Any other number is part of a term (65岁以上老年人) and stays in the words before the next.
    if (statement === null) continue;
    statements.push(statement);
    if (statement.form === "shareOfSubject" && words !== "") sharedSubject = words;
    cursor = statement.end;
  }
}

/** What a statement says beyond what the words before its number do. */
interface Stated {
  readonly form: StatementForm;
  readonly subject: string;
  readonly start: number;
  readonly end: number;
  readonly quantities: readonly Quantity[];
  readonly ops: readonly (Operator | null)[];
  readonly change: Change | null;
  readonly from: Statement["from"];
  readonly addition: string;
  readonly created: boolean;
}

function statementOf({ lead, words, clause }: NumberPlace, stated: Stated): Statement {
  return {
    form: stated.form,
    subject: stated.subject,
    start: stated.start,
    end: stated.end,
    quantities: stated.quantities,
    ops: stated.ops,
    hold: lead.hold,
    change: stated.change,
    from: stated.from,
    respectively: isRespective(lead, words),
    each: lead.words.some((word) => eachWords.has(word)),
    predicated:
      lead.op !== null || lead.words.length > 0 || lead.change !== null || stated.from !== null,
    totalled: lead.words.includes("累计"),
    addition: stated.addition,
    created: stated.created,
    clause,
  };
}

function isRespective(lead: LeadWords, words: string): boolean {
  const isOfEach = lead.words.includes("分别") || lead.change?.respectively === true;
  return isOfEach || /分别(?:新增|净增)?$/u.test(words);
}

/** 由2020年的45%提高到50%: the second number is the target, the first its baseline. */
function changeFromTo(tokens: SentenceTokens, place: NumberPlace): Statement | null {
  const { quantity, next, lead, words } = place;
  if (next === undefined || !(lead.isFrom || fromWords.test(words))) return null;
  if (!isChangeTo(tokens, quantity.end, next.start)) return null;
  const year = comparedBefore(tokens, quantity.start) ?? lead.comparedYear;
  return statementOf(place, {
    form: "subjectFirst",
    subject: words.replace(fromWords, ""),
    start: place.start,
    end: next.end,
    quantities: [next],
    ops: [readLeadWords(tokens, quantity.end, next.start).op],
    change: null,
    from: { quantity, year },
    addition: "",
    created: false,
  });
}

/** 分别达到x、y和z, or as many numbers of one unit one after another. */
function listOf(
  tokens: SentenceTokens,
  place: NumberPlace,
  quantities: readonly Quantity[],
  index: number,
): Statement | null {
  const { lead, words, start } = place;
  const run = listFrom(tokens, quantities, index, isRespective(lead, words));
  if (run.length === 1) return null;
  return statementOf(place, {
    form: "list",
    subject: words.replace(/(?:分别)?(?:新增|净增)?(?:分别)?$/u, ""),
    start,
    end: run.at(-1)!.end,
    quantities: run,
    ops: run.map((each, at) =>
      at === 0
        ? lead.op
        : (readOperatorWords(tokens.text, run[at - 1]!.end, each.start).op ?? lead.op),
    ),
    change: lead.change,
    from: null,
    addition: additionAtEndOf(words.replace(/分别$/u, "")),
    created: false,
  });
}

/** One number: behind its subject, before it, or a share of what is done. */
function single(
  tokens: SentenceTokens,
  place: NumberPlace,
  sharedSubject: string,
): Statement | null {
  const { quantity, next, lead, words, clause } = place;
  const { text } = tokens;
  const behind = text.slice(quantity.end, clause.end).replace(aside, "");
  const created = endsWithCreation(words) || isCompleted(lead, words);
  const measured = !isCountUnit(quantity.unit) && quantity.unit !== "%";
  const goesOn = next === undefined && lead.op !== null && words.length > 2 && measured;
  const start = words === "" ? quantity.start : place.start;
  const stated = (
    form: StatementForm,
    subject: string,
    from: number,
    end: number,
    addition: string,
  ) =>
    statementOf(place, {
      form,
      subject,
      start: from,
      end,
      quantities: [quantity],
      ops: [lead.op],
      change: lead.change,
      from: null,
      addition,
      created,
    });
  if (ends.test(behind) || goesOn) {
    const added = /(?:新增|净增)$/u.exec(words)?.[0] ?? "";
    const subject = added === "" ? words : words.slice(0, -added.length);
    return stated("subjectFirst", subject, start, quantity.end, added);
  }
  const span = next === undefined ? "" : text.slice(quantity.end, next.start);
  if (created && quantity.bound !== "<=" && mayLead(quantity, words, next, span)) {
    const end = endOfNoun(tokens, quantity, next, clause.end, span);
    const addition = additionAtEndOf(words);
    const subject = text.slice(quantity.end, end);
    return stated("numberFirst", subject, lead.subjectEnd - addition.length, end, addition);
  }
  if (isAmidDeed(quantity, lead, words, behind) && (next === undefined || /、/u.test(span))) {
    const end = endOfNoun(tokens, quantity, next, clause.end, span);
    const owner = words.replace(/^(?:力争|确保|推动|完成|实现)+/u, "");
    return stated("numberFirst", owner + text.slice(quantity.end, end), start, end, "");
  }
  const end = next === undefined ? clause.end : endOfShare(quantity, next, span, clause.end);
  if (quantity.unit !== "%" || end === null || quantity.bound === "<=") return null;
  const subject = shareName(sharedSubject, text.slice(quantity.end, end));
  return stated("shareOfSubject", subject, start, end, "");
}

/** 全市完成100个: what is done stands right before the number, with none but the area ahead of it. */
function isCompleted({ words: operators, op }: LeadWords, words: string): boolean {
  const isDone = op === null && (operators.includes("完成") || operators.includes("实现"));
  return isDone && subjectName(words, { counted: true, areas: [] }) === "";
}

/** Whether the words between two numbers say 提高到, with a year before the second at most. */
function isChangeTo(tokens: SentenceTokens, from: number, end: number): boolean {
  let words = tokens.text.slice(from, end);
  for (const horizon of tokens.horizons) {
    if (horizon.start >= from && horizon.end <= end) {
      const year = tokens.text.slice(horizon.start, horizon.end);
      words = words.replace(year, /^[到至]/u.test(year) ? year[0]! : "");
    }
  }
  return toWords.test(words.replace(/的$/u, ""));
}

function comparedBefore(tokens: SentenceTokens, at: number): number | null {
  const year = tokens.horizons.findLast(({ end }) => end <= at && at - end <= 1);
  return year?.manner === "compared" ? year.year : null;
}
