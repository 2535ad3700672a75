import type { Message } from "./message";

/** 关于. */
export const aboutMessages = {
  title: { zh: "关于规划指标", en: "About Plan Indicators" },
  back: { zh: "返回设置", en: "Back to settings" },
  version: { zh: "版本 {version}", en: "Version {version}" },
  purpose: {
    zh: "把规划变成表格、把实际值变成结论的 Excel 加载项。",
    en: "An Excel add-in that turns plans into tables and actuals into verdicts.",
  },
  reading: { zh: "正在读取…", en: "Reading…" },
  notRead: {
    zh: "没能读取版本和许可证。请检查网络后重试；其他功能不受影响。",
    en: "Version and licences could not be read. Check the network and try again; everything else works.",
  },
  retry: { zh: "重试", en: "Try again" },

  privacy: { zh: "数据留在哪里", en: "Where your data stays" },
  privacyText: {
    zh: "加载项只在这台电脑上运行，工作簿的内容不会发送到任何地方。加载项服务器只提供程序文件；自有规划和检查的设置存在工作簿里，语言等偏好存在这台电脑的浏览器存储里。",
    en: "The add-in runs on this computer alone; nothing of the workbook is sent anywhere. Its server only hands out the program's files. Own plans and the check's settings are stored in the workbook, preferences such as the language in the browser's storage on this computer.",
  },

  data: { zh: "内置规划的来源", en: "Where the built-in plans come from" },
  dataText: {
    zh: "共 {plans} 份规划、{targets} 项目标，逐项录自公布的文件；出处写在每一项目标上。",
    en: "Plans: {plans}; targets: {targets}, each taken from the published document, with its clause.",
  },
  dataUnread: {
    zh: "没能读取内置规划。请检查网络后重试。",
    en: "The built-in plans could not be read. Check the network and try again.",
  },
  document: {
    zh: "{issuer} · {number} · {issued} · {count} 项目标",
    en: "{issuer} · {number} · {issued} · targets: {count}",
  },
  withoutNumber: { zh: "无文号", en: "no document number" },

  methods: { zh: "方法的来源", en: "Where the methods come from" },

  problem: { zh: "报告问题", en: "Report a problem" },
  problemText: {
    zh: "请把问题告诉为您安装加载项的管理员：做了什么、看到了什么，并附上以下信息。其中没有工作簿的内容。",
    en: "Tell whoever installed the add-in for you what you did and what you saw, and add these details. Nothing of the workbook is among them.",
  },
  details: { zh: "版本信息", en: "Details" },
  detail: { zh: "{name}：{value}", en: "{name}: {value}" },
  addin: { zh: "加载项", en: "Add-in" },
  office: { zh: "Office", en: "Office" },
  sets: { zh: "接口", en: "Requirement sets" },
  officeLanguage: { zh: "Office 语言", en: "Office's language" },
  paneLanguage: { zh: "窗格语言", en: "Pane's language" },
  browser: { zh: "浏览器", en: "Browser" },
  unknown: { zh: "未知", en: "unknown" },
  copy: { zh: "复制版本信息", en: "Copy the details" },
  copied: { zh: "已复制。", en: "Copied." },
  notCopied: {
    zh: "没能复制。请选中上面的文字，按 Ctrl+C。",
    en: "It could not be copied. Select the text above and press Ctrl+C.",
  },

  licences: { zh: "许可证", en: "Licences" },
  own: {
    zh: "规划指标按 MIT 许可证发布。它包含以下 {count} 个软件包：",
    en: "Plan Indicators is released under the MIT licence. It contains these packages ({count}):",
  },
  package: { zh: "{name} {version} · {licence}", en: "{name} {version} · {licence}" },
  licenceText: { zh: "许可证全文：{name}", en: "Licence of {name}" },
} as const satisfies Record<string, Message>;

/** What the methods rest on. */
export const methodSources = {
  status: {
    zh: "完成率是统计学教材的计划完成程度相对指标；完成进度与序时进度相比，是各级规划监测的通行做法。",
    en: "Attainment is the degree of plan completion of statistics textbooks; comparing progress with the time that has passed (序时进度) is how plans are monitored in practice.",
  },
  openSdg: {
    zh: "趋势：Open SDG 的进展测度（sdg-build），用加拿大统计局公布的 150 个系列核对过。",
    en: "Trend: Open SDG's progress measure (sdg-build), verified against 150 series published by Statistics Canada.",
  },
  eurostat: {
    zh: "趋势：欧盟统计局评价可持续发展目标的方法，用巴斯克统计局公布的 15 个系列核对过。",
    en: "Trend: Eurostat's method for the sustainable development goals, verified against 15 series published by Eustat.",
  },
  jumps: {
    zh: "异常变动：Hidiroglou、Berthelot，Survey Methodology 第 12 卷，1986 年。",
    en: "Unusual changes: Hidiroglou and Berthelot, Survey Methodology 12, 1986.",
  },
} as const satisfies Record<string, Message>;
