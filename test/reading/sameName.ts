/** Names are the same from this share of common pairs of characters on, where neither holds the other. */
const sameFrom = 0.6;

/** Half width and lower case, without spaces, quotes and punctuation. */
export function bareName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%&]/gu, "");
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

/** Share of the pairs of neighbouring characters that two texts have in common (Dice's coefficient), from 0 to 1. */
export function pairOverlap(one: string, other: string): number {
  const left = pairsOf(one);
  const right = [...pairsOf(other)];
  const all = left.length + right.length;
  if (all === 0) return one === other ? 1 : 0;
  const common = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / all;
}

/**
 * How alike two names are: 1 where they are equal but for width and punctuation, else their overlap; 0 where they are
 * not the same name, that is: neither holds the other and they overlap by less than 0.6.
 */
export function nameLikeness(one: string, other: string): number {
  const left = bareName(one);
  const right = bareName(other);
  if (left === right) return 1;
  const overlap = pairOverlap(left, right);
  const shorter = Math.min(left.length, right.length);
  const held = shorter >= 2 && (left.includes(right) || right.includes(left));
  return held || overlap >= sameFrom ? Math.max(overlap, 0.01) : 0;
}
