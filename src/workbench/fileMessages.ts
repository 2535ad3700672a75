import type { Message } from "./messages";
import type { LeftOutKind } from "./xlsx/leftOut";
import type { XlsxProblemKind } from "./xlsx/xlsxProblem";

/** Opening and saving workbooks. */
export const fileMessages = {
  openFile: { zh: "打开", en: "Open" },
  openHint: { zh: "打开 Excel 文件（Ctrl+O）", en: "Open an Excel file (Ctrl+O)" },
  saveFile: { zh: "保存", en: "Save" },
  saveHint: { zh: "保存为 {file}（Ctrl+S）", en: "Save as {file} (Ctrl+S)" },
  workbookFile: { zh: "工作簿文件", en: "Workbook file" },
  unsavedMark: { zh: "有未保存的更改", en: "Unsaved changes" },
  reading: { zh: "正在读取 {file}…", en: "Reading {file}…" },
  saving: { zh: "正在保存 {file}…", en: "Saving {file}…" },
  saveFailed: {
    zh: "没有存下 {file}：{reason}。工作簿仍在表格里，请再试一次。",
    en: "{file} was not saved: {reason}. The workbook is still in the grid; try again.",
  },
  openFailed: {
    zh: "没有打开 {file}：{reason}。表格里的内容没有变。",
    en: "{file} was not opened: {reason}. The grid is unchanged.",
  },
  leftOut: {
    zh: "已打开 {file}。下列内容工作台没有，另存后的文件里也不会有：",
    en: "{file} is open. The workbench does not have the following, nor will a file saved from it:",
  },
  onSheets: { zh: "{what}（{sheets}）", en: "{what} ({sheets})" },
  closeNotice: { zh: "知道了", en: "Close" },
  unsavedTitle: { zh: "有未保存的更改", en: "There are unsaved changes" },
  unsavedText: {
    zh: "打开 {file} 会替换表格里的内容。先保存“{current}”吗？",
    en: "Opening {file} replaces what is in the grid. Save “{current}” first?",
  },
  saveAndOpen: { zh: "保存后打开", en: "Save, then open" },
  openAnyway: { zh: "不保存，打开", en: "Open without saving" },
  cancel: { zh: "取消", en: "Cancel" },
} satisfies Record<string, Message>;

/** Why a file was not opened. */
export const problemTexts = {
  notXlsx: {
    zh: "这不是 Excel 工作簿（.xlsx 或 .xlsm）",
    en: "it is no Excel workbook (.xlsx or .xlsm)",
  },
  oldFormat: {
    zh: "这是 Excel 97–2003 的 .xls，请先在 Excel 中另存为 .xlsx",
    en: "it is an .xls of Excel 97–2003; save it as .xlsx in Excel first",
  },
  binaryFormat: {
    zh: "这是二进制工作簿 .xlsb，请先在 Excel 中另存为 .xlsx",
    en: "it is a binary workbook (.xlsb); save it as .xlsx in Excel first",
  },
  encrypted: {
    zh: "文件有打开密码，请先在 Excel 中取消密码",
    en: "it needs a password; remove the password in Excel first",
  },
  damaged: {
    zh: "文件已损坏，请用 Excel 打开并修复后再试",
    en: "it is damaged; open and repair it in Excel, then try again",
  },
  tooLarge: {
    zh: "文件解开后太大，请拆成几个较小的工作簿",
    en: "it is too large when unpacked; split it into smaller workbooks",
  },
} satisfies Record<XlsxProblemKind, Message>;

/** What a file had and the grid cannot have. */
export const leftOutTexts = {
  charts: { zh: "图表", en: "charts" },
  chartSheets: { zh: "图表工作表", en: "chart sheets" },
  pictures: { zh: "图片", en: "pictures" },
  shapes: { zh: "形状和文本框", en: "shapes and text boxes" },
  pivotTables: {
    zh: "数据透视表（保留其单元格的值）",
    en: "pivot tables (their cells keep their values)",
  },
  slicers: { zh: "切片器", en: "slicers" },
  formControls: { zh: "窗体控件", en: "form controls" },
  embeddedObjects: { zh: "嵌入的对象", en: "embedded objects" },
  sparklines: { zh: "迷你图", en: "sparklines" },
  macros: { zh: "宏", en: "macros" },
  externalLinks: {
    zh: "对其他工作簿的引用（保留最后的值）",
    en: "references to other workbooks (their last values are kept)",
  },
  dataConnections: { zh: "数据连接", en: "data connections" },
  dataTables: {
    zh: "模拟运算表（保留最后的值）",
    en: "what-if data tables (their last values are kept)",
  },
  hyperlinks: { zh: "超链接（保留文字）", en: "hyperlinks (their texts are kept)" },
  richText: {
    zh: "单元格内的局部文字格式（保留文字）",
    en: "formats of parts of a cell's text (the text is kept)",
  },
  commentThreads: { zh: "批注的对话（保留为注释）", en: "comment threads (kept as notes)" },
  conditionalFormats: { zh: "部分条件格式", en: "some conditional formats" },
  filterCriteria: { zh: "筛选条件", en: "filter criteria" },
  tablesWithoutHeader: {
    zh: "没有标题行的表格（保留单元格）",
    en: "tables without a header row (their cells are kept)",
  },
  totalRows: {
    zh: "表格的汇总行（保留为普通单元格）",
    en: "total rows of tables (kept as plain cells)",
  },
  sheetPasswords: {
    zh: "工作表保护的密码（仍受保护，取消时不需要密码）",
    en: "passwords of protected sheets (still protected, but without a password)",
  },
  customXml: { zh: "读不懂的自定义 XML 部件", en: "custom XML parts that cannot be read" },
} satisfies Record<LeftOutKind, Message>;
