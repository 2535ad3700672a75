/** What a column of someone's table holds. */
export type ColumnRole =
  | "ordinal"
  | "category"
  | "indicator"
  /** A coarser level of indicators beside the one that the rows are for: 一级指标. */
  | "level"
  | "region"
  | "unit"
  | "attribute"
  | "baseline"
  | "target"
  | "actual"
  /** Values of which the header does not say whether they are targets or actuals. */
  | "value"
  /** The year before, which is no baseline. */
  | "previousYear"
  /** The year of each row. */
  | "year"
  /** The year in which each row's target is due. */
  | "dueYear"
  | "source"
  /** Calculated from other columns, or foreseen: nothing to judge. */
  | "derived"
  | "department"
  | "note";

interface RoleRule {
  readonly role: ColumnRole;
  readonly pattern: RegExp;
}

/**
 * Words of headers, the first rule that fits decides. The text comes without spaces, years, brackets and quotes, in
 * lower case.
 */
const roleRules: readonly RoleRule[] = [
  { role: "ordinal", pattern: /^(?:序号?|编号|行次|指标编号|代码|no\.?|#|id)$/ },
  { role: "year", pattern: /^(?:年份|年度|考核年度|数据年份|统计年度|year)$/ },
  { role: "dueYear", pattern: /^(?:目标|完成|到期|达标)年(?:份|度|限)?$|^dueyear$|^targetyear$/ },
  { role: "unit", pattern: /^(?:计量|指标|数据)?单位$|^unit$/ },
  {
    role: "department",
    pattern:
      /(?:责任|牵头|主管|主办|实施|填报|报送|承担|配合|负责|数据)(?:部门|单位|处室|科室|人)|^部门$|^department/,
  },
  { role: "attribute", pattern: /^(?:指标)?(?:属性|性质)$|^约束性[/、或]预期性$|^attribute$/ },
  {
    role: "derived",
    pattern:
      /完成率|完成进度|完成比例?$|达成率|实现程度|实现进度|序时|应达|同比|环比|增速|增长|增幅|增量|增减|升降|变化|变动|涨跌|±|差距|差额|差值|缺口|比重$|较.*[增减升降]|比.*[增减升降]|占.*(?:目标|计划|任务)|完成(?:年度|全年)?(?:目标|计划|任务)(?:的|比|百分|%|$)|上限|下限|有效值|^基期年|状态|是否|评价(?!指标)|评估(?!指标)|评分|得分|权重|分值|排序|排名|位次|名次|趋势|预计|预测|预期(?!性|目标|值)|标志|红绿灯|预警|gap|rate|progress|status/,
  },
  { role: "source", pattern: /^(?:出处|文号|条款|依据|规划出处|来源条款|clause|source)$/ },
  {
    role: "note",
    pattern: /备注|说明|^注$|^要求$|来源|口径|计算方法|解释|原因|措施|举措|佐证|问题|note|remark/,
  },
  { role: "previousYear", pattern: /上一?年|去年|同期|前一年|lastyear|previous/ },
  { role: "baseline", pattern: /基期|基数|基准|基年|现状|起始|期初|baseline/ },
  {
    role: "category",
    pattern:
      /^(?:指标)?(?:类别|类型|分类|类目|领域|维度|方面|大类|板块|模块|类)$|^一级指标$|^目标层$|^准则层$|^主要任务$|^重点任务$|^category$/,
  },
  {
    role: "indicator",
    pattern:
      /^(?!计划|下达|年度|完成|分解|任务)[\p{Script=Han}]{0,8}指标(?:名称?|内容|项目?|事项|体系|描述)?(?:[及和与/、](?:计量)?单位)?$|^(?:项目|目标)?名称$|^项目$|^主要(?:发展)?目标$|^目标任务$|^indicator(?:name)?$|^name$/u,
  },
  {
    role: "region",
    pattern:
      /^(?:各?地区|区域|各?[市县区州、]{2,5}|各地|地市|设区市|行政区划?|行政区域|城市|所在地|region)(?:名称)?$/,
  },
  {
    role: "actual",
    pattern: /完成情况|实际|实绩|完成值|完成数|完成量|完成额|进展|监测值|填报|报告值|统计值|actual/,
  },
  { role: "target", pattern: /目标|规划|计划|要求|任务|应完成|预期值|target|plan/ },
  {
    role: "actual",
    pattern: /完成|当前|现值|累计|本年|本期|今年|期末|年末|年底|全年|实有|current/,
  },
  { role: "value", pattern: /实现|达到|数值|数据|指标值|新增|净增|新建|情况$|[值数量额]$|value/ },
];

/** The role that a header's words name; null where they name none. */
export function roleOfWords(words: string): ColumnRole | null {
  return roleRules.find(({ pattern }) => pattern.test(words))?.role ?? null;
}
