import { normaliseName } from "./normalisedName";

/** One step of an administrative chain: 绵阳 and 市. The suffix is empty where none is written. */
interface Division {
  readonly stem: string;
  readonly suffix: string;
}

const provinceBefore = /^(.+?(?:省|自治区))(.+)$/u;
/** A stem of at least two characters, so that 广州, 沙市 and 市中 are not split. */
const parentBefore = /^(.{2,}?)(自治州|地区|市|州|盟)(..+)$/u;
const lastDivision = /^(.{2,}?)(自治[区州县旗]|地区|新区|[省市县区州盟旗])$/u;
/** What may follow a name whose own suffix is not known. */
const anySuffix = "省市县区州盟旗";
/** The peoples that stand between the short name and 自治州, 自治县, 自治旗, 自治区. */
const peoples =
  /(?:(?:蒙古|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|怒|鄂温克|保安|裕固|独龙|普米|各)族|维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)+$/u;

/**
 * The spellings of a region that follow from the names a plan gives it, all normalised; 游仙, 游仙区,
 * 绵阳游仙, 绵阳市游仙 and 绵阳市游仙区 from the last of them alone.
 *
 * - A name is read as a chain of 省/自治区, 市/州/盟/地区 and its last part. The last part alone will do,
 *   and so will any of the parents before it, each with its suffix or without.
 * - Where no name gives the last part's suffix, each of 省市县区州盟旗 may follow it; a known one is
 *   not replaced by another: 长沙县 is not 长沙市.
 * - A suffix is dropped only from a name of at least three characters: 沙市 and 忠县 keep theirs.
 * - Before 自治州, 自治县, 自治旗 the peoples' names may be left out: 凉山州, 景宁县.
 */
export function regionSpellings(names: readonly string[]): ReadonlySet<string> {
  const chains = names.map((name) => chainOf(normaliseName(name)));
  const endings = new Map<string, string[]>();
  for (const { stem, suffix } of chains.map((chain) => chain.at(-1)!)) {
    if (suffix !== "") endings.set(stem, [...(endings.get(stem) ?? []), suffix]);
  }
  return new Set(
    chains.flatMap((chain) => {
      const { stem } = chain.at(-1)!;
      const lasts = (endings.get(stem) ?? [...anySuffix]).flatMap((suffix) =>
        written({ stem, suffix }),
      );
      return beginnings(chain.slice(0, -1)).flatMap((before) => lasts.map((last) => before + last));
    }),
  );
}

/** Any of these divisions in their order, from none to all, in every way they are written. */
function beginnings(parents: readonly Division[]): readonly string[] {
  const [first, ...others] = parents;
  if (first === undefined) return [""];
  return beginnings(others).flatMap((rest) => ["", ...written(first)].map((text) => text + rest));
}

/** A province written before the rest of a normalised name: 浙江省 and 宁波市. Null without one. */
export function splitProvince(
  name: string,
): { readonly province: string; readonly rest: string } | null {
  const match = provinceBefore.exec(name);
  return match === null ? null : { province: match[1]!, rest: match[2]! };
}

/** A normalised name without the suffix of its last part: 绵阳市游仙 for 绵阳市游仙区. */
export function withoutSuffix(name: string): string {
  const chain = chainOf(name);
  const { suffix } = chain.at(-1)!;
  return suffix === "" ? name : name.slice(0, -suffix.length);
}

/**
 * Whether a plan's own names name a province other than this one. 广西自治区 and 广西壮族自治区 are one.
 * @param province normalised, as `splitProvince` gives it
 */
export function contradictsProvince(names: readonly string[], province: string): boolean {
  const known = names.flatMap((name) => splitProvince(normaliseName(name))?.province ?? []);
  return known.length > 0 && !known.some((own) => shortProvince(own) === shortProvince(province));
}

function shortProvince(province: string): string {
  return shortStem(lastDivision.exec(province)?.[1] ?? province);
}

function chainOf(name: string): readonly Division[] {
  const inProvince = splitProvince(name);
  if (inProvince !== null) {
    return [divisionOf(inProvince.province), ...chainOf(inProvince.rest)];
  }
  const match = parentBefore.exec(name);
  return match === null
    ? [divisionOf(name)]
    : [{ stem: match[1]!, suffix: match[2]! }, ...chainOf(match[3]!)];
}

function divisionOf(name: string): Division {
  const match = lastDivision.exec(name);
  return match === null ? { stem: name, suffix: "" } : { stem: match[1]!, suffix: match[2]! };
}

/** A division with its suffix, the suffix's last character, or none: 浦东新区, 浦东区, 浦东. */
function written({ stem, suffix }: Division): readonly string[] {
  const stems = suffix.startsWith("自治") ? [stem, shortStem(stem)] : [stem];
  const suffixes = new Set(["", suffix, suffix.slice(-1)]);
  return stems.flatMap((each) => [...suffixes].map((end) => each + end));
}

/** 凉山 for 凉山彝族; a name of which less than two characters would be left stays. */
function shortStem(stem: string): string {
  const short = stem.replace(peoples, "");
  return short.length >= 2 ? short : stem;
}
