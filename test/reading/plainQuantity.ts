/** A number in its smallest unit: 3.9 万元 is 39000 元. */
export interface PlainQuantity {
  readonly value: number;
  /** Without width, spaces, 个 and powers of ten; empty where there is none. */
  readonly unit: string;
}

const powers: readonly (readonly [word: string, factor: number])[] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4],
];

/** The unit as it is compared: what stands in brackets (万套（间）), 个 and ranks' 位 and 名 say nothing, `1/10万` and `/10万` are the same. */
function bareUnit(unit: string): string {
  const bare = unit
    .normalize("NFKC")
    .replace(/\s|\([^)]*\)/gu, "")
    .replace(/^1\//u, "/");
  if (/^个?百分点$/u.test(bare)) return "百分点";
  return bare.replace(/^个(?=工作日)|个$/gu, "").replace(/^[位名]$/u, "");
}

export function plainQuantity(value: number, unit: string | null): PlainQuantity {
  const bare = bareUnit(unit ?? "");
  const power = powers.find(([word]) => bare.startsWith(word));
  if (power === undefined) return { value, unit: bare };
  const [word, factor] = power;
  return { value: value * factor, unit: bareUnit(bare.slice(word.length)) };
}

/** Whether two numbers are equal but for the rounding of binary fractions. */
export function equalNumbers(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
