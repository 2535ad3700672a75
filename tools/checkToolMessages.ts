import type { Message } from "../src/messages/message";

/** What `npm run check` says of its arguments and of files. */
export const checkToolMessages = {
  usage: {
    zh: "用法：npm run -s check -- 文件.xlsx 或文件夹… [--region 宁波] [--year 2024]\n每个指标一行 JSON：file sheet row cell text indicator certain actual status attainment gap progress rules message",
    en: "Usage: npm run -s check -- FILE.xlsx or FOLDER… [--region 宁波] [--year 2024]\nOne line of JSON for each indicator: file sheet row cell text indicator certain actual status attainment gap progress rules message",
  },
  noFiles: {
    zh: "没有要检查的文件。",
    en: "There is no file to check.",
  },
  emptyFolder: {
    zh: "{file}：文件夹中没有 .xlsx 文件。",
    en: "{file}: the folder holds no .xlsx files.",
  },
  unknownOption: { zh: "不认识选项 {option}。", en: "The option {option} is not known." },
  missingValue: { zh: "选项 {option} 后面缺少值。", en: "The option {option} lacks its value." },
  badYear: {
    zh: "年份“{year}”不是 1900 至 2099 的整数。",
    en: "The year “{year}” is not a whole number from 1900 to 2099.",
  },
  unknownRegion: {
    zh: "没有“{region}”的规划。现有：{regions}。",
    en: "There is no plan for “{region}”. There are: {regions}.",
  },
  notFound: { zh: "{file}：找不到文件。", en: "{file}: there is no such file." },
  notXlsx: {
    zh: "{file}：只能检查 .xlsx。请在 Excel 中另存为 .xlsx。",
    en: "{file}: only .xlsx can be checked. Save it as .xlsx in Excel.",
  },
  encryptedOrOld: {
    zh: "{file}：已加密，或是旧的 .xls 格式。请在 Excel 中去掉密码，另存为 .xlsx。",
    en: "{file}: it is encrypted, or of the old format .xls. Remove the password and save it as .xlsx in Excel.",
  },
  notZip: {
    zh: "{file}：不是真正的 .xlsx（可能是改了扩展名的 .csv 或网页）。请用 Excel 打开后另存为 .xlsx。",
    en: "{file}: is no real .xlsx (perhaps a .csv or a web page with its name changed). Open it in Excel and save it as .xlsx.",
  },
  damaged: {
    zh: "{file}：文件已损坏或不完整。请在 Excel 中修复，或重新取得文件。",
    en: "{file}: it is damaged or incomplete. Repair it in Excel, or obtain it again.",
  },
  tooLarge: {
    zh: "{file}：解压后过大，没有打开。请把表格拆成几个文件。",
    en: "{file}: it unpacks to too much and was not opened. Split it into several files.",
  },
  unreadable: {
    zh: "{file}：打不开，文件可能已损坏（{detail}）。",
    en: "{file}: cannot be opened; it may be damaged ({detail}).",
  },
  noTable: {
    zh: "{file}：没有找到指标表（需要有“指标”一列和数值列的表头）。",
    en: "{file}: holds no indicator table (a header with a column of indicators and columns of values).",
  },
} as const satisfies Record<string, Message>;
