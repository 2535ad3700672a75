import { normaliseName } from "../../plan/normalisedName";
import type { Plan } from "../../plan/plan";
import type { PlanLibrary } from "../../plan/planLibrary";

/** A part of a region behind its name (宁波市鄞州区), but no 质量强市, 主城区 or 各区县. */
const partBehind = /^\p{Script=Han}{1,3}?(?:新区|[区县市乡镇]|街道)/u;
const noPart =
  /^(?:[各全本我分和与及市区县乡]|所辖|下辖|中心|质量|文明|卫生|健康|数字|智慧|无废|森林|园林|品牌|标准|知识|海洋|都市|建设)|(?:强|示范|城|园|景|社|辖|地|山|片)[市县区]$/u;
/** A title that starts with the name of a region: 杭州市2024年…, 鄞州区“十四五”…. */
const regionBefore =
  /^(?:\d{4}年度?)?(\p{Script=Han}{2,12}?(?:自治[州县旗]|地区|新区|开发区|[市县区州盟旗]))(?=\d{4}|十[二三四五]五|国民|经济|高质量|质量|主要|规划|各项|重点|指标|考核|监测|生态|统计|年度)/u;
const noRegion =
  /^各|(?:[全我本该城强]|示范|试验|功能|先行|试点|设区)[市县区州]$|城市$|[城市主辖县]区$/u;

/** The plans of the regions that texts name; of a region with several plans the one that counts. */
export function plansNamed(library: PlanLibrary, texts: readonly string[]): readonly Plan[] {
  const spelt = texts.map(normaliseName);
  const named = library
    .plans()
    .filter((plan) =>
      spellingsOf(plan).some((name) => spelt.some((text) => names(text, plan, name))),
    )
    .flatMap(({ region }) => {
      const found = library.findPlan(region);
      return found.outcome === "found" ? [found.value] : [];
    });
  return [...new Set(named)];
}

/** Whether a title is that of a region of which no plan is known, or of a part of one that is. */
export function namesForeignRegion(library: PlanLibrary, texts: readonly string[]): boolean {
  return texts.map(normaliseName).some((text) => {
    const isPart = library
      .plans()
      .some((plan) => spellingsOf(plan).some((name) => hasPart(text, plan, name)));
    const title = regionBefore.exec(text)?.[1];
    return isPart || (title !== undefined && !noRegion.test(title));
  });
}

function spellingsOf(plan: Plan): readonly string[] {
  return [plan.region, ...plan.regionAliases]
    .map(normaliseName)
    .filter((spelling) => spelling.length > 1)
    .sort((a, b) => b.length - a.length);
}

function names(text: string, plan: Plan, name: string): boolean {
  return text.includes(name) && !hasPart(text, plan, name);
}

/** Whether the name stands in a text only as the parent of another region. */
function hasPart(text: string, plan: Plan, name: string): boolean {
  const places = [...text.matchAll(new RegExp(escaped(name), "gu"))].map(({ index }) => index);
  return (
    places.length > 0 &&
    places.every((place) => {
      const longest =
        spellingsOf(plan).find((spelling) => text.startsWith(spelling, place)) ?? name;
      const part = partBehind.exec(text.slice(place + longest.length))?.[0];
      return part !== undefined && !noPart.test(part);
    })
  );
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
