/**
 * The headers of all templates, by what the column is for. They are Chinese in every language of the add-in: the
 * table belongs to the report, whose plan is Chinese. `{year}` and `{region}` stand for a year and a region's name.
 */
export const columnWords = {
  ordinal: "序号",
  region: "地区",
  category: "类别",
  indicator: "指标",
  unit: "单位",
  attribute: "属性",
  kind: "类型",
  requirement: "要求",
  target: "目标值",
  dueYear: "目标年",
  baseline: "基期值",
  baselineYear: "基期年",
  actual: "实际值",
  mark: "标志",
  status: "状态",
  attainment: "完成率",
  gap: "差距",
  progress: "完成进度",
  schedule: "序时进度",
  source: "出处",
  remark: "备注",
  lowest: "填报下限",
  highest: "填报上限",
  valid: "有效值",

  /** 年度监测表 */
  yearActual: "{year}年",
  latestYear: "最新年度",
  soFar: "累计或最新值",
  latestEntry: "最新填报",
  accumulation: "累计方式",
  firstYear: "累计起始年",
  expected: "应达值",

  /** 中期评估表 */
  pace: "进度比",
  yearlyChange: "年均变化",
  neededChange: "尚需年均变化",
  forecast: "期末预计值",
  outlook: "期末预计",
  trend: "趋势",
  cause: "原因分析",
  measures: "下一步措施",

  /** 横向对比表 */
  regionRequirement: "{region}要求",
  regionTarget: "{region}目标值",
  regionDueYear: "{region}目标年",
  regionActual: "{region}实际值",
  regionAttainment: "{region}完成率",
  regionMet: "{region}是否达标",
  regionIndicator: "{region}指标",
  regionKind: "{region}类型",
  regionBaseline: "{region}基期值",
  regionLowest: "{region}填报下限",
  regionHighest: "{region}填报上限",
  regionValid: "{region}有效值",
  highestRegion: "实际最高地区",
  lowestRegion: "实际最低地区",

  /** 数据采集表 */
  explanation: "填报说明",
  dataSource: "数据来源",
  filledBy: "填报人",
  filledOn: "填报日期",

  /** 责任分解表 */
  departments: "责任部门",
  responsiblePerson: "责任人",
  stage: "{year}年阶段目标",
  deadline: "完成时限",
  stageTarget: "本年阶段目标",
  stageGap: "距阶段目标",

  /** 图表和分类色带 */
  categoryOrder: "类序",
  chartName: "图示名",
} as const;
