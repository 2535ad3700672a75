import type { Span } from "../planDocument";
import { readChineseNumeral } from "./numerals";

/**
 * How a year is named: by it (到2025年), during years (2021—2025年, 十四五期间), as it stood (截至2020年), as a date
 * of what is spoken of (2000年底前建成的), or bare.
 */
export type HorizonManner = "by" | "during" | "asOf" | "bare" | "compared" | "attributive";

/** A year or a stretch of years in a folded text. */
export interface Horizon extends Span {
  readonly manner: HorizonManner;
  /** The last year of the stretch; null for the plan's own end (规划期末, 五年内). */
  readonly year: number | null;
  /** How many years a stretch without years of its own says that it lasts; null where it does not. */
  readonly years: number | null;
  /** The first year of a stretch that names one. */
  readonly from: number | null;
}

const fiveYearPlans = "一二三四五六七八九";
const digitYear = "(?:19|20)\\d{2}|二[〇零0][〇零一二三四五六七八九]{2}";
/** Every horizon begins with one of these: most places are passed over by looking at one character. */
const beginnings = "力争预截到至比较同以与由从在自相和及、于\\d二十“规期三四五六今未接经通用本";
const pattern = new RegExp(
  `(?=[${beginnings}])(?:` +
    [
      `(?<lead>力争到|争取到|预计到|截至到|截止到|截至|截止|力争|到|至|(?<![占之可环对])比|较|同比|以|与|由|从|在|自|相比|和|及|、)?(?:于)?(?:(?<first>${digitYear})年?(?:-|~|—{1,2}|至|到))?(?<last>${digitYear})年(?!版|版本|度?报)(?:度)?(?<end>底前|底|末|年底|以前|之前|前|间)?`,
      `(?<lead2>力争到|到|至|截至|(?<![占之可环对])比|较)?“?(?<plan>十[一二三四五六七八九])五”?(?<plan2>规划期末|规划期间|规划期|期末|末|期间|时期|以来|后[两三四]年)?`,
      `(?<leadEnd>到|至)?(?<relative>规划期末|期末|规划期内|规划期间|(?<![\\d过去近前十第续每头])[三四五六十345]年(?:内|(?=累计|共|新[增建改培引]|净增|建成|完成|培[育训养]|改造|引进|创建|打造|整治|治理|下降|降低|增长|提高|减少|翻|力争|争取|带动|发放|投入|开展|组织|安排(?!.{0,6}(?:资金|经费))|实施(?!期|方案|意见|计划|情况)|建设(?!期|规划|方案|计划)|达|突破|超过|合计|总计))|(?:今后|未来|接下来)的?(?:[三四五六十345]年|一个时期)|(?:经过|通过|用|力争)[三四五六十345]年(?:左右)?(?:的)?(?:时间|努力|奋斗|建设))`,
      `(?:到|至)?(?:本世纪中叶|21世纪中叶)`,
    ].join("|") +
    ")",
  "gu",
);

/** “十四五”发展目标: the plan's years are those of its goals. */
const ofGoals = /^[^。，规]{0,10}(?:目标|指标)/u;
const longestGoals = 12;
/** 2000年底前建成的小区: a date of what is spoken of, unless it lies ahead. */
const isAttributive =
  /^(?:已)?(?:建成|投产|投用|投运|竣工|登记|注册|认定|批准|审批|出生|开工)[^，。;\d]{0,4}的/u;
const longestAttribute = 12;

function yearOf(written: string): number {
  return /\d{4}/u.test(written)
    ? Number(written)
    : (readChineseNumeral(written.replace("0", "〇")) ?? 0);
}

/** 十四五 ends in 2025, 十五五 in 2030: the plans run without a gap since 十一五 (2006–2010). */
function endOfFiveYearPlan(ordinal: string): number {
  return 2005 + (fiveYearPlans.indexOf(ordinal[1]!) + 1) * 5;
}

function mannerOf(lead: string | undefined, stretch: boolean): HorizonManner {
  if (lead !== undefined && /截/u.test(lead)) return "asOf";
  if (lead !== undefined && /^(?:比|较|同比|以|与|由|从|自|相比)$/u.test(lead)) return "compared";
  if (stretch) return "during";
  if (lead !== undefined && /[到至]$/u.test(lead)) return "by";
  return "bare";
}

/** The years that a folded text names, in its order. Compared years (比2020年, 由2020年的) are told from those to come. */
export function readHorizons(text: string): readonly Horizon[] {
  const found: Horizon[] = [];
  for (const match of text.matchAll(pattern)) {
    const { lead, first, last, plan, lead2, plan2, relative } = match.groups!;
    const start = match.index;
    const end = start + match[0].length;
    if (last !== undefined) {
      const manner = /^(?:的?基础上|基数|为基期|相比|的?[\d.]+倍)/u.test(text.slice(end, end + 8))
        ? "compared"
        : isAttributive.test(text.slice(end, end + longestAttribute))
          ? "attributive"
          : mannerOf(lead, first !== undefined);
      // A day of the calendar is when something was written or ran out, not when a target is due.
      if (manner === "bare" && /^\d{1,2}月/u.test(text.slice(end, end + 3))) continue;
      const joined = lead === "和" || lead === "及" || lead === "、" || lead === "在";
      found.push({
        start: joined ? start + 1 : start,
        end,
        manner,
        year: yearOf(last),
        years: null,
        from: first === undefined ? null : yearOf(first),
      });
    } else if (plan !== undefined) {
      // A plan's name (“十四五”规划) is no horizon, only its years are.
      const isNamed = plan2 !== undefined || /[到至]$/u.test(lead2 ?? "");
      if (!isNamed && !ofGoals.test(text.slice(end, end + longestGoals))) continue;
      const year = endOfFiveYearPlan(plan);
      const manner =
        lead2 === undefined && !/末/u.test(plan2 ?? "") ? "during" : mannerOf(lead2 ?? "到", false);
      found.push({ start, end, manner, year, years: null, from: year - 4 });
    } else if (relative !== undefined) {
      const years = /[三四五六十345](?=年)/u.exec(relative)?.[0];
      found.push({
        start,
        end,
        manner: /末/u.test(relative) ? "by" : "during",
        year: null,
        years: years === undefined ? null : (readChineseNumeral(years) ?? Number(years)),
        from: null,
      });
    } else {
      found.push({ start, end, manner: "by", year: 2050, years: null, from: null });
    }
  }
  return found;
}
