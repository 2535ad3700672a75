import { convertUnit } from "../plan/unit";
import type { ProposedTarget } from "./proposedPlan";

/** Different words for one thing in indicators' names. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/(?:地区|国内|全市|全省|全区|全县)?生产总值/gu, "gdp"],
  [/降低|减少|削减/gu, "下降"],
  [/占比|比例|比率/gu, "比重"],
  [/提升|提高/gu, "增长"],
  [/数量|总数|总量|人数$|户数$|数$/gu, ""],
  [/[（(][^）)]*[）)]/gu, ""],
];

function bareName(name: string): string {
  let bare = name.normalize("NFKC").toLowerCase();
  for (const [words, word] of synonyms) bare = bare.replace(words, word);
  return bare.replace(/[^\p{L}\p{N}]/gu, "");
}

/** Names are the same from this share of common pairs of neighbouring characters on (Dice's coefficient). */
const sameFrom = 0.85;

interface Named {
  readonly target: ProposedTarget;
  readonly name: string;
  readonly pairs: ReadonlySet<string>;
}

function named(target: ProposedTarget): Named {
  const name = bareName(target.name);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < name.length; at++) pairs.add(name.slice(at, at + 2));
  return { target, name, pairs };
}

function isSameName(one: Named, other: Named): boolean {
  if (one.name === other.name) return true;
  const all = one.pairs.size + other.pairs.size;
  const most = 2 * Math.min(one.pairs.size, other.pairs.size);
  if (most < sameFrom * all) return false;
  let common = 0;
  for (const pair of one.pairs) if (other.pairs.has(pair)) common += 1;
  return 2 * common >= sameFrom * all;
}

function isSameValue(one: ProposedTarget, other: ProposedTarget): boolean {
  if (typeof one.value !== "number" || typeof other.value !== "number") {
    return JSON.stringify(one.value) === JSON.stringify(other.value) && one.unit === other.unit;
  }
  if (one.unit === other.unit || one.unit === null || other.unit === null)
    return one.value === other.value;
  return convertUnit(one.value, one.unit, other.unit) === other.value;
}

/**
 * The proposals without those that say again what another says: the same indicator (by its name but for width, quotes
 * and common synonyms), value, year and scope. Of a table's row and a sentence the row stays, else the first.
 * @param targets in the document's order
 */
export function withoutRepetitions(targets: readonly ProposedTarget[]): readonly ProposedTarget[] {
  const dropped = new Set<ProposedTarget>();
  const said = new Map<ProposedTarget, ProposedTarget>();
  const alike = new Map<string, Named[]>();
  for (const target of [...targets].sort((a, b) => rank(a) - rank(b))) {
    const own = named(target);
    // Names that are the same end alike; a key that parts them keeps the time linear in long documents.
    const key = `${target.year} ${digitsOf(target.value)} ${own.name.at(-1)}`;
    const peers = alike.get(key) ?? [];
    const again = peers.find(
      (peer) =>
        isSameValue(peer.target, target) &&
        (peer.target.scope === target.scope || rank(peer.target) !== rank(target)) &&
        isSameName(peer, own),
    );
    if (again !== undefined) {
      dropped.add(target);
      if (rank(target) !== rank(again.target)) said.set(again.target, target);
    } else {
      peers.push(own);
      alike.set(key, peers);
    }
  }
  return targets.flatMap((target) =>
    dropped.has(target) ? [] : withSaidOperator(target, said.get(target)),
  );
}

const signInRow = /[<>≤≥＜＞≧≦]|以[上下内]|左右|[不低高超]于|不超过|[约超]/u;

/** A bare number in a row says only that it is reached; the sentence that says it again knows from which side. */
function withSaidOperator(
  row: ProposedTarget,
  sentence: ProposedTarget | undefined,
): ProposedTarget {
  if (sentence === undefined || row.op !== ">=" || signInRow.test(row.evidence.quote)) return row;
  const { op, hold } = sentence;
  return op === "between" || op === "text" || op === ">="
    ? row
    : { ...row, op, hold: row.hold || hold };
}

/** The digits of a value without zeros at their ends: the same for 1.2 万户 and 12000 户. */
function digitsOf(value: ProposedTarget["value"]): string {
  return typeof value === "number"
    ? String(value)
        .replace(".", "")
        .replace(/^0+|0+$/gu, "")
    : JSON.stringify(value);
}

/** Rows of tables go before sentences. */
function rank({ evidence: { rule } }: ProposedTarget): number {
  return rule === "tableRow" || rule === "textTableRow" ? 0 : 1;
}
