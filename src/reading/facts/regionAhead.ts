import { regionSpellings } from "../../plan/regionName";
import type { Span } from "../planDocument";

const suffixes =
  "特别行政区|自治区|自治州|自治县|自治旗|行政区|新区|地区|林区|省|市|县|区|州|盟|旗";
const division = new RegExp(
  // 市域, 区块, 县级, 省委 and the like are words of their own, and no division ends before them.
  `^(\\p{Script=Han}{1,11}?)(${suffixes})(?![域块级际内划间位场委直管政情际长民])`,
  "u",
);
/** 城区, 开发区 and the like are no names of regions by themselves. */
const commonAreas =
  /^(?:.*(?:开发|示范|试验|先行|保护|功能|保税|度假|工业|产业|创新|集聚|合作|技术|高新|中心城|主城|园|社|景|校|街|灾|库|牧|灌|辖|贫困山)|城|老城|新城|全|各|小|山|我|本|都|沿海|边境|部分)$/u;
const wholeCountry = /^(?:国务院|国家|中华人民共和国|全国|中共中央)/u;
const paper = /^(?:关于(?:印发|发布)|中共)?《?/u;
/** 实施质量强市战略, 加快建设制造强省: what is done, not where. */
const deed =
  /^(?:关于|实施|推进|推动|加快|加强|建设|深化|深入|促进|支持|全面|持续|进一步|创建|打造|落实|贯彻|统筹|高质量|高水平|开展|提升|完善|服务)|(?:强|美丽|文明|卫生|森林|园林|健康|智慧|海绵|无废|创新型|节水型|现代化|低碳|双拥|平安|法治|数字)$/u;

/** A region as a text names it. */
export interface NamedRegion extends Span {
  /** The short name that people type. */
  readonly name: string;
}

/**
 * The region whose name a title or the name of an office begins with, with its provinces and cities before it: 游仙 of
 * 绵阳市游仙区“十四五”…, 宁波 of 宁波市人民政府. Null where it begins with none.
 */
export function regionAhead(text: string): NamedRegion | null {
  const start = paper.exec(text)![0].length;
  let end = start;
  for (let match = divisionAt(text, end); match !== null; match = divisionAt(text, end)) {
    end += match.length;
  }
  if (end > start) return { start, end, name: shortName(text.slice(start, end)) };
  const country = wholeCountry.exec(text.slice(start))?.[0];
  return country === undefined ? null : { start, end: start + country.length, name: "全国" };
}

/** The name of a division at a place; null for none. A part of a chain has a stem of its own: 沙市区, not 沙市. */
function divisionAt(text: string, from: number): string | null {
  const match = division.exec(text.slice(from, from + 16));
  if (match === null) return null;
  const [whole, stem, suffix] = match;
  if (deed.test(stem!)) return null;
  if (stem!.length === 1) {
    // 沙市区 and 忠县: one character never makes 市 or 区.
    const longer = division.exec(text.slice(from + whole.length - 1, from + 16));
    if (suffix === "县") return whole;
    return longer !== null && text[from + whole.length] === longer[2] ? whole + longer[2] : null;
  }
  if (suffix === "区" && commonAreas.test(stem!)) return null;
  if (from > 0 && stem!.length > longestInnerStem && !suffix!.startsWith("自治")) return null;
  return whole;
}

const longestInnerStem = 5;

/** The shortest of the name's usual spellings that has more than one character: 凉山, 游仙, 忠县. */
function shortName(chain: string): string {
  const name = lastOf(chain);
  const spellings = [...regionSpellings([name])].filter((each) => each.length > 1);
  return spellings.reduce((short, each) => (each.length < short.length ? each : short), name);
}

function lastOf(chain: string): string {
  let rest = chain;
  for (let whole = divisionAt(rest, 0); whole !== null && whole.length < rest.length;) {
    rest = rest.slice(whole.length);
    whole = divisionAt(rest, 0);
  }
  return rest;
}
