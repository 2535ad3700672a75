/** The languages of the workbench; Chinese is the default. */
export type Language = "zh" | "en";

/** One text, Chinese and English side by side. `{name}` marks a place that a parameter fills. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** The language for a locale tag such as `zh-CN` or `en-US`: all but English tags give `zh`. */
export function languageOf(locale: string): Language {
  return /^en\b/i.test(locale) ? "en" : "zh";
}

/**
 * Fills a text's places in one language.
 * @throws Error when the text names a place that `parameters` does not fill: a defect of the caller.
 */
export function say(
  message: Message,
  language: Language,
  parameters: Readonly<Record<string, string | number>> = {},
): string {
  return message[language].replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = parameters[place];
    if (value === undefined)
      throw new Error(`message "${message.en}" lacks the parameter ${place}`);
    return String(value);
  });
}

/** The page. */
export const pageMessages = {
  workbookName: { zh: "工作簿1", en: "Book1" },
  sheetName: { zh: "Sheet1", en: "Sheet1" },
  productName: { zh: "{name} · 工作台", en: "{name} · workbench" },
  ribbon: { zh: "功能区", en: "Ribbon" },
  spreadsheet: { zh: "表格", en: "Spreadsheet" },
  taskPane: { zh: "任务窗格", en: "Task pane" },
  closePane: { zh: "收起任务窗格", en: "Collapse the task pane" },
  openPane: { zh: "打开任务窗格", en: "Open the task pane" },
  resizePane: { zh: "调整任务窗格宽度", en: "Resize the task pane" },
  paneStarting: { zh: "正在启动加载项…", en: "Starting the add-in…" },
  paneUnreachable: {
    zh: "加载项的页面打不开：{url}（{reason}）。请确认已运行过 npm run build，然后重试。",
    en: "The add-in's page cannot be opened: {url} ({reason}). Make sure that npm run build has been run, then retry.",
  },
  noAnswer: { zh: "服务器没有应答", en: "the server does not answer" },
  httpStatus: { zh: "服务器答复 {status}", en: "the server answered {status}" },
  retry: { zh: "重试", en: "Retry" },
  startFailed: { zh: "工作台无法启动：{reason}", en: "The workbench cannot start: {reason}" },
  fileUnreadable: {
    zh: "读不到 {url}（{reason}）。请先运行 npm run build。",
    en: "{url} cannot be read ({reason}). Run npm run build first.",
  },
  requestsSummary: {
    zh: "请求 {requests} · {kilobytes} KB · {milliseconds} ms",
    en: "{requests} requests · {kilobytes} KB · {milliseconds} ms",
  },
  entityCard: { zh: "数据卡片", en: "Data card" },
  entitySource: { zh: "来源：{source}", en: "Source: {source}" },
  blanksAsZero: { zh: "空白单元格：0（桌面版）", en: "Blank cells: 0 (desktop)" },
  blanksAsNull: { zh: "空白单元格：null（网页版）", en: "Blank cells: null (web)" },
  blanksHint: {
    zh: "桌面版 Excel 把空白单元格当作 0 交给加载项的函数，网页版交给 null。点击切换，函数会重新计算。",
    en: "Excel on the desktop hands an empty cell to the add-in's functions as 0, Excel on the web as null. Click to switch; the functions are calculated again.",
  },
  requestLog: { zh: "请求记录", en: "Request log" },
  clearLog: { zh: "清空", en: "Clear" },
  closeLog: { zh: "收起", en: "Collapse" },
  noRequests: { zh: "还没有请求", en: "No requests yet" },
  columnOrdinal: { zh: "序号", en: "No." },
  columnKind: { zh: "种类", en: "Kind" },
  columnActions: { zh: "操作数", en: "Actions" },
  columnSent: { zh: "发出 (B)", en: "Sent (B)" },
  columnAnswered: { zh: "答复 (B)", en: "Answer (B)" },
  columnTime: { zh: "用时 (ms)", en: "Time (ms)" },
  columnOutcome: { zh: "结果", en: "Outcome" },
  succeeded: { zh: "成功", en: "OK" },
  totals: { zh: "合计", en: "Total" },
  errorCount: { zh: "{count} 个错误", en: "errors: {count}" },
  missingMember: {
    zh: "工作台还没有实现 {member}，已答复 ApiNotFound",
    en: "The workbench does not implement {member}; it answered ApiNotFound",
  },
  hostDefect: { zh: "工作台出错（{where}）：{reason}", en: "Workbench error ({where}): {reason}" },
  commandNotFound: {
    zh: "加载项里没有名为 {name} 的命令",
    en: "The add-in has no command named {name}",
  },
  commandFailed: { zh: "命令 {name} 出错", en: "The command {name} failed" },
  commandTimedOut: {
    zh: "命令 {name} 没有在一分钟内完成",
    en: "The command {name} did not complete within a minute",
  },
  wrongArguments: {
    zh: "参数的个数与函数的定义不符",
    en: "The number of arguments does not fit the function",
  },
  functionTimedOut: {
    zh: "加载项没有及时算出结果",
    en: "The add-in did not answer in time",
  },
  paneClosed: {
    zh: "加载项没有运行",
    en: "The add-in is not running",
  },
  protectedCell: {
    zh: "工作表“{sheet}”受保护，{address} 已锁定，不能修改。要修改，请先撤销工作表保护。",
    en: "The sheet “{sheet}” is protected and {address} is locked. To change it, unprotect the sheet first.",
  },
  protectedSheet: {
    zh: "工作表“{sheet}”受保护，不能改动行列。要改动，请先撤销工作表保护。",
    en: "The sheet “{sheet}” is protected: its rows and columns cannot be changed. Unprotect the sheet first.",
  },
  toggleProtection: { zh: "保护 / 撤销保护工作表", en: "Protect / Unprotect Sheet" },
  sheetProtected: { zh: "已保护工作表“{sheet}”", en: "The sheet “{sheet}” is protected" },
  sheetUnprotected: {
    zh: "已撤销工作表“{sheet}”的保护",
    en: "The sheet “{sheet}” is no longer protected",
  },
  protectionHasPassword: {
    zh: "工作表“{sheet}”的保护带有密码，不能在这里撤销",
    en: "The sheet “{sheet}” is protected with a password: its protection cannot be lifted here",
  },
  cellMessage: { zh: "{address} 的 {error}：{message}", en: "{error} in {address}: {message}" },
} satisfies Record<string, Message>;

/** Univer's progress of a long calculation, by its own keys: its language packs lack them. */
export const calculationProgress = {
  analyzing: { zh: "正在分析公式", en: "Analyzing formulas" },
  calculating: { zh: "正在计算", en: "Calculating" },
  "array-analysis": { zh: "正在分析数组公式", en: "Analyzing array formulas" },
  "array-calculation": { zh: "正在计算数组公式", en: "Calculating array formulas" },
  done: { zh: "计算完成", en: "Calculated" },
} satisfies Record<string, Message>;

/** The command line. */
export const startMessages = {
  address: { zh: "工作台：{url}", en: "Workbench: {url}" },
  stop: { zh: "按 Ctrl+C 结束。", en: "Press Ctrl+C to stop." },
  building: { zh: "正在构建……", en: "Building…" },
  buildFailed: {
    zh: "构建没有成功，请看上面的错误。",
    en: "The build did not succeed; see the errors above.",
  },
  opening: { zh: "正在用 {browser} 打开。", en: "Opening in {browser}." },
  ownBrowser: {
    zh: "用自己的浏览器打开时，它会提示证书不受信任：这是本机自己生成的证书，确认继续即可。",
    en: "Your own browser will say that the certificate is not trusted: this machine made it itself, and it is safe to continue.",
  },
  noBrowser: {
    zh: "没有找到 Edge、Chrome 或 Chromium。请安装其中之一（{advice}），或用环境变量 PLAN_BROWSER 指明其可执行文件；也可以在任何浏览器中打开上面的地址。",
    en: "No Edge, Chrome or Chromium was found. Install one of them ({advice}), or name its executable in the environment variable PLAN_BROWSER; or open the address above in any browser.",
  },
  browserMissing: {
    zh: "环境变量 PLAN_BROWSER 指向的文件不存在：{path}",
    en: "The environment variable PLAN_BROWSER names a file that does not exist: {path}",
  },
  browserFailed: {
    zh: "浏览器没有启动：{reason}。请在自己的浏览器中打开上面的地址。",
    en: "The browser did not start: {reason}. Open the address above in your own browser.",
  },
  portsTaken: {
    zh: "端口 {first} 至 {last} 都被占用。请用 --port 指定另一个端口。",
    en: "The ports {first} to {last} are all taken. Name another one with --port.",
  },
  badOption: {
    zh: "不认识“{given}”。npm start 只有两个选项：-- --no-open（不打开窗口）和 -- --port N（从这个端口开始）。",
    en: "“{given}” is not understood. npm start takes -- --no-open (opens no window) and -- --port N (the first port to try).",
  },
  badPort: {
    zh: "--port 后面应是 0 到 65535 之间的整数，而不是“{value}”。",
    en: "--port takes a whole number from 0 to 65535, not “{value}”.",
  },
  installingBrowser: {
    zh: "没有找到浏览器，正在为测试安装 {name}……",
    en: "No browser was found; installing {name} for the tests…",
  },
  noTestBrowser: {
    zh: "浏览器测试需要 Edge、Chrome 或 Chromium。请安装其中之一（{advice}），或用环境变量 PLAN_BROWSER 指明其可执行文件。",
    en: "The browser tests need Edge, Chrome or Chromium. Install one of them ({advice}), or name its executable in the environment variable PLAN_BROWSER.",
  },
  browserInstallFailed: {
    zh: "没有装成 {name}：{reason}",
    en: "{name} could not be installed: {reason}",
  },
  adviceLinux: {
    zh: "Debian/Ubuntu：sudo apt install chromium fonts-noto-cjk；Fedora：sudo dnf install chromium google-noto-sans-cjk-fonts",
    en: "Debian/Ubuntu: sudo apt install chromium fonts-noto-cjk; Fedora: sudo dnf install chromium google-noto-sans-cjk-fonts",
  },
  adviceMac: {
    zh: "brew install --cask google-chrome",
    en: "brew install --cask google-chrome",
  },
  adviceWindows: {
    zh: "winget install Microsoft.Edge",
    en: "winget install Microsoft.Edge",
  },
} satisfies Record<string, Message>;
