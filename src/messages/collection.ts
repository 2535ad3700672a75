import type { Message } from "./message";

/** Why a source of 汇总 could not be read. */
export const collectionProblemMessages = {
  empty: {
    zh: "文件是空的（0 字节），没有读取。请向填报单位重新要一份。",
    en: "The file is empty (0 bytes) and was not read. Ask for it again.",
  },
  encrypted: {
    zh: "文件有打开密码，没有读取。请在 Excel 中打开，去掉密码后另存，再汇总。",
    en: "The file needs a password and was not read. Open it in Excel, save it without the password, then collect again.",
  },
  oldFormat: {
    zh: "文件是旧的 .xls 格式，没有读取。请在 Excel 或 WPS 中另存为 .xlsx，再汇总。",
    en: "The file is of the old format .xls and was not read. Save it as .xlsx in Excel or WPS, then collect again.",
  },
  binaryFormat: {
    zh: "文件是 .xlsb 格式，没有读取。请在 Excel 中另存为 .xlsx，再汇总。",
    en: "The file is of the format .xlsb and was not read. Save it as .xlsx in Excel, then collect again.",
  },
  notXlsx: {
    zh: "文件不是 .xlsx 工作簿（可能是 .csv、网页，或只改了扩展名），没有读取。请在 Excel 中打开后另存为 .xlsx，再汇总。",
    en: "The file is no .xlsx workbook (perhaps a .csv or a web page, or only its name was changed) and was not read. Open it in Excel, save it as .xlsx, then collect again.",
  },
  damaged: {
    zh: "文件已损坏或不完整，没有读取。请在 Excel 中打开并修复，或向填报单位重新要一份。",
    en: "The file is damaged or incomplete and was not read. Repair it in Excel, or ask for it again.",
  },
  tooLarge: {
    zh: "文件过大（超过 {limit} MB，或解压后、某张工作表的内容过多），没有读取。请只保留数据采集表，另存后再汇总。",
    en: "The file is too large (over {limit} MB, or it unpacks to too much, or a sheet holds too much) and was not read. Keep only the sheet 数据采集表, save it, then collect again.",
  },
  noTable: {
    zh: "没有找到数据采集表：需要有“指标”“实际值”和“填报人”（或“填报日期”“数据来源”）的表头。请核对是不是发出去的那张表。",
    en: "There is no 数据采集表: a header row with 指标, 实际值 and 填报人 (or 填报日期, 数据来源) is needed. Look whether it is the sheet that was sent out.",
  },
  yearUnknown: {
    zh: "工作表“{sheet}”的数据采集表没有填报年度，没有读取。请在表头“填报年度”右边填入年份，再汇总。",
    en: "The 数据采集表 on sheet “{sheet}” has no reporting year and was not read. Enter the year beside 填报年度 above the table, then collect again.",
  },
  sheetGone: {
    zh: "找不到这张工作表，它可能已被删除或改名。请重新选择。",
    en: "This sheet is not there any more; it may have been deleted or renamed. Choose again.",
  },
} as const satisfies Record<string, Message>;

/** Why an entry is not taken; the keys are the reasons of the tables room. */
export const notTakenMessages = {
  planUnknown: {
    zh: "看不出“{name}”属于哪个规划：“地区”“出处”和表题都没有写明。请恢复“出处”列再汇总。",
    en: "It is not said which plan “{name}” belongs to: neither 地区 nor 出处 nor the title names it. Restore the column 出处, then collect again.",
  },
  regionUnknown: {
    zh: "“{name}”这一行的地区没有对应的规划。请核对地区，或先在“计划库”中添加它的规划。",
    en: "There is no plan for the region in the row of “{name}”. Check the region, or add its plan under Plans first.",
  },
  nameMissing: {
    zh: "这一行填了数而没有指标名称。请补上指标名称再汇总。",
    en: "The row has a value but no indicator. Enter the indicator's name, then collect again.",
  },
  unknownName: {
    zh: "规划中没有指标“{name}”。请核对指标名称是否被改动。",
    en: "The plan has no indicator “{name}”. Look whether its name was changed.",
  },
  nearNames: {
    zh: "规划中没有指标“{name}”，最接近的是：{candidates}。请改回原来的名称再汇总。",
    en: "The plan has no indicator “{name}”; the nearest: {candidates}. Restore its name, then collect again.",
  },
  severalNames: {
    zh: "“{name}”可以指几个目标：{candidates}。请恢复“出处”和“目标年”列再汇总。",
    en: "“{name}” may be several targets: {candidates}. Restore the columns 出处 and 目标年, then collect again.",
  },
  words: {
    zh: "“{value}”不是数。请让填报单位填写数字。",
    en: "“{value}” is not a number. Have a number entered.",
  },
  bound: {
    zh: "“{value}”只是一个界限，不是确定的数。请让填报单位填写确切的数。",
    en: "“{value}” is a bound, not a definite number. Have the exact figure entered.",
  },
  range: {
    zh: "“{value}”是一个区间，不是一个数。请让填报单位填写确切的数。",
    en: "“{value}” is a range, not one number. Have the exact figure entered.",
  },
  date: {
    zh: "单元格是日期格式，读不出数。请核对原表，把格式改为“常规”后重新填写。",
    en: "The cell is formatted as a date and holds no figure. Set its format to General and enter the figure again.",
  },
  boolean: {
    zh: "“{value}”是逻辑值，不是数。请让填报单位填写数字。",
    en: "“{value}” is a logical value, not a number. Have a number entered.",
  },
  noResult: {
    zh: "单元格里的公式没有保存计算结果。请在 Excel 或 WPS 中打开文件、保存，再汇总。",
    en: "The cell's formula was saved without its result. Open the file in Excel or WPS, save it, then collect again.",
  },
  errorValue: {
    zh: "单元格是错误值 {value}。请在原表中改正公式，再汇总。",
    en: "The cell holds the error {value}. Correct its formula, then collect again.",
  },
  otherUnit: {
    zh: "填的是“{value}”，单位“{unit}”不能换算为“{own}”。请按“{own}”填写。",
    en: "“{value}” was entered; {unit} cannot be converted into {own}. Have it entered in {own}.",
  },
  belowLowest: {
    zh: "{value} 小于 {lowest}，不可能是“{name}”的值。请向填报单位核实。",
    en: "{value} is below {lowest} and cannot be a value of “{name}”. Have it verified.",
  },
  outsideLimits: {
    zh: "{value} 不在 {lowest}—{highest} 之间，不可能是“{name}”的值。请向填报单位核实。",
    en: "{value} is outside {lowest}–{highest} and cannot be a value of “{name}”. Have it verified.",
  },
  notWhole: {
    zh: "“{name}”应为整数，填的是 {value}。请向填报单位核实。",
    en: "“{name}” takes a whole number, and {value} was entered. Have it verified.",
  },
  verdictExpected: {
    zh: "“{name}”是定性目标，要填 {verdicts} 之一，填的是“{value}”。",
    en: "“{name}” is a target in words and takes one of {verdicts}; “{value}” was entered.",
  },
  numberExpected: {
    zh: "“{name}”要填数，填的是“{value}”。",
    en: "“{name}” takes a number; “{value}” was entered.",
  },
  otherPlan: {
    zh: "这是《{plan}》的指标，而这张表是同一地区的《{tablePlan}》。请汇总到按《{plan}》插入的表。",
    en: "This is an indicator of “{plan}”, but the table is of the same region's “{tablePlan}”. Collect into a table of “{plan}”.",
  },
  planNotInTable: {
    zh: "这是《{plan}》的指标，这张表中没有这份规划。请汇总到按它插入的表。",
    en: "This is an indicator of “{plan}”, which the table does not hold. Collect into a table of that plan.",
  },
  targetNotInTable: {
    zh: "这张表中没有“{name}”这一行。请先用“年度更新”把它补进表中，再汇总。",
    en: "The table has no row for “{name}”. Take it in by Update first, then collect again.",
  },
  otherYear: {
    zh: "填报年度是 {year} 年，而这张表的“{name}”只收 {years} 年的数。请核对填报年度，或选择有 {year} 年的表。",
    en: "It was reported for {year}, but for “{name}” the table takes {years} only. Check the reporting year, or choose a table that has {year}.",
  },
  tableYearUnknown: {
    zh: "这张表的年度单元格中没有年份，不知道它收哪一年的数。请先在表头填入年度，再汇总。",
    en: "The table's year cell holds no year, so it is not known which year it takes. Enter the year above the table first, then collect again.",
  },
  totalExpected: {
    zh: "“{name}”在这张表中要填规划期以来的累计数，而采集的是 {year} 年当年数。请汇总到年度监测表，由它逐年累计。",
    en: "For “{name}” this table takes what the years since the plan began come to, and {year}'s own figure was collected. Collect into a yearly monitoring table (年度监测表), which adds the years up.",
  },
} as const satisfies Record<string, Message>;

/** What is noted beside a collected value. */
export const collectionNoteMessages = {
  readFrom: { zh: "由“{text}”读出", en: "read from “{text}”" },
  explanation: { zh: "填报说明：{text}", en: "explanation: {text}" },
  dataSource: { zh: "数据来源：{text}", en: "source: {text}" },
  reportingUnit: { zh: "填报单位：{text}", en: "reported by {text}" },
  filledBy: { zh: "填报人：{text}", en: "entered by {text}" },
  filledOn: { zh: "填报日期：{text}", en: "on {text}" },
  replacesFormula: {
    zh: "目标单元格现为公式 {formula}，选用后公式会被替换",
    en: "the cell holds the formula {formula}, which this value would replace",
  },
  separator: { zh: "；", en: "; " },
  listSeparator: { zh: "、", en: ", " },
} as const satisfies Record<string, Message>;

/** Refusals of writing what was collected, and the step's name. */
export const collectMessages = {
  nothingChosen: {
    zh: "没有选择要写入的值，所以没有改动。请先勾选至少一项。",
    en: "No value is chosen, so nothing was changed. Tick at least one.",
  },
  cellChanged: {
    zh: "工作表“{sheet}”的 {address}（{indicator}）在核对之后又有改动，所以没有写入任何值。请重新核对，再写入。",
    en: "{address} on sheet “{sheet}” ({indicator}) has changed since the values were compared, so nothing was written. Compare again, then write.",
  },
  yearChanged: {
    zh: "“{table}”的年度在核对之后有改动，所以没有写入任何值。请重新核对，再写入。",
    en: "The year of “{table}” has changed since the values were compared, so nothing was written. Compare again, then write.",
  },
  sheetProtected: {
    zh: "工作表“{sheet}”受保护，所以没有写入任何值。请撤销工作表保护（审阅 → 撤销工作表保护），再写入。",
    en: "Sheet “{sheet}” is protected, so nothing was written. Unprotect it (Review → Unprotect Sheet), then write.",
  },
  columnsMissing: {
    zh: "“{table}”缺少列：{columns}，不知道该写到哪里。请恢复列标题，再汇总。",
    en: "“{table}” lacks the columns {columns}, so it is not known where to write. Restore the headers, then collect again.",
  },
  undo: { zh: "汇总：写入 {count} 个单元格", en: "Collect: {count} cells" },
} as const satisfies Record<string, Message>;
