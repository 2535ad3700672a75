import { readOperatorWords } from "../tokens/operatorWords";
import type { Quantity } from "../tokens/quantities";
import type { SentenceTokens } from "./sentenceTokens";

const nothing = /^[\s、，和及与或并且且以;:至]*(?:以及)?$/u;

/** The numbers from `index` on that stand one after another with nothing but joints and words of comparison between. */
export function listFrom(
  { text }: SentenceTokens,
  quantities: readonly Quantity[],
  index: number,
  respectively: boolean,
): readonly Quantity[] {
  const run = [quantities[index]!];
  for (let at = index + 1; at < quantities.length; at++) {
    const last = run.at(-1)!;
    const quantity = quantities[at]!;
    const operator = readOperatorWords(text, last.end, quantity.start);
    const between = text.slice(last.end, operator.start);
    if (between === "" || !nothing.test(between)) break;
    if (!respectively && (quantity.unit !== last.unit || operator.words.length > 0)) break;
    run.push(quantity);
  }
  if (run.length === 1) return run;
  // 提高15个、18个百分点: the last one's unit begins with the others'.
  const points = run.at(-1)!.unit === "个百分点";
  const units = run.map(({ unit }) => unit).filter((unit) => unit !== null);
  // 分别达到5、6和7个: the unit and the bound behind the last hold for all.
  const shared = units.length === 1 && run.at(-1)!.unit !== null ? units[0]! : null;
  const bound = run.slice(0, -1).every((each) => each.bound === null) ? run.at(-1)!.bound : null;
  return run.map((each) => ({
    ...each,
    unit: points && each.unit === "个" ? "个百分点" : (each.unit ?? shared),
    bound: each.bound ?? bound,
  }));
}
