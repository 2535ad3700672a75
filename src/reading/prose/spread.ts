import type { ReadingRule } from "../readingRules";
import type { Quantity } from "../tokens/quantities";
import { coordinatedParts, isOfCauses, termsFor, termsSharing } from "./coordination";
import type { SentenceTokens } from "./sentenceTokens";
import type { Statement } from "./statement";

/** One of the indicators that a statement joins. */
export interface Spread {
  readonly name: string;
  readonly quantity: Quantity;
  /** The index of its number in the statement. */
  readonly at: number;
  readonly year: number | null;
  /** The rule that parted it from the others; null where nothing was parted. */
  readonly rule: ReadingRule | null;
  /** 0 to 1: how sure the parting is. */
  readonly sure: number;
}

/**
 * One for each subject, number or year that a statement joins.
 * @param said the subjects of a list of numbers without any of its own, see `SaidBefore`
 */
export function spread(
  tokens: SentenceTokens,
  statement: Statement,
  name: string,
  said: readonly string[] | null = null,
): readonly Spread[] {
  const { quantities } = statement;
  const count = quantities.length;
  if (count === 1) {
    const quantity = quantities[0]!;
    const terms =
      statement.form === "numberFirst" || statement.form === "shareOfSubject"
        ? [name]
        : statement.each ||
            statement.respectively ||
            (statement.change !== null && quantity.unit === "%")
          ? (termsForEach(name) ?? termsSharing(name))
          : termsSharing(name);
    return terms.map((term) => ({
      name: term,
      quantity,
      at: 0,
      year: null,
      rule: terms.length > 1 ? "proseShared" : null,
      sure: terms.length > 1 ? 0.95 : 1,
    }));
  }
  const years = yearsBefore(tokens, statement);
  if (years.length === count) {
    return quantities.map((quantity, at) => ({
      name,
      quantity,
      at,
      year: years[at]!,
      rule: "prosePeriods",
      sure: 1,
    }));
  }
  if (said !== null) return eachOf(quantities, said, 1);
  const alike = quantities.every(({ unit }) => unit === quantities[0]!.unit);
  const terms = termsFor(name, count, alike);
  return eachOf(quantities, terms ?? quantities.map(() => name), terms === null ? 0.6 : 1);
}

/** The first number for the first term, and so on. */
function eachOf(
  quantities: readonly Quantity[],
  terms: readonly string[],
  sure: number,
): readonly Spread[] {
  return quantities.map((quantity, at) => ({
    name: terms[at]!,
    quantity,
    at,
    year: null,
    rule: "proseRespectively",
    sure,
  }));
}

/** A、B等工作的满意度: the terms named, each with the measure. */
const openList = /^(.+?)等(?:工作|方面|领域|环节)的?(.{2,6})$/u;

function termsForEach(name: string): readonly string[] | null {
  const open = openList.exec(name);
  if (open !== null) return coordinatedParts(open[1]!).map((term) => term + open[2]!);
  if (/等/u.test(name) || isOfCauses(name)) return null;
  for (let count = 6; count > 1; count--) {
    const terms = termsFor(name, count, true);
    if (terms !== null && terms.every((term) => term.length > 1)) return terms;
  }
  return null;
}

/** The years that stand joined in the statement's clause or the one before: 到2022年和2030年. */
function yearsBefore(tokens: SentenceTokens, statement: Statement): readonly number[] {
  const number = statement.quantities[0]!.start;
  const joined: number[] = [];
  let edge: number | null = null;
  for (const horizon of tokens.horizons.filter(({ end }) => end <= number).reverse()) {
    if (horizon.year === null || horizon.manner === "compared") continue;
    if (edge !== null && !/^[、，和及与]?$/u.test(tokens.text.slice(horizon.end, edge))) break;
    joined.unshift(horizon.year);
    edge = horizon.start;
  }
  return joined;
}
