import type { Find } from "./find";
import { numberFinds } from "./numberFinds";
import type { ProseContext } from "./proseContext";
import { findRanks } from "./ranks";
import type { Sentence } from "./sentences";
import type { SentenceTokens } from "./sentenceTokens";
import { findWholes } from "./wholes";
import { findWords } from "./wordTargets";

/**
 * Everything that a sentence states of indicators, in its order.
 * @param mayBeInWords whether a due year governs the sentence, without which words are no target
 */
export function findsIn(
  tokens: SentenceTokens,
  sentence: Sentence,
  context: ProseContext,
  mayBeInWords: boolean,
): readonly Find[] {
  const words = tokens.text.slice(sentence.start, sentence.end);
  const numbers = tokens.quantities.length === 0 ? [] : numberFinds(tokens, sentence, context);
  const ranks = /[前第]/u.test(words) ? findRanks(tokens, sentence, context) : [];
  const wholes = /覆盖|全部/u.test(words) ? findWholes(tokens, sentence, context, numbers) : [];
  const inWords = mayBeInWords ? findWords(tokens, sentence, context) : [];
  if (ranks.length + wholes.length + inWords.length === 0) return numbers;
  const surer = apartFrom([...numbers, ...ranks], wholes);
  return apartFrom(surer, inWords).sort((a, b) => a.number - b.number);
}

/** The first with those of the second that stand clear of them. */
function apartFrom(finds: readonly Find[], others: readonly Find[]): Find[] {
  const isApart = (other: Find) =>
    finds.every(({ start, end }) => other.end <= start || end <= other.start);
  return [...finds, ...others.filter(isApart)];
}
