import type { ReadingRule } from "../readingRules";
import type { Quantity } from "../tokens/quantities";
import { isCountUnit } from "../tokens/unitWords";
import type { Find } from "./find";
import { baselineAside, longestAside, withoutAside } from "./baselineAside";
import {
  completedByNext,
  completedName,
  isBareMeasure,
  isShareOfWhole,
  measureOf,
  subjectBefore,
  type Thread,
} from "./impliedSubject";
import { measured } from "./measured";
import { whyNoTarget } from "./notTargets";
import type { ProseContext } from "./proseContext";
import { SaidBefore } from "./saidBefore";
import { scopedName, scopeInWords } from "./scope";
import type { Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import { spread } from "./spread";
import type { Statement } from "./statement";
import { shareOfOther, untilPredicate } from "./statedSubject";
import { confidenceOf, standsAlone } from "./surety";
import { readStatements } from "./statements";
import { additionAtStartOf, isAddition, isBrought, subjectName } from "./subjectName";

const noThread: Thread = { names: [], clause: null, addition: "", brought: false };

/** What a sentence states of indicators in numbers, in its order. */
export function numberFinds(
  tokens: SentenceTokens,
  sentence: Sentence,
  context: ProseContext,
): readonly Find[] {
  let thread = noThread;
  let part = -1;
  const said = new SaidBefore();
  const all: Find[] = [];
  for (const statement of readStatements(tokens, sentence)) {
    if (statement.clause.fresh && statement.clause !== thread.clause) {
      thread = { names: thread.names, clause: thread.clause, addition: "", brought: false };
    }
    const own = partOf(sentence, statement);
    const named = nameOf(tokens, sentence, statement, thread, context);
    const names = named.elided ? said.namesFor(statement, own !== part) : null;
    const finds = findsOf(tokens, sentence, statement, named, names);
    said.pass(finds, own !== part);
    part = own;
    all.push(...finds);
    thread = threadBehind(statement, named, finds, thread);
  }
  return all.reduceRight<readonly Find[]>(
    (behind, find) => [withLevelOf(find, behind[0]), ...behind],
    [],
  );
}

function withLevelOf(find: Find, next: Find | undefined): Find {
  const isListed = next?.clause === find.clause && next.rule === "proseNumberFirst";
  return isListed && find.rule === next.rule
    ? { ...find, name: completedByNext(find.name, next.name) }
    : find;
}

/** The place of the clause that begins what stands between two semicolons. */
function partOf({ clauses }: Sentence, { clause }: Statement): number {
  return clauses.findLast(({ start, fresh }) => fresh && start <= clause.start)?.start ?? 0;
}

/** A statement's subject as a term, with what goes on from the words before it. */
interface NamedStatement {
  /** Without 新增 and the like that go on from before. */
  readonly name: string;
  readonly scope: string | null;
  readonly addition: string;
  readonly counted: boolean;
  readonly elided: boolean;
  readonly ownVerb: boolean;
  readonly brought: boolean;
  readonly isShareOfOther: boolean;
}

function nameOf(
  tokens: SentenceTokens,
  sentence: Sentence,
  statement: Statement,
  thread: Thread,
  context: ProseContext,
): NamedStatement {
  const [quantity] = statement.quantities as [Quantity];
  const isBehind = statement.form === "numberFirst";
  const raw = isBehind
    ? untilPredicate(statement.subject)
    : shareOfOther(tokens, statement, quantity);
  const counted = isCountUnit(quantity.unit) && !/(?:率|比重|占比)$/u.test(statement.subject);
  const { areas } = context;
  let name = subjectName(withoutAside(raw), { counted, areas });
  const isShareOfOther = isShareOfWhole(name) && thread.names.length > 0;
  const isLeftOut = !isBehind && name === "" && (statement.predicated || statement.created);
  const isMeasure = !isBehind && isBareMeasure(name);
  if (isLeftOut || isMeasure) {
    const owner = subjectBefore(tokens, sentence, statement, thread, context);
    name = isLeftOut ? owner : measureOf(owner, name);
  }
  if (thread.names.length === 1) name = completedName(name, thread.names[0]!);
  const brought = isBrought(raw);
  const ownVerb =
    statement.form === "subjectFirst" && subjectName(raw, { counted: false, areas }) !== name;
  const goesOn =
    counted &&
    !ownVerb &&
    !brought &&
    !isAddition(name) &&
    !statement.predicated &&
    !(isBehind && hasVerb(tokens, statement));
  const addition = statement.addition !== "" ? statement.addition : goesOn ? thread.addition : "";
  const scoped = scopedName(name);
  return {
    name: scoped.name,
    scope: scoped.scope ?? scopeInWords(tokens.text.slice(statement.clause.start, quantity.start)),
    addition,
    counted,
    elided: isLeftOut || isMeasure,
    ownVerb,
    brought: brought || statement.created || (counted && !statement.predicated && thread.brought),
    isShareOfOther,
  };
}

function withAddition(term: string, addition: string): string {
  return addition === "" || term.startsWith(addition) ? term : addition + term;
}

function threadBehind(
  { clause }: Statement,
  { name, addition, counted, ownVerb, brought, isShareOfOther }: NamedStatement,
  finds: readonly Find[],
  before: Thread,
): Thread {
  const counts = withAddition(name, addition);
  const goesOn = isAddition(counts) ? additionAtStartOf(counts) : null;
  return {
    names:
      isShareOfOther || finds.length === 0
        ? before.names
        : finds.length === 1
          ? [counts]
          : finds.map((find) => find.name),
    clause,
    brought,
    addition: goesOn ?? (ownVerb || !counted ? "" : before.addition),
  };
}

const longestName = 60;

function findsOf(
  tokens: SentenceTokens,
  sentence: Sentence,
  statement: Statement,
  { name, scope, addition, counted, elided, brought }: NamedStatement,
  said: readonly string[] | null,
): readonly Find[] {
  const [quantity] = statement.quantities as [Quantity];
  const reason = whyNoTarget({
    clause: tokens.text.slice(statement.clause.start, quantity.start),
    name: said?.[0] ?? name,
    behind: tokens.text.slice(statement.end, statement.end + 6),
    quantity,
    dated: tokens.horizons.some(({ start }) => start >= sentence.start && start < quantity.start),
    numberFirst: statement.form === "numberFirst",
  });
  if (reason !== null || name.length > longestName) return [];
  const confidence = confidenceOf(statement, quantity, name, elided);
  const stands = standsAlone(statement, quantity) || (brought && counted);
  const isDeed =
    statement.form === "numberFirst" ||
    isBrought(statement.subject) ||
    isAddition(withAddition(name, addition));
  const baseline = baselineOf(statement, tokens);
  return spread(tokens, statement, name, said).map((each): Find => {
    const term = withAddition(each.name, addition);
    const { value, unit, kind, growthMeasure } = measured(
      statement,
      term,
      each.quantity,
      statement.ops[each.at] ?? null,
      tokens,
    );
    return {
      name: withChange(term, statement),
      scope,
      value,
      unit,
      kind,
      growthMeasure,
      hold: statement.hold,
      year: each.year,
      baseline,
      rule: each.rule ?? ruleOf(statement),
      confidence: confidence * each.sure,
      stands,
      isDeed,
      number: each.quantity.start,
      start: statement.start,
      end: statement.end,
      clause: statement.clause,
    };
  });
}

function baselineOf({ from, subject, end }: Statement, { text }: SentenceTokens): Find["baseline"] {
  if (from !== null) return { value: from.quantity.low, year: from.year };
  return baselineAside(subject) ?? baselineAside(text.slice(end, end + longestAside), true);
}

function hasVerb({ text }: SentenceTokens, { clause, quantities }: Statement): boolean {
  const before = text.slice(clause.start, quantities[0]!.start).split("、").at(-1)!;
  return (
    /[\u3400-\u9fff]/u.test(before) && subjectName(before, { counted: true, areas: [] }) === ""
  );
}

function ruleOf({ form, change, from }: Statement): ReadingRule {
  if (form === "numberFirst") return "proseNumberFirst";
  return change !== null || from !== null ? "proseChange" : "proseSubjectFirst";
}

function withChange(term: string, { change }: Statement): string {
  return change === null || term.endsWith(change.words) ? term : term + change.words;
}
