/** What `npm run excel` says, Chinese and English side by side; `{name}` marks a place to fill. */
export const messages = {
  noDesktopExcel: {
    zh: "这台机器上没有桌面版 Excel（只有 Windows 和 macOS 有）。运行 npm start 可在浏览器的工作台里使用同一个加载项；在 Excel 网页版里使用：npm run excel -- web，步骤见 docs/sideload.md。",
    en: "There is no desktop Excel on this system (only Windows and macOS have it). npm start runs the same add-in in the workbench, in a browser; for Excel on the web: npm run excel -- web, steps in docs/sideload.md.",
  },
  notBuilt: {
    zh: "还没有构建：缺少 {file}。请先运行 npm run build，再运行本命令。",
    en: "Not built yet: {file} is missing. Run npm run build first, then this command again.",
  },
  wrongArgument: {
    zh: "不认识的参数“{argument}”。用法：npm run excel（桌面版）或 npm run excel -- web（网页版）。",
    en: "Unknown argument “{argument}”. Usage: npm run excel (desktop) or npm run excel -- web (Excel on the web).",
  },
  fetching: {
    zh: "第一次运行会下载微软的 office-addin 工具（约 300 MB，放在 npm 缓存里，不进入本项目）。",
    en: "The first run downloads Microsoft's office-addin tools (about 300 MB, into npm's cache, not into this project).",
  },
  usageOff: {
    zh: "[1/4] 关闭这些工具的使用情况上报（写入用户目录的 office-addin-usage-data.json）。",
    en: "[1/4] Turning off the tools' usage reports (written to office-addin-usage-data.json in your home folder).",
  },
  certificate: {
    zh: "[2/4] 安装仅供本机 localhost 使用的开发证书；系统会弹窗询问，请选“是”。",
    en: "[2/4] Installing a development certificate for this machine's localhost only; the system asks, please answer Yes.",
  },
  serving: {
    zh: "[3/4] 加载项已在 {origin} 提供；请保持本窗口打开。",
    en: "[3/4] The add-in is served at {origin}; keep this window open.",
  },
  starting: {
    zh: "[4/4] 启动 Excel 并载入加载项。选项卡“规划指标”即在功能区。",
    en: "[4/4] Starting Excel with the add-in. Its tab, Plan Indicators, is in the ribbon.",
  },
  upload: {
    zh: "[4/4] 打开 Excel 网页版的工作簿：开始 → 加载项 → 更多加载项 → 我的加载项 → 上传我的加载项，选择 {file}。",
    en: "[4/4] Open a workbook in Excel on the web: Home → Add-ins → More Add-ins → My Add-ins → Upload My Add-in, and choose {file}.",
  },
  stopHint: {
    zh: "按 Ctrl+C 结束。",
    en: "Press Ctrl+C to stop.",
  },
  stopping: {
    zh: "正在从 Excel 移除加载项并停止服务……",
    en: "Removing the add-in from Excel and stopping the server…",
  },
  portTaken: {
    zh: "端口 {port} 被另一个程序占用（也许是 npm start 或另一个 npm run excel）。请先关闭它，再运行本命令。",
    en: "Port {port} is in use by another program (perhaps npm start or another npm run excel). Close it, then run this command again.",
  },
  noCertificate: {
    zh: "开发证书没有装好：缺少 {file}。请重新运行并在弹窗里选“是”；没有权限时见 docs/sideload.md。",
    en: "The development certificate was not installed: {file} is missing. Run again and answer Yes; without the rights see docs/sideload.md.",
  },
  toolFailed: {
    zh: "“{command}”没有成功。上面是它的输出；手动旁加载的办法见 docs/sideload.md。",
    en: "“{command}” failed. Its output stands above; docs/sideload.md says how to sideload by hand.",
  },
};
