const places =
  "中心城区|主城区|城区|市区|建成区|县城|城镇|建制镇|农村|县级(?:及)?以上(?:城市)?|地级及以上城市|设区(?:的)?市|设区城市";
const perArea =
  "(?:各|每个?)(?:县(?:\\(市、区\\)|区|市区)?|区(?:\\(县、市\\)|县(?:\\(市\\))?)?|市(?:县|州|\\(州\\))?|乡镇(?:\\(街道\\))?|街道|镇|村|社区|设区市|旗县区|州市|地市)";
const scopePattern = new RegExp(
  `^(?<each>${perArea})(?:至少|均|都|要|应|力争)*|^(?<place>${places})(?=.{4,})`,
  "u",
);
const eachAtEnd = new RegExp(`(?<=.{2})${perArea}$`, "u");
const eachInWords = new RegExp(perArea, "u");

/** A name and the part of the area that its target is for. */
export interface ScopedName {
  readonly name: string;
  readonly scope: string | null;
}

/** 每个县 is taken off the name, which does not change from county to county; 中心城区 belongs to the term and stays. */
export function scopedName(name: string): ScopedName {
  const groups = scopePattern.exec(name)?.groups;
  if (groups?.each !== undefined) {
    return { name: name.slice(scopePattern.exec(name)![0].length), scope: groups.each };
  }
  const behind = eachAtEnd.exec(name);
  if (behind !== null) return { name: name.slice(0, behind.index), scope: behind[0] };
  return { name, scope: groups?.place ?? null };
}

/** 每个县, 各县(市、区) anywhere in the words before a number; null where none stands there. */
export function scopeInWords(words: string): string | null {
  return eachInWords.exec(words)?.[0] ?? null;
}
