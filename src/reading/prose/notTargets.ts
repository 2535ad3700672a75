import type { Quantity } from "../tokens/quantities";
import { isCountUnit } from "../tokens/unitWords";

/**
 * What tells that a number is no target though it is dated or set: each rule names what it knows. `clause` is the
 * clause up to the number, `name` the subject without its verbs, `behind` what follows the number.
 */
interface NumberContext {
  readonly clause: string;
  readonly name: string;
  readonly behind: string;
  readonly quantity: Quantity;
  /** Whether the sentence or what leads to it names a year. */
  readonly dated: boolean;
  /** Whether the subject stands behind the number. */
  readonly numberFirst: boolean;
}

interface NotTargetRule {
  readonly rule: string;
  readonly holds: (context: NumberContext) => boolean;
}

/** Rules are asked in this order; the first that holds speaks. */
export const notTargetRules: readonly NotTargetRule[] = [
  {
    rule: "moneyGranted",
    holds: ({ clause, name, quantity }) =>
      /元$|^%$/u.test(quantity.unit ?? "") &&
      /(?:给予|奖励|奖补|补贴|补助|处以|罚款|罚金|资助|每家|每户|最高)[^，]{0,12}$/u.test(clause) &&
      !/(?:率|标准|水平|总额|人数|家庭)$/u.test(name),
  },
  {
    rule: "projectSize",
    holds: ({ clause, name, behind }) =>
      (/(?:总投资|计划投资|概算|估算投资|占地|总建筑面积|用地面积|年产|日处理|日产|库容|设计年限)(?:额|为|约|达|达到|规模|能力|约为)*$/u.test(
        clause,
      ) &&
        !/(?:完成|累计|固定资产|新增|增加值)|(?:规模|能力|产能)[^，]{0,6}(?:达到?|至|到)(?:年产|日产|日处理)$/u.test(
          clause,
        )) ||
      /^(?:年产|日产|日处理|总投资|投资|占地|项目|完成投资|计划完成投资|建设规模|建筑面积|总建筑面积|工程总投资|估算总投资|装机)$/u.test(
        name,
      ) ||
      /^的?(?:项目|工程)(?:$|[，。])/u.test(behind),
  },
  {
    rule: "deadlineOfProcedure",
    holds: ({ clause, quantity, name }) =>
      /^(?:个工作日|工作日|天|日|个月|小时|分钟|年)$/u.test(quantity.unit ?? "") &&
      (name === "" ||
        /(?:期限|有效期|任期|时限为|自.*之日|连续|为期|提前|历时|时间为|每隔|满|过去|近|未来|周期为)[^，]{0,6}$/u.test(
          clause,
        )),
  },
  {
    rule: "meetingsHeld",
    holds: ({ clause, quantity }) =>
      /^(?:次|轮|场|期|遍)$/u.test(quantity.unit ?? "") &&
      /(?:每年|每季度?|每月|每半年|每周|定期|每两年)[^，]{0,24}$/u.test(clause),
  },
  {
    rule: "countOfTheDocument",
    holds: ({ clause, quantity, behind }) =>
      /(?:指标|任务|措施|原则|方面|环节|举措|章节|板块|条款|部分|步骤|阶段|维度|层面)(?:共计?|有|为|达到?|分别)*$/u.test(
        clause,
      ) &&
      /^(?:个|项|条|大|类|章)$/u.test(quantity.unit ?? "") &&
      !/^率/u.test(behind),
  },
  {
    rule: "requiredShare",
    holds: ({ clause }) =>
      /按照?(?:不(?:低于|少于|超过)|[^，]{0,10}的)[^，]{0,8}$|原则上[^，]{0,6}$/u.test(clause),
  },
  {
    rule: "sizeOfWhatIsNamed",
    holds: ({ name, quantity, numberFirst }) =>
      (numberFirst &&
        /^(?:次|分钟|小时|天|年|岁|秒|度|米|千米|倍|个月|成)$/u.test(quantity.unit ?? "")) ||
      /^(?:每[个家所座]|单[个家所座])(?!县|区|市|乡|镇|村|街道|社区)/u.test(name),
  },
  {
    rule: "multipleOfYear",
    holds: ({ clause, quantity }) => quantity.unit === "倍" && /(?:19|20)\d{2}年的?$/u.test(clause),
  },
  {
    rule: "ordinalOrPlace",
    holds: ({ clause }) =>
      /(?:第|附件|附表|专栏|表|图|序号|编号|电话|邮编|文号|国办发|政办|第?[一二三四五六七八九十]+章)\s*$/u.test(
        clause,
      ),
  },
  {
    rule: "elsewhere",
    holds: ({ clause, name, dated, quantity }) =>
      /^(?:我国|发达国家)/u.test(name) ||
      (/^(?:国际|全球|世界)(?!级|一流|领先)/u.test(name) && !isCountUnit(quantity.unit)) ||
      (!dated && /^全国/u.test(name)) ||
      /(?:国家|自治区|[省市])(?:提出|要求|规定|明确要求|平均水平)/u.test(clause),
  },
  {
    rule: "nameless",
    holds: ({ name }) =>
      name.length < 2 ||
      !/[\u3400-\u9fff]/u.test(name) ||
      /^(?:的|到|至|达到|以上|左右|每年|年均|累计|我们|数量|比例|标准|水平|规模|质量|年|月|日|约|近|一批|目标|总体目标|主要目标)$/u.test(
        name,
      ),
  },
];

/** The name of the rule by which a number is no target; null where none speaks against it. */
export function whyNoTarget(context: NumberContext): string | null {
  return notTargetRules.find(({ holds }) => holds(context))?.rule ?? null;
}

const reached =
  /(?<![未不])已(?!有的)|截[至止]|累计完成了|(?<![为除])了(?!解)|同比|较上年|比上年|较去年|去年|上年|连续[两三四五六七八九十\d]+年/u;

/** Whether words say that something has been reached. */
export function saysReached(words: string): boolean {
  return reached.test(words);
}
