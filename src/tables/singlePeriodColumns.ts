/** How wide a column is, in Chinese characters. */
type Width = number;

interface ColumnDefinition {
  readonly key: string;
  /** The header by which the column is found again, wherever it stands. */
  readonly header: string;
  readonly width: Width;
  readonly align: "left" | "center" | "right";
  /** Long contents go on in the next line. */
  readonly wraps?: true;
  readonly role: "fact" | "entry" | "formula" | "remark";
  /** Serves the formulas and stands outside the printed page. */
  readonly aux?: true;
}

/**
 * The columns of a 单期考核表 in the order in which they are written. Headers are Chinese in every language
 * of the add-in: the table belongs to the report, whose plan is Chinese.
 */
export const singlePeriodColumns = [
  { key: "ordinal", header: "序号", width: 3, align: "center", role: "fact" },
  { key: "category", header: "类别", width: 10, align: "left", wraps: true, role: "fact" },
  { key: "indicator", header: "指标", width: 19, align: "left", wraps: true, role: "fact" },
  { key: "unit", header: "单位", width: 5, align: "center", role: "fact" },
  { key: "attribute", header: "属性", width: 4, align: "center", role: "fact" },
  { key: "kind", header: "类型", width: 5, align: "center", role: "fact" },
  { key: "requirement", header: "要求", width: 3, align: "center", role: "fact" },
  { key: "target", header: "目标值", width: 8, align: "right", wraps: true, role: "fact" },
  { key: "dueYear", header: "目标年", width: 4, align: "center", role: "fact" },
  { key: "baseline", header: "基期值", width: 5, align: "right", role: "fact" },
  { key: "baselineYear", header: "基期年", width: 4, align: "center", role: "fact" },
  { key: "actual", header: "实际值", width: 7, align: "right", role: "entry" },
  { key: "mark", header: "标志", width: 3, align: "center", role: "formula" },
  { key: "status", header: "状态", width: 6, align: "center", role: "formula" },
  { key: "attainment", header: "完成率", width: 5, align: "right", role: "formula" },
  { key: "gap", header: "差距", width: 5, align: "right", role: "formula" },
  { key: "progress", header: "完成进度", width: 5, align: "right", role: "formula" },
  { key: "schedule", header: "序时进度", width: 5, align: "right", role: "formula" },
  { key: "source", header: "出处", width: 18, align: "left", wraps: true, role: "fact" },
  { key: "remark", header: "备注", width: 14, align: "left", wraps: true, role: "remark" },
  { key: "lowest", header: "填报下限", width: 5, align: "right", role: "fact", aux: true },
  { key: "highest", header: "填报上限", width: 5, align: "right", role: "fact", aux: true },
  { key: "valid", header: "有效值", width: 5, align: "right", role: "formula", aux: true },
] as const satisfies readonly ColumnDefinition[];

export type SinglePeriodColumn = (typeof singlePeriodColumns)[number];
export type SinglePeriodKey = SinglePeriodColumn["key"];

/** Zero-based position in a newly written table; a table found in a workbook is read by header instead. */
export function columnIndex(key: SinglePeriodKey): number {
  return singlePeriodColumns.findIndex((column) => column.key === key);
}

export function headerOf(key: SinglePeriodKey): string {
  return singlePeriodColumns[columnIndex(key)]!.header;
}
