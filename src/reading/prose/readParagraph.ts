import type { OutlineSection } from "../outline/outline";
import type { Span } from "../planDocument";
import type { ProposedTarget } from "../proposedPlan";
import type { FoldedText } from "../tokens/foldedText";
import type { Horizon } from "../tokens/horizons";
import { readQuantities } from "../tokens/quantities";
import type { CarriedHorizons } from "./carriedHorizons";
import { enclosure, readEnclosures } from "./enclosures";
import type { Find } from "./find";
import { findsIn } from "./finds";
import { dueYear, type DueYear } from "./horizonThread";
import { saysReached } from "./notTargets";
import type { ProseContext } from "./proseContext";
import { proposedTarget } from "./proposedTarget";
import { splitSentences, type Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";

/** A paragraph with what is known of it before its sentences are read. */
export interface ParagraphReading {
  readonly folded: FoldedText;
  readonly section: OutlineSection;
  readonly horizons: readonly Horizon[];
  readonly departments: readonly string[] | null;
}

/** Where in a sentence a due year begins to hold. */
interface DueFrom {
  readonly from: number;
  readonly due: DueYear;
}

/** Reads one paragraph's targets; `carried` hands due years from sentence to sentence. */
export function readParagraph(
  source: string,
  reading: ParagraphReading,
  context: ProseContext,
  carried: CarriedHorizons,
): readonly ProposedTarget[] {
  const { text } = reading.folded;
  const enclosing = readEnclosures(text);
  const quantities = inOrderOf(
    readQuantities(text).filter(
      ({ start }) => enclosing[start] === enclosure.none || isGrowthAside(text, start),
    ),
  );
  const horizons = inOrderOf(
    reading.horizons.filter(
      (horizon) => enclosing[horizon.start] !== enclosure.other || isInBrackets(text, horizon),
    ),
  );
  return splitSentences(text, enclosing).flatMap((sentence) => {
    const tokens: SentenceTokens = {
      text,
      enclosing,
      quantities: quantities(sentence.end),
      horizons: horizons(sentence.end),
    };
    const named = duesOf(tokens, context);
    const finds = findsIn(
      tokens,
      sentence,
      context,
      named.length > 0 || carried.current(false) !== null,
    );
    // 新建…6所 begins a deed of its own; a level goes on with those of the sentence before.
    const goesOn = finds[0]?.clause === sentence.clauses[0] && finds[0]?.isDeed === false;
    const before = carried.current(goesOn);
    const dues: readonly DueFrom[] =
      before === null ? named : [{ from: -1, due: before }, ...named];
    const targets = finds.flatMap((find) => {
      const due = dueOf(find, dues);
      if (due?.past === true || isReached(tokens, sentence, find, due)) return [];
      return proposedTarget(source, reading, context, find, due) ?? [];
    });
    carried.pass(
      named.at(-1)?.due ?? null,
      targets.some(({ op }) => op !== "text"),
      announces(text, sentence),
    );
    return targets;
  });
}

/** Hands out spans in order, each call those that end up to a place and were not yet handed out. */
function inOrderOf<T extends Span>(spans: readonly T[]): (upTo: number) => readonly T[] {
  let from = 0;
  return (upTo) => {
    const first = from;
    while (from < spans.length && spans[from]!.end <= upTo) from += 1;
    return spans.slice(first, from);
  };
}

const growthAside =
  /\d[^\d，。;、()]{0,12}\((?:年均|年平均)(?:增长|增速|增幅|提高|下降|递增)(?:为|约|达到?)?$/u;
const longestGrowthAside = 40;

/** 达到3000亿元(年均增长6%): the growth of what the number before the bracket is of. */
function isGrowthAside(text: string, start: number): boolean {
  return growthAside.test(text.slice(Math.max(0, start - longestGrowthAside), start));
}

/** 近期目标(到2025年): a bracket that holds nothing but a year, before a colon or a comma. */
function isInBrackets(text: string, { start, end }: Span): boolean {
  return text[start - 1] === "(" && /^\)[:，]/u.test(text.slice(end, end + 2));
}

const longestLead = 60;

/** Whether a sentence leads in to the paragraphs behind it: by a colon, or as a line of its own that speaks of goals. */
function announces(text: string, { start, end, announces }: Sentence): boolean {
  const isLine = start === 0 && end >= text.length - 1 && end <= longestLead;
  return (
    announces ||
    (isLine && /目标|指标/u.test(text) && !/\d(?!\d{0,3}年)[^年]*$/u.test(text.slice(start, end)))
  );
}

function duesOf(tokens: SentenceTokens, context: ProseContext): readonly DueFrom[] {
  return tokens.horizons.flatMap((horizon) => {
    const due = dueYear(horizon, context.period, context.issued);
    return due === null ? [] : [{ from: horizon.start, due }];
  });
}

function dueOf(find: Find, dues: readonly DueFrom[]): DueYear | null {
  if (find.year !== null) return { year: find.year, past: false, during: false };
  return dues.findLast(({ from }) => from < find.number)?.due ?? null;
}

/** Whether the clause or what leads to it says that this has been reached; a year to come before it says otherwise. */
function isReached(
  tokens: SentenceTokens,
  sentence: Sentence,
  find: Find,
  due: DueYear | null,
): boolean {
  const from = due === null ? sentence.start : find.clause.start;
  return saysReached(tokens.text.slice(from, Math.min(find.end + 2, find.clause.end)));
}
