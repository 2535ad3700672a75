/** The words before an indicator that are none of its name: what is striven for, in which area, in which manner. */
const strivings =
  "力争|力求|争取|确保|努力|积极|加快|全面|基本(?=实现|建成|形成|完成|消除|建立|达到)|率先|进一步|大力|稳步|持续|逐步|切实|着力|不断|深入|扎实|同时|并且|并(?![网联购])|且|以及|使(?!用)得?|让|令|把|将|对(?![外口标接应])|推动|推进|促进|带动|实现|保障(?![性房])|保证|做到|支持|鼓励|引导|预期(?!受|寿)|预计|其中|届时|要(?!素)|需(?!求)|再(?![生制就贷融])|也|各项|累计(?=建成|完成|新增|新建|培育|培训|实施|改造|打造|创建|引进|认定|建设|投入|形成|发放|达到|推广|治理|修复)|均(?!衡)";
const areas =
  "(?:全|我|本)(?:省(?!性)|市(?!场|政|性)|区(?!域)|县(?!域)|州|盟|旗|镇|自治区|自治州)(?:范围内|域内|域|内)?的?|辖区内?";
const markers =
  "[-—·*●◆■□▲〇、，;:。 ]|和(?![谐美平])|及(?!时)|与|[一二三四五六七八九十]+是|\\(?\\d{1,2}[.)、](?!\\d)|[①-⑳]|首先|此外|另外";
const leading = new RegExp(`^(?:${markers}|${areas}|${strivings})`, "u");

/** What brings things about that are then counted; 新增, 新建 and their like stay in the name. */
const creations =
  "建成投用|建成投产|建成|建设形成|建设|培育形成|培育壮大|培育发展|培育认定|培育出|培育|创建成功|成功创建|创建|打造形成|打造|建立健全|建立|形成|拥有|发展壮大|发展|引进培育|引进|引育|培养|认定|组织实施|组织开展|组织|开展|举办|实施|布局建设|布局|完成|获得|获批|取得|设立|推广应用|推广|开发|推出|遴选|选树|评选|扶持|孵化|集聚|制定|制修订|建有|达成|争创|谋划|储备|配备|配置|开通|部署|构建|落地|支持建设|推动建设|规划建设|建有|设有|配有|建|提升|保有|保护|命名|吸引|入选|上线|提供|筹集|发放|公开|开放|汇聚|归集|壮大";
const creation = new RegExp(`^(?:${creations})`, "u");
/** What remains after a creation was taken off must still be a term: not 率 of 完成率 or 用地 of 建设用地. */
const bareRemainder =
  /^(?:率|量(?!子)|额|数(?:$|量|额)|面积|度(?!假)|者|库容|用地|水平|规模|效率|能力|比[例重]|机构数|投资$|资金|项目$|成本|质量$|总[量额值]|强度|程度|指数|标准化$|效益)/u;
const additions =
  /^(?:每年)?(?:累计)?(?:净增|新增|新建成|新建|新培育|新创建|新认定|新引进|新改扩建|新\(改、扩\)建|新改建|新开工|新打造|新获|新设|新培养|新开通|新入选|新发展|新组建|新布局|新登记|新注册|新开|新参与|新主导|新制定|新)/u;

const trailing =
  /(?:[、，和及与:;。 ]|(?:达到?|提[升高][到至])(?:日产|年产|日处理)|的(?:数量|总数|总量|数目)?|指标|(?<!量|面)累计|年末|均|分别|全面|基本|力争|确保|实现|要|应|将)$/u;

export interface NameOptions {
  /** Whether things are counted, which are brought about before they are counted. */
  readonly counted: boolean;
  /** The plan's own area, taken off like 全市: 宁波市, 宁波. */
  readonly areas: readonly string[];
}

/** The term that a statistician would use, out of the words that stand for it in a sentence; "" where none is left. */
export function subjectName(words: string, { counted, areas: ownAreas }: NameOptions): string {
  let name = words;
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(leading, "");
    for (const area of ownAreas) {
      if (name.startsWith(area)) name = name.slice(area.length).replace(/^的/u, "");
    }
    name = name.replace(/^的/u, "");
    if (/^完成(?!率|情况)/u.test(name)) name = name.slice(2);
    if (counted || name === before) {
      const rest = name.replace(creation, "");
      if (rest !== name && !bareRemainder.test(rest) && (counted || rest === "")) name = rest;
    }
  }
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(trailing, "");
  }
  return balanced(name);
}

const pairs = [
  ["(", ")"],
  ["“", "”"],
  ["《", "》"],
] as const;

/** Without a bracket or a quotation mark whose partner was left outside. */
function balanced(name: string): string {
  if (!/[()“”《》]/u.test(name)) return name;
  let result = name;
  for (const [open, close] of pairs) {
    const surplus = result.split(open).length - result.split(close).length;
    if (surplus < 0) result = result.slice(result.indexOf(close) + 1);
    else if (surplus > 0) result = result.slice(0, result.lastIndexOf(open));
  }
  return result;
}

/** Whether a name counts additions: 新增, 新建, 净增. */
export function isAddition(name: string): boolean {
  return (
    /^(?:城镇|农村)?新增(?!劳动力)/u.test(name) ||
    (additions.test(name) &&
      !/^新(?:三板|增劳动力|能源|材料|型|兴|时代|业态|一代|经济|区|城|村|农|质|媒|品|产|零售|基建|技术|药|生|冠|疆|增长|智造|动能|文化|社会|就业形态|旧|市民|食)/u.test(
        name,
      ))
  );
}

const deeds =
  "治理|改造|修复|整治|淘汰|培训|改善|新改|升级|惠及|救助|支持|服务|调解|发布|制定|修订|改建|扩建";
const broughtAtStart = new RegExp(
  `^(?:${markers}|${strivings}|${areas})*(?:${creations}|${deeds})`,
  "u",
);

/** Whether words begin with what brings things about: 培育高技能人才. */
export function isBrought(words: string): boolean {
  return broughtAtStart.test(words);
}

const pureCreation = new RegExp(
  `(?:${creations}|新增|新建|净增|新培育|新创建|新认定|新引进|新改扩建|新改建|新开工|新打造|新设|新培养|新组建|新布局|新开通|实现|涌现出?|保障|改造|改扩建|治理|修复|整治|推进|推动|安排|确保|力争|达到)(?:出|好|了)?$`,
  "u",
);

const longestCreation = 8;

/** Whether words end with what brings things about, so that what is counted may follow the number. */
export function endsWithCreation(words: string): boolean {
  return words === "" || pureCreation.test(words.slice(-longestCreation));
}

const additionAtEnd =
  /(?:每年)?(?:再)?(?:累计)?(?:净增|新(?:增|建成|建|培育|创建|认定|引进|改扩建|改建|开工|打造|设|培养|组建|布局|开通))$/u;

/** The words 新增, 新建 at the end of what stands before a number; "" where there are none. */
export function additionAtEndOf(words: string): string {
  return additionAtEnd.exec(words)?.[0] ?? "";
}

const additionAtStart =
  /^(?:每年)?(?:累计)?(?:净增|新(?:增|建成|建|培育|创建|认定|引进|改扩建|改建|开工|打造|设|培养|组建|布局|开通))/u;

/** 新增, 新建 at the beginning of a name; "" where there are none. */
export function additionAtStartOf(name: string): string {
  return additionAtStart.exec(name)?.[0] ?? "";
}
