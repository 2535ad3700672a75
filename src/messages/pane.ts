import type { Message } from "./message";

export const placeLabels = {
  navigation: { zh: "规划指标的页面", en: "Places of Plan Indicators" },
  start: { zh: "开始", en: "Start" },
  templates: { zh: "模板", en: "Templates" },
  check: { zh: "检查", en: "Check" },
  functions: { zh: "函数", en: "Functions" },
  library: { zh: "计划库", en: "Plans" },
  settings: { zh: "设置", en: "Settings" },
} satisfies Record<string, Message>;

/** Before the pane can work: Excel or Office.js is missing, too old, or slow. */
export const startMessages = {
  noOfficeTitle: {
    zh: "没有连接到 Excel",
    en: "Not connected to Excel",
  },
  noOffice: {
    zh: "Office.js 没有载入，加载项因此无法读写工作簿。工作簿没有改动。",
    en: "Office.js did not load, so the add-in cannot read or write the workbook. The workbook is unchanged.",
  },
  noOfficeOpenInExcel: {
    zh: "如果您在浏览器中直接打开了本页：请在 Excel 的功能区打开“规划指标”。",
    en: "If you opened this page in a browser: open Plan Indicators from the ribbon in Excel.",
  },
  noOfficeNetwork: {
    zh: "如果您在 Excel 中：检查网络，然后点“重试”。",
    en: "If you are in Excel: check the network, then choose “Try again”.",
  },
  noOfficeAdministrator: {
    zh: "仍然如此：请管理员确认加载项服务器上的 officejs 文件夹可以访问。",
    en: "If it stays so: ask the administrator whether the folder officejs on the add-in's server can be reached.",
  },
  otherHostTitle: { zh: "请在 Excel 中打开", en: "Please open this in Excel" },
  otherHost: {
    zh: "“规划指标”是 Excel 加载项，在这里无法使用。请打开 Excel 工作簿，在功能区点“规划指标”。",
    en: "Plan Indicators is an add-in for Excel and cannot work here. Open a workbook in Excel and choose Plan Indicators on the ribbon.",
  },
  missingTitle: {
    zh: "这个 Excel 版本缺少所需的功能",
    en: "This version of Excel lacks what the add-in needs",
  },
  missing: {
    zh: "工作簿没有改动。请更新 Excel，或使用下列版本之一。",
    en: "The workbook is unchanged. Update Excel, or use one of the versions below.",
  },
  missingSet: { zh: "缺少 {name} {version}", en: "Missing: {name} {version}" },
  slowTitle: { zh: "仍在等待 Excel", en: "Still waiting for Excel" },
  slow: {
    zh: "Excel 还没有应答。有对话框打开或正在编辑单元格时，请先完成，本页会自动继续；也可以点“重试”。",
    en: "Excel has not answered yet. If a dialog is open or a cell is being edited, finish that first: this page continues by itself. Or choose “Try again”.",
  },
  brokenTitle: { zh: "窗格出错了", en: "The pane failed" },
  broken: {
    zh: "工作簿中的内容不受影响。请点“重试”重新载入窗格。错误：{detail}",
    en: "What is in the workbook is not affected. Choose “Try again” to reload the pane. Error: {detail}",
  },
  retry: { zh: "重试", en: "Try again" },
} satisfies Record<string, Message>;

/** Which Excel versions have each requirement set, by Microsoft's requirement set tables. */
export const requirementVersions = {
  excelApi19: {
    zh: "Excel 网页版；Microsoft 365（Windows）版本 1903 起；Excel 2021 起；Mac 版 16.24 起",
    en: "Excel on the web; Microsoft 365 on Windows from version 1903; Excel 2021 or later; Excel for Mac from 16.24",
  },
  sharedRuntime11: {
    zh: "Excel 网页版；Microsoft 365（Windows）版本 2002 起；Excel 2021 起；Mac 版 16.35 起（iPad 不支持）",
    en: "Excel on the web; Microsoft 365 on Windows from version 2002; Excel 2021 or later; Excel for Mac from 16.35 (not on iPad)",
  },
} satisfies Record<string, Message>;

export const listMessages = {
  more: { zh: "再显示 {count} 项（还有 {rest} 项）", en: "Show {count} more ({rest} left)" },
} satisfies Record<string, Message>;

export const noticeMessages = {
  inserted: {
    zh: "已插入{layout}“{table}”：工作表“{sheet}”的 {address}，共 {rows} 行。{next}",
    en: "Inserted the table “{table}” ({layout}) on the sheet “{sheet}”, {address}; rows: {rows}. {next}",
  },
  undone: { zh: "已撤销：{label}。", en: "Undone: {label}." },
  unexpected: {
    zh: "操作没有完成：{detail}。请重试；若再次出现，请保存工作簿后重新打开窗格。",
    en: "The action did not finish: {detail}. Try again; if it happens again, save the workbook and reopen the pane.",
  },
  undo: { zh: "撤销", en: "Undo" },
  undoing: { zh: "正在撤销…", en: "Undoing…" },
  undoAnyway: { zh: "仍要撤销", en: "Undo anyway" },
  undoLast: { zh: "撤销：{label}", en: "Undo: {label}" },
  goTo: { zh: "转到", en: "Go to" },
  insertInNewSheet: { zh: "改为插入新工作表", en: "Insert in a new sheet instead" },
  dismiss: { zh: "关闭消息", en: "Close message" },
} satisfies Record<string, Message>;

/** What a severity asks of the reader; the words beside its icon. */
export const severityLabels = {
  error: { zh: "问题", en: "Problems" },
  warning: { zh: "关注", en: "Watch" },
  open: { zh: "待定", en: "Open" },
  good: { zh: "正常", en: "Good" },
} satisfies Record<string, Message>;

/** The status words as they read in the pane; the cells of a table keep the Chinese words. */
export const statusLabels = {
  待填报: { zh: "待填报", en: "To be entered" },
  数据异常: { zh: "数据异常", en: "Invalid entry" },
  已完成: { zh: "已完成", en: "Completed" },
  部分完成: { zh: "部分完成", en: "Partly completed" },
  未完成: { zh: "未完成", en: "Not completed" },
  待认定: { zh: "待认定", en: "To be determined" },
  达标: { zh: "达标", en: "Met" },
  提前实现: { zh: "提前实现", en: "Met early" },
  未达标: { zh: "未达标", en: "Not met" },
  接近: { zh: "接近", en: "Close to target" },
  快于预期: { zh: "快于预期", en: "Ahead of schedule" },
  达到进度: { zh: "达到进度", en: "On schedule" },
  滞后: { zh: "滞后", en: "Behind schedule" },
  严重滞后: { zh: "严重滞后", en: "Far behind schedule" },
  逆向: { zh: "逆向", en: "Moving away" },
  推进中: { zh: "推进中", en: "In progress" },
} satisfies Record<string, Message>;
